import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Exit from "effect/Exit"
import * as Logger from "effect/Logger"
import * as Tracer from "effect/Tracer"
import * as TestClock from "effect/testing/TestClock"
import type { PcoClient, PcoError } from "../../../../src/index.ts"
import type { PersonCreate } from "../../../../src/products/people/Person.ts"
import { Matching, Merges, Person } from "../../../../src/products/people/index.ts"
import { FakePco } from "../../../../src/testing/index.ts"
import { lagging } from "./searchLag.ts"

const grace: PersonCreate = {
  first_name: "Grace",
  last_name: "Hopper",
  nickname: "Amazing",
  birthdate: "1906-12-09",
  emails: [{ address: "Grace.Hopper@Example.com", location: "Home", primary: true }],
  phone_numbers: [{ number: "(212) 555-0100", location: "Mobile" }]
}

const church = (people: ReadonlyArray<PersonCreate>, options: FakePco.LayerOptions = {}) =>
  Effect.provide(FakePco.layer({ limit: false, ...options, people }))

const outcome = (match: Matching.Match | Matching.FoundOrCreated): string =>
  match._tag === "CouldNotTell" ? match.reason : match._tag

const creations = Effect.flatMap(
  FakePco.FakePco,
  ({ counts }) => Effect.map(counts, (counts) => counts["POST /people/v2/people"] ?? 0)
)

const found = (
  name: string,
  identity: Matching.Identity,
  expected: string,
  options?: Matching.FindOptions,
  people: ReadonlyArray<PersonCreate> = [grace]
) =>
  it.effect(
    name,
    () =>
      Effect.map(Matching.find(identity, options), (match) => assert.strictEqual(outcome(match), expected)).pipe(
        church(people)
      )
  )

