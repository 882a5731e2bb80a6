/**
 * Effect's `SqlClient` on `node:sqlite`: a database in a file, without a server and without a native package.
 *
 * The SQLite drivers on the registry do not load with Effect 4.1, so this package brings its own. It holds one
 * connection, and statements run one after the other.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Reactivity from "effect/reactivity/Reactivity"
import * as Semaphore from "effect/Semaphore"
import type * as Scope from "effect/Scope"
import * as SqlClient from "effect/sql/SqlClient"
import type { Connection } from "effect/sql/SqlConnection"
import { classifySqliteError, SqlError } from "effect/sql/SqlError"
import * as Statement from "effect/sql/Statement"
import * as Stream from "effect/Stream"
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite"
import { checker } from "../client/checker.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import { optionsOf, textIssues } from "../jsonapi/optionsOf.ts"

/**
 * The options of a database.
 *
 * @category options
 * @since 0.2.0
 */
export interface Options {
  /** The file, or `":memory:"`. It is created when it does not exist; its folder is not. */
  readonly filename: string
  /** Opens an existing file and refuses to write to it. `false` by default. */
  readonly readOnly?: boolean | undefined
  /** How long a statement waits while another process writes. 5 seconds by default. */
  readonly busyTimeout?: Duration.Input | undefined
}

const names: ReadonlyArray<keyof Options> = ["filename", "readOnly", "busyTimeout"]

/** How many statements stay prepared. */
const mostPrepared = 200

/** How many rows a stream reads at a time. */
const rowsOfChunk = 500

// `node:sqlite` names the result code of SQLite `errcode`; Effect's classification reads `errno`.
const failed = (operation: string) => (cause: unknown) =>
  new SqlError({
    reason: classifySqliteError(
      cause instanceof Error && "errcode" in cause ? Object.assign(cause, { errno: cause.errcode }) : cause,
      { operation, message: cause instanceof Error ? cause.message : String(cause) }
    )
  })

// SQLite has neither booleans nor dates, and `node:sqlite` binds every number as a floating-point one.
const toParameter = (value: unknown): SQLInputValue => {
  if (value === undefined) return null
  if (typeof value === "boolean") return value ? 1n : 0n
  if (typeof value === "number" && Number.isSafeInteger(value)) return BigInt(value)
  return value instanceof Date ? value.toISOString() : value as SQLInputValue
}

interface SqliteConnection extends Connection {
  readonly isTransaction: () => boolean
}

const connect = (database: DatabaseSync): SqliteConnection => {
  const prepared = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const known = prepared.get(sql)
    prepared.delete(sql)
    const statement = known ?? database.prepare(sql)
    prepared.set(sql, statement)
    if (prepared.size > mostPrepared) prepared.delete(prepared.keys().next().value!)
    return statement
  }
  const use = <A>(make: () => StatementSync, run: (statement: StatementSync) => A): Effect.Effect<A, SqlError> =>
    Effect.withFiber((fiber) =>
      Effect.try({
        try: () => {
          const statement = make()
          statement.setReadBigInts(Context.get(fiber.context, SqlClient.SafeIntegers))
          return run(statement)
        },
        catch: failed("execute")
      })
    )
  const rows = (
    make: () => StatementSync,
    parameters: ReadonlyArray<unknown>,
    transform: (<A extends object>(rows: ReadonlyArray<A>) => ReadonlyArray<A>) | undefined
  ) =>
    use(make, (statement) => {
      const found = statement.all(...parameters.map(toParameter)) as ReadonlyArray<object>
      return transform === undefined ? found : transform(found)
    })
  const values = (make: () => StatementSync, parameters: ReadonlyArray<unknown>) =>
    use(make, (statement) => {
      statement.setReturnArrays(true)
      try {
        return statement.all(...parameters.map(toParameter)) as unknown as ReadonlyArray<ReadonlyArray<unknown>>
      } finally {
        statement.setReturnArrays(false)
      }
    })
  return {
    isTransaction: () => database.isTransaction,
    execute: (sql, parameters, transform) => rows(() => prepare(sql), parameters, transform),
    executeRaw: (sql, parameters) =>
      use(() => prepare(sql), (statement) => statement.run(...parameters.map(toParameter))),
    executeStream: (sql, parameters, transform) =>
      Stream.unwrap(
        Effect.map(
          // A prepared statement that is shared cannot be read twice at the same time.
          use(() => database.prepare(sql), (statement) => statement.iterate(...parameters.map(toParameter))),
          (iterator) =>
            Stream.paginate(iterator, () =>
              Effect.try({
                try: () => {
                  const chunk: Array<object> = []
                  let next = iterator.next()
                  while (!next.done) {
                    chunk.push(next.value)
                    if (chunk.length === rowsOfChunk) break
                    next = iterator.next()
                  }
                  const rest = next.done ? Option.none<typeof iterator>() : Option.some(iterator)
                  return [transform === undefined ? chunk : transform(chunk), rest] as const
                },
                catch: failed("stream")
              }))
        )
      ),
    executeValues: (sql, parameters) => values(() => prepare(sql), parameters),
    executeValuesUnprepared: (sql, parameters) => values(() => database.prepare(sql), parameters),
    executeUnprepared: (sql, parameters, transform) => rows(() => database.prepare(sql), parameters, transform)
  }
}

