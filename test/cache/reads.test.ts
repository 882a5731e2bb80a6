import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber, Layer, Metric, Scope, Stream } from "effect"
import { TestClock } from "effect/testing"
import { defectOf } from "../support/defectOf.ts"
import { Pco, PcoCache, type PcoClient, type PcoError } from "../../src/index.ts"
import { Campus, Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { cached, raw, recordEvents, requests, within } from "./support.ts"

const get = Person.get("1")

/** Changes a person behind the back of the client. */
const renameBehind = (id: string, first_name: string) =>
  Effect.flatMap(FakePco.FakePco, (church) => church.put("Person", { id, attributes: { first_name } }))

describe("a read", () => {
  it.effect("is answered from memory until its life is over", () =>
    Effect.gen(function*() {
      const first = yield* get
      yield* TestClock.adjust("59 seconds")
      assert.strictEqual(yield* get, first)
      assert.strictEqual(yield* requests, 1)
      yield* TestClock.adjust("1 seconds")
      yield* get
      assert.strictEqual(yield* requests, 2)
    }).pipe(Effect.provide(cached())))

  it.effect("ages from when it was asked for, not from when the answer came", () =>
    Effect.gen(function*() {
      yield* within("10 seconds")(get)
      yield* TestClock.adjust("49 seconds")
      yield* within("10 seconds")(get)
      assert.strictEqual(yield* requests, 1)
      yield* TestClock.adjust("1 seconds")
      yield* within("10 seconds")(get)
      assert.strictEqual(yield* requests, 2)
    }).pipe(Effect.provide(cached({}, { latency: "8 seconds" }))))

  it.effect("lives as long as its operation says, then its type, then the rest", () =>
    Effect.gen(function*() {
      const twice = (
        effect: Effect.Effect<unknown, PcoError.PcoError, PcoClient.PcoClient>,
        after: "11 seconds" | "31 seconds"
      ) =>
        Effect.gen(function*() {
          const before = yield* requests
          yield* effect
          yield* TestClock.adjust(after)
          yield* effect
          return (yield* requests) - before
        })
      assert.strictEqual(yield* twice(Person.get("1"), "31 seconds"), 2)
      assert.strictEqual(yield* twice(Person.get("2"), "11 seconds"), 1)
      assert.strictEqual(yield* twice(Person.count(), "11 seconds"), 2)
      assert.strictEqual(yield* twice(Person.list(), "11 seconds"), 2)
      assert.strictEqual(yield* twice(Campus.list(), "31 seconds"), 1)
    }).pipe(Effect.provide(cached({
      timeToLive: "1 hour",
      timeToLiveOf: { "people/Person": "30 seconds", "people.Person.count": "10 seconds", "people.Person.list": false }
    }))))

  it.effect("of what is not there is known for a short time only", () =>
    Effect.gen(function*() {
      const missing = Effect.flip(Person.get("4711"))
      assert.strictEqual((yield* missing).reason._tag, "NotFound")
      assert.strictEqual((yield* missing).reason._tag, "NotFound")
      assert.strictEqual(yield* requests, 1)
      yield* TestClock.adjust("5 seconds")
      yield* missing
      assert.strictEqual(yield* requests, 2)
    }).pipe(Effect.provide(cached())))

  it.effect("of what is not there is made again where that is not to be known", () =>
    Effect.gen(function*() {
      yield* Effect.flip(Person.get("4711"))
      yield* Effect.flip(Person.get("4711"))
      assert.strictEqual(yield* requests, 2)
    }).pipe(Effect.provide(cached({ notFoundTimeToLive: false }))))

  it.effect("that failed in another way is made again", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      yield* church.failNext({ status: 400 })
      yield* Effect.flip(get)
      yield* get
      assert.strictEqual(yield* requests, 2)
    }).pipe(Effect.provide(cached())))

  it.effect("is the same however its parameters and includes are ordered", () =>
    Effect.gen(function*() {
      yield* Person.get("1", { include: ["emails", "addresses"] })
      yield* Person.get("1", { include: ["addresses", "emails"] })
      yield* Person.get("1", { include: ["addresses", "emails", "emails"] })
      assert.strictEqual(yield* requests, 1)
      yield* Person.list({ order: ["last_name", "first_name"] })
      yield* Person.list({ order: ["first_name", "last_name"] })
      assert.strictEqual(yield* requests, 3)
      yield* Person.list({ order: ["first_name", "last_name"], offset: 0 })
      assert.strictEqual(yield* requests, 3)
      yield* Person.get("1", { include: ["emails"] })
      assert.strictEqual(yield* requests, 4)
    }).pipe(Effect.provide(cached())))

  it.effect("of one URL that is decoded in another way is another one", () =>
    Effect.gen(function*() {
      yield* Person.list({ per_page: 1 })
      assert.strictEqual(yield* Person.count(), 20)
      assert.strictEqual((yield* Person.list({ per_page: 1 })).data.length, 1)
      assert.strictEqual(yield* requests, 2)
    }).pipe(Effect.provide(cached())))

  it.effect("without tags is not held: nobody would know when it ends", () =>
    Effect.gen(function*() {
      yield* raw("1", [])
      yield* raw("1", [])
      assert.strictEqual(yield* requests, 2)
      yield* raw("1", ["Person", "people/Person:1"])
      yield* raw("1", ["Person", "people/Person:1"])
      assert.strictEqual(yield* requests, 3)
    }).pipe(Effect.provide(cached())))

  it.effect("is counted and lives by the type of its first tag, and no id stands in a metric", () =>
    Effect.gen(function*() {
      const lookups = Effect.map(
        Metric.snapshot,
        (all) => all.flatMap(({ attributes, id }) => id === PcoCache.lookups.id ? [attributes?.["resource"]] : [])
      )
      yield* raw("1", ["people/Person:1"], "one")
      yield* raw("2", ["people/Person:2"], "one")
      assert.deepStrictEqual(Object.keys((yield* PcoCache.stats).resources), ["people/Person"])
      assert.deepStrictEqual(new Set(yield* lookups), new Set(["people/Person"]))
      yield* TestClock.adjust("11 seconds")
      yield* raw("1", ["people/Person:1"], "one")
      assert.strictEqual(yield* requests, 3)
    }).pipe(
      Effect.provide(cached({ timeToLiveOf: { "people/Person": "10 seconds" } })),
      Effect.provideService(Metric.MetricRegistry, new Map())
    ))

  it.effect("under ever new tags fills no memory with what is counted", () =>
    Effect.gen(function*() {
      for (let tag = 0; tag < 1200; tag++) yield* raw("1", [`Tag ${tag}`], `name ${tag}`)
      const { misses, resources } = yield* PcoCache.stats
      assert.strictEqual(misses, 1200)
      assert.strictEqual(Object.keys(resources).length, 1001)
      assert.strictEqual(resources["other"]?.misses, 200)
    }).pipe(Effect.provide(cached())))

  for (
    const [held, count] of [[{}, 4], [{ timeToLiveOf: { "people.Person.stream": "1 minute" as const } }, 2]] as const
  ) {
    it.effect(`of a page of a stream is held only where it is asked for: ${count} requests`, () =>
      Effect.gen(function*() {
        const everyone = Stream.runCount(Person.stream({ per_page: 10 }))
        assert.strictEqual(yield* everyone, 20)
        assert.strictEqual(yield* everyone, 20)
        assert.strictEqual(yield* requests, count)
      }).pipe(Effect.provide(cached(held))))
  }

  it.effect("is made once for all who ask at the same time, and outlives each of them", () =>
    Effect.gen(function*() {
      const first = yield* Effect.forkChild(get)
      const others = yield* Effect.forEach(Array.from({ length: 50 }), () => Effect.forkChild(get))
      yield* TestClock.adjust("10 millis")
      yield* Fiber.interrupt(first)
      yield* TestClock.adjust("1 second")
      yield* Fiber.joinAll(others)
      assert.strictEqual(yield* requests, 1)
      assert.strictEqual((yield* PcoCache.stats).entries, 1)
    }).pipe(Effect.provide(cached({}, { latency: "100 millis" }))))

  it.effect("makes many of one only for those that are not there", () =>
    Effect.gen(function*() {
      const all = (ids: ReadonlyArray<string>) =>
        Effect.forEach(ids, (id) => Person.get(id), { concurrency: "unbounded" })
      yield* all(["1", "2", "3"])
      yield* all(["1", "2", "3", "4", "5"])
      const counts = yield* (yield* FakePco.FakePco).counts
      assert.deepStrictEqual(counts, { "GET /people/v2/people": 2 })
      const people = yield* all(["5", "4", "3"])
      assert.deepStrictEqual(people.map(({ id }) => id), ["5", "4", "3"])
      assert.strictEqual(yield* requests, 2)
    }).pipe(Effect.provide(cached())))
})

