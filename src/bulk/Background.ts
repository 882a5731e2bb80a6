/**
 * Work in the background of a program: no caller waits for it, its errors are handled, and it ends before the program does.
 *
 * @since 0.2.0
 */
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Semaphore from "effect/Semaphore"
import { checker } from "../client/checker.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput, isPcoError } from "../client/PcoError.ts"
import { withMiddleware } from "../client/PcoMiddleware.ts"
import { BeforeWrite } from "../client/sending.ts"
import * as KeyedLock from "../internal/keyedLock.ts"
import * as Issue from "../jsonapi/Issue.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import { functionIssues } from "./items.ts"
import * as Metrics from "./metrics.ts"
import { IsDryRun } from "./run/dry.ts"
import { HandsOver } from "./run/handsOver.ts"
import type { Watch } from "./run/watch.ts"
import { flagOf, middlewareOf } from "./run/watch.ts"

/**
 * Work in the background that did not succeed.
 *
 * @category models
 * @since 0.2.0
 */
export interface BackgroundFailure {
  /** The name that the work was given. */
  readonly name: string
  /** The error, the defect, or the interruption at shutdown. It may quote what the work wrote. */
  readonly cause: Cause.Cause<unknown>
  /** Whether a write took effect or may have. Look before you repeat it. */
  readonly mayHaveTakenEffect: boolean
}

/**
 * The state of the work in the background.
 *
 * @category models
 * @since 0.2.0
 */
export interface BackgroundStatus {
  /** Work that was handed over and has not begun. */
  readonly waiting: number
  /** Work that is running. */
  readonly running: number
  readonly done: number
  readonly failed: number
}

/**
 * Runs work in the background.
 *
 * @category services
 * @since 0.2.0
 */
export interface BackgroundService {
  readonly run: <A, E, R>(
    work: Effect.Effect<A, E, R>,
    name: string,
    key: string | undefined
  ) => Effect.Effect<void, never, R>
  readonly drain: Effect.Effect<void>
  readonly status: Effect.Effect<BackgroundStatus>
}

/**
 * Runs work in the background. {@link layer} provides it.
 *
 * @category services
 * @since 0.2.0
 */
export class Background extends Context.Service<Background, BackgroundService>()("effect-pco/bulk/Background") {}

/**
 * The options of the work in the background.
 *
 * @category options
 * @since 0.2.0
 */
export interface BackgroundOptions<R = never> {
  /** How many pieces of work run at the same time. 5 by default. */
  readonly concurrency?: number | undefined
  /** How many pieces of work it holds. A caller that hands over more waits until there is room. 1,000 by default. */
  readonly capacity?: number | undefined
  /** How long a shutdown waits for the work that is left; then it interrupts the rest. 30 seconds by default. */
  readonly drain?: Duration.Input | undefined
  /**
   * Handles work that failed. By default an error is logged with the name of the work and the message of a `PcoError`
   * or the name of any other error.
   */
  readonly onFailure?: ((failure: BackgroundFailure) => Effect.Effect<unknown, never, R> | void) | undefined
}

const names: ReadonlyArray<keyof BackgroundOptions> = ["concurrency", "capacity", "drain", "onFailure"]

const closed = "the layer of Bulk.layerBackground is closed. Hand work over before the program shuts down"

// Any other error may quote what was written.
const textOf = (cause: Cause.Cause<unknown>): string => {
  if (Cause.hasInterruptsOnly(cause)) return "it was interrupted, because the shutdown did not wait any longer"
  const error = Option.getOrUndefined(Cause.findErrorOption(cause))
  if (isPcoError(error)) return error.message
  const reason = cause.reasons[0]
  const value = error ?? (reason !== undefined && Cause.isDieReason(reason) ? reason.defect : undefined)
  return value instanceof Error ? value.name : "an error without a name"
}

const logged = ({ cause, mayHaveTakenEffect, name }: BackgroundFailure): Effect.Effect<void> =>
  Effect.logError(
    `${name} failed in the background${mayHaveTakenEffect ? " and may have taken effect" : ""}: ${textOf(cause)}`
  )

