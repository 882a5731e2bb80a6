/**
 * Slows down what brings rows in while memory is short.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Latch from "effect/Latch"
import * as Layer from "effect/Layer"
import * as PubSub from "effect/PubSub"
import * as Stream from "effect/Stream"
import { checker } from "../client/checker.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import * as Issue from "../jsonapi/Issue.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import * as Heap from "./heap.ts"

/**
 * What a guard sees and does.
 *
 * @category models
 * @since 0.1.0
 */
export interface Status {
  /**
   * `clear`: no producer waits. `paused`: producers wait. `full`: they waited for all of `patience`, the memory did not
   * become free, and they go on; the next pause comes after it was free once more.
   */
  readonly state: "clear" | "full" | "paused"
  /** Since when producers wait, in milliseconds since the epoch, while they do. */
  readonly pausedSince: number | undefined
  /** How often producers had to wait. */
  readonly times: number
  /** The share of the memory that was in use when it was last measured; missing where nothing measures. */
  readonly share: number | undefined
}

/**
 * A guard: who is about to bring in more asks it first.
 *
 * @category models
 * @since 0.1.0
 */
export interface Guard {
  /** Ends at once, or when memory is free again. A loop of your own that fills memory may ask too. */
  readonly pass: Effect.Effect<void>
  readonly status: Effect.Effect<Status>
  /** The status since its `state` changed last, and each time that it changes. Ends with the layer. */
  readonly changes: Stream.Stream<Status>
}

const idle: Status = { state: "clear", pausedSince: undefined, times: 0, share: undefined }

/**
 * The guard that pagers ask before each page, `Bulk.run` before each item and
 * `Bulk.worker` before each piece of work. Without a layer it lets everybody through.
 *
 * @category references
 * @since 0.1.0
 */
export const MemoryGuard: Context.Reference<Guard> = Context.Reference<Guard>("effect-pco/paging/MemoryGuard", {
  defaultValue: () => ({ pass: Effect.void, status: Effect.succeed(idle), changes: Stream.make(idle) })
})

/**
 * Runs an effect once the guard lets it through. Where there is none it is the effect itself.
 *
 * @internal
 */