describe("Matching.find, exact", () => {
  found("an email address and the first name", { emails: [" GRACE.hopper@example.com "], first_name: "grace" }, "Found")
  found("an email address alone, without a name", { emails: ["grace.hopper@example.com"] }, "Found")
  found("a phone number alone, in any spelling", { phone_numbers: ["+1 212.555.0100"] }, "Found")
  found("a phone number as it is dialled at home", { phone_numbers: ["1-212-555-0100"], first_name: "Grace" }, "Found")
  found("both names and the birthdate", {
    first_name: "GRACE",
    last_name: "hopper",
    birthdate: "1906-12-09"
  }, "Found")
  found("the nickname where there is a first name", {
    first_name: "Amazing",
    last_name: "Hopper",
    birthdate: "1906-12-09"
  }, "Found")
  found("both names alone are not enough", { first_name: "Grace", last_name: "Hopper" }, "weak_evidence")
  found("a namesake with another address is not certainly somebody else", {
    first_name: "Grace",
    last_name: "Hopper",
    emails: ["new@example.com"]
  }, "weak_evidence")
  found("a namesake with another birthdate is somebody else", {
    first_name: "Grace",
    last_name: "Hopper",
    birthdate: "1990-01-01"
  }, "CertainlyAbsent")
  found("a shared address with another first name", {
    emails: ["grace.hopper@example.com"],
    first_name: "Mary",
    last_name: "Hopper"
  }, "contradicting_evidence")
  found("a shared number with another last name", {
    phone_numbers: ["2125550100"],
    first_name: "Grace",
    last_name: "Murray"
  }, "contradicting_evidence")
  found("a shared address, another first name and another birthdate: a relative", {
    emails: ["grace.hopper@example.com"],
    first_name: "Mary",
    birthdate: "1930-01-01"
  }, "CertainlyAbsent")
  found("a longer address that contains it", { emails: ["hopper@example.com"] }, "CertainlyAbsent")
  found("a longer number that ends with it", { phone_numbers: ["+44 1212 555010"] }, "CertainlyAbsent")
  found("nothing to search by", { first_name: "Grace" }, "nothing_to_search_by")
  found(
    "nothing but blanks",
    { first_name: " ", emails: [""], phone_numbers: [" "], last_name: null },
    "nothing_to_search_by"
  )
  found("two people with all of it", { emails: ["grace.hopper@example.com"] }, "Several", undefined, [grace, grace])
  found(
    "names without accents, hyphens and apostrophes",
    {
      first_name: "mary ann",
      last_name: "o’brien",
      birthdate: "1980-05-05"
    },
    "Found",
    undefined,
    [{ first_name: "Mary-Ann", last_name: "O'Brien", birthdate: "1980-05-05" }]
  )
  found(
    "a name with accents for one without",
    {
      first_name: "José",
      last_name: "Müller",
      birthdate: "1980-05-05"
    },
    "Found",
    undefined,
    [{ first_name: "Jose", last_name: "Muller", birthdate: "1980-05-05" }]
  )
  found("what is enough is yours to say", { first_name: "Grace", last_name: "Hopper" }, "Found", {
    enough: [["first_name", "last_name"]]
  })
  found(
    "and what is searched by",
    { first_name: "Grace", last_name: "Hopper", emails: ["new@example.com"] },
    "CertainlyAbsent",
    {
      searchBy: ["email"]
    }
  )
  found("dots at Gmail count", { emails: ["gracehopper@gmail.com"] }, "CertainlyAbsent", undefined, [
    { first_name: "Grace", last_name: "Hopper", emails: [{ address: "grace.hopper@gmail.com" }] }
  ])
  found("unless they do not", { emails: ["grace.hopper+church@gmail.com"], first_name: "Grace" }, "Found", {
    ignoreGmailDots: true
  }, [{ first_name: "Grace", last_name: "Hopper", emails: [{ address: "gracehopper@gmail.com" }] }])
  found("a number of another region", { phone_numbers: ["020 7946 0018"] }, "Found", { region: "GB" }, [
    { first_name: "Grace", last_name: "Hopper", phone_numbers: [{ number: "+44 20 7946 0018", location: "Home" }] }
  ])

  found("a number that Planning Center could not read", { phone_numbers: ["+44 20 7946 0018"] }, "Found", undefined, [
    { first_name: "Grace", last_name: "Hopper", phone_numbers: [{ number: "020 7946 0018", location: "Home" }] }
  ])

  it.effect("costs six requests where somebody is found by everything, two more where nobody is", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      const all = {
        emails: ["grace.hopper@example.com"],
        phone_numbers: ["+12125550100"],
        birthdate: "1906-12-09"
      } as const
      yield* Matching.find({ ...all, first_name: "Grace", last_name: "Hopper" })
      assert.strictEqual((yield* fake.requests).length, 6)
      yield* fake.reset
      const nobody = { emails: ["z@example.com"], phone_numbers: ["+13125550101"], birthdate: "1990-01-01" } as const
      const match = yield* Matching.find({ ...nobody, first_name: "Zoe", last_name: "Quux" })
      assert.strictEqual(outcome(match), "CertainlyAbsent")
      assert.strictEqual((yield* fake.requests).length, 8)
    }).pipe(church([grace])))

  it.effect("tells what agrees and what contradicts, the best candidate first", () =>
    Effect.gen(function*() {
      const match = yield* Matching.find({
        emails: ["grace.hopper@example.com"],
        phone_numbers: ["2125550100"],
        first_name: "Mary",
        last_name: "Hopper"
      })
      assert.strictEqual(match._tag, "CouldNotTell")
      if (match._tag !== "CouldNotTell") return
      assert.deepStrictEqual(match.candidates.map(({ person }) => person.id), ["1", "2"])
      const [best] = match.candidates
      assert.deepStrictEqual(best?.evidence, ["email", "phone_number", "last_name"])
      assert.deepStrictEqual(best?.contradictions, ["first_name"])
    }).pipe(church([grace, { first_name: "Ada", last_name: "Hopper", phone_numbers: grace.phone_numbers }])))

  it.effect("reads every page", () =>
    Effect.gen(function*() {
      const match = yield* Matching.find({ first_name: "Grace", last_name: "Hopper", birthdate: "1906-12-09" })
      assert.strictEqual(outcome(match), "Found")
      if (match._tag === "Found") assert.strictEqual(match.person.id, "231")
    }).pipe(church([
      ...Array.from({ length: 230 }, (): PersonCreate => ({ first_name: "Greta", last_name: "Hoppe" })),
      grace
    ])))

  it.effect("takes no failure for absence", () =>
    Effect.gen(function*() {
      yield* (yield* FakePco.FakePco).inject({ path: "/people/v2/emails", status: 500 })
      const error = yield* Effect.flip(Matching.find({ emails: ["nobody@example.com"] }))
      assert.strictEqual(error.reason._tag, "ServerError")
    }).pipe(church([grace], { config: { retry: { times: 0 } } })))
})