describe("a scope", () => {
  it.effect("without cache neither looks nor stores", () =>
    Effect.gen(function*() {
      yield* Pco.withoutCache(get)
      yield* get
      assert.strictEqual(yield* requests, 2)
      yield* renameBehind("1", "Augusta")
      assert.strictEqual((yield* Pco.withoutCache(get)).first_name, "Augusta")
      assert.notStrictEqual((yield* get).first_name, "Augusta")
      assert.strictEqual(yield* requests, 3)
    }).pipe(Effect.provide(cached())))

  it.effect("that refreshes reads anew and stores", () =>
    Effect.gen(function*() {
      yield* get
      yield* renameBehind("1", "Augusta")
      assert.strictEqual((yield* Pco.refresh(get)).first_name, "Augusta")
      assert.strictEqual((yield* get).first_name, "Augusta")
      assert.strictEqual(yield* requests, 2)
    }).pipe(Effect.provide(cached())))

  it.effect("with a life takes nothing older, and stores for that long", () =>
    Effect.gen(function*() {
      yield* get
      yield* TestClock.adjust("20 seconds")
      yield* Pco.withCacheTtl(get, "30 seconds")
      assert.strictEqual(yield* requests, 1)
      yield* Pco.withCacheTtl(get, "20 seconds")
      assert.strictEqual(yield* requests, 2)
      yield* TestClock.adjust("20 seconds")
      yield* get
      assert.strictEqual(yield* requests, 3)
      const list = Person.count().pipe(Pco.withCacheTtl("1 hour"))
      yield* list
      yield* TestClock.adjust("59 minutes")
      yield* list
      assert.strictEqual(yield* requests, 4)
    }).pipe(Effect.provide(cached())))

  it.effect("with a life that is none is refused", () =>
    Effect.gen(function*() {
      for (const wrong of [0, -1, Number.NaN, Infinity, "soon" as "1 second"]) {
        const error = yield* defectOf(Pco.withCacheTtl(get, wrong))
        assert.match(error.message, /^Pco.withCacheTtl: refused before sending: timeToLive: is /)
      }
      assert.strictEqual(yield* requests, 0)
    }).pipe(Effect.provide(cached())))
})