export const behind = <A, E, R>({ pass }: Guard, effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  pass === Effect.void ? effect : Effect.andThen(pass, effect)

/**
 * The options of a guard.
 *
 * @category options
 * @since 0.1.0
 */
export interface Options {
  /** From which share of the memory on producers wait. 0.85 by default. */
  readonly threshold?: number | undefined
  /** Below which share they go on. 0.1 below the threshold by default. */
  readonly resumeAt?: number | undefined
  /** How often the memory is measured. Each 250 milliseconds by default. */
  readonly poll?: Duration.Input | undefined
  /** How long producers wait at the most, all in one. 30 seconds by default. */
  readonly patience?: Duration.Input | undefined
  /** The share of the memory that is in use, from 0 to 1. That of the heap of Node by default. */
  readonly measure?: Effect.Effect<number> | undefined
}

const names: ReadonlyArray<keyof Options> = ["threshold", "resumeAt", "poll", "patience", "measure"]

interface Settings {
  readonly threshold: number
  readonly resumeAt: number
  readonly poll: Duration.Duration
  readonly patience: Duration.Duration
  readonly measure: Effect.Effect<number>
  readonly collect: Effect.Effect<void>
  readonly share: number
}

const isShare = (share: unknown): share is number => typeof share === "number" && share >= 0 && Number.isFinite(share)

const settle = Effect.fnUntraced(function*(options: Options): Effect.fn.Return<Settings, PcoError> {
  const { duration, issues, refuse } = checker()
  const [given, wrong] = optionsOf(options, names)
  issues.push(...wrong)
  const { measure = Effect.sync(Heap.share), threshold = 0.85 } = given
  const isThreshold = isShare(threshold) && threshold > 0 && threshold <= 1
  if (!isThreshold) refuse("threshold", threshold, "a number above 0, and 1 at the most")
  const { resumeAt = Math.max(threshold / 2, threshold - 0.1) } = given
  if (isThreshold && !(isShare(resumeAt) && resumeAt > 0 && resumeAt < threshold)) {
    refuse("resumeAt", resumeAt, `a number above 0 and below the threshold, ${threshold}`)
  }
  const poll = duration("poll", given.poll, "250 millis")
  const patience = duration("patience", given.patience, "30 seconds")
  const share: unknown = Effect.isEffect(measure) ? yield* measure : undefined
  if (!Effect.isEffect(measure)) refuse("measure", measure, "an Effect that succeeds with a number from 0 to 1")
  else if (!isShare(share)) {
    issues.push(
      given.measure === undefined
        ? {
          field: "measure",
          problem: "is missing, and this runtime does not tell how full its heap is",
          expected: "an Effect that succeeds with a number from 0 to 1, or Node 22.3 or newer"
        }
        : { field: "measure", problem: `gives ${Issue.describe(share)}`, expected: "a number from 0 to 1" }
    )
  }
  if (!isShare(share) || issues.length > 0) return yield* invalidInput("MemoryGuard.layer", issues)
  const collect = given.measure === undefined ? Effect.sync(Heap.collect) : Effect.void
  return { threshold, resumeAt, poll, patience, measure, collect, share }
})

const percent = (share: number): string => `${Math.round(share * 100)} %`

const make = Effect.fnUntraced(function*(options: Options) {
  const { collect, measure, patience, poll, resumeAt, share, threshold } = yield* settle(options)
  const latch = yield* Latch.make(true)
  const updates = yield* Effect.acquireRelease(PubSub.sliding<Status>({ capacity: 16, replay: 1 }), PubSub.shutdown)
  let status: Status = { ...idle, share }

  const change = (to: Status) => {
    status = to
    return Effect.andThen(to.state === "paused" ? latch.close : latch.open, PubSub.publish(updates, to))
  }

  const look = Effect.fnUntraced(function*(share: number) {
    const now = yield* Clock.currentTimeMillis
    const { pausedSince, state, times } = status
    status = { ...status, share }
    if (state === "clear") {
      if (share < threshold) return
      yield* change({ state: "paused", pausedSince: now, times: times + 1, share })
      yield* Effect.logDebug(`MemoryGuard: ${percent(share)} of the memory is in use, producers wait`)
      // what waits allocates nothing, and where nothing is allocated garbage can lie for minutes
      return yield* collect
    }
    if (share < resumeAt) return yield* change({ state: "clear", pausedSince: undefined, times, share })
    if (pausedSince === undefined || now - pausedSince < Duration.toMillis(patience)) return
    yield* change({ state: "full", pausedSince: undefined, times, share })
    yield* Effect.logWarning(
      `MemoryGuard: producers waited ${Duration.format(patience)}, and ${percent(share)} of the memory is in use ` +
        "still: they go on. What fills it is held elsewhere, or the memory is too small."
    )
  })

  const watch = Effect.flatMap(measure, (share) => isShare(share) ? look(share) : Effect.die("no share"))
  yield* PubSub.publish(updates, status)
  yield* look(share)
  yield* Effect.sleep(poll).pipe(
    Effect.andThen(watch),
    Effect.forever,
    Effect.catchCause(() =>
      Effect.logWarning("MemoryGuard: the memory can no longer be measured, and everybody is let through")
    ),
    // also when the layer closes: nothing would let them through later
    Effect.ensuring(
      Effect.suspend(() =>
        status.state === "clear" ? Effect.void : change({ ...status, state: "clear", pausedSince: undefined })
      )
    ),
    Effect.forkScoped
  )
  const guard: Guard = {
    // has its own end, for a measurement that takes for ever
    pass: Effect.suspend(() =>
      status.state === "paused" ? Effect.asVoid(Effect.timeoutOption(latch.await, patience)) : Effect.void
    ),
    status: Effect.sync(() => status),
    changes: Stream.fromPubSub(updates)
  }
  return guard
})

/**
 * A guard that measures the memory, and lets producers wait while more than `threshold` of
 * it is in use: pagers before their next page, `Bulk.run` before the next item. They go on
 * below `resumeAt`, and after `patience` in any case: a heap that is full of what the
 * program itself holds does not become free by waiting. A warning in the log says so.
 *
 * **Details**
 *
 * - Node counts garbage as in use until it is collected, and collects little while everybody
 *   waits. A program that is started with `node --expose-gc` has it collected when a pause
 *   begins; any other one may wait for all of `patience`.
 * - On another runtime, or for the limit of a container, give `measure`.
 *
 * Fails with `Invalid` when an option is wrong, and when there is no `measure` on a runtime
 * that does not tell how full its heap is.
 *
 * **Example** (A stream that waits while memory is short)
 *
 * ```ts
 * import { Effect, Layer, Stream } from "effect"
 * import { MemoryGuard } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const guard = yield* MemoryGuard.MemoryGuard
 *   yield* Stream.runDrain(Person.stream())
 *   const { state, times } = yield* guard.status
 *   console.log(state, times)
 *   // => clear 0
 * })
 * const layer = Layer.merge(FakePco.layer({ people: 120 }), MemoryGuard.layer({ threshold: 0.9 }))
 * await Effect.runPromise(Effect.provide(program, layer))
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layer = (options: Options = {}): Layer.Layer<never, PcoError> => Layer.effect(MemoryGuard, make(options))
