import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Redis } from "effect/persistence"
import * as CacheTier from "../../../src/cache/CacheTier.ts"
import { proxy } from "./proxy.ts"
import { build, clear, entryOf, eventually, hasRedis, listen, newPrefix, redis, redisUrl } from "./support.ts"

/** A prefix, and a tier for each process that uses it. */
const place = Effect.gen(function*() {
  const prefix = newPrefix()
  yield* Effect.addFinalizer(() => clear(prefix))
  const layer = CacheTier.layerRedis({ prefix })
  return {
    prefix,
    tier: build(layer),
    tierAt: (url: string) => build(layer.pipe(Layer.provide(redis(url, { disableOfflineQueue: true }))))
  }
})

const store = (tier: CacheTier.Tier, key: string, tags: ReadonlyArray<string>, value = "1") =>
  Effect.gen(function*() {
    const { version } = yield* tier.get(key)
    yield* tier.set(key, yield* entryOf(value, tags), version)
  })

const valueOf = (tier: CacheTier.Tier, key: string) => Effect.map(tier.get(key), ({ entry }) => entry?.value)

describe.skipIf(!hasRedis)("two processes on one Redis", () => {
  it.live("share entries, and each hears what the other invalidates within a second, and not its own", () =>
    Effect.gen(function*() {
      const { tier } = yield* place
      const [one, two] = [yield* tier, yield* tier]
      const [heardByOne, heardByTwo] = [yield* listen(one), yield* listen(two)]
      yield* Effect.sleep(300)
      heardByOne.length = 0
      heardByTwo.length = 0
      yield* store(one, "k", ["people/Person:1"])
      assert.strictEqual(yield* valueOf(two, "k"), "1")
      yield* one.invalidate(["people/Person:1", "Email"])
      const took = yield* eventually(() => heardByTwo.length > 0)
      assert.isBelow(took, 1000)
      assert.deepStrictEqual(heardByTwo.toSorted(), ["Email", "people/Person:1"])
      assert.isUndefined(yield* valueOf(two, "k"))
      yield* two.invalidate(["people/Person:2"])
      yield* eventually(() => heardByOne.length > 0)
      yield* Effect.sleep(700)
      assert.deepStrictEqual([heardByOne, heardByTwo.length], [["people/Person:2"], 2])
    }).pipe(Effect.scoped, Effect.provide(redis(redisUrl))))

  it.live("hear of a tag that both invalidate at once", () =>
    Effect.gen(function*() {
      const { tier } = yield* place
      const [one, two] = [yield* tier, yield* tier]
      const [heardByOne, heardByTwo] = [yield* listen(one), yield* listen(two)]
      yield* Effect.sleep(300)
      for (let round = 0; round < 20; round++) {
        heardByOne.length = 0
        heardByTwo.length = 0
        yield* Effect.all([one.invalidate(["t"]), two.invalidate(["t"])], { concurrency: "unbounded" })
        // who came last hears of the other's, which was before its own, and the other way round
        yield* eventually(() => heardByOne.includes("t") && heardByTwo.includes("t"))
      }
    }).pipe(Effect.scoped, Effect.provide(redis(redisUrl))))

  it.live("are told that nothing is known any more when the server is another one", () =>
    Effect.gen(function*() {
      const { prefix, tier } = yield* place
      const [one, two] = [yield* tier, yield* tier]
      const heard = yield* listen(two)
      yield* store(one, "k", ["people/Person:1"])
      yield* Effect.sleep(300)
      heard.length = 0
      const { send } = yield* Redis.Redis
      yield* send("HSET", `${prefix}state`, "server", "the-one-before")
      yield* eventually(() => heard.includes("*"), 1000)
      assert.isUndefined(yield* valueOf(one, "k"))
    }).pipe(Effect.scoped, Effect.provide(redis(redisUrl))))
})

