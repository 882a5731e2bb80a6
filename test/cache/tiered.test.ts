import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect, Fiber, Layer } from "effect"
import { TestClock } from "effect/testing"
import { Pco, PcoCache } from "../../src/index.ts"
import { Campus, Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { memoryTier, type SharedStore, tierLayer } from "./memoryTier.ts"
import { client, recordEvents, requests, settled } from "./support.ts"

const processOn = (store: SharedStore, options: PcoCache.TieredOptions = {}, applicationId = "one") =>
  client({ applicationId, cache: PcoCache.layerTiered(options).pipe(Layer.provide(tierLayer(store)), Layer.fresh) })

const church = FakePco.layerHttpClient({ people: 20, limit: false })

/** Runs two processes on one store and one Planning Center. */
const two = <A, E>(
  test: (
    one: <B, F, R>(effect: Effect.Effect<B, F, R>) => Effect.Effect<B, F, Exclude<R, Pco.Services>>,
    other: <B, F, R>(effect: Effect.Effect<B, F, R>) => Effect.Effect<B, F, Exclude<R, Pco.Services>>,
    store: SharedStore
  ) => Effect.Effect<A, E, FakePco.FakePco>,
  options: PcoCache.TieredOptions = {}
) =>
  Effect.gen(function*() {
    const store = yield* memoryTier()
    const one = yield* Layer.build(processOn(store, options))
    const other = yield* Layer.build(processOn(store, options))
    yield* test(Effect.provide(one), Effect.provide(other), store)
  }).pipe(Effect.provide(church), Effect.scoped)

describe("a tier", () => {
  it.effect("answers what another process read", () =>
    two((one, other) =>
      Effect.gen(function*() {
        const first = yield* one(Person.get("1", { include: ["emails", "primary_campus"] }))
        const lifted = yield* other(Person.get("1", { include: ["emails", "primary_campus"] }))
        assert.deepStrictEqual(lifted, first)
        yield* one(Effect.all([Person.list({ per_page: 5 }), Person.count()]))
        assert.deepStrictEqual(
          yield* other(Effect.all([Person.list({ per_page: 5 }), Person.count()])),
          yield* one(Effect.all([Person.list({ per_page: 5 }), Person.count()]))
        )
        assert.strictEqual(yield* requests, 3)
        const { hits, misses, tiers } = yield* other(PcoCache.stats)
        assert.deepStrictEqual({ hits, misses }, { hits: 0, misses: 3 })
        assert.deepStrictEqual(tiers["store"], { hits: 3, staleHits: 0, misses: 0 })
      })
    ))

  it.effect("holds many in one value", () =>
    two((one, other) =>
      Effect.gen(function*() {
        const first = yield* one(Person.getMany(["1", "2", "3"]))
        assert.deepStrictEqual(yield* other(Person.getMany(["1", "2", "3"])), first)
        assert.strictEqual(yield* requests, 1)
      })
    ))

  it.effect("shows no personal data in its keys and tags", () =>
    two((one, _, store) =>
      Effect.gen(function*() {
        yield* one(Person.list({ where: { search_name: "lovelace" }, include: ["emails"] }))
        yield* one(PcoCache.getOrSet("ada@example.com", [], Effect.succeed(1)))
        const shown = JSON.stringify(Array.from(store.entries, ([key, { tags }]) => [key, tags])).toLowerCase()
        assert.notMatch(shown, /lovelace|ada|@/)
        assert.strictEqual(store.entries.size, 2)
      })
    ))

  it.effect("tells the other processes what was changed", () =>
    two((one, other) =>
      Effect.gen(function*() {
        yield* one(Person.get("1"))
        yield* other(Person.get("1"))
        yield* one(Person.update("1", { first_name: "Augusta" }))
        yield* TestClock.adjust("1 millis")
        assert.strictEqual((yield* other(Person.get("1"))).first_name, "Augusta")
      })
    ))

  it.effect("holds no answer that another process had asked for before a change", () =>
    two((one, other, store) =>
      Effect.gen(function*() {
        const asked = yield* Deferred.make<void>()
        const answered = yield* Deferred.make<void>()
        const name = (make: Effect.Effect<string>) => PcoCache.getOrSet("name", ["people/Person:1"], make)
        const slow = Effect.succeed("Ada").pipe(
          Effect.tap(Deferred.succeed(asked, undefined)),
          Effect.tap(Deferred.await(answered))
        )
        const reading = yield* Effect.forkChild(other(name(slow)))
        yield* Deferred.await(asked)
        yield* one(PcoCache.invalidate.tag("people/Person:1"))
        yield* Deferred.succeed(answered, undefined)
        assert.strictEqual(yield* Fiber.join(reading), "Ada")
        assert.strictEqual(store.entries.size, 0)
        assert.strictEqual(yield* other(name(Effect.succeed("Augusta"))), "Augusta")
        assert.strictEqual(yield* one(name(Effect.succeed("Nobody"))), "Augusta")
      })
    ))

  for (const broken of ["fails", "hangs", "dies"] as const) {
    it.effect(`that ${broken} is a miss and an event`, () =>
      two((one, _, store) =>
        Effect.gen(function*() {
          const events = yield* one(recordEvents)
          store.broken = broken
          const reading = yield* Effect.forkChild(one(Person.get("1")))
          while (reading.pollUnsafe() === undefined) {
            yield* settled
            yield* TestClock.adjust("100 millis")
          }
          assert.deepStrictEqual(events.map((event) => event._tag === "TierFailed" && [event.tier, event.doing]), [[
            "store",
            "get"
          ]])
          // memory goes on, and the tier is left alone for a second
          yield* one(Person.get("1"))
          yield* one(Person.get("2"))
          assert.strictEqual(yield* requests, 2)
        }).pipe(Effect.scoped)
      ))
  }

  it.effect("that was away is not believed before it knows what changed", () =>
    two((one, other, store) =>
      Effect.gen(function*() {
        yield* one(Person.get("1"))
        store.broken = "fails"
        yield* one(Person.update("1", { first_name: "Augusta" }))
        yield* one(PcoCache.invalidate.tag("people/Person:1"))
        store.broken = undefined
        yield* TestClock.adjust("2 seconds")
        assert.strictEqual((yield* one(Person.get("1"))).first_name, "Augusta")
        yield* TestClock.adjust("1 millis")
        // which also told the others
        assert.strictEqual((yield* other(Person.get("1"))).first_name, "Augusta")
      })
    ))

  for (
    const [what, value] of Object.entries({
      "no JSON": "{",
      garbage: "{\"$\":\"unheard of\"}",
      "half an entry": undefined,
      "another shape": 5
    })
  ) {
    it.effect(`that holds ${what} is a miss and an event`, () =>
      two((one, other, store) =>
        Effect.gen(function*() {
          yield* one(Person.get("1"))
          const events = yield* other(recordEvents)
          for (const [key, entry] of store.entries) store.entries.set(key, { ...entry, value: value as string })
          yield* other(Person.get("1"))
          yield* TestClock.adjust("1 millis")
          assert.deepStrictEqual(events.map(({ _tag }) => _tag), ["Unreadable"])
          assert.strictEqual(yield* requests, 2)
        }).pipe(Effect.scoped)
      ))
  }

  it.effect("does not hold what no text can stand for; memory does", () =>
    two((one, _, store) =>
      Effect.gen(function*() {
        const events = yield* one(recordEvents)
        const value = PcoCache.getOrSet("value", [], Effect.sync(() => ({ run: () => 1 })))
        assert.strictEqual(yield* one(value), yield* one(value))
        assert.strictEqual(store.entries.size, 0)
        yield* TestClock.adjust("1 millis")
        assert.deepStrictEqual(events, [{ _tag: "NotStored", tier: "store", name: "own" }])
      }).pipe(Effect.scoped)
    ))

  it.effect("limits the life in memory where it is asked to", () =>
    two((one, other, store) =>
      Effect.gen(function*() {
        yield* one(Campus.list())
        yield* other(Campus.list())
        // nobody is told
        store.generation++
        store.invalidatedAt.set("people/Campus", store.generation)
        yield* TestClock.adjust("10 seconds")
        yield* other(Campus.list())
        assert.strictEqual(yield* requests, 2)
      }), { memoryTimeToLive: "10 seconds", timeToLive: "1 hour" }))

  it.effect("refreshes what it reads anew, for all", () =>
    two((one, other) =>
      Effect.gen(function*() {
        yield* one(Person.get("1"))
        yield* (yield* FakePco.FakePco).put("Person", { id: "1", attributes: { first_name: "Augusta" } })
        assert.strictEqual((yield* one(Pco.refresh(Person.get("1")))).first_name, "Augusta")
        assert.strictEqual((yield* other(Person.get("1"))).first_name, "Augusta")
        assert.strictEqual(yield* requests, 2)
      })
    ))

  it.effect("serves stale from below, and fetches behind it", () =>
    two((one, other) =>
      Effect.gen(function*() {
        yield* one(Person.get("1"))
        yield* (yield* FakePco.FakePco).put("Person", { id: "1", attributes: { first_name: "Augusta" } })
        yield* TestClock.adjust("61 seconds")
        assert.notStrictEqual((yield* other(Person.get("1"))).first_name, "Augusta")
        while ((yield* other(Person.get("1"))).first_name !== "Augusta") yield* settled
        assert.strictEqual(yield* requests, 2)
      }), { staleWhileRevalidate: "1 minute" }))

  it.effect("keeps churches apart, and what changes in one leaves the other", () =>
    Effect.gen(function*() {
      const store = yield* memoryTier()
      const one = yield* Layer.build(processOn(store, { organization: "1" }))
      const other = yield* Layer.build(processOn(store, { organization: "2" }))
      yield* Effect.provide(Person.get("1"), one)
      yield* Effect.provide(Person.get("1"), other)
      assert.strictEqual(yield* requests, 2)
      yield* Effect.provide(PcoCache.invalidate.all, one)
      yield* TestClock.adjust("1 millis")
      yield* Effect.provide(Person.get("1"), other)
      assert.strictEqual(yield* requests, 2)
      yield* Effect.provide(Person.get("1"), one)
      assert.strictEqual(yield* requests, 3)
    }).pipe(Effect.provide(church), Effect.scoped))

  it.effect("ends all reads by a glob", () =>
    two((one, other) =>
      Effect.gen(function*() {
        yield* one(Person.get("1"))
        yield* other(Person.get("1"))
        yield* one(PcoCache.invalidate.glob("/people/v2/people/1"))
        yield* TestClock.adjust("1 millis")
        yield* one(Person.get("1"))
        assert.strictEqual(yield* requests, 2)
      })
    ))

  it.effect("ends one key for all", () =>
    two((one, other) =>
      Effect.gen(function*() {
        yield* one(Effect.all([Person.get("1"), Person.get("2")]))
        yield* other(Effect.all([Person.get("1"), Person.get("2")]))
        yield* one(PcoCache.invalidate.key(Person.get("1")))
        yield* TestClock.adjust("1 millis")
        yield* other(Effect.all([Person.get("1"), Person.get("2")]))
        assert.strictEqual(yield* requests, 3)
      })
    ))
})
