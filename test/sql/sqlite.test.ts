import { describe } from "@effect/vitest"
import { Layer } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll } from "vitest"
import { Bulk, Journal } from "../../src/index.ts"
import { SqliteClient } from "../../src/node/index.ts"
import { journalSuite } from "../bulk/journalSuite.ts"
import { queueSuite } from "../bulk/queueSuite.ts"

describe("in SQLite", () => {
  const folder = mkdtempSync(join(tmpdir(), "effect-pco-sqlite-"))
  afterAll(() => rmSync(folder, { recursive: true }))
  const sqlite = (name: string) => SqliteClient.layer({ filename: join(folder, name) })

  journalSuite("a journal", Journal.layerSql().pipe(Layer.provide(sqlite("journal.db"))))
  queueSuite("a queue", Bulk.layerQueueSql({ pollInterval: "10 millis" }).pipe(Layer.provide(sqlite("queue.db"))))
})