describe("stale while revalidate", () => {
  const options: PcoCache.Options = { timeToLive: "10 seconds", staleWhileRevalidate: "1 minute" }

  it.effect("serves the old at once and fetches the new behind it, once", () =>
    Effect.gen(function*() {
      yield* within("1 second")(get)
      yield* renameBehind("1", "Augusta")
      yield* TestClock.adjust("10 seconds")
      const old = yield* Effect.all([get, get, get])
      assert.isTrue(old.every(({ first_name }) => first_name !== "Augusta"))
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* get).first_name, "Augusta")
      assert.strictEqual(yield* requests, 2)
      const { hits, misses, refreshes, staleHits } = yield* PcoCache.stats
      assert.deepStrictEqual({ hits, misses, refreshes, staleHits }, { hits: 1, misses: 1, refreshes: 1, staleHits: 3 })
    }).pipe(Effect.provide(cached(options, { latency: "100 millis" }))))

  it.effect("ends at its end", () =>
    Effect.gen(function*() {
      yield* get
      yield* renameBehind("1", "Augusta")
      yield* TestClock.adjust("70 seconds")
      assert.strictEqual((yield* get).first_name, "Augusta")
    }).pipe(Effect.provide(cached(options))))

  it.effect("never serves what was invalidated", () =>
    Effect.gen(function*() {
      yield* get
      yield* TestClock.adjust("11 seconds")
      yield* Person.update("1", { first_name: "Augusta" })
      assert.strictEqual((yield* get).first_name, "Augusta")
    }).pipe(Effect.provide(cached(options))))

  it.effect("goes on with the old while the new cannot be had, and says so", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      const events = yield* recordEvents
      yield* get
      yield* TestClock.adjust("11 seconds")
      yield* church.failNext({ status: 400 })
      yield* get
      yield* TestClock.adjust("1 second")
      yield* get
      yield* TestClock.adjust("1 second")
      assert.strictEqual(yield* requests, 3)
      assert.deepStrictEqual(events, [{ _tag: "RefreshFailed", name: "people.Person.get", reason: "Invalid" }])
    }).pipe(Effect.provide(cached(options))))

  it.effect("leaves nothing running when its layer ends", () =>
    Effect.gen(function*() {
      const scope = yield* Scope.make()
      const context = yield* Layer.buildWithScope(cached(options, { latency: "1 second" }), scope)
      const run = Effect.provide(context)
      yield* run(within("10 seconds")(get))
      yield* TestClock.adjust("11 seconds")
      yield* run(get)
      yield* Scope.close(scope, Exit.void)
      yield* TestClock.adjust("1 minute")
      assert.strictEqual(yield* run(requests), 1)
    }))
})

