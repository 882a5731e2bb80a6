import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import { CacheTier, PcoAuth, PcoCache, PcoConfig, WriteBehind } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { expectOptions, expectRefused, type Given } from "../support/wrongOptions.ts"
import { memoryTier, tierLayer } from "./memoryTier.ts"

const auth = PcoAuth.layerPersonalAccessToken({ applicationId: "a", secret: Redacted.make("no secret") })
const tier = Layer.unwrap(Effect.map(memoryTier(), tierLayer))
const below = Layer.merge(PcoConfig.layer(), tier)

const memory: Given = (options) => Layer.provide(PcoCache.layerMemory(options), below)
const keyValueStore: Given = (options) => Layer.provide(WriteBehind.layerKeyValueStore(options), auth)

const takers: ReadonlyArray<readonly [name: string, make: Given]> = [
  ["PcoCache.layerMemory", memory],
  ["PcoCache.layerTiered", (options) => Layer.provide(PcoCache.layerTiered(options), below)],
  ["PcoCache.getOrSet", (options) => PcoCache.getOrSet("k", [], Effect.void, options)],
  ["PcoCache.derive", (options) => PcoCache.derive("k", [], Effect.void, options)],
  ["PcoCache.warm", (options) => PcoCache.warm([], options)],
  ["CacheTier.layerRedis", CacheTier.layerRedis],
  ["CacheTier.layerKeyValueStore", CacheTier.layerKeyValueStore],
  ["CacheTier.layerPersistence", CacheTier.layerPersistence],
  ["WriteBehind.layerKeyValueStore", keyValueStore],
  ["WriteBehind.layerRedis", (options) => Layer.provide(WriteBehind.layerRedis(options), auth)],
  ["WriteBehind.defer", (options) => WriteBehind.defer(Person.delete("1"), options)]
]

describe("options that are no options", () => {
  it.effect.each(takers)("%s", ([name, make]) => expectOptions(make, name))

  it.effect.each<[object, string]>([
    [
      { timeToLiveOf: { "people.Person.lsit": "1 hour" } },
      "timeToLiveOf.people.Person.lsit: has \"lsit\", which is no read (did you mean \"list\"?)"
    ],
    [
      { timeToLiveOf: { "peple.*.list": "1 hour" } },
      "timeToLiveOf.peple.*.list: has \"peple\", which is no product (did you mean \"people\"?)"
    ],
    [
      { timeToLiveOf: { "people/Persn": "1 hour" } },
      "timeToLiveOf.people/Persn: has \"Persn\", which is no resource type of people (did you mean \"Person\"?)"
    ],
    [
      { timeToLiveOf: { "people/Persn*": "1 hour", "people.Persn.*": "1 hour" } },
      "timeToLiveOf.people.Persn.*: has \"Persn\", which is no resource type of people (did you mean \"Person\"?)"
    ],
    [
      { timeToLiveOf: null },
      "timeToLiveOf: is null; expected lives by operation or type, such as { \"people/Campus\": \"1 hour\" }"
    ],
    [{ rules: null }, "rules: is null; expected a list of rules"],
    [{ rules: "Campus" }, "rules: is \"Campus\"; expected a list of rules"],
    [
      { refreshAhead: "0.5" },
      "refreshAhead: is \"0.5\"; expected a part of the life between 0 and 1, such as 0.8, or false"
    ]
  ])("PcoCache.layerMemory %o", ([options, issue]) => expectRefused(memory, "PcoCache.layerMemory", options, [issue]))

  it.effect("a poll interval that is null", () =>
    expectRefused(CacheTier.layerRedis, "CacheTier.layerRedis", { pollInterval: null }, [
      "pollInterval: is null; expected a duration above zero, one second at most"
    ]))

  it.effect("a schedule that is none", () =>
    expectRefused(keyValueStore, "WriteBehind.layerKeyValueStore", { retrySchedule: null }, [
      "retrySchedule: is null; expected a Schedule"
    ]))

  it.effect("an event that is none", () =>
    expectRefused(PcoCache.apply, "PcoCache.apply", null, [
      "name: is undefined; expected the name of an event, such as \"people.v2.events.email.created\"",
      "payload: names no resource; expected a JSON:API document of one resource"
    ]))

  // what stands in the place of keys may be a key
  it.effect.each<[unknown]>([[null], ["c2VjcmV0"], [{ keys: "c2VjcmV0" }], [{ keys: [null] }], [{
    keys: ["c2VjcmV0"]
  }]])(
    "keys in %o are refused, and not repeated",
    ([options]) =>
      Effect.gen(function*() {
        const layer = Layer.provide(CacheTier.encrypted(options as never), tier)
        const error = yield* Effect.flip(Effect.scoped(Layer.build(layer)))
        assert.strictEqual(error.reason._tag, "Invalid")
        assert.notInclude(JSON.stringify(error) + String(error), "c2VjcmV0")
      })
  )

  it.effect("a name that is no option of keys", () =>
    expectRefused(
      (options) => Layer.provide(CacheTier.encrypted(options), tier),
      "CacheTier.encrypted",
      { keys: [{ id: "1", key: Redacted.make(new Uint8Array(32)) }], algorithm: "AES" },
      ["algorithm: is no option; expected \"keys\""]
    ))
})
