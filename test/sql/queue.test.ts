import { describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { fileURLToPath } from "node:url"
import { Bulk } from "../../src/index.ts"
import { queueSuite } from "../bulk/queueSuite.ts"
import { twoWorkers } from "../bulk/twoWorkers.ts"
import { hasPostgres, schemaOfItsOwn } from "./support.ts"

const script = fileURLToPath(new URL("queueWorker.ts", import.meta.url))

describe.skipIf(!hasPostgres)("a queue in PostgreSQL", () => {
  const { layer, schema } = schemaOfItsOwn()
  const queues = Bulk.layerQueueSql({ pollInterval: "10 millis" }).pipe(Layer.provide(layer))

  queueSuite("SQL", queues)

  it.live(
    "is shared by two processes, one of which dies, and each item takes effect once",
    () => twoWorkers(script, schema).pipe(Effect.provide(queues)),
    120_000
  )
})