describe("Matching.find, fuzzy and by a function", () => {
  const fuzzy = { scoring: "fuzzy" } as const
  found(
    "a typing error in the last name",
    { first_name: "Grace", last_name: "Hoper", birthdate: "1906-12-09" },
    "Found",
    fuzzy
  )
  found(
    "is none in exact scoring",
    { first_name: "Grace", last_name: "Hoper", birthdate: "1906-12-09" },
    "CertainlyAbsent"
  )
  found(
    "a number and names with errors",
    { phone_numbers: ["2125550100"], first_name: "Grase", last_name: "Hopper" },
    "Found",
    fuzzy
  )
  found("a name alone is weak", { first_name: "Grace", last_name: "Hoper" }, "weak_evidence", fuzzy)
  found(
    "a shared address with another first name",
    {
      emails: ["grace.hopper@example.com"],
      first_name: "Mary",
      last_name: "Hopper"
    },
    "contradicting_evidence",
    fuzzy
  )
  found("a higher threshold", { emails: ["grace.hopper@example.com"] }, "weak_evidence", { ...fuzzy, threshold: 0.9 })
  found("a function sees the comparison", { first_name: "Grace", last_name: "Hopper" }, "Found", {
    scoring: (person, _identity, { last_name }) => (person.nickname === "Amazing" ? last_name ?? 0 : 0)
  })

  it.effect("a function that gives no score is refused", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(
        Matching.find({ first_name: "Grace", last_name: "Hopper" }, { scoring: () => Number.NaN })
      )
      assert.strictEqual(
        error.message,
        "Matching.find: refused before sending: scoring: gave no score; expected a number from 0 to 1"
      )
    }).pipe(church([grace])))
})

describe("Matching, bad input", () => {
  it.effect("names every field and repeats nothing personal", () =>
    Effect.gen(function*() {
      const wrong = { emails: ["secret at home"], birthdate: "1906-13-40", first_nmae: "secret" } as const
      const error = yield* Effect.flip(Matching.find(wrong))
      for (const field of ["identity.emails[0]", "identity.birthdate", "identity.first_nmae"]) {
        assert.include(error.message, field)
      }
      assert.notInclude(error.message, "secret")
      const phone = yield* Effect.flip(Matching.find({ phone_numbers: ["+1 23"] }))
      assert.include(phone.message, "identity.phone_numbers[0]: is no phone number")
      assert.strictEqual((yield* (yield* FakePco.FakePco).requests).length, 0)
    }).pipe(church([])))

  it.effect("names every option", () =>
    Effect.gen(function*() {
      const options = { threshold: 2, searchBy: [], enough: [["mail"]], lag: -1, region: "USA" }
      // what a caller without types may write
      const error = yield* Effect.flip(Matching.find({}, options as unknown as Matching.FindOptions))
      for (const name of ["threshold", "searchBy", "enough", "lag", "region"]) {
        assert.include(error.message, `${name}: `)
      }
    }).pipe(church([])))

  it.effect("refuses what is no identity and no data", () =>
    Effect.gen(function*() {
      const refused: ReadonlyArray<Effect.Effect<unknown, PcoError.PcoError, PcoClient.PcoClient>> = [
        Matching.find(null as never),
        Matching.findOrCreate(identity, null as never),
        Matching.findOrCreate(identity, { emails: "grace@example.com" } as never)
      ]
      const fields = yield* Effect.forEach(refused, (effect) =>
        Effect.map(Effect.flip(effect), ({ reason }) =>
          reason._tag === "Invalid"
            ? reason.issues.map(({ field }) =>
              field
            ).join()
            : reason._tag))
      assert.deepStrictEqual(fields, ["identity", "data", "data.emails"])
    }).pipe(church([])))

  it.effect("creates with a nickname that the identity does not have", () =>
    Effect.gen(function*() {
      const identity = { emails: ["g@example.com"], first_name: "Grace", last_name: "Hopper" }
      const found = yield* Matching.findOrCreate(identity, { nickname: "Amazing" })
      assert.strictEqual(found._tag, "Created")
      if (found._tag === "Created") {
        assert.deepInclude(found.person, { first_name: "Grace", nickname: "Amazing", last_name: "Hopper" })
      }
    }).pipe(church([])))

  it.effect("refuses the data of somebody else", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(
        Matching.findOrCreate({ emails: ["g@example.com"], first_name: "Grace" }, { first_name: "Ada" })
      )
      assert.include(error.message, "data.first_name: is not that of the identity")
      assert.strictEqual(yield* creations, 0)
    }).pipe(church([])))
})

