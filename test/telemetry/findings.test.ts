import { assert, describe, it } from "@effect/vitest"
import { Effect, Option, Result, Stream } from "effect"
import { TestClock } from "effect/testing"
import { Document, Paging, Pco, type PcoError } from "../../src/index.ts"
import { PcoReport, Plan } from "../../src/telemetry/index.ts"
import { Batch } from "../../src/products/giving/index.ts"
import { Email, Organization, Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { mockPco, personDocument } from "../support/mock.ts"
import { client, inTime, registry } from "./support.ts"

const kinds = Effect.map(PcoReport.analyze, ({ findings }) => findings.map(({ kind }) => kind))
const times = (count: number) => Array.from({ length: count }, (_, index) => index)

describe("PcoReport.analyze", () => {
  it.effect("finds nothing where nothing is wrong", () =>
    Effect.gen(function*() {
      yield* Effect.forEach(times(50), (index) => Person.get(String(index + 1)), { concurrency: "unbounded" })
      assert.deepStrictEqual(yield* kinds, [])
      assert.include(PcoReport.toText(yield* PcoReport.analyze), "Nothing was found")
    }).pipe(Effect.provide(client()), registry()))

  it.effect("finds what a cache would have saved, and the wait for it", () =>
    Effect.gen(function*() {
      yield* inTime(Effect.forEach(times(60), () => Person.get("1", { include: ["emails"] })))
      const { findings } = yield* PcoReport.analyze
      assert.deepStrictEqual(findings.map(({ kind, saves }) => [kind, saves]), [
        ["rate limit", 59],
        ["n+1", 59],
        ["no cache", 59]
      ])
      const text = PcoReport.toText(yield* PcoReport.analyze)
      assert.include(text, "A cache would have saved up to 59 requests, and the wait for them.")
    }).pipe(Effect.provide(client({}, { people: 5, limit: { limit: 40 } })), registry()))

  it.effect("finds one get after the other", () =>
    Effect.gen(function*() {
      yield* Effect.forEach(times(80), (index) => Person.get(String(index + 1)))
      const { findings } = yield* PcoReport.analyze
      assert.deepStrictEqual(findings.map(({ kind, operation, saves }) => [kind, operation, saves]), [
        ["n+1", "people.Person.get", 79]
      ])
    }).pipe(Effect.provide(client({ rateLimit: false }, { people: 100, limit: false })), registry()))

  it.effect("finds lists that are read for each of many resources, however slow they are", () =>
    Effect.gen(function*() {
      yield* inTime(Effect.forEach(times(60), (index) => Person.emails.list(String(index + 1))))
      const { findings } = yield* PcoReport.analyze
      const found = findings.find(({ kind }) => kind === "n+1")
      assert.deepInclude(found, { saves: 59 })
      assert.include(found?.said, "Person.emails.list read a list for each of 60 other resources.")
      assert.include(found?.advice, "Read emails together with what they belong to")
    }).pipe(
      Effect.provide(client({ rateLimit: false }, { people: 100, limit: false, latency: "100 millis" })),
      registry()
    ))

  it.effect("takes pages of one list, and one list again and again, for nothing of the kind", () =>
    Effect.gen(function*() {
      yield* Effect.forEach(times(30), (index) => Person.emails.list("1", { per_page: 2, offset: 2 * index }))
      yield* Effect.forEach(times(30), () => Person.emails.list("1"))
      assert.notInclude(yield* kinds, "n+1")
    }).pipe(Effect.provide(client({ rateLimit: false }, { people: 5, limit: false })), registry()))

  it.effect("knows what reads one resource from what reads a list", () =>
    Effect.gen(function*() {
      const emails = yield* Email.list({ per_page: 30 })
      yield* Effect.forEach(emails.data, ({ id }) => Email.person.get(id))
      const { findings } = yield* PcoReport.analyze
      // one resource has no pages to narrow or to make larger
      assert.deepStrictEqual(findings.map(({ kind }) => kind), ["n+1"])
      assert.include(findings[0]?.said, "read one resource for each of 30 other resources")
    }).pipe(Effect.provide(client({ rateLimit: false }, { people: 100, limit: false })), registry()))

  it.effect("finds deep, small and unfiltered pages", () =>
    Effect.gen(function*() {
      yield* Effect.forEach(times(10), (index) => Person.list({ per_page: 25, offset: 30_001 + 25 * index }))
      const { findings } = yield* PcoReport.analyze
      assert.deepStrictEqual(findings.map(({ kind }) => kind).toSorted(), ["deep offset", "small pages", "unfiltered"])
    }).pipe(Effect.provide(client({ rateLimit: false }, { people: 100, limit: false })), registry()))

  it.effect("finds retries, with their reasons", () => {
    const pco = mockPco(({ url }, index) =>
      index % 2 === 0 ? { status: 503 } : { json: personDocument(url.pathname.split("/").at(-1)!) }
    )
    return Effect.gen(function*() {
      yield* inTime(Effect.forEach(times(10), (index) => Person.get(String(index))))
      const finding = (yield* PcoReport.analyze).findings.find(({ kind }) => kind === "retries")
      assert.include(finding?.said, "50 % of all requests were made again: 10 for ServerError")
    }).pipe(Effect.provide(pco.layer), registry())
  })

  it.effect("finds lives that end before anybody asks again", () =>
    Effect.gen(function*() {
      for (let time = 0; time < 12; time++) {
        yield* Person.get("1")
        yield* TestClock.adjust("2 minutes")
      }
      const { findings } = yield* PcoReport.analyze
      assert.deepStrictEqual(findings.map(({ kind }) => kind), ["short lives"])
      assert.include(findings[0]!.said, "usually after 2 min")
    }).pipe(Effect.provide(client({ cache: { timeToLive: "1 minute" } })), registry()))

  it.effect("finds includes that nobody looks at, and leaves the rows as they are", () =>
    Effect.gen(function*() {
      const { data } = yield* Person.list({ include: ["emails", "phone_numbers"], per_page: 50 })
      const plain = yield* Person.list({ per_page: 50 })
      assert.deepStrictEqual(data.map(({ id }) => id), plain.data.map(({ id }) => id))
      assert.isAbove(data.reduce((sum, { emails }) => sum + emails.length, 0), 0)
      assert.isTrue(Object.keys(data[0]!).includes("phone_numbers"))
      const { findings } = yield* PcoReport.analyze
      assert.deepStrictEqual(findings.map(({ kind, said }) => [kind, said]), [
        ["unused include", "people.Person.list included phone_numbers with 50 rows, and the program did not read them."]
      ])
    }).pipe(Effect.provide(client({ metrics: { watchIncludes: true } })), registry()))
})

describe("Plan.explain", () => {
  it("tells what a read costs, and what could be better", () => {
    const plan = Plan.explain(Person.list({ per_page: 25, offset: 50_000 }))
    // 30,000 has the usual limit, as the limiter and the embedded Planning Center have it
    assert.isFalse(Plan.explain(Person.list({ offset: 30_000 })).isDeep)
    assert.isTrue(Plan.explain(Person.list({ offset: 30_001 })).isDeep)
    assert.deepInclude(plan, { requests: 1, isBatched: false, isCacheable: true, isDeep: true, rows: 25 })
    assert.strictEqual(plan.advice.length, 3)
    assert.deepInclude(Plan.explain(Person.get("1")), { isBatched: true, rows: undefined, isDeep: false })
  })

  it("knows what reads one resource, or counts, from what reads rows", () => {
    const one = [
      Person.get("1"),
      Person.count(),
      Person.primary_campus.get("1"),
      Organization.get(),
      Batch.owner.get("1")
    ]
    for (const operation of one) {
      assert.deepInclude(Plan.explain(operation), { requests: 1, rows: undefined, isMinimum: false }, operation.name)
    }
    assert.strictEqual(Plan.explain(Person.emails.list("1", { per_page: 25 })).rows, 25)
    const own = Pco.operation({
      name: "own",
      product: "people",
      method: "GET",
      template: "/people/v2/people",
      decode: (answer) => Document.fromJson(answer.json)
    })
    assert.strictEqual(Plan.explain(own).rows, 25)
    assert.deepInclude(Plan.explain(Paging.stream(own), { rows: 420 }), { requests: 5, rows: 100 })
  })

  it("tells how many requests a stream takes, from how many rows there are", () => {
    assert.deepInclude(Plan.explain(Person.stream()), { requests: 1, isMinimum: true, rows: 100 })
    const cases: ReadonlyArray<readonly [number, number, boolean]> = [[0, 1, false], [100, 1, false], [101, 2, false]]
    for (const [rows, requests, isMinimum] of cases) {
      assert.deepInclude(Plan.explain(Person.stream(), { rows }), { requests, isMinimum, isDeep: false })
      assert.deepInclude(Plan.explain(Person.stream.pages(), { rows }), { requests, isMinimum })
    }
    const byName = Plan.explain(Person.stream({ order: "last_name", per_page: 25 }), { rows: 50_000 })
    assert.deepInclude(byName, { requests: 2000, isDeep: true, isMinimum: false })
    assert.lengthOf(byName.advice, 2)
    assert.deepInclude(Plan.explain(Person.stream(), { rows: 50_000 }), { isDeep: false, isMinimum: true })
    assert.deepInclude(Plan.explain(Person.stream({ per_page: 500 })), { requests: 0, isMinimum: false })
  })

  it("tells how many requests many ids take", () => {
    const ids = Array.from({ length: 250 }, (_, index) => String(index + 1))
    assert.deepInclude(Plan.explain(Person.getMany(ids)), { requests: 3, rows: 100, isMinimum: false, isDeep: false })
    assert.strictEqual(Plan.explain(Person.getMany([...ids, ...ids])).requests, 3)
    // their list does not answer to ids
    assert.deepInclude(Plan.explain(Batch.getMany(ids)), { requests: 250, rows: undefined })
    assert.strictEqual(Plan.explain(Person.getMany([])).requests, 0)
    assert.deepInclude(Plan.explain(Person.getMany(["1", "x y"])), { requests: 0 })
  })

  it.effect("tells the numbers that are then sent", () => {
    return Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      const rows = yield* Person.count()
      assert.isAbove(rows, 300)
      const ids = (yield* Stream.runCollect(Person.stream())).map(({ id }) => id)
      const cases = [
        [Plan.explain(Person.stream(), { rows }), Stream.runDrain(Person.stream())],
        [Plan.explain(Person.stream({ per_page: 20 }), { rows }), Stream.runDrain(Person.stream({ per_page: 20 }))],
        [
          Plan.explain(Person.stream({ mode: "sequential" }), { rows }),
          Stream.runDrain(Person.stream({ mode: "sequential" }))
        ],
        [Plan.explain(Person.getMany(ids)), Effect.asVoid(Person.getMany(ids))]
      ] as const
      for (const [{ requests }, run] of cases) {
        const before = (yield* church.requests).length
        yield* run
        assert.strictEqual((yield* church.requests).length - before, requests)
      }
      const keyset = { mode: "keyset", per_page: 20 } as const
      const before = (yield* church.requests).length
      yield* Stream.runDrain(Person.stream(keyset))
      const took = (yield* church.requests).length - before
      const { requests } = Plan.explain(Person.stream(keyset), { rows })
      assert.isAtMost(requests, took)
      assert.isAtLeast(requests, took * 0.8)
    }).pipe(Effect.provide(FakePco.layer({ people: 330, limit: false })))
  })

  it("tells what would be refused, without the value", () => {
    const plan = Plan.explain(Person.update("1", { grade: 4711 }))
    assert.strictEqual(plan.requests, 0)
    assert.lengthOf(plan.refused, 1)
    assert.notInclude(JSON.stringify(plan), "4711")
  })

  it("refuses what is no operation", () => {
    for (const [given, problem] of [[Effect.void, "is an object"], [undefined, "is undefined"]] as const) {
      const error = Result.getFailure(Result.try({
        try: () => Plan.explain(given as never),
        catch: (cause) => cause as PcoError.PcoError
      }))
      const { operation, reason } = Option.getOrThrow(error)
      assert.strictEqual(operation, "Plan.explain")
      assert.deepInclude(reason._tag === "Invalid" ? reason.issues[0] : {}, { field: "operation", problem })
    }
  })
})
