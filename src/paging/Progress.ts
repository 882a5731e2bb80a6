/**
 * How far a stream has come.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as PubSub from "effect/PubSub"
import * as Stream from "effect/Stream"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import { describe } from "../jsonapi/Issue.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import * as Meter from "./meter.ts"

export { bar, type BarOptions, line } from "./progressBar.ts"

/**
 * How far a stream has come.
 *
 * @category models
 * @since 0.1.0
 */
export interface Progress {
  /** How many rows came so far. */
  readonly seen: number
  /** How many there will be, where that is known. Rows that come meanwhile are not among them. */
  readonly total: number | undefined
  /** Rows a second since the beginning. */
  readonly rate: number
  readonly elapsed: Duration.Duration
  /** How long it will take at this rate, where the total is known. */
  readonly remaining: Duration.Duration | undefined
  /**
   * Requests since the beginning: all that the client made, retries and other work included, where `PcoMetrics` is at
   * hand (`Pco.layer` brings it); pages otherwise.
   */
  readonly requests: number
  /** How long requests waited for the rate limit since the beginning, all together. */
  readonly waited: Duration.Duration
  /** Whether it is over, for better or worse. */
  readonly done: boolean
}

/**
 * A stream whose progress can be watched.
 *
 * @category models
 * @since 0.1.0
 */
export interface Tracked<A, E, R> {
  readonly stream: Stream.Stream<A, E, R>
  /** The progress from now on. A slow reader misses some values. Ends with the stream. */
  readonly changes: Stream.Stream<Progress>
  readonly current: Effect.Effect<Progress>
}

/**
 * Counts what goes through a stream, a page at a time where it comes in pages.
 *
 * Fails with `Invalid` when `total` is no number of rows.
 *
 * **Example** (The progress of any stream)
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Progress } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const total = yield* Person.count()
 *   const { current, stream } = yield* Progress.track(Person.stream(), { total })
 *   yield* Stream.runDrain(stream)
 *   const { seen, done } = yield* current
 *   console.log(seen, "of", total, done)
 *   // => 120 of 120 true
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 120 })))
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const track = <A, E, R>(
  stream: Stream.Stream<A, E, R>,
  options: { readonly total?: number | undefined } = {}
): Effect.Effect<Tracked<A, E, R>, PcoError> =>
  Effect.gen(function*() {
    const [{ total }, wrong] = optionsOf(options, ["total"])
    const isTotal = total === undefined || (Number.isInteger(total) && total >= 0)
    const issue = { field: "total", problem: `is ${describe(total)}`, expected: "a whole number from 0 on" }
    const issues = isTotal ? wrong : [...wrong, issue]
    if (issues.length > 0) return yield* invalidInput("Progress.track", issues)
    const meter = yield* Meter.make
    meter.expect(total)
    const updates = yield* PubSub.sliding<Progress>({ capacity: 16, replay: 1 })
    const publish = Effect.flatMap(meter.progress, (progress) => PubSub.publish(updates, progress))
    return {
      stream: stream.pipe(
        Stream.mapArrayEffect((rows) => {
          meter.add(rows.length)
          return Effect.as(publish, rows)
        }),
        Stream.ensuring(Effect.suspend(() => {
          meter.end()
          return publish
        }))
      ),
      changes: Stream.takeUntil(Stream.fromPubSub(updates), ({ done }) => done),
      current: meter.progress
    }
  })