const identity: Matching.Identity = {
  emails: ["grace@example.com"],
  phone_numbers: ["+12125550100"],
  first_name: "Grace",
  last_name: "Hopper"
}

describe("Matching.findOrCreate", () => {
  it.effect("creates on certainly absent, with what the identity knows", () =>
    Effect.gen(function*() {
      const match = yield* Matching.findOrCreate(identity, { status: "pending" })
      assert.strictEqual(match._tag, "Created")
      if (match._tag !== "Created") return
      assert.deepInclude(match, { joined: false, doubles: undefined })
      const person = yield* Person.get(match.person.id, { include: ["emails", "phone_numbers"] })
      assert.deepInclude(person, { first_name: "Grace", last_name: "Hopper", status: "pending" })
      assert.deepStrictEqual(person.emails.map(({ address }) => address), ["grace@example.com"])
      assert.deepStrictEqual(person.phone_numbers.map(({ e164 }) => e164), ["+12125550100"])
    }).pipe(church([])))

  for (
    const [name, people] of [
      ["several", [{ ...grace, emails: [{ address: "grace@example.com" }] }, grace]],
      ["weak evidence", [{ first_name: "Grace", last_name: "Hopper" }]],
      ["a contradiction", [{ first_name: "Ada", last_name: "Hopper", emails: [{ address: "grace@example.com" }] }]]
    ] as const
  ) {
    it.effect(`creates nobody on ${name}`, () =>
      Effect.gen(function*() {
        const match = yield* Matching.findOrCreate(identity)
        assert.oneOf(match._tag, ["Several", "CouldNotTell"])
        assert.strictEqual(yield* creations, 0)
      }).pipe(church(people)))
  }

  it.effect("finds whom it created before the search does", () =>
    Effect.gen(function*() {
      assert.strictEqual(outcome(yield* Matching.findOrCreate(identity)), "Created")
      assert.strictEqual(outcome(yield* Matching.findOrCreate(identity)), "Found")
      // the same number alone, which no search sees yet
      assert.strictEqual(outcome(yield* Matching.find({ phone_numbers: ["(212) 555-0100"] })), "Found")
      assert.strictEqual(yield* creations, 1)
    }).pipe(Effect.provide(lagging({ people: [] }))))

  it.effect("finds whom another program created before the search does", () =>
    Effect.gen(function*() {
      yield* TestClock.setTime(Date.parse("2026-11-20T10:00:00Z"))
      yield* Person.create(grace)
      const byEmail = { emails: ["grace.hopper@example.com"], first_name: "Grace" }
      assert.strictEqual(outcome(yield* Matching.findOrCreate(byEmail)), "Found")
      assert.strictEqual(
        outcome(yield* Matching.findOrCreate({ phone_numbers: ["2125550100"], first_name: "Grace" })),
        "Found"
      )
      assert.strictEqual(yield* creations, 1)
    }).pipe(Effect.provide(lagging({ people: [] }))))

  it.effect("does not know whom somebody deleted since, and says so", () =>
    Effect.gen(function*() {
      const match = yield* Matching.findOrCreate(identity)
      if (match._tag === "Created") yield* Person.delete(match.person.id)
      assert.strictEqual(outcome(yield* Matching.findOrCreate(identity)), "recently_written")
      yield* TestClock.adjust("91 seconds")
      assert.strictEqual(outcome(yield* Matching.findOrCreate(identity)), "Created")
    }).pipe(church([])))

  it.effect("is one client with and without following mergers", () =>
    Effect.gen(function*() {
      const visit = Matching.findOrCreate(identity)
      const matches = yield* Effect.all([visit, Merges.following(visit), Merges.explain(visit)], {
        concurrency: "unbounded"
      })
      assert.deepStrictEqual(matches.map(outcome), ["Created", "Created", "Created"])
      assert.strictEqual(yield* creations, 1)
    }).pipe(church([])))

  it.effect("makes one run of many for one identity, however it is written", () =>
    Effect.gen(function*() {
      const ways = [identity, { ...identity, emails: [" GRACE@example.com"] }, {
        ...identity,
        phone_numbers: ["212 555 0100"]
      }]
      const matches = yield* Effect.forEach([...ways, ...ways, ...ways], (way) => Matching.findOrCreate(way), {
        concurrency: "unbounded"
      })
      const ids = new Set(matches.map((match) => match._tag === "Created" ? match.person.id : match._tag))
      assert.strictEqual(ids.size, 1)
      assert.strictEqual(matches.filter((match) => match._tag === "Created" && !match.joined).length, 1)
      assert.strictEqual(yield* creations, 1)
    }).pipe(Effect.provide(lagging({ people: [], latency: "20 millis" })), TestClock.withLive))

  it.effect("runs identities that overlap one after the other", () =>
    Effect.gen(function*() {
      const matches = yield* Effect.all([
        Matching.findOrCreate({ emails: ["grace@example.com"], first_name: "Grace", last_name: "Hopper" }),
        Matching.findOrCreate({
          emails: ["grace@example.com"],
          phone_numbers: ["+12125550100"],
          first_name: "Grace",
          last_name: "Hopper"
        }),
        Matching.findOrCreate({
          phone_numbers: ["+13125550100"],
          emails: ["grace@example.com"],
          first_name: "Grace",
          last_name: "Hopper"
        })
      ], { concurrency: "unbounded" })
      assert.deepStrictEqual(matches.map(outcome).toSorted(), ["Created", "Found", "Found"])
      assert.strictEqual(yield* creations, 1)
    }).pipe(Effect.provide(lagging({ people: [], latency: "20 millis" })), TestClock.withLive))

  it.effect("goes on for the others when one is interrupted", () =>
    Effect.gen(function*() {
      const first = yield* Effect.forkChild(Matching.findOrCreate(identity))
      const second = yield* Effect.forkChild(Matching.findOrCreate(identity))
      yield* Effect.sleep("30 millis")
      yield* Fiber.interrupt(first)
      assert.strictEqual(outcome(yield* Fiber.join(second)), "Created")
      assert.strictEqual(yield* creations, 1)
    }).pipe(Effect.provide(lagging({ people: [], latency: "50 millis" })), TestClock.withLive))

  it.effect("ends when nobody waits any more, and the next one starts anew", () =>
    Effect.gen(function*() {
      const only = yield* Effect.forkChild(Matching.findOrCreate(identity))
      yield* Effect.sleep("30 millis")
      yield* Fiber.interrupt(only)
      const before = (yield* (yield* FakePco.FakePco).requests).length
      yield* Effect.sleep("200 millis")
      assert.strictEqual((yield* (yield* FakePco.FakePco).requests).length, before)
      assert.strictEqual(outcome(yield* Matching.findOrCreate(identity)), "Created")
      assert.strictEqual(yield* creations, 1)
    }).pipe(Effect.provide(lagging({ people: [], latency: "50 millis" })), TestClock.withLive))

  it.effect("does not share what failed", () =>
    Effect.gen(function*() {
      yield* Matching.find(identity)
      yield* (yield* FakePco.FakePco).failNext({ method: "POST", status: 500 })
      const run = yield* Effect.forkChild(Effect.flip(Matching.findOrCreate(identity)))
      yield* TestClock.adjust("5 minutes")
      const error = yield* Fiber.join(run)
      assert.strictEqual(error.reason._tag, "ServerError")
      assert.strictEqual(yield* creations, 1)
      const later = yield* Matching.findOrCreate(identity)
      assert.strictEqual(outcome(later), "Created")
    }).pipe(church([])))
})

