/**
 * How far a long job has come, kept outside of the process: what is stopped in the
 * middle goes on where it was.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Redis from "effect/persistence/Redis"
import * as Stream from "effect/Stream"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import { optionsOf, textIssues } from "../jsonapi/optionsOf.ts"
import type { Resumable, Service } from "./checkpoints/Service.ts"
import { Checkpoint, CheckpointError, CheckpointMismatch, CheckpointStoreFailed } from "./checkpoints/Service.ts"
import * as Stores from "./checkpoints/stores.ts"

export {
  Checkpoint,
  CheckpointError,
  CheckpointMismatch,
  CheckpointStoreFailed,
  type Resumable,
  type Service
} from "./checkpoints/Service.ts"

const fromText = (
  key: string,
  text: string | undefined
): Effect.Effect<unknown, CheckpointError> =>
  Effect.suspend(() => {
    if (text === undefined) return Effect.succeed(undefined)
    try {
      return Effect.succeed(JSON.parse(text) as unknown)
    } catch {
      const reason = new CheckpointMismatch({ field: "checkpoint", problem: "is no JSON" })
      return Effect.fail(new CheckpointError({ reason, key }))
    }
  })

const fromStore = (store: Stores.Store): Service => {
  const failing = (action: CheckpointStoreFailed["action"], key: string) =>
    Effect.mapError((description: string) =>
      new CheckpointError({ reason: new CheckpointStoreFailed({ action, description }), key })
    )
  return {
    load: (key) => store.get(key).pipe(failing("load", key), Effect.flatMap((text) => fromText(key, text))),
    save: (key, state) => Effect.suspend(() => store.set(key, JSON.stringify(state))).pipe(failing("save", key)),
    clear: (key) => store.remove(key).pipe(failing("clear", key))
  }
}

/**
 * Keeps checkpoints in the memory of this process: for tests, and for jobs that are
 * started again by the program that started them.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerMemory: Layer.Layer<Checkpoint> = Layer.sync(Checkpoint, () => fromStore(Stores.memory()))

/**
 * Keeps checkpoints in files of a directory, each written whole or not at all, and on
 * the disk when it is said to be. They hold ids and timestamps, and nothing else of the
 * rows.
 *
 * Fails with `Invalid` when nothing can be written to the directory.
 *
 * **Example** (A directory that is none)
 *
 * ```ts
 * import { NodeServices } from "@effect/platform-node"
 * import { Effect, Layer } from "effect"
 * import { Checkpoint } from "effect-pco"
 *
 * const layer = Checkpoint.layerFile({ directory: "package.json" }).pipe(Layer.provide(NodeServices.layer))
 * const error = await Effect.runPromise(Effect.flip(Effect.scoped(Layer.build(layer))))
 * console.log(error.message.split(" (")[0])
 * // => Checkpoint.layerFile: refused before sending: directory: cannot be written to
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerFile = (options: {
  readonly directory: string
}): Layer.Layer<Checkpoint, PcoError, FileSystem.FileSystem | Path.Path> =>
  Layer.effect(
    Checkpoint,
    Effect.gen(function*() {
      const [{ directory }, wrong] = optionsOf(options, ["directory"])
      const issues = [...wrong, ...textIssues("directory", directory)]
      if (directory === undefined || issues.length > 0) return yield* invalidInput("Checkpoint.layerFile", issues)
      const store = Stores.files(yield* FileSystem.FileSystem, yield* Path.Path, directory)
      yield* Effect.mapError(store.probe, (problem) =>
        invalidInput("Checkpoint.layerFile", [{
          field: "directory",
          problem: `cannot be written to (${problem})`,
          expected: "the path of a directory that this program may write to"
        }]))
      return Checkpoint.of(fromStore(store))
    })
  )

interface PrefixOptions {
  /** What the keys begin with. `effect-pco:checkpoint:` by default. */
  readonly prefix?: string | undefined
}

const prefixOf = (operation: string, options: PrefixOptions): Effect.Effect<string, PcoError> => {
  const [{ prefix = "effect-pco:checkpoint:" }, wrong] = optionsOf(options, ["prefix"])
  const issues = [...wrong, ...textIssues("prefix", prefix)]
  return issues.length > 0 ? Effect.fail(invalidInput(operation, issues)) : Effect.succeed(prefix)
}

