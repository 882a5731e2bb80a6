/**
 * What a job has begun and what it has done, for the next run of the same job to know.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import * as Redis from "effect/persistence/Redis"
import * as SqlClient from "effect/sql/SqlClient"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import * as Issue from "../jsonapi/Issue.ts"
import { optionsOf, textIssues } from "../jsonapi/optionsOf.ts"
import * as Files from "./journal/file.ts"
import * as Memory from "./journal/memory.ts"
import * as InRedis from "./journal/redis.ts"
import * as InSql from "./journal/sql.ts"
import type { JournalFailed } from "./journal/Store.ts"
import { JournalStore } from "./journal/Store.ts"

export { JournalFailed, JournalStore, type Service } from "./journal/Store.ts"

/**
 * How far an item came: `begun` is written before it is sent, `done` after. One that was
 * begun and is not done was under way when its process ended: it is
 * uncertain whether it took effect.
 *
 * @category models
 * @since 0.1.0
 */
export type State = "begun" | "done"

/**
 * The journal of one job.
 *
 * @category models
 * @since 0.1.0
 */
export interface Journal {
  readonly job: string
  readonly state: (key: string) => Effect.Effect<State | undefined, JournalFailed>
  /** Writes down that an item begins, and tells how far it came before. */
  readonly begin: (key: string) => Effect.Effect<State | undefined, JournalFailed>
  /** Writes down that a write of an item is about to be sent. */
  readonly sending: (key: string) => Effect.Effect<void, JournalFailed>
  /** When that was written down last, or when the item was begun, in milliseconds since the epoch. */
  readonly lastSent: (key: string) => Effect.Effect<number | undefined, JournalFailed>
  readonly done: (key: string) => Effect.Effect<void, JournalFailed>
  /** Takes an item out: it certainly had no effect, or its effect was undone. */
  readonly forget: (key: string) => Effect.Effect<void, JournalFailed>
  /** Writes down that all items of the job are done. */
  readonly complete: Effect.Effect<void, JournalFailed>
  /** Writes down that an item of a complete job is not done: it was added later, and failed. */
  readonly incomplete: Effect.Effect<void, JournalFailed>
  /** When the job was completed, in milliseconds since the epoch. */
  readonly completedAt: Effect.Effect<number | undefined, JournalFailed>
  /** How many items were begun, and how many of them are done. */
  readonly counts: Effect.Effect<{ readonly begun: number; readonly done: number }, JournalFailed>
  /** Forgets the whole job, which then starts anew. */
  readonly clear: Effect.Effect<void, JournalFailed>
}

/** What a job's space holds about itself; the keys of items all have a `:` before them. */
const header = "version"
const runName = "run"
const completeName = "complete"

/** `d` for one that is done, otherwise `b` and the milliseconds since the epoch at which it was begun or sent. */
const sentOf = (text: string | undefined): number | undefined => {
  const millis = text === undefined ? Number.NaN : Number(text.slice(1))
  return text?.startsWith("b") === true && text.length > 1 && Number.isFinite(millis) ? millis : undefined
}

const begun = Effect.map(Clock.currentTimeMillis, (now) => `b${now}`)

const stateOf = (text: string | undefined): State | undefined =>
  text === undefined ? undefined : text === "d" ? "done" : "begun"

/**
 * @internal
 */
export const within = (store: JournalStore["Service"], job: string, space = `job:${job}`): Journal => {
  return {
    job,
    state: (key) => Effect.map(store.get(space, `:${key}`), stateOf),
    begin: (key) => Effect.flatMap(begun, (text) => Effect.map(store.claim(space, `:${key}`, text), stateOf)),
    sending: (key) => Effect.flatMap(begun, (text) => store.set(space, `:${key}`, text)),
    lastSent: (key) => Effect.map(store.get(space, `:${key}`), sentOf),
    done: (key) => store.set(space, `:${key}`, "d"),
    forget: (key) => store.remove(space, `:${key}`),
    complete: Effect.flatMap(Clock.currentTimeMillis, (now) => store.set(space, completeName, String(now))),
    incomplete: store.remove(space, completeName),
    completedAt: Effect.map(store.get(space, completeName), (text) => {
      const at = Number(text ?? Number.NaN)
      return Number.isFinite(at) ? at : undefined
    }),
    counts: Effect.map(store.entries(space), (entries) => {
      const states = Array.from(entries).filter(([key]) => key.startsWith(":")).map(([, text]) => stateOf(text))
      return { begun: states.length, done: states.filter((state) => state === "done").length }
    }),
    clear: store.clear(space)
  }
}