describe("Matching.findOrCreate, a lost answer", () => {
  it.effect("reads what became of it, and does not create twice", () =>
    Effect.gen(function*() {
      yield* (yield* FakePco.FakePco).failNext({ method: "POST", disconnect: "after" })
      const match = yield* Matching.findOrCreate(identity)
      assert.strictEqual(match._tag, "Created")
      assert.strictEqual((yield* (yield* FakePco.FakePco).rows("Person")).length, 1)
      assert.strictEqual(outcome(yield* Matching.findOrCreate(identity)), "Found")
      assert.strictEqual(yield* creations, 1)
    }).pipe(Effect.provide(lagging({ people: [] }))))

  it.effect("waits for the search before it says that it had no effect", () =>
    Effect.gen(function*() {
      // the reader of phone numbers is loaded before the clock is moved
      yield* Matching.find(identity)
      yield* (yield* FakePco.FakePco).failNext({ method: "POST", disconnect: "before" })
      const run = yield* Effect.forkChild(Effect.flip(Matching.findOrCreate(identity)))
      yield* TestClock.adjust("89 seconds")
      assert.strictEqual(run.pollUnsafe(), undefined)
      yield* TestClock.adjust("2 seconds")
      const error = yield* Fiber.join(run)
      assert.strictEqual(error.reason._tag, "Transport")
      assert.strictEqual(yield* creations, 1)
    }).pipe(church([])))

  it.effect("makes the next run wait after an interruption in the middle of it", () =>
    Effect.gen(function*() {
      yield* Matching.find(identity)
      yield* (yield* FakePco.FakePco).failNext({ method: "POST", latency: "10 minutes" })
      const only = yield* Effect.forkChild(Matching.findOrCreate(identity))
      yield* TestClock.adjust("10 seconds")
      yield* Fiber.interrupt(only)
      const next = yield* Effect.forkChild(Matching.findOrCreate(identity))
      yield* TestClock.adjust("80 seconds")
      assert.strictEqual(next.pollUnsafe(), undefined)
      yield* TestClock.adjust("11 seconds")
      assert.strictEqual(outcome(yield* Fiber.join(next)), "Created")
    }).pipe(church([])))
})