/**
 * Keeps checkpoints in Redis.
 *
 * Fails with `Invalid` when Redis does not answer.
 *
 * **Example** (On node-redis)
 *
 * ```ts
 * import { NodeRedis } from "@effect/platform-node"
 * import { Layer } from "effect"
 * import { Checkpoint } from "effect-pco"
 *
 * export const layer = Checkpoint.layerRedis({ prefix: "my-church-sync:checkpoint:" }).pipe(
 *   Layer.provide(NodeRedis.layer({ url: "redis://127.0.0.1:6379" }))
 * )
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerRedis = (options: {
  /** What the keys begin with. `effect-pco:checkpoint:` by default. */
  readonly prefix?: string | undefined
} = {}): Layer.Layer<Checkpoint, PcoError, Redis.Redis> =>
  Layer.effect(
    Checkpoint,
    Effect.gen(function*() {
      const prefix = yield* prefixOf("Checkpoint.layerRedis", options)
      const store = Stores.redis(yield* Redis.Redis, prefix)
      yield* Effect.mapError(store.probe, (problem) =>
        invalidInput("Checkpoint.layerRedis", [
          { field: "redis", problem: `does not answer: ${problem}`, expected: "a Redis that can be reached" }
        ]))
      return Checkpoint.of(fromStore(store))
    })
  )

/**
 * Keeps checkpoints in a `KeyValueStore` of Effect: in a table of an SQL database with
 * `KeyValueStore.layerSql`, in `localStorage`, and so on.
 *
 * **Example** (In any store)
 *
 * ```ts
 * import { Effect, Layer } from "effect"
 * import { KeyValueStore } from "effect/persistence"
 * import { Checkpoint } from "effect-pco"
 *
 * const layer = Checkpoint.layerKeyValueStore().pipe(Layer.provide(KeyValueStore.layerMemory))
 * const program = Effect.gen(function*() {
 *   const checkpoint = yield* Checkpoint.Checkpoint
 *   yield* checkpoint.save("my job", { done: 17 })
 *   console.log(yield* checkpoint.load("my job"), yield* checkpoint.load("another"))
 *   // => { done: 17 } undefined
 * })
 * await Effect.runPromise(Effect.provide(program, layer))
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerKeyValueStore = (options: {
  /** What the keys begin with. `effect-pco:checkpoint:` by default. */
  readonly prefix?: string | undefined
} = {}): Layer.Layer<Checkpoint, PcoError, KeyValueStore.KeyValueStore> =>
  Layer.effect(
    Checkpoint,
    Effect.gen(function*() {
      const prefix = yield* prefixOf("Checkpoint.layerKeyValueStore", options)
      return Checkpoint.of(fromStore(Stores.keyValue(yield* KeyValueStore.KeyValueStore, prefix)))
    })
  )

/**
 * Acknowledges many rows at the cost of two, for work that is done in batches.
 *
 * **Example** (Ten rows at a time)
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Checkpoint } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Person.stream.resumable("mirror").pipe(
 *   Stream.grouped(10),
 *   Stream.runForEach((rows) =>
 *     Effect.sync(() => console.log("wrote", rows.length)).pipe(Effect.andThen(Checkpoint.ackAll(rows)))
 *   )
 * )
 * await Effect.runPromise(
 *   program.pipe(Effect.provide(Checkpoint.layerMemory), Effect.provide(FakePco.layer({ people: 15 })))
 * )
 * // => wrote 10
 * // => wrote 5
 * ```
 *
 * @category combinators
 * @since 0.1.0
 */
export const ackAll = (rows: Iterable<Resumable<unknown>>): Effect.Effect<void, CheckpointError> =>
  Effect.forEach(rows, ({ ack }) => ack, { concurrency: "unbounded", discard: true })

/**
 * Runs an effect for each row of a resumable stream and acknowledges the row when it
 * succeeds. The first failure ends it: rows that were not done come again at the next
 * start.
 *
 * @category destructors
 * @since 0.1.0
 */
export const runForEach = <A, X, E2, R2>(
  f: (value: A) => Effect.Effect<X, E2, R2>,
  options: { readonly concurrency?: number | undefined } = {}
) =>
<E, R>(self: Stream.Stream<Resumable<A>, E, R>): Effect.Effect<void, CheckpointError | E | E2, R | R2> => {
  const { concurrency = 1 } = options
  return self.pipe(
    Stream.mapEffect(({ ack, value }) => Effect.andThen(f(value), ack), { concurrency, unordered: true }),
    Stream.runDrain
  )
}
