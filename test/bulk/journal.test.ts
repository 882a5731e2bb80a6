import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll } from "vitest"
import { Journal } from "../../src/index.ts"
import { hasRedis, redisUrl } from "../client/oauth/redis.ts"
import { journalSuite } from "./journalSuite.ts"

const directory = mkdtempSync(join(tmpdir(), "effect-pco-journal-"))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

describe("a journal", () => {
  journalSuite("memory", Journal.layerMemory)
  journalSuite("files", Journal.layerFile({ directory }).pipe(Layer.provide(NodeServices.layer)))
  journalSuite(
    "Redis",
    Journal.layerRedis({ prefix: `effect-pco-test:journal:${process.pid}:` }).pipe(
      Layer.provide(NodeRedis.layer({ url: redisUrl }))
    ),
    !hasRedis
  )

  it.live("in files is there for the next process, and passes over a line that was cut", () =>
    Effect.gen(function*() {
      const fs = yield* FileSystem.FileSystem
      const place = yield* fs.makeTempDirectoryScoped()
      const open = <A, E>(use: (journal: Journal.Journal) => Effect.Effect<A, E>) =>
        Effect.flatMap(Journal.open({ job: "cut" }), use).pipe(Effect.provide(Journal.layerFile({ directory: place })))
      yield* open((journal) =>
        Effect.all([journal.done("1"), journal.done("2"), journal.begin("3")], { concurrency: "unbounded" })
      )
      const file = join(place, (yield* fs.readDirectory(place))[0]!)
      yield* fs.writeFileString(file, (yield* fs.readFileString(file)).slice(0, -4))
      yield* open((journal) => journal.done("4"))
      assert.deepStrictEqual(yield* open((journal) => journal.counts), { begun: 3, done: 3 })
      assert.strictEqual(((yield* fs.stat(file)).mode & 0o777).toString(8), "600")
    }).pipe(Effect.scoped, Effect.provide(NodeServices.layer)))

  it.live("says that it cannot be written", () =>
    Effect.gen(function*() {
      const layer = Journal.layerFile({ directory: "/dev/null/journal" }).pipe(Layer.provide(NodeServices.layer))
      const error = yield* Effect.flip(Effect.provide(Journal.open({ job: "x" }), layer))
      assert.strictEqual(error._tag, "JournalFailed")
    }))
})