const make = <R>(
  { capacity, concurrency, drain, onFailure }: {
    readonly capacity: number
    readonly concurrency: number
    readonly drain: Duration.Duration
    readonly onFailure: (failure: BackgroundFailure) => Effect.Effect<unknown, never, R>
  }
) =>
  Effect.gen(function*() {
    const context = yield* Effect.context<R>()
    const room = yield* Semaphore.make(capacity)
    const permits = yield* Semaphore.make(concurrency)
    const lock = KeyedLock.make()
    const fibers = new Set<Fiber.Fiber<void>>()
    const counts = { running: 0, done: 0, failed: 0 }
    let isClosed = false

    const report = (failure: BackgroundFailure): Effect.Effect<void> => {
      counts.failed++
      Metrics.countBackground(failure.mayHaveTakenEffect ? "in_doubt" : "failed", context)
      return Effect.suspend(() => onFailure(failure)).pipe(
        Effect.provideContext(context),
        Effect.catchCause((cause) => Effect.logError("onFailure of Bulk.layerBackground failed", cause)),
        Effect.asVoid
      )
    }

    const ended = (name: string, watch: Watch, exit: Exit.Exit<unknown, unknown>): Effect.Effect<void> => {
      if (exit._tag === "Success") {
        counts.done++
        Metrics.countBackground("done", context)
        return Effect.void
      }
      const { cause } = exit
      const error = Option.getOrUndefined(Cause.findErrorOption(cause))
      return report({ name, cause, mayHaveTakenEffect: watch.tookEffect || flagOf(error) })
    }

    const supervised = <A, E, R2>(
      work: Effect.Effect<A, E, R2>,
      name: string,
      key: string | undefined
    ): Effect.Effect<void, never, R2> =>
      Effect.suspend(() => {
        const watch: Watch = { tookEffect: false, isUncertain: false }
        const running = Effect.suspend(() => {
          counts.running++
          return withMiddleware(work, middlewareOf(watch))
        }).pipe(
          // no caller waits for it
          Effect.provideService(BeforeWrite, undefined),
          Effect.provideService(HandsOver, undefined),
          Effect.ensuring(Effect.sync(() => counts.running--)),
          permits.withPermits(1)
        )
        const inTurn = key === undefined ? running : lock(key, () => running)
        return inTurn.pipe(
          Effect.onExit((exit) => ended(name, watch, exit)),
          Effect.exit,
          Effect.asVoid
        )
      })

    const run: BackgroundService["run"] = (work, name, key) =>
      Effect.gen(function*() {
        // a dry run plans it in the turn of its caller, which does not need the answer
        if (yield* IsDryRun) return yield* Effect.asVoid(Effect.exit(work))
        const handsOver = yield* HandsOver
        if (handsOver !== undefined) yield* handsOver
        yield* Effect.uninterruptibleMask((restore) =>
          Effect.gen(function*() {
            yield* restore(room.take(1))
            if (isClosed) {
              yield* room.release(1)
              return yield* report({ name, cause: Cause.die(new Error(closed)), mayHaveTakenEffect: false })
            }
            const fiber = yield* Effect.forkDetach(Effect.interruptible(supervised(work, name, key)))
            fibers.add(fiber)
            fiber.addObserver(() => {
              fibers.delete(fiber)
              Effect.runSync(room.release(1))
            })
          })
        )
      })

    const awaited: Effect.Effect<void> = Effect.suspend(() =>
      fibers.size === 0 ? Effect.void : Effect.andThen(Fiber.awaitAll(Array.from(fibers)), awaited)
    )

    yield* Effect.addFinalizer(() =>
      Effect.suspend(() => {
        isClosed = true
        return Effect.timeoutOption(Effect.interruptible(awaited), drain).pipe(
          Effect.andThen(Effect.suspend(() => {
            const left = fibers.size
            if (left === 0) return Effect.void
            return Effect.andThen(
              Effect.logError(`The shutdown interrupts ${left} pieces of work in the background`),
              Fiber.interruptAll(Array.from(fibers))
            )
          }))
        )
      })
    )

    return Background.of({
      run,
      drain: awaited,
      status: Effect.sync(() => ({ waiting: fibers.size - counts.running, ...counts }))
    })
  })

