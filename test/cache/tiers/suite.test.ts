import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect, FileSystem, Layer, Redacted } from "effect"
import { KeyValueStore, Persistence } from "effect/persistence"
import * as CacheTier from "../../../src/cache/CacheTier.ts"
import { clear, hasRedis, newPrefix, redis, redisUrl } from "./support.ts"
import { type AnyTier, tierSuite } from "./tierSuite.ts"

const keys = [{ id: "k1", key: Redacted.make(new Uint8Array(32).fill(7)) }]

const files = Layer.unwrap(
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    return KeyValueStore.layerFileSystem(yield* fs.makeTempDirectoryScoped())
  })
).pipe(Layer.provide(NodeServices.layer), Layer.orDie)

const inMemory = CacheTier.layerKeyValueStore().pipe(Layer.provide(KeyValueStore.layerMemory))

const inRedis: AnyTier = Layer.unwrap(Effect.gen(function*() {
  const prefix = newPrefix()
  yield* Effect.addFinalizer(() => clear(prefix))
  return CacheTier.layerRedis({ prefix })
})).pipe(Layer.provide(Layer.orDie(redis(redisUrl))))

const tiers: ReadonlyArray<readonly [string, AnyTier]> = [
  ["a key-value store in memory", inMemory],
  ["files", CacheTier.layerKeyValueStore().pipe(Layer.provide(files))],
  ["a persistence", CacheTier.layerPersistence().pipe(Layer.provide(Persistence.layerBackingMemory))],
  ["an encrypted key-value store", CacheTier.encrypted({ keys }).pipe(Layer.provide(inMemory))],
  ...hasRedis
    ? [
      ["Redis", inRedis],
      ["an encrypted Redis", CacheTier.encrypted({ keys }).pipe(Layer.provide(inRedis))]
    ] as const
    : []
]

for (const [name, layer] of tiers) tierSuite(name, layer)