describe.skipIf(!hasRedis)("a tier in Redis", () => {
  it.live("believes no entry when a part of the state is gone", () =>
    Effect.gen(function*() {
      const { prefix, tier } = yield* place
      const one = yield* tier
      const { send } = yield* Redis.Redis
      for (const gone of ["state", "tags"]) {
        yield* store(one, "k", ["people/Person:1"])
        yield* one.invalidate(["people/Person:2"])
        assert.strictEqual(yield* valueOf(one, "k"), "1")
        yield* send("DEL", prefix + gone)
        assert.isUndefined(yield* valueOf(one, "k"), gone)
      }
    }).pipe(Effect.scoped, Effect.provide(redis(redisUrl))))

  it.live("says of what is no entry that it cannot be read, and stores over it", () =>
    Effect.gen(function*() {
      const { prefix, tier } = yield* place
      const one = yield* tier
      const { send } = yield* Redis.Redis
      const spoil: ReadonlyArray<readonly [string, ...ReadonlyArray<string>]> = [
        ["HSET", `${prefix}entry:k`, "tags", "no list"],
        ["HSET", `${prefix}entry:k`, "times", "once upon a time"],
        ["HDEL", `${prefix}entry:k`, "times"],
        ["SET", `${prefix}entry:k`, "a text"]
      ]
      for (const command of spoil) {
        yield* store(one, "k", ["people/Person:1"])
        assert.strictEqual(yield* valueOf(one, "k"), "1")
        yield* send(...command)
        const { entry } = yield* one.get("k")
        assert.isTrue(entry !== undefined && Number.isNaN(entry.expiresAt), command.join(" "))
        yield* one.invalidate(["Email"])
        assert.isNaN((yield* one.get("k")).entry?.expiresAt, "also when it is judged by its tags")
      }
    }).pipe(Effect.scoped, Effect.provide(redis(redisUrl))))

  it.live("leaves the end of an entry to Redis", () =>
    Effect.gen(function*() {
      const { prefix, tier } = yield* place
      const one = yield* tier
      const { version } = yield* one.get("k")
      const entry = yield* entryOf("1", ["people/Person:1"], 20_000)
      yield* one.set("k", { ...entry, staleUntil: entry.staleUntil + 10_000 }, version)
      const { send } = yield* Redis.Redis
      const life = Number(yield* send("PTTL", `${prefix}entry:k`))
      assert.isTrue(life > 29_000 && life <= 30_000, `${life}`)
    }).pipe(Effect.scoped, Effect.provide(redis(redisUrl))))

  it.live("refuses options that are wrong", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(
        // a misspelled name
        build(CacheTier.layerRedis({ prefix: " ", pollInterval: "2 seconds", prefixes: "" } as CacheTier.RedisOptions))
      )
      assert.strictEqual(error.reason._tag, "Invalid")
      for (const field of ["prefix", "pollInterval", "prefixes"]) assert.include(error.message, `${field}: `)
    }).pipe(Effect.scoped, Effect.provide(redis(redisUrl))))
})

describe.skipIf(!hasRedis)("while Redis is away", () => {
  it.live("the tier fails, and believes nothing from before when it is there again", () =>
    Effect.gen(function*() {
      const { tierAt } = yield* place
      const wire = yield* proxy
      const one = yield* tierAt(wire.url)
      const two = yield* tierAt(redisUrl)
      const heard = yield* listen(one)
      yield* store(one, "changed by the other", ["people/Person:1"])
      yield* store(one, "changed by itself", ["people/Person:2"])
      assert.strictEqual(yield* valueOf(one, "changed by the other"), "1")
      yield* wire.cut
      const error = yield* Effect.flip(Effect.timeout(one.invalidate(["people/Person:2"]), "1500 millis"))
      assert.include(["TierError", "TimeoutError"], error._tag)
      yield* two.invalidate(["people/Person:1"])
      yield* Effect.sleep(1200)
      heard.length = 0
      yield* wire.mend
      yield* eventually(() => heard.includes("*"))
      for (const tier of [one, two]) {
        assert.isUndefined(yield* valueOf(tier, "changed by the other"))
        assert.isUndefined(yield* valueOf(tier, "changed by itself"))
      }
      yield* store(one, "k", ["people/Person:3"])
      assert.strictEqual(yield* valueOf(two, "k"), "1")
    }).pipe(Effect.scoped, Effect.provide(redis(redisUrl))), 30_000)

  it.live("what could not be told is told afterwards, though nobody asks", () =>
    Effect.gen(function*() {
      const { prefix, tierAt } = yield* place
      const { send } = yield* Redis.Redis
      const wire = yield* proxy
      const one = yield* tierAt(wire.url)
      yield* Effect.sleep(300)
      yield* wire.cut
      yield* Effect.sleep(50)
      assert.strictEqual((yield* Effect.flip(one.invalidate(["people/Person:2"])))._tag, "TierError")
      yield* wire.mend
      let told: unknown = null
      for (let times = 0; times < 200 && told === null; times++) {
        yield* Effect.sleep(50)
        told = yield* send("ZSCORE", `${prefix}tags`, "people/Person:2")
      }
      assert.isNotNull(told)
    }).pipe(Effect.scoped, Effect.provide(redis(redisUrl))), 30_000)
})
