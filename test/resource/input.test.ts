import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Stream } from "effect"
import { Issue, type PcoError } from "../../src/index.ts"
import { Campus, Email, Household, Person } from "../../src/products/people/index.ts"
import { mockPco, personDocument } from "../support/mock.ts"

/** Runs what the types forbid and gives the issues; nothing may have been sent. */
const refused = (operation: unknown) =>
  Effect.gen(function*() {
    const pco = mockPco(() => ({ json: personDocument("1") }))
    const error = (yield* Effect.flip(
      (operation as Effect.Effect<unknown, PcoError.PcoError>).pipe(Effect.provide(pco.layer))
    )) as PcoError.PcoError
    assert.strictEqual(pco.requests.length, 0)
    assert.deepStrictEqual([error.attempts, error.neverSent, error.mayHaveTakenEffect], [0, true, false])
    assert.isTrue(error.reason._tag === "Invalid" && error.reason.origin === "input")
    return error.reason._tag === "Invalid" ? error.reason.issues : []
  })

const any = (value: unknown) => value as never

describe("input is refused before it is sent", () => {
  it.effect.each<[string, string, unknown]>([
    ["id", "an empty id", Person.get("")],
    ["id", "an id that is no number", Person.get("../emails")],
    ["id", "a number for an id", Person.get(any(5))],
    ["id", "a symbol for an id", Person.get(any(Symbol("1")))],
    ["id", "an object that is no text", Person.get(any({ toString: "1" }))],
    ["person_id", "an owner that is no text", Person.emails.list(any({ toString: "1" }))],
    ["id", "a member that is no text", Person.emails.delete("1", any({ toString: "1" }))],
    ["id", "an id to delete", Person.delete("1/emails")],
    ["ids", "a text for many ids", Person.getMany("123")],
    ["ids", "nothing for many ids", Person.getMany(any(null))],
    ["ids[1]", "one id that is none", Person.getMany(["1", "x"])],
    ["emails[0]._destroy", "a word for true", Person.update("1", any({ emails: [{ id: "7", _destroy: "true" }] }))],
    ["person_id", "the id of an owner", Person.emails.list("x")],
    ["id", "the id of a member", Person.emails.delete("1", "")],
    ["per_page", "per_page 0", Person.list({ per_page: 0 })],
    ["per_page", "per_page 500", Person.list({ per_page: 500 })],
    ["per_page", "per_page 2.5", Person.list({ per_page: 2.5 })],
    ["offset", "a negative offset", Person.list({ offset: -1 })],
    ["include", "an unknown include", Person.get("1", any({ include: ["email"] }))],
    ["include", "an unknown nested include", Person.get("1", any({ include: ["emails.person"] }))],
    ["include", "a nested include that nothing links", Person.get("1", any({ include: ["field_data.tab"] }))],
    ["where.emial", "an unknown where", Person.list(any({ where: { emial: "x" } }))],
    ["where.first_name", "an empty text, which would match null", Person.list({ where: { first_name: "" } })],
    ["where.first_name", "a number for text", Person.list(any({ where: { first_name: 5 } }))],
    ["where.first_name", "half a character", Person.list({ where: { first_name: "\ud800" } })],
    ["where.grade", "text for a number", Person.list(any({ where: { grade: "abc" } }))],
    ["where.grade", "a fraction for a whole number", Person.list({ where: { grade: 1.5 } })],
    ["where.child", "text for a truth value", Person.list(any({ where: { child: "yes" } }))],
    ["where.birthdate", "a day that does not exist", Person.list({ where: { birthdate: "2026-02-30" } })],
    [
      "where.birthdate.gte",
      "a timestamp for a day",
      Person.list(any({ where: { birthdate: { gte: "2026-01-01T00:00:00Z" } } }))
    ],
    ["where.created_at", "a date that is none", Person.list(any({ where: { created_at: "tomorrow" } }))],
    ["where.created_at", "a year of five digits", Person.list({ where: { created_at: new Date(8.64e15) } })],
    ["where.created_at", "an invalid Date", Person.list({ where: { created_at: new Date("no") } })],
    [
      "where.created_at.gte",
      "a bound that is no date",
      Person.list(any({ where: { created_at: { gte: "tomorrow" } } }))
    ],
    [
      "where.created_at.after",
      "an unknown bound",
      Person.list(any({ where: { created_at: { after: "2026-01-01" } } }))
    ],
    ["where.created_at", "no bounds at all", Person.list({ where: { created_at: {} } })],
    ["where.created_at", "no bounds", Person.list({ where: { created_at: {} } })],
    [
      "where.created_at.gte",
      "a bound that is undefined",
      Person.list({ where: { created_at: { gte: undefined as never, lt: "2026-01-01" } } })
    ],
    ["where.remote_id", "a condition that is undefined", Person.list(any({ where: { remote_id: undefined } }))],
    ["where.remote_id", "the same for a count", Person.count(any({ where: { remote_id: undefined } }))],
    ["filter.admins", "a filter that is undefined", Person.list(any({ filter: { admins: undefined } }))],
    [
      "filter.created_since",
      "a filter with a parameter that is undefined",
      Person.list(any({ filter: { created_since: undefined } }))
    ],
    ["where.constructor", "what every object has", Person.list(any({ where: { constructor: "x" } }))],
    ["where", "text for conditions", Person.list(any({ where: "Ada" }))],
    ["include", "an include that is no text", Person.get("1", any({ include: [undefined] }))],
    ["include", "an include that every object has", Person.get("1", any({ include: ["constructor"] }))],
    ["order", "an order that is no text", Person.list(any({ order: { name: "asc" } }))],
    ["filter", "the name of a filter", Person.list(any({ filter: "admins" }))],
    ["filter.admins", "a filter that is neither on nor off", Person.list(any({ filter: { admins: null } }))],
    ["filter.toString", "a filter that every object has", Person.list(any({ filter: { toString: true } }))],
    [
      "filter.created_since.tim",
      "an unknown parameter of a filter",
      Person.list(any({ filter: { created_since: { time: "2026-01-01", tim: 1 } } }))
    ],
    ["options", "text for options", Person.get("1", any("emails"))],
    ["data", "text for data", Person.create(any("Ada"))],
    ["data", "no data", Person.update("1", any(undefined))],
    ["constructor", "an attribute that every object has", Person.create(any({ constructor: "x" }))],
    ["where.id", "an id that is none", Person.list({ where: { id: ["1", "x"] } })],
    ["where.id", "no ids", Person.list({ where: { id: [] } })],
    ["order", "an unknown order", Person.list(any({ order: "age" }))],
    ["order", "an unknown order among others", Person.list(any({ order: ["last_name", "-age"] }))],
    ["filter.admin", "an unknown filter", Person.list(any({ filter: { admin: true } }))],
    [
      "filter.created_since.time",
      "a filter without its parameter",
      Person.list(any({ filter: { created_since: true } }))
    ],
    ["filter.admins", "a filter of another endpoint", Household.people.list("1", any({ filter: { admins: true } }))],
    ["fields.Persn", "fields of an unknown type", Person.get("1", any({ fields: { Persn: ["name"] } }))],
    ["fields.Person", "an unknown field", Person.get("1", any({ fields: { Person: ["nme"] } }))],
    ["fields.Person", "no fields", Person.get("1", any({ fields: { Person: [] } }))],
    ["wehre", "an unknown option", Person.list(any({ wehre: {} }))],
    ["where", "a list option on a single read", Person.get("1", any({ where: {} }))],
    ["created_at", "a read-only attribute", Person.create(any({ created_at: "2026-01-01" }))],
    ["name", "a computed attribute", Person.update("1", any({ name: "Ada" }))],
    ["frist_name", "an attribute that is none", Person.create(any({ frist_name: "Ada" }))],
    ["created_by_id", "an attribute of create in an update", Person.update("1", any({ created_by_id: "1" }))],
    ["birthdate", "a day that does not exist", Person.create({ birthdate: "2026-13-01" })],
    ["birthdate", "a Date for a day", Person.create(any({ birthdate: new Date() }))],
    ["grade", "text for a number", Person.create(any({ grade: "3" }))],
    ["child", "text for a truth value", Person.update("1", any({ child: "true" }))],
    ["inactivated_at", "a date that is none", Person.update("1", any({ inactivated_at: "now" }))],
    ["primary_campus", "a resource for an id", Person.create(any({ primary_campus: { id: "1" } }))],
    ["emails", "one child for many", Person.create(any({ emails: { address: "a@example.com" } }))],
    [
      "emails[1].adress",
      "an unknown attribute of a child",
      Person.create(any({ emails: [{ address: "a@example.com" }, { adress: "x" }] }))
    ],
    [
      "emails[0].id",
      "a child that exists, in a create",
      Person.create(any({ emails: [{ id: "7", address: "a@example.com" }] }))
    ],
    ["emails[0].id", "a child with an id that is none", Person.update("1", { emails: [{ id: "x", _destroy: true }] })],
    ["people", "a household without people", Household.create(any({ name: "X", primary_contact: "1" }))],
    ["people", "a household of nobody", Household.create({ name: "X", people: [], primary_contact: "1" })],
    ["primary_contact", "a household without a primary contact", Household.create(any({ people: ["1"] }))],
    ["people[1]", "a member that is no id", Household.create({ people: ["1", "Ada"], primary_contact: "1" })],
    ["person", "a membership of nobody", Household.household_memberships.create("1", any({ pending: false }))],
    ["data", "an update that changes nothing", Email.update("1", {})],
    ["latitude", "text for a number", Campus.create(any({ latitude: "1.5" }))]
  ])("%s: %s", ([field, , operation]) =>
    Effect.gen(function*() {
      const issues = yield* refused(operation)
      assert.deepStrictEqual(issues.map((issue) => issue.field), [field])
      assert.isNotEmpty(issues[0]!.expected ?? "")
    }))

  it.effect("all that is wrong is said at once, in words that help", () =>
    Effect.gen(function*() {
      const pco = mockPco(() => ({}))
      const error = yield* Effect.flip(
        Person.list(any({ where: { grade: "third" }, order: "age", per_page: 0 })).pipe(Effect.provide(pco.layer))
      )
      assert.include(
        error.message,
        "people.Person.list: refused before sending: where.grade: is \"third\"; expected a whole number"
      )
      assert.include(error.message, "per_page: is 0; expected a whole number from 1 to 100")
      assert.include(
        error.message,
        "order: \"age\" is nothing that Person can be ordered by; expected one of \"accounting_administrator\""
      )
    }))

  it("in words that say what to write instead", () => {
    const said = (operation: { readonly issues: ReadonlyArray<Issue.Issue> }) => operation.issues.map(Issue.format)
    assert.deepStrictEqual(said(Person.list(any({ where: { remote_id: undefined } }))), [
      "where.remote_id: is undefined; expected a value, or the name left out where it does not matter"
    ])
    assert.deepStrictEqual(said(Person.list({ filter: { admins: false, created_since: false } })), [])
    const names = "names: created_since, admins, organization_admins"
    for (
      const [filter, form] of [["admins", "admins: true"], ["created_since", "created_since: { ... }"], [
        7,
        "admins: true"
      ]]
    ) {
      const [issue] = said(Person.list(any({ filter })))
      assert.include(issue, `; expected an object such as { ${form} }; ${names}`)
    }
    assert.include(said(Email.list(any({ filter: "admins" })))[0], "expected nothing: there are no filters here")
    for (
      const [operation, meant] of [
        [Person.create(any({ firstName: "Ada" })), "first_name"],
        [Person.create(any({ frist_name: "Ada" })), "first_name"],
        [Person.list(any({ where: { emial: 1, nick_name: "x" } })), "nickname"],
        [Person.list(any({ order: "-LastName" })), "last_name"],
        [Person.list(any({ include: ["email"] })), "emails"],
        [Person.list(any({ perpage: 5 })), "per_page"]
      ] as const
    ) assert.include(said(operation).join(), `(did you mean "${meant}"?)`)
    assert.notInclude(said(Person.create(any({ shoe_size: 44 }))).join(), "did you mean")
  })

  it.effect("getMany and stream refuse as well", () =>
    Effect.gen(function*() {
      yield* refused(Stream.runDrain(Person.stream(any({ where: { remote_id: undefined } }))))
      yield* refused(Person.getMany(["1", "x"]))
      yield* refused(Email.getMany(["1", "x"]))
    }))
})

