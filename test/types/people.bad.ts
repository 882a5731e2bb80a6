import type { Donation } from "effect-pco/giving"
import { Person as ServicesPerson } from "effect-pco/services"
import type { Effect } from "effect"
import { Email, Household, Person } from "effect-pco/people"

const ada = Person.get("1")
declare const person: Effect.Success<typeof ada>
const withEmails = Person.get("1", { include: ["emails"] })
declare const included: Effect.Success<typeof withEmails>

// error: Property 'emails' does not exist on type 'Person'
person.emails

// error: Property 'phone_numbers' does not exist on type
included.phone_numbers

// error: Type '"email"' is not assignable to type 'PersonInclude'. Did you mean '"emails"'?
export const include = Person.get("1", { include: ["email"] })

// error: Type '"households.person"' is not assignable to type
export const nested = Person.get("1", { include: ["households.person"] })

// error: 'emial' does not exist in type 'PersonWhere'
export const where = Person.list({ where: { emial: "ada@example.com" } })

// error: Type 'string' is not assignable to type 'number'
export const whereType = Person.list({ where: { grade: "3" } })

// error: Type '"tomorrow"' is not assignable to type
export const whereDate = Person.list({ where: { created_at: "tomorrow" } })

// error: Type 'undefined' is not assignable to type 'WhereNumber'
export const whereNothing = Person.list({ where: { remote_id: undefined } })

// error: '"age"' is not assignable to type 'Order<PersonOrder> | undefined'
export const order = Person.list({ order: "age" })

// error: 'admin' does not exist in type 'PersonFilter'
export const filter = Person.list({ filter: { admin: true } })

// error: 'admins' does not exist in type
export const filterElsewhere = Household.people.list("1", { filter: { admins: true } })

// error: Type '"nickame"' is not assignable to type 'FieldName<PersonSpec>'
export const fields = Person.get("1", { fields: { Person: ["nickame"] } })

const few = Person.get("1", { fields: { Person: ["first_name"] } })
declare const narrowed: Effect.Success<typeof few>
// error: Property 'last_name' does not exist on type
narrowed.last_name

// error: 'name' does not exist in type 'PersonCreate'
export const readOnly = Person.create({ name: "Ada Lovelace" })

// error: 'created_by_id' does not exist in type 'PersonUpdate'
export const onCreateAlone = Person.update("1", { created_by_id: "1" })

// error: Type '"10/12/1815"' is not assignable to type
export const date = Person.create({ birthdate: "10/12/1815" })

// error: Type 'Date' is not assignable to type
export const dateForADay = Person.create({ birthdate: new Date() })

// error: Property 'primary_contact' is missing in type
export const household = Household.create({ name: "Lovelace", people: ["1"] })

// error: Property 'create' does not exist on type
export const create = Email.create

// error: Property 'create' does not exist on type
export const member = Household.people.create

// error: Argument of type 'number' is not assignable to parameter of type 'PersonId'
export const id = Person.get(1)

// error: 'where' does not exist in type 'GetOptions
export const option = Person.get("1", { where: {} })

// fields of a type that is included one level deeper
export const nestedFields = Person.get("1", {
  include: ["field_data.field_definition"],
  // error: "nmae"
  fields: { FieldDefinition: ["nmae"] }
})

declare const donation: Donation.Donation
// the id of a donation does not go where that of a person belongs
// error: is not assignable to
export const notAPerson = Person.get(donation.id)
// error: is not assignable to
export const noEmails = Person.emails.list(donation.id)
// error: is not assignable to
export const notInServices = ServicesPerson.get(donation.id)

// nor into what is written
// error: is not assignable to
export const strangers = Household.create({ name: "Lovelace", primary_contact: donation.id, people: [] })