/** How the job was opened that a journal is of. */
interface Opening {
  readonly job: string
  readonly version: string
  readonly run: string | undefined
}

const wrongVersion = ({ job, version }: Opening, found: string): Issue.Issue => ({
  field: "version",
  problem: `is ${Issue.describe(version)}, and the journal of ${Issue.describe(job)} is of version ${
    Issue.describe(found)
  }`,
  expected: "that version, another job or run, or to clear the journal first (Journal.clear)"
})

const missingRun = ({ job }: Opening, found: string): Issue.Issue => ({
  field: "run",
  problem: `is missing, and the journal of ${Issue.describe(job)} is that of the run ${Issue.describe(found)}`,
  expected: "the name of the run, such as \"2026-12-01\", or to clear the journal first (Journal.clear)"
})

// The journal that is there is that of another run, which is over whatever became of it.
const beginAnew = (journal: Journal, found: string | undefined): Effect.Effect<void, JournalFailed> =>
  Effect.gen(function*() {
    const { begun, done } = yield* journal.counts
    const isOpen = begun > done || (begun > 0 && (yield* journal.completedAt) === undefined)
    if (isOpen) {
      const name = found === undefined ? "An earlier run" : `The run ${Issue.describe(found)}`
      yield* Effect.logWarning(
        `${name} of the job ${Issue.describe(journal.job)} was not completed: ${done} items are done and ` +
          `${begun - done} in doubt. Another run begins, and does not come back to them.`
      )
    }
    yield* journal.clear
  })

/**
 * Opens the journal of a job, new or as an earlier run left it. Give the result to
 * `Bulk.run` as `checkpoint`.
 *
 * **Details**
 *
 * `run` names the run of a job that is done again and again: a run of the same name goes on where it was, also after
 * a crash, and another name begins anew. Without it a job is done once, ever; `Bulk.run` warns where it was completed
 * before.
 *
 * `version` is yours: change it when the items of a job, their keys or what is done to
 * them are no longer the same. One run of a job at a time: a second one would take the
 * items that the first has under way for items whose end is not known.
 *
 * Fails with `Invalid` when the journal is that of another version, or of a run where none is named, and with
 * `JournalFailed`.
 *
 * **Example** (Tonight's run)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Bulk, Journal } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const nightly = (run: string) => Effect.gen(function*() {
 *   const checkpoint = yield* Journal.open({ job: "nicknames", run })
 *   const report = yield* Bulk.run(["1", "2", "3"], (id) => Person.update(id, { nickname: "Ada" }), {
 *     checkpoint,
 *     key: (id) => id
 *   })
 *   console.log(report.done, report.before)
 * })
 * const program = Effect.forEach(["2026-12-01", "2026-12-01", "2026-12-02"], nightly)
 * await Effect.runPromise(Effect.provide(program, [FakePco.layer({ people: 5 }), Journal.layerMemory]))
 * // => 3 0
 * // => 0 3
 * // => 3 0
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const open: (options: {
  readonly job: string
  /** Which run of the job it is, such as the date of the night. */
  readonly run?: string | undefined
  readonly version?: string | undefined
}) => Effect.Effect<Journal, JournalFailed | PcoError, JournalStore> = /* @__PURE__ */ Effect.fnUntraced(
  function*(
    options: { readonly job: string; readonly run?: string | undefined; readonly version?: string | undefined }
  ) {
    const [{ job, run, version = "1" }, wrong] = optionsOf(options, ["job", "run", "version"])
    const issues = [...wrong, ...textIssues("job", job), ...textIssues("version", version)]
    if (run !== undefined) issues.push(...textIssues("run", run))
    if (job === undefined || issues.length > 0) return yield* invalidInput("Journal.open", issues)
    const store = yield* JournalStore
    const journal = within(store, job)
    const space = `job:${job}`
    const opening: Opening = { job, run, version }
    const before = yield* store.get(space, runName)
    if (run === undefined && before !== undefined) {
      return yield* invalidInput("Journal.open", [missingRun(opening, before)])
    }
    const isOther = run !== before
    if (isOther && (yield* store.get(space, header)) !== undefined) yield* beginAnew(journal, before)
    const found = yield* store.claim(space, header, version)
    if (found !== undefined && found !== version) {
      return yield* invalidInput("Journal.open", [wrongVersion(opening, found)])
    }
    if (run !== undefined && isOther) yield* store.set(space, runName, run)
    return journal
  }
)