describe("an include that Planning Center ignores", () => {
  const answered = (can_include: ReadonlyArray<string> | undefined) =>
    Person.get("1", { include: ["emails", "households.people"] }).pipe(
      Effect.provide(mockPco(() => ({ json: { ...personDocument("1"), meta: { can_include } } })).layer),
      Effect.flip,
      Effect.map(({ reason }) => reason._tag === "ParameterIgnored" ? reason.parameters : [])
    )

  it.effect("fails the read of one as well, before it is taken for a person without", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* answered(["households"]), ["include=emails"])
      assert.deepStrictEqual(yield* answered([]), ["include=emails", "include=households.people"])
      // where the answer does not say, nothing is known
      const silent = mockPco(() => ({ json: personDocument("1") }))
      const person = yield* Person.get("1", { include: ["emails"] }).pipe(Effect.provide(silent.layer))
      assert.strictEqual(person.id, "1")
    }))
})

describe("what is sent", () => {
  const sent = <A>(
    operation: Effect.Effect<A, PcoError.PcoError, never> | unknown,
    json: unknown = personDocument("1")
  ) =>
    Effect.gen(function*() {
      const pco = mockPco(() => ({ json }))
      yield* Effect.exit((operation as Effect.Effect<A, PcoError.PcoError>).pipe(Effect.provide(pco.layer)))
      return pco.requests[0]!
    })

  it.effect("a query with everything in it", () =>
    Effect.gen(function*() {
      const since = DateTime.makeUnsafe("2026-01-01T10:00:00.250Z")
      const { url } = yield* sent(Person.list({
        where: {
          status: "active",
          medical_notes: null,
          child: false,
          grade: 3,
          id: ["1", "2"],
          birthdate: { lt: "2000-01-01" },
          created_at: "2026-01-01",
          updated_at: { gte: since, lt: since }
        },
        order: ["last_name", "-created_at"],
        include: ["emails", "households.people"],
        filter: { created_since: { time: since }, admins: true },
        fields: { Person: ["first_name"], Email: ["address"] },
        per_page: 50,
        offset: 150
      }))
      assert.deepStrictEqual(Object.fromEntries(url.searchParams), {
        "where[status]": "active",
        "where[medical_notes]": "",
        "where[child]": "false",
        "where[grade]": "3",
        "where[id]": "1,2",
        "where[birthdate][lt]": "2000-01-01",
        "where[created_at]": "2026-01-01",
        // a range is widened to whole seconds, so that it loses no row
        "where[updated_at][gte]": "2026-01-01T10:00:00Z",
        "where[updated_at][lt]": "2026-01-01T10:00:01Z",
        order: "last_name,-created_at",
        include: "emails,households.people",
        filter: "created_since,admins",
        time: "2026-01-01T10:00:00Z",
        // a fieldset that left out an include would cut off its linkage
        "fields[Person]": "first_name,emails,households",
        "fields[Email]": "address",
        per_page: "50",
        offset: "150"
      })
    }))

  it.effect("a person with children, relationships and dates", () =>
    Effect.gen(function*() {
      const { body, method, url } = yield* sent(Person.create({
        first_name: "Grace",
        birthdate: "1906-12-09",
        inactivated_at: new Date("2026-01-01T10:00:00.900Z"),
        nickname: null,
        middle_name: undefined,
        primary_campus: "3",
        name_suffix: null,
        emails: [{ address: "grace@example.com", location: "Home", primary: true }],
        phone_numbers: [{ number: "555-0100", location: "Mobile" }]
      }))
      assert.strictEqual(`${method} ${url.pathname}`, "POST /people/v2/people")
      assert.deepStrictEqual(body, {
        data: {
          type: "Person",
          attributes: {
            first_name: "Grace",
            birthdate: "1906-12-09",
            inactivated_at: "2026-01-01T10:00:00Z",
            nickname: null
          },
          relationships: { primary_campus: { data: { type: "Campus", id: "3" } }, name_suffix: { data: null } }
        },
        included: [
          { type: "Email", attributes: { address: "grace@example.com", location: "Home", primary: true } },
          { type: "PhoneNumber", attributes: { number: "555-0100", location: "Mobile" } }
        ]
      })
    }))

  it.effect("an update that creates, changes and deletes children", () =>
    Effect.gen(function*() {
      const { body } = yield* sent(Person.update("1", {
        emails: [{ address: "new@example.com" }, { id: "7", primary: true }, { id: "8", _destroy: true }]
      }))
      assert.deepStrictEqual(body, {
        data: { type: "Person", id: "1" },
        included: [
          { type: "Email", attributes: { address: "new@example.com" } },
          { type: "Email", id: "7", attributes: { primary: true } },
          { type: "Email", id: "8", _destroy: true }
        ]
      })
    }))

  it.effect("a household and a membership", () =>
    Effect.gen(function*() {
      const household = yield* sent(Household.create({ name: "Hopper", people: ["1", "2"], primary_contact: "1" }))
      assert.deepStrictEqual(household.body, {
        data: {
          type: "Household",
          attributes: { name: "Hopper" },
          relationships: {
            people: { data: [{ type: "Person", id: "1" }, { type: "Person", id: "2" }] },
            primary_contact: { data: { type: "Person", id: "1" } }
          }
        }
      })
      const byAttribute = yield* sent(Household.household_memberships.create("4", any({ person_id: "2" })))
      assert.deepStrictEqual(byAttribute.body, {
        data: { type: "HouseholdMembership", attributes: { person_id: "2" } }
      })
      const membership = yield* sent(Household.household_memberships.create("4", { person: "2", pending: false }))
      assert.strictEqual(membership.url.pathname, "/people/v2/households/4/household_memberships")
      assert.deepStrictEqual(membership.body, {
        data: {
          type: "HouseholdMembership",
          attributes: { pending: false },
          relationships: { person: { data: { type: "Person", id: "2" } } }
        }
      })
    }))

  it.effect("edges have paths of their own", () =>
    Effect.gen(function*() {
      const paths = yield* Effect.forEach([
        Person.emails.list("1"),
        Person.emails.get("1", "7"),
        Person.emails.update("1", "7", { primary: true }),
        Person.emails.delete("1", "7"),
        Person.emails.count("1"),
        Person.primary_campus.get("1"),
        Household.people.list("4", { filter: { non_pending: true } })
      ] as ReadonlyArray<unknown>, (operation) =>
        Effect.map(sent(operation), ({ method, url }) => `${method} ${url.pathname}${url.search}`))
      assert.deepStrictEqual(paths, [
        "GET /people/v2/people/1/emails?per_page=100",
        "GET /people/v2/people/1/emails/7",
        "PATCH /people/v2/people/1/emails/7",
        "DELETE /people/v2/people/1/emails/7",
        "GET /people/v2/people/1/emails?per_page=1",
        "GET /people/v2/people/1/primary_campus",
        "GET /people/v2/households/4/people?filter=non_pending&per_page=100"
      ])
    }))

  it.effect("many ids make a request for each hundred, and single reads where an endpoint ignores ids", () => {
    const answer = (ids: ReadonlyArray<string>) => ({
      json: { data: ids.map((id) => ({ type: "Person", id, attributes: {} })), links: {}, meta: {} }
    })
    const pco = mockPco(({ url }) => answer(url.searchParams.get("where[id]")!.split(",").filter((id) => id !== "42")))
    const single = mockPco(({ url }) =>
      url.pathname.endsWith("/9")
        ? { status: 404 }
        : { json: { data: { type: "Email", id: url.pathname.split("/").at(-1), attributes: {} } } }
    )
    return Effect.gen(function*() {
      const ids = Array.from({ length: 250 }, (_, index) => String(250 - index))
      const many = yield* Person.getMany([...ids, "1"]).pipe(Effect.provide(pco.layer))
      assert.strictEqual(pco.requests.length, 3)
      assert.deepStrictEqual(pco.requests.map(({ url }) => url.searchParams.get("per_page")), ["100", "100", "100"])
      assert.deepStrictEqual(many.data.map(({ id }) => id), [...ids.filter((id) => id !== "42"), "1"])
      assert.deepStrictEqual(many.missing, ["42"])

      const emails = yield* Email.getMany(["8", "9"]).pipe(Effect.provide(single.layer))
      assert.deepStrictEqual([emails.data.map(({ id }) => id), emails.missing], [["8"], ["9"]])
      assert.strictEqual(single.requests.length, 2)
    })
  })
})
