import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as PlatformError from "effect/PlatformError"
import * as Ref from "effect/Ref"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll } from "vitest"
import { Journal } from "../../src/index.ts"
import { hasRedis, redisUrl } from "../auth/redis.ts"
import { journalSuite } from "./journalSuite.ts"

const directory = mkdtempSync(join(tmpdir(), "effect-pco-journal-"))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** A disk that takes half of what is written, and then no more, as often as `full` says. */
const fillingUp = (fs: FileSystem.FileSystem, full: Ref.Ref<number>): FileSystem.FileSystem => ({
  ...fs,
  open: (path, options) =>
    Effect.map(fs.open(path, options), (file) => {
      const writeAll: FileSystem.File["writeAll"] = (bytes) =>
        Effect.flatMap(Ref.getAndUpdate(full, (times) => Math.max(0, times - 1)), (times) =>
          times === 0
            ? file.writeAll(bytes)
            // later, so that others wait for the same write
            : Effect.sleep("5 millis").pipe(
              Effect.andThen(file.writeAll(bytes.subarray(0, bytes.length / 2))),
              Effect.andThen(Effect.fail(
                PlatformError.systemError({ _tag: "WriteZero", module: "FileSystem", method: "writeAll" })
              ))
            ))
      return Object.create(file, { writeAll: { value: writeAll } }) as FileSystem.File
    })
})

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

  it.live("in files tells everybody whose line was not written, and loses none that was", () =>
    Effect.gen(function*() {
      const fs = yield* FileSystem.FileSystem
      const place = yield* fs.makeTempDirectoryScoped()
      const full = yield* Ref.make(0)
      const layer = Journal.layerFile({ directory: place }).pipe(
        Layer.provide(Layer.succeed(FileSystem.FileSystem, fillingUp(fs, full)))
      )
      const first = Effect.gen(function*() {
        const journal = yield* Journal.open({ job: "full" })
        yield* Ref.set(full, 1)
        const said = yield* Effect.all(["1", "2", "3"].map((key) => Effect.exit(journal.begin(key))), {
          concurrency: "unbounded"
        })
        // the first one met the full disk, the others wrote for themselves
        assert.deepStrictEqual(said.map(Exit.isSuccess), [false, true, true])
        yield* journal.done("4")
        yield* Ref.set(full, 1)
        assert.isTrue(Exit.isFailure(yield* Effect.exit(journal.begin("5"))))
        // it was not begun, whoever asks
        assert.strictEqual(yield* journal.state("5"), undefined)
        yield* journal.done("6")
      })
      yield* Effect.provide(first, layer)
      const states = Effect.flatMap(Journal.open({ job: "full" }), (journal) =>
        Effect.forEach(["2", "3", "4", "6"], journal.state))
      assert.deepStrictEqual(yield* Effect.provide(states, layer), ["begun", "begun", "done", "done"])
    }).pipe(Effect.scoped, Effect.provide(NodeServices.layer)))

  it.live("in files does not grow with what was forgotten", () =>
    Effect.gen(function*() {
      const fs = yield* FileSystem.FileSystem
      const place = yield* fs.makeTempDirectoryScoped()
      const open = <A, E>(use: (journal: Journal.Journal) => Effect.Effect<A, E>) =>
        Effect.flatMap(Journal.open({ job: "loose" }), use).pipe(
          Effect.provide(Journal.layerFile({ directory: place }))
        )
      yield* open((journal) =>
        Effect.andThen(
          journal.done("kept"),
          Effect.forEach(
            Array.from({ length: 600 }, (_, index) => String(index)),
            (key) => Effect.andThen(journal.begin(key), journal.forget(key)),
            { concurrency: "unbounded" }
          )
        )
      )
      const file = join(place, (yield* fs.readDirectory(place))[0]!)
      assert.isAbove((yield* fs.readFileString(file)).split("\n").length, 1200)
      assert.deepStrictEqual(yield* open((journal) => journal.counts), { begun: 1, done: 1 })
      assert.lengthOf((yield* fs.readFileString(file)).split("\n"), 3)
      assert.lengthOf(yield* fs.readDirectory(place), 1)
    }).pipe(Effect.scoped, Effect.provide(NodeServices.layer)))

  it.live("says that it cannot be written", () =>
    Effect.gen(function*() {
      const layer = Journal.layerFile({ directory: "/dev/null/journal" }).pipe(Layer.provide(NodeServices.layer))
      const error = yield* Effect.flip(Effect.provide(Journal.open({ job: "x" }), layer))
      assert.strictEqual(error._tag, "JournalFailed")
    }))
})