const make = (
  options: Options
): Effect.Effect<SqlClient.SqlClient, PcoError | SqlError, Reactivity.Reactivity | Scope.Scope> =>
  Effect.gen(function*() {
    const { duration, issues, refuse } = checker()
    const [{ busyTimeout, filename, readOnly = false }, wrong] = optionsOf(options, names)
    issues.push(...wrong, ...textIssues("filename", filename))
    if (typeof readOnly !== "boolean") refuse("readOnly", readOnly, "true or false")
    const timeout = Duration.toMillis(duration("busyTimeout", busyTimeout, "5 seconds"))
    if (issues.length > 0) return yield* invalidInput("SqliteClient.layer", issues)
    const { DatabaseSync } = yield* Effect.tryPromise({ try: () => import("node:sqlite"), catch: failed("load") })

    const open = (readOnly: boolean) =>
      Effect.acquireRelease(
        Effect.try({
          try: () => {
            const database = new DatabaseSync(filename!, { readOnly, timeout, enableForeignKeyConstraints: true })
            if (!readOnly) database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
            return database
          },
          catch: failed("open")
        }),
        (database) => Effect.sync(() => database.close())
      )
    const connection = connect(yield* open(readOnly))
    const acquirers = SqlClient.makeSqliteAcquirers({
      connection: Effect.succeed(connection),
      semaphore: yield* Semaphore.make(1),
      isTransaction: (connection) => connection.isTransaction()
    })
    return yield* SqlClient.make({
      ...acquirers,
      // Statements borrow the connection; what acquires one is a stream.
      acquirer: filename === ":memory:" ? acquirers.acquirer : Effect.map(open(true), connect),
      compiler: Statement.makeCompilerSqlite(),
      driver: "sqlite-node",
      beginTransaction: "BEGIN IMMEDIATE",
      spanAttributes: [["db.system.name", "sqlite"]]
    })
  })

/**
 * Provides `SqlClient` on a database in a file.
 *
 * **Details**
 *
 * - The journal of the database is a write-ahead log, and a commit reaches the disk (`synchronous = FULL`).
 * - Transactions begin with `BEGIN IMMEDIATE`, so that two of them wait for each other and neither fails halfway.
 * - `Statement.stream` reads a file by a connection of its own, so that a program can write while it reads. It sees
 *   what is committed; inside a transaction it sees what the transaction sees.
 * - Booleans are written as 0 and 1, dates as ISO text.
 *
 * Fails with `Invalid` when an option is wrong, and with `SqlError` when the file cannot be opened.
 *
 * **Example** (A journal in a file)
 *
 * ```ts
 * import { Effect, Layer } from "effect"
 * import { SqlClient } from "effect/sql"
 * import { SqliteClient } from "effect-pco/node"
 *
 * const program = Effect.gen(function*() {
 *   const sql = yield* SqlClient.SqlClient
 *   yield* sql`CREATE TABLE greeting (text TEXT)`
 *   yield* sql`INSERT INTO greeting ${sql.insert({ text: "Hello" })}`
 *   const [greeting] = yield* sql<{ readonly text: string }>`SELECT text FROM greeting`
 *   console.log(greeting?.text)
 *   // => Hello
 * })
 * await Effect.runPromise(Effect.provide(program, SqliteClient.layer({ filename: ":memory:" })))
 * ```
 *
 * @category layers
 * @since 0.2.0
 */
export const layer = (options: Options): Layer.Layer<SqlClient.SqlClient, PcoError | SqlError> =>
  Layer.provide(Layer.effect(SqlClient.SqlClient, make(options)), Reactivity.layer)