/**
 * Forgets a job, whatever its version.
 *
 * **Example** (A job with other items)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Journal } from "effect-pco"
 *
 * const program = Effect.gen(function*() {
 *   yield* Journal.open({ job: "nicknames" })
 *   const error = yield* Effect.flip(Journal.open({ job: "nicknames", version: "2" }))
 *   console.log(error.message.includes("version"))
 *   // => true
 *   yield* Journal.clear("nicknames")
 *   console.log((yield* Journal.open({ job: "nicknames", version: "2" })).job)
 *   // => nicknames
 * })
 * await Effect.runPromise(Effect.provide(program, Journal.layerMemory))
 * ```
 *
 * @category combinators
 * @since 0.1.0
 */
export const clear = (job: string): Effect.Effect<void, JournalFailed, JournalStore> =>
  Effect.flatMap(JournalStore, (store) => within(store, job).clear)

/**
 * Keeps journals in memory. They end with the process.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerMemory: Layer.Layer<JournalStore> = Layer.sync(JournalStore, Memory.make)

/**
 * Keeps journals in the files of a directory, one a job. For one process at a time; what
 * was written survives the end of the process and of the machine, in whatever way it ends.
 * Items that go on at the same time share a write to the disk.
 *
 * Fails with `Invalid` when the directory is no path.
 *
 * **Example** (Journals beside the program)
 *
 * ```ts
 * import { NodeServices } from "@effect/platform-node"
 * import { Layer } from "effect"
 * import { Journal } from "effect-pco"
 *
 * export const layer = Journal.layerFile({ directory: "/var/lib/nightly" }).pipe(Layer.provide(NodeServices.layer))
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerFile = (options: {
  readonly directory: string
}): Layer.Layer<JournalStore, PcoError, FileSystem.FileSystem | Path.Path> =>
  Layer.effect(
    JournalStore,
    Effect.gen(function*() {
      const [{ directory }, wrong] = optionsOf(options, ["directory"])
      const issues = [...wrong, ...textIssues("directory", directory)]
      if (directory === undefined || issues.length > 0) return yield* invalidInput("Journal.layerFile", issues)
      return yield* Files.make(yield* FileSystem.FileSystem, yield* Path.Path, directory, yield* Effect.scope)
    })
  )

/**
 * Keeps journals in Redis, for all processes that reach it.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerRedis = (options: {
  /** What the keys begin with. `effect-pco:journal:` by default. */
  readonly prefix?: string | undefined
} = {}): Layer.Layer<JournalStore, PcoError, Redis.Redis> =>
  Layer.effect(
    JournalStore,
    Effect.gen(function*() {
      const [{ prefix = "effect-pco:journal:" }, wrong] = optionsOf(options, ["prefix"])
      const issues = [...wrong, ...textIssues("prefix", prefix)]
      if (issues.length > 0) return yield* invalidInput("Journal.layerRedis", issues)
      return InRedis.make(yield* Redis.Redis, prefix)
    })
  )

/**
 * Keeps journals in a table of PostgreSQL or SQLite, for all processes that reach it. It
 * creates the table when it does not exist.
 *
 * **Details**
 *
 * On PostgreSQL, what it writes stays written when a transaction around it is rolled back:
 * requests that were sent are not rolled back either. On SQLite, which has one connection,
 * it is part of the transaction around it.
 *
 * Fails with `Invalid` when an option is wrong or the database is another one, and with
 * `JournalFailed` when the table cannot be made.
 *
 * **Example** (Beside the data that a job reads)
 *
 * ```ts
 * import { PgClient } from "@effect/sql-pg"
 * import { Config, Layer } from "effect"
 * import { Journal } from "effect-pco"
 *
 * export const layer = Journal.layerSql({ table: "nightly_journal" }).pipe(
 *   Layer.provide(PgClient.layerConfig({ url: Config.Redacted("DATABASE_URL") }))
 * )
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerSql = (options: {
  /** What the table is called. `effect_pco_journal` by default. */
  readonly table?: string | undefined
} = {}): Layer.Layer<JournalStore, JournalFailed | PcoError, SqlClient.SqlClient> =>
  Layer.effect(
    JournalStore,
    Effect.gen(function*() {
      const [{ table = "effect_pco_journal" }, wrong] = optionsOf(options, ["table"])
      const issues = [...wrong, ...textIssues("table", table)]
      const sql = yield* SqlClient.SqlClient
      const isKnown = sql.onDialectOrElse({ pg: () => true, sqlite: () => true, orElse: () => false })
      if (!isKnown) issues.push({ field: "sql", problem: "is another database", expected: "PostgreSQL or SQLite" })
      if (issues.length > 0) return yield* invalidInput("Journal.layerSql", issues)
      return yield* InSql.make(sql, table)
    })
  )
