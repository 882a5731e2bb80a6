/**
 * Runs an effect for each item with bounded concurrency and reports every outcome.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Sink from "effect/Sink"
import { checker } from "../client/checker.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import type { Items } from "./items.ts"
import { functionIssues } from "./items.ts"
import type { JournalFailed } from "./Journal.ts"
import type { Next, Options } from "./run/options.ts"
import type { InDoubt, Report } from "./run/report.ts"
import * as Run from "./run/run.ts"
import type { SinkFailure, SinkReport } from "./sink.ts"
import * as Sinks from "./sink.ts"

export type { Items } from "./items.ts"
export {
  Background,
  background,
  type BackgroundFailure,
  type BackgroundOptions,
  type BackgroundService,
  type BackgroundStatus,
  drain as drainBackground,
  layer as layerBackground,
  status as backgroundStatus
} from "./Background.ts"
export { backgroundEnded, itemsEnded, queueDepth, queueOldest } from "./metrics.ts"
export { type ItemInDoubt, type Next, type Options } from "./run/options.ts"
export {
  type Failure,
  InDoubt,
  type Outcome,
  type Planned,
  type Progress,
  type Report,
  type Uncompensated
} from "./run/report.ts"
export {
  type DeadLetter,
  deadLetters,
  type Depth,
  depth,
  discard,
  enqueue,
  layerMemory as layerQueueMemory,
  layerRedis as layerQueueRedis,
  layerSql as layerQueueSql,
  make as queue,
  type Queue,
  type QueueFailed,
  QueueView,
  type RedisOptions,
  replay,
  type Services as QueueServices,
  type Settled,
  type SharedOptions,
  type SqlOptions,
  worker,
  type WorkerOptions
} from "./Queue.ts"
export { type SinkFailure, type SinkReport } from "./sink.ts"
export { hadNoEffect, type Resolution, tookEffect, unknown } from "./run/resolution.ts"

/**
 * Runs an effect for each item, `concurrency` of them at a time, and reports what became
 * of them in the order of the input. A failure of one item is no failure of the run.
 *
 * **Details**
 *
 * - What an item writes is watched: an item that failed after a write that took effect, or
 *   may have, is in doubt (`mayHaveTakenEffect`). It is never repeated by itself. `resolve`
 *   finds out: it counts as done, is run again, or stays in doubt. A write whose answer was lost may still take
 *   effect: `resolve` is asked when it no longer can, `effectWithin` after it was sent. Other items go on meanwhile.
 * - What remains impossible: Planning Center knows no idempotency keys. A write that takes effect later than
 *   `effectWithin` is doubled, and so is one that `resolve` overlooks, because a list lags behind or somebody else
 *   changed it. Without `resolve` nothing is doubled, and what is in doubt is named.
 * - With a `checkpoint` it is written down before an item begins and when it is done. A run
 *   of the same job that is started again, after whatever ended it, passes over those that
 *   are done and treats those that were under way as in doubt. So with `key` and `resolve`
 *   every item takes effect once, and without `resolve` at most once.
 * - Memory does not grow with the number of items, unless `results`, `compensate` or a
 *   journal in memory or files ask for it. A stream is read as far as there is room.
 * - Once it has stopped (`onError: "stop"`) nothing is begun; what is under way ends.
 * - `dryRun` runs each item up to the first answer that it would need, and sends nothing: not through a client that is
 *   provided inside, and not later (`Pco.deferred`, `Bulk.enqueue`). The report says which items were cut short.
 *
 * Fails with `Invalid` when an option is wrong, with `JournalFailed` when the checkpoint
 * cannot be read or written, with what the stream of items fails with, and with `failFast`
 * with the error of the first item that fails.
 *
 * **Example** (A report)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Bulk } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const report = yield* Bulk.run(
 *     ["1", "2", "999"],
 *     (id) => Person.update(id, { status: "inactive" }),
 *     { concurrency: 5, priority: "low" }
 *   )
 *   console.log(report.done, "done", report.failed, "failed")
 *   // => 2 done 1 failed
 *   for (const { error, index, item } of report.failures) {
 *     console.log(index, item, error._tag === "PcoError" ? error.reason._tag : error._tag)
 *     // => 2 999 NotFound
 *   }
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * **Example** (What would be sent)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Bulk } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const { planned } = yield* Bulk.run(["1", "2"], (id) => Person.update(id, { nickname: "Ada" }), { dryRun: true })
 *   for (const { fields, method, path } of planned) console.log(method, path, fields.join())
 *   // => PATCH /people/v2/people/1 nickname
 *   // => PATCH /people/v2/people/2 nickname
 *   console.log(yield* (yield* FakePco.FakePco).counts)
 *   // => {}
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * **Example** (An answer that was lost)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Bulk } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const church = yield* FakePco.FakePco
 *   yield* church.failNext({ method: "POST", disconnect: "after" })
 *   const report = yield* Bulk.run(
 *     [7001, 7002],
 *     (remote) => Person.create({ first_name: "Grace", last_name: "Hopper", remote_id: remote }),
 *     {
 *       effectWithin: "100 millis", // of the embedded one; 2 minutes by default
 *       resolve: (remote) =>
 *         Effect.map(
 *           Person.list({ where: { remote_id: remote } }),
 *           ({ data: [found] }) => found === undefined ? Bulk.hadNoEffect : Bulk.tookEffect(found)
 *         )
 *     }
 *   )
 *   console.log(report.done, report.failed, (yield* church.rows("Person")).length)
 *   // => 2 0 2
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 0 })))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const run = <A, B, E, R, E2 = never, R2 = never, R3 = never>(
  items: Items<A, E2, R2>,
  f: (item: A, index: number) => Effect.Effect<B, E, R>,
  options: Options<A, B, E, R3> = {}
): Effect.Effect<Report<A, B, E>, E | E2 | InDoubt | JournalFailed | PcoError, R | R2 | R3> =>
  Run.run("Bulk.run", items, f, options)

/**
 * The options of a sink.
 *
 * @category options
 * @since 0.2.0
 */