/**
 * Runs work in the background, and waits for it when the layer is closed.
 *
 * **Details**
 *
 * Provide it below the layers that the work needs, the client among them: layers close in reverse, so that the work
 * ends before its client does. When the program is interrupted by a signal (`NodeRuntime.runMain`), the layer closes
 * in the same way. What must survive the end of the process belongs into a queue (`Bulk.enqueue`) or is a deferred
 * write (`Pco.deferred`).
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * **Example** (Nothing is lost at shutdown)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Bulk } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const church = yield* FakePco.FakePco
 *   yield* Effect.gen(function*() {
 *     yield* Bulk.background(Person.update("1", { nickname: "Ada" }))
 *     yield* Bulk.background(Person.update("999", { nickname: "Grace" }), { name: "welcome" })
 *   }).pipe(
 *     Effect.provide(Bulk.layerBackground({
 *       onFailure: ({ mayHaveTakenEffect, name }) => console.log(name, mayHaveTakenEffect)
 *       // => welcome false
 *     }))
 *   )
 *   console.log((yield* church.rows("Person"))[0]?.attributes["nickname"])
 *   // => Ada
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5, limit: false })))
 * ```
 *
 * @category layers
 * @since 0.2.0
 */
export const layer = <R = never>(options: BackgroundOptions<R> = {}): Layer.Layer<Background, PcoError, R> =>
  Layer.effect(
    Background,
    Effect.suspend(() => {
      const { duration, issues, whole } = checker()
      const [given, wrong] = optionsOf(options, names)
      issues.push(...wrong)
      const concurrency = whole("concurrency", given.concurrency, 5, 1, 10_000)
      const capacity = whole("capacity", given.capacity, 1000, 1, 1_000_000)
      const drain = duration("drain", given.drain, "30 seconds")
      const { onFailure = logged } = given
      issues.push(...functionIssues("onFailure", onFailure))
      if (issues.length > 0) return Effect.fail(invalidInput("Bulk.layerBackground", issues))
      return make<R>({
        concurrency,
        capacity,
        drain,
        onFailure: (failure) => {
          const handled = onFailure(failure)
          return Effect.isEffect(handled) ? handled : Effect.void
        }
      })
    })
  )

/**
 * Hands work over to the background and returns at once, or as soon as there is room. The work goes on when its caller
 * ends or is interrupted; its errors go to `onFailure` of {@link layer}, and a shutdown waits for it.
 *
 * **Details**
 *
 * - Work with the same `key` runs one after the other, in the order in which it was handed over.
 * - Nothing is repeated except what the client itself retries.
 * - In a dry run the work is planned and nothing is sent. An item of `Bulk.run` that hands work over and then fails is
 *   in doubt, because the work goes on.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * @see {@link layer} for an example.
 *
 * @category jobs
 * @since 0.2.0
 */
export const background = <A, E, R>(
  work: Effect.Effect<A, E, R>,
  options: {
    /** What failures call it. `"work"` by default. */
    readonly name?: string | undefined
    /** What it works on, such as the id of a person. */
    readonly key?: string | undefined
  } = {}
): Effect.Effect<void, PcoError, Background | R> =>
  Effect.suspend(() => {
    const [{ key, name = "work" }, wrong] = optionsOf(options, ["name", "key"])
    const issues: Array<Issue.Issue> = [...wrong]
    if (!Effect.isEffect(work)) {
      issues.push({ field: "work", problem: `is ${Issue.describe(work)}`, expected: "an Effect" })
    }
    for (const [field, value] of [["name", name], ["key", key ?? "none"]] as const) {
      if (typeof value !== "string" || value.trim() === "") {
        issues.push({ field, problem: `is ${Issue.describe(value)}`, expected: "a text that is not empty" })
      }
    }
    if (issues.length > 0) return Effect.fail(invalidInput("Bulk.background", issues))
    return Effect.flatMap(Background, (service) => service.run(work, name, key))
  })

/**
 * Waits until all work that was handed over to the background has ended, in whatever way.
 *
 * **Example** (In a test)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Bulk } from "effect-pco"
 *
 * const program = Effect.gen(function*() {
 *   yield* Bulk.background(Effect.sleep("10 millis"))
 *   yield* Bulk.drainBackground
 *   console.log(yield* Bulk.backgroundStatus)
 *   // => { waiting: 0, running: 0, done: 1, failed: 0 }
 * })
 * await Effect.runPromise(Effect.provide(program, Bulk.layerBackground()))
 * ```
 *
 * @category jobs
 * @since 0.2.0
 */
export const drain: Effect.Effect<void, never, Background> = Effect.flatMap(Background, (service) => service.drain)

/**
 * The state of the work in the background.
 *
 * @category accessors
 * @since 0.2.0
 */
export const status: Effect.Effect<BackgroundStatus, never, Background> = Effect.flatMap(
  Background,
  (service) => service.status
)
