import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import { KeyValueStore } from "effect/persistence"
import * as CacheTier from "../../../src/cache/CacheTier.ts"
import * as PcoCache from "../../../src/cache/PcoCache.ts"
import * as Pco from "../../../src/Pco.ts"
import { Person } from "../../../src/products/people/index.ts"
import { FakePco } from "../../../src/testing/index.ts"
import { recordEvents } from "../support.ts"
import { proxy } from "./proxy.ts"
import { clear, hasRedis, newPrefix, redis, redisUrl } from "./support.ts"

type AnyTier = Layer.Layer<CacheTier.CacheTier, unknown>

/** A client of the church around it, with a tier and room for one entry in memory. */
const client = (tier: AnyTier) =>
  Layer.fresh(Pco.layerWithoutHttpClient({
    auth: { applicationId: "one", secret: Redacted.make("no secret") },
    cache: PcoCache.layerTiered({ timeToLive: "1 hour", maxEntries: 1, tierTimeout: "300 millis" }).pipe(
      Layer.provide(Layer.orDie(tier))
    ),
    rateLimit: false
  }))

const church = FakePco.layerHttpClient({ people: 5, limit: false })

describe.skipIf(!hasRedis)("a cache above a Redis that goes away and comes back", () => {
  it.live(
    "answers all the time, says what happened, and serves nothing that was changed meanwhile",
    () =>
      Effect.gen(function*() {
        const prefix = newPrefix()
        yield* Effect.addFinalizer(() => clear(prefix).pipe(Effect.provide(redis(redisUrl)), Effect.ignore))
        const wire = yield* proxy
        const tierAt = (url: string) => CacheTier.layerRedis({ prefix }).pipe(Layer.provide(redis(url)))
        const one = yield* Layer.build(client(tierAt(wire.url)))
        const two = yield* Layer.build(client(tierAt(redisUrl)))
        const nameFor = (process: typeof one, id: string) =>
          Effect.map(Effect.provide(Person.get(id), process), ({ nickname }) => nickname)
        yield* Effect.gen(function*() {
          const events = yield* Effect.provide(recordEvents, one)
          for (const id of ["1", "2", "3"]) yield* nameFor(one, id)
          yield* Effect.sleep(100)
          yield* wire.cut
          yield* Effect.provide(Person.update("1", { nickname: "by the other" }), two)
          yield* Effect.provide(Person.update("2", { nickname: "by itself" }), one)
          for (const id of ["3", "2", "3"]) yield* nameFor(one, id)
          assert.strictEqual(yield* nameFor(one, "2"), "by itself")
          assert.isTrue(events.some(({ _tag }) => _tag === "TierFailed"))
          yield* Effect.sleep(1500)
          yield* wire.mend
          let isBack = false
          for (let times = 0; times < 100 && !isBack; times++) {
            assert.strictEqual(yield* nameFor(one, "2"), "by itself")
            yield* nameFor(one, "3")
            isBack = ((yield* Effect.provide(PcoCache.stats, one)).tiers["redis"]?.hits ?? 0) > 0
            yield* Effect.sleep(50)
          }
          assert.isTrue(isBack, "it is used again")
          for (const process of [one, two]) {
            assert.strictEqual(yield* nameFor(process, "1"), "by the other")
            assert.strictEqual(yield* nameFor(process, "2"), "by itself")
          }
        })
      }).pipe(Effect.scoped, Effect.provide(church)),
    30_000
  )
})

describe("a cache above an encrypted store", () => {
  it.live("reads anew what somebody changed there, and says so", () =>
    Effect.gen(function*() {
      const kv = yield* Effect.provide(KeyValueStore.KeyValueStore, yield* Layer.build(KeyValueStore.layerMemory))
      const keys = [{ id: "k1", key: Redacted.make(new Uint8Array(32).fill(1)) }]
      const tier = CacheTier.encrypted({ keys }).pipe(
        Layer.provide(CacheTier.layerKeyValueStore({ prefix: "p:" })),
        Layer.provide(Layer.succeed(KeyValueStore.KeyValueStore, kv))
      )
      const { counts } = yield* FakePco.FakePco
      const process = yield* Layer.build(client(tier))
      yield* Effect.gen(function*() {
        const events = yield* recordEvents
        // two in turn, so that neither stays in memory
        for (let round = 0; round < 3; round++) {
          for (const id of ["1", "2"]) yield* Person.get(id)
          yield* Effect.sleep(50)
        }
        assert.deepStrictEqual(yield* counts, { "GET /people/v2/people/{person_id}": 2 })
        const names = (yield* kv.keys).filter((key) => key.startsWith("p:entry:"))
        assert.lengthOf(names, 2)
        for (const name of names) {
          const text = (yield* kv.get(name))!
          assert.notInclude(text, "first_name")
          yield* kv.set(
            name,
            text.replace(/(sealed1\.k1\.)(.)/, (_, head: string, first: string) => head + (first === "A" ? "B" : "A"))
          )
        }
        const { id } = yield* Person.get("1")
        assert.strictEqual(id, "1")
        yield* Effect.sleep(20)
        assert.deepStrictEqual(yield* counts, { "GET /people/v2/people/{person_id}": 3 })
        assert.isTrue(events.some((event) => event._tag === "Unreadable" && names.includes(`p:entry:${event.key}`)))
      }).pipe(Effect.provide(process))
    }).pipe(Effect.scoped, Effect.provide(church)))
})