describe("Matching.findOrCreate, verified", () => {
  it.effect("reports who was created by somebody else at the same moment", () =>
    Effect.gen(function*() {
      yield* Matching.find(identity)
      const run = yield* Effect.forkChild(Matching.findOrCreate(identity, {}, { verify: true }))
      yield* TestClock.adjust("1 second")
      const fake = yield* FakePco.FakePco
      const other = yield* fake.put("Person", { attributes: { first_name: "Grace", last_name: "Hopper" } })
      yield* fake.put("Email", { attributes: { address: "grace@example.com" }, relationships: { person: other.id } })
      yield* TestClock.adjust("90 seconds")
      const match = yield* Fiber.join(run)
      assert.strictEqual(match._tag, "Created")
      if (match._tag !== "Created") return
      assert.deepStrictEqual(match.doubles?.map(({ person }) => person.id), [other.id])
    }).pipe(church([])))

  it.effect("finds nobody besides", () =>
    Effect.gen(function*() {
      yield* Matching.find(identity)
      const run = yield* Effect.forkChild(Matching.findOrCreate(identity, {}, { verify: true }))
      yield* TestClock.adjust("91 seconds")
      const match = yield* Fiber.join(run)
      assert.deepStrictEqual(match._tag === "Created" ? match.doubles : match._tag, [])
    }).pipe(church([])))
})

describe("Matching, what others see", () => {
  it.effect("no name, address, number or date is in a span, a log or an error", () => {
    const spans: Array<Tracer.Span> = []
    const said: Array<string> = []
    const tracer = Tracer.make({
      span(options) {
        const span = new Tracer.NativeSpan(options)
        spans.push(span)
        return span
      }
    })
    const logger = Logger.make(({ cause, message }) => said.push(JSON.stringify(message), Cause.pretty(cause)))
    return Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      const all = { ...identity, birthdate: "1906-12-09" } as const
      yield* Matching.find(all)
      // what Planning Center says of the data is in the error, for the program alone
      yield* fake.failNext({ method: "POST", status: 422, body: "{\"errors\":[{\"detail\":\"Hopper\"}]}" })
      assert.include((yield* Effect.flip(Matching.findOrCreate(all))).message, "Hopper")
      yield* fake.failNext({ method: "GET", path: "/people/v2/people", status: 400 })
      yield* Matching.findOrCreate(all).pipe(Effect.tapCause((cause) => Effect.logError("failed", cause)), Effect.exit)
      yield* Matching.findOrCreate(all)
      for (const { attributes, name, status } of spans) {
        said.push(name, JSON.stringify([...attributes]))
        if (status._tag === "Ended" && Exit.isFailure(status.exit)) said.push(Cause.pretty(status.exit.cause))
      }
      const names = spans.map(({ name }) => name)
      assert.includeMembers(names, ["Matching.find", "Matching.findOrCreate", "people.Person.create"])
      const everything = said.join("\n").toLowerCase()
      assert.include(everything, "failed")
      for (const personal of ["grace", "hopper", "5550100", "1906-12-09"]) assert.notInclude(everything, personal)
    }).pipe(Effect.withTracer(tracer), Effect.provide(Logger.layer([logger])), church([]))
  })
})