describe("refresh ahead", () => {
  it.effect("fetches what is asked for near its end, so that it never ends", () =>
    Effect.gen(function*() {
      for (let second = 0; second < 60; second++) {
        yield* get
        yield* TestClock.adjust("1 second")
      }
      const { misses, staleHits } = yield* PcoCache.stats
      assert.deepStrictEqual({ misses, staleHits }, { misses: 1, staleHits: 0 })
      assert.strictEqual(yield* requests, 8)
    }).pipe(Effect.provide(cached({ timeToLive: "10 seconds", refreshAhead: 0.8 }))))
})

describe("room", () => {
  it.effect("is kept for so many, the last used ones", () =>
    Effect.gen(function*() {
      for (const id of ["1", "2", "3", "1", "4", "1", "2"]) yield* Person.get(id)
      // 2 had to go for 4, while 1 was in use
      assert.strictEqual(yield* requests, 5)
      const { entries, evictions } = yield* PcoCache.stats
      assert.deepStrictEqual({ entries, evictions }, { entries: 3, evictions: 2 })
    }).pipe(Effect.provide(cached({ maxEntries: 3 }))))

  it.effect("is kept for so many bytes", () =>
    Effect.gen(function*() {
      yield* Effect.forEach(Array.from({ length: 20 }, (_, index) => String(index + 1)), (id) => Person.get(id))
      const { bytes, entries, evictions } = yield* PcoCache.stats
      assert.isAtMost(bytes, 20_000)
      assert.isAbove(entries, 1)
      assert.strictEqual(entries + evictions, 20)
    }).pipe(Effect.provide(cached({ maxBytes: 20_000 }))))

  it.effect("is not taken by what is larger than all of it", () =>
    Effect.gen(function*() {
      yield* get
      yield* get
      assert.strictEqual(yield* requests, 2)
      assert.deepInclude(yield* PcoCache.stats, { entries: 0, bytes: 0 })
    }).pipe(Effect.provide(cached({ maxBytes: 10 }))))
})

describe("numbers", () => {
  it.effect("are kept by resource and level, and as metrics", () =>
    Effect.gen(function*() {
      yield* get
      yield* get
      yield* get
      yield* Campus.list()
      yield* Person.update("1", { first_name: "Augusta" })
      const stats = yield* PcoCache.stats
      const person = { hits: 2, staleHits: 0, misses: 1 }
      assert.deepInclude(stats, { hits: 2, misses: 2, invalidations: 1, evictions: 0 })
      assert.deepStrictEqual(stats.resources, {
        "people/Person": person,
        "people/Campus": { hits: 0, staleHits: 0, misses: 1 }
      })
      assert.deepStrictEqual(stats.tiers, { memory: { hits: 2, staleHits: 0, misses: 2 } })
      const metrics = yield* Metric.snapshot
      const hits = metrics.find(({ attributes, id }) =>
        id === "pco_cache_lookups_total" && attributes?.["resource"] === "people/Person" &&
        attributes["result"] === "hit"
      )
      assert.deepInclude(hits?.state, { count: 2 })
      assert.deepInclude(metrics.find(({ id }) => id === "pco_cache_entries")?.state, { value: 2 })
    }).pipe(Effect.provide(cached()), Effect.provideService(Metric.MetricRegistry, new Map())))
})

describe("options", () => {
  const build = (options: PcoCache.Options) => Effect.flip(Effect.scoped(Layer.build(cached(options))))
  const cases: ReadonlyArray<readonly [PcoCache.Options, string]> = [
    [{ timeToLive: 0 }, "timeToLive: is 0; expected a duration above zero, such as \"30 seconds\""],
    [{ timeToLive: "-1 minute" as "1 minute" }, "timeToLive: is \"-1 minute\""],
    [{ timeToLiveOf: { "people/Person": -5 } }, "timeToLiveOf.people/Person: is -5"],
    [{ notFoundTimeToLive: 0 }, "notFoundTimeToLive: is 0"],
    [{ staleWhileRevalidate: -1 }, "staleWhileRevalidate: is -1"],
    [{ refreshAhead: 1.5 }, "refreshAhead: is 1.5; expected a part of the life between 0 and 1"],
    [{ maxEntries: 0 }, "maxEntries: is 0"],
    [{ maxBytes: 1.5 }, "maxBytes: is 1.5"],
    [{ organization: 5 as unknown as string }, "organization: is 5"],
    [{ rules: [{ on: "", drop: [] }] }, "rules[0]: is an object that is no rule"],
    [{ timeToLife: 5 } as PcoCache.Options, "timeToLife: is no option"]
  ]
  for (const [options, message] of cases) {
    it.effect(`are refused when ${message}`, () =>
      Effect.gen(function*() {
        const error = yield* build(options)
        assert.include(error.message, `PcoCache.layerMemory: refused before sending: ${message}`)
      }))
  }
})