export interface SinkOptions<A, E = never, R = never> {
  /** The number of items in a group. 100 by default. */
  readonly size?: number | undefined
  /** The longest time that an item waits for its group to fill. It waits until the group is full by default. */
  readonly within?: Duration.Input | undefined
  /** The number of groups that are written at the same time. 1 by default, which keeps their order. */
  readonly concurrency?: number | undefined
  /**
   * Handles a group whose write failed: `"continue"`, `"stop"`, or a function that returns one of them, such as one
   * that stores the group elsewhere. Without it the first failure is the failure of the sink.
   */
  readonly onError?: Next | ((failure: SinkFailure<A, E>) => Effect.Effect<Next, never, R> | Next) | undefined
  /** The most items of failed groups that the report holds; all of them are counted. 10,000 by default. */
  readonly keep?: number | undefined
}

/**
 * Collects a stream and writes it in groups: as soon as there are `size` items, or when
 * the first of a group has waited for the time `within`. What is left is written when the stream
 * ends, fails or is interrupted. Returns a report of what was written and what was not.
 *
 * **Details**
 *
 * - A group that is being written is written to its end before an interruption goes on.
 * - With `onError` a group that fails does not fail the sink: the report holds its items and its error. After `"stop"`
 *   the sink reads nothing more; groups that are being written end, and `skipped` holds the items that were read and
 *   not written.
 * - A sink that fails or is interrupted cannot return its report. It logs the number of items that it did not write.
 *
 * Fails with the error of `write` where there is no `onError`, and with `Invalid` when an option is wrong.
 *
 * **Example** (Groups of three)
 *
 * ```ts
 * import { Console, Effect, Stream } from "effect"
 * import { Bulk } from "effect-pco"
 *
 * const report = Stream.range(1, 7).pipe(
 *   Stream.run(Bulk.sink((numbers) => Console.log(numbers.join(" ")), { size: 3, within: "1 second" }))
 * )
 * console.log((await Effect.runPromise(report)).written)
 * // => 1 2 3
 * // => 4 5 6
 * // => 7
 * // => 7
 * ```
 *
 * **Example** (A group that cannot be written)
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Bulk } from "effect-pco"
 *
 * const write = (numbers: ReadonlyArray<number>) => numbers.includes(3) ? Effect.fail("no threes") : Effect.void
 * const { failures, written } = await Effect.runPromise(
 *   Stream.run(Stream.range(1, 6), Bulk.sink(write, { size: 2, concurrency: 2, onError: "continue" }))
 * )
 * console.log(written, failures)
 * // => 4 [ { items: [ 3, 4 ], error: 'no threes' } ]
 * ```
 *
 * @category sinks
 * @since 0.1.0
 */
export const sink: {
  <A, E, R, R2 = never>(
    write: (items: ReadonlyArray<A>) => Effect.Effect<unknown, E, R>,
    options: SinkOptions<A, E, R2> & { readonly onError: NonNullable<SinkOptions<A, E, R2>["onError"]> }
  ): Sink.Sink<SinkReport<A, E>, A, never, PcoError, R | R2>
  <A, E, R>(
    write: (items: ReadonlyArray<A>) => Effect.Effect<unknown, E, R>,
    options?: Omit<SinkOptions<A>, "onError"> & { readonly onError?: undefined }
  ): Sink.Sink<SinkReport<A, never>, A, never, E | PcoError, R>
} = <A, E, R>(
  write: (items: ReadonlyArray<A>) => Effect.Effect<unknown, E, R>,
  options: SinkOptions<A, E, R> = {}
): Sink.Sink<SinkReport<A, never>, A, never, PcoError, R> => {
  const { duration, issues, refuse, whole } = checker()
  const [given, wrong] = optionsOf(options, ["size", "within", "concurrency", "onError", "keep"])
  const { onError } = given
  issues.push(...functionIssues("write", write), ...wrong)
  const size = whole("size", given.size, 100, 1, 1_000_000)
  const concurrency = whole("concurrency", given.concurrency, 1, 1, 10_000)
  const keep = whole("keep", given.keep, 10_000, 0, 1_000_000_000)
  const within = given.within === undefined ? undefined : duration("within", given.within, "1 second")
  if (onError !== undefined && typeof onError !== "function" && onError !== "continue" && onError !== "stop") {
    refuse("onError", onError, "\"continue\", \"stop\" or a function that returns one of them")
  }
  if (issues.length > 0) return Sink.fail(invalidInput("Bulk.sink", issues))
  const next = (failure: SinkFailure<A, E>): Effect.Effect<Next, never, R> => {
    const answer = typeof onError === "function" ? onError(failure) : onError ?? "stop"
    return Effect.isEffect(answer) ? answer : Effect.succeed(answer)
  }
  const made = Sinks.make(write, { size, within, concurrency, keep, onError: onError === undefined ? undefined : next })
  // each overload names the errors that it leaves: in the report, or as the failure of the sink
  return made as unknown as Sink.Sink<SinkReport<A, never>, A, never, PcoError, R>
}
