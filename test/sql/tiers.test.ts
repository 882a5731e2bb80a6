import { describe } from "@effect/vitest"
import { Layer, Redacted } from "effect"
import { KeyValueStore, Persistence } from "effect/persistence"
import * as CacheTier from "../../src/cache/CacheTier.ts"
import { newPrefix } from "../cache/tiers/support.ts"
import { tierSuite } from "../cache/tiers/tierSuite.ts"
import { hasPostgres, schemaOfItsOwn } from "./support.ts"

describe.skipIf(!hasPostgres)("PostgreSQL", () => {
  const postgres = Layer.orDie(schemaOfItsOwn().layer)
  const keyValue = KeyValueStore.layerSql().pipe(Layer.provide(postgres))
  const persistence = Persistence.layerBackingSql.pipe(Layer.provide(postgres))
  const inKeyValueStore = Layer.suspend(() => CacheTier.layerKeyValueStore({ prefix: newPrefix() })).pipe(
    Layer.provide(keyValue)
  )
  const inPersistence = Layer.suspend(() => CacheTier.layerPersistence({ storeId: newPrefix() })).pipe(
    Layer.provide(persistence)
  )
  const keys = [{ id: "k1", key: Redacted.make(new Uint8Array(32).fill(7)) }]

  tierSuite("a key-value store on SQL", inKeyValueStore)
  tierSuite("an encrypted key-value store on SQL", CacheTier.encrypted({ keys }).pipe(Layer.provide(inKeyValueStore)))
  tierSuite("a persistence on SQL", inPersistence)
})
