import { describe } from "@effect/vitest"
import { Layer } from "effect"
import { KeyValueStore } from "effect/persistence"
import { Checkpoint } from "../../src/index.ts"
import { checkpointSuite } from "../paging/checkpointSuite.ts"
import { hasPostgres, schemaOfItsOwn } from "./support.ts"

describe.skipIf(!hasPostgres)("checkpoints in PostgreSQL", () => {
  const { layer: postgres } = schemaOfItsOwn()
  checkpointSuite(
    Checkpoint.layerKeyValueStore().pipe(Layer.provide(KeyValueStore.layerSql()), Layer.provide(postgres))
  )
})
