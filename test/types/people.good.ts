import type { DateTime, Effect, Stream } from "effect"
import type { CalendarDate, PcoClient, PcoError, Resource } from "effect-pco"
import { Operation, Pco } from "effect-pco"
import type { Campus, Email, FieldDefinition } from "effect-pco/people"
import { Household, Person } from "effect-pco/people"
import { Person as ServicesPerson } from "effect-pco/services"

type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false
const same = <A, B>(_: Equals<A, B>) => {}

// a read without options is the resource itself
const ada = Person.get("1")
same<typeof ada, Operation.Operation<Person.Person>>(true)
const asEffect: Effect.Effect<Person.Person, PcoError.PcoError, PcoClient.PcoClient> = ada
export { asEffect }

declare const person: Person.Person
same<typeof person.first_name, string | null>(true)
same<typeof person.grade, number | null>(true)
same<typeof person.child, boolean | null>(true)
same<typeof person.birthdate, CalendarDate.CalendarDate | null>(true)
same<typeof person.created_at, DateTime.Utc | null>(true)
same<typeof person.resource_permission_flags, unknown>(true)

// include decides what is there
const included = Person.get("1", { include: ["emails", "primary_campus"] })
type Included = Effect.Success<typeof included>
same<Included["emails"], ReadonlyArray<Email.Email>>(true)
same<Included["primary_campus"], Campus.Campus | null>(true)
same<"phone_numbers" extends keyof Included ? true : false, false>(true)

// nested includes
const nested = Person.get("1", { include: ["households.people", "field_data.field_definition"] })
type Nested = Effect.Success<typeof nested>
type Member = Nested["households"][number]["people"][number]
same<Member["first_name"], string | null>(true)
same<Nested["field_data"][number]["field_definition"], FieldDefinition.FieldDefinition | null>(true)

// fields narrow what is included one level deeper
const nestedFields = Person.get("1", {
  include: ["field_data.field_definition"],
  fields: { FieldDefinition: ["name"] }
})
type Definition = NonNullable<Effect.Success<typeof nestedFields>["field_data"][number]["field_definition"]>
same<Definition["name"], string | null>(true)
same<"data_type" extends keyof Definition ? true : false, false>(true)

// fields narrow, and bring what comes only when asked for
const narrow = Person.get("1", {
  fields: { Person: ["first_name", "mfa_configured"], Email: ["address"] },
  include: ["emails"]
})
type Narrow = Effect.Success<typeof narrow>
same<Narrow["first_name"], string | null>(true)
same<Narrow["mfa_configured"], boolean | null>(true)
same<"last_name" extends keyof Narrow ? true : false, false>(true)
same<"created_at" extends keyof Narrow["emails"][number] ? true : false, false>(true)
same<Narrow["emails"][number]["address"], string | null>(true)

// pages, streams, counts
const page = Person.list({ where: { status: "active", created_at: { gte: "2026-01-01" } }, order: "-updated_at" })
same<Effect.Success<typeof page>, Resource.Page<Person.Person>>(true)
const stream = Household.people.stream("1", {
  include: ["emails"],
  order: ["last_name", "-created_at"],
  filter: { non_pending: true }
})
same<Stream.Success<typeof stream>["emails"], ReadonlyArray<Email.Email>>(true)
const count = Person.count({ where: { search_name: "ada" }, filter: { created_since: { time: new Date(0) } } })
same<Effect.Success<typeof count>, number>(true)

// writes
const created = Person.create({
  first_name: "Ada",
  birthdate: "1815-12-10",
  emails: [{ address: "a@example.com" }],
  name_suffix: "3"
})
same<typeof created, Operation.Operation<Person.Person>>(true)
export const writes = [
  Person.update("1", { nickname: null, emails: [{ id: "7", _destroy: true }, { id: "8", primary: true }] }),
  Household.create({ name: "Lovelace", people: ["1"], primary_contact: "1" }),
  Household.household_memberships.create("1", { person: "2" }),
  Person.phone_numbers.create("1", { number: "555-0100" })
]
const removed = Person.delete("1")
same<typeof removed, Operation.Operation<void>>(true)

// a person has one id in every product
export const inServices = (someone: Person.Person) => [ServicesPerson.get(someone.id), Person.emails.list(someone.id)]
export const byText = [ServicesPerson.get("1"), ServicesPerson.get(String(5)), Person.emails.list(`${6}`)]
// What a part of a program is run with does not widen its errors.
declare const never: Effect.Effect<number>
export const prioritized: Effect.Effect<number> = never.pipe(Pco.withPriority("high"))
export const aged: Effect.Effect<number> = Pco.withCacheTtl(never, "10 seconds")
export const response: Effect.Effect<
  Operation.Response<{ readonly id: string }>,
  PcoError.PcoError,
  PcoClient.PcoClient
> = Operation.withResponse(Person.get("1"))
