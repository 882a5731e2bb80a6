/**
 * Runs items with bounded concurrency and reports every outcome.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { EffectWithin } from "../../client/EffectWithin.ts"
import type { PcoError } from "../../client/PcoError.ts"
import { invalidInput } from "../../client/PcoError.ts"
import { CurrentPriority } from "../../client/Priority.ts"
import { replaced } from "../../client/state.ts"
import * as KeyedLock from "../../internal/keyedLock.ts"
import { describe } from "../../jsonapi/Issue.ts"
import * as Timestamp from "../../jsonapi/Timestamp.ts"
import { withPrivateSpan } from "../../internal/privateSpan.ts"
import { behind, MemoryGuard } from "../../paging/MemoryGuard.ts"
import type { Items } from "../items.ts"
import { functionIssues, isKey, itemsIssues, keyIssue } from "../items.ts"
import type { Journal, JournalFailed } from "../Journal.ts"
import * as Metrics from "../metrics.ts"
import { compensate } from "./compensate.ts"
import { measured } from "./costs.ts"
import type { Dried } from "./dry.ts"
import { IsDryRun, makeDry } from "./dry.ts"
import type { Ended, Outcome } from "./item.ts"
import { perform } from "./item.ts"
import { byWorkers, inOrder } from "./concurrent.ts"
import type { Next, Options, Settings } from "./options.ts"
import { settle } from "./options.ts"
import type { Failure, InDoubt, Report } from "./report.ts"
import { makeWaitingItems } from "./waiting.ts"
import { Tally } from "./tally.ts"

const sizeOf = (items: unknown): number | undefined =>
  Array.isArray(items) ? items.length : items instanceof Set || items instanceof Map ? items.size : undefined

const toEffect = <A, R>(given: Effect.Effect<A, never, R> | A): Effect.Effect<A, never, R> =>
  Effect.isEffect(given) ? given : Effect.succeed(given)

type Dry = Extract<Dried<never>, { readonly _tag: "Planned" }>

/** Tells apart the failure that ends a run from what the items' own stream fails with. */
class Stopped<A, E> {
  readonly failure: Failure<A, E>
  constructor(failure: Failure<A, E>) {
    this.failure = failure
  }
}

/** Warns when a complete job is started again, because it will do nothing but what is new. */
const warned = (checkpoint: Journal): Effect.Effect<boolean, JournalFailed> =>
  Effect.flatMap(checkpoint.completedAt, (at) =>
    at === undefined ? Effect.succeed(false) : Effect.as(
      Effect.logWarning(
        `The job ${describe(checkpoint.job)} was completed on ${
          Timestamp.format(at)
        }: what it did is not done again. ` +
          "For a new run, name it: Journal.open({ job, run: \"2026-12-01\" })."
      ),
      true
    ))

/**
 * @internal
 */
export const run = <A, B, E, R, E2, R2, R3>(
  operation: string,
  items: Items<A, E2, R2>,
  f: (item: A, index: number) => Effect.Effect<B, E, R>,
  options: Options<A, B, E, R3>
): Effect.Effect<Report<A, B, E>, E | E2 | InDoubt | JournalFailed | PcoError, R | R2 | R3> => {
  const work = (settings: Settings<A, B, E, R3>) =>
    Effect.gen(function*() {
      const { batch, checkpoint, concurrency, delay, dryRun, key: keyOf, onError, onProgress, resolve } = settings
      const tally = new Tally<A, B, E>(sizeOf(items), { ...settings, undo: settings.compensate !== undefined })
      const guard = yield* MemoryGuard
      const context = yield* Effect.context<never>()
      const since = yield* measured
      const writesDown = dryRun === undefined && !(yield* IsDryRun)
      if (checkpoint !== undefined) tally.wasComplete = yield* warned(checkpoint)
      const lock = KeyedLock.make()
      const dry = makeDry(dryRun ?? { reads: false, bodies: false }, replaced())
      // a dry run around this one writes nothing, so the journal of this one is only read
      const isWithin = yield* IsDryRun
      const effectWithin = Duration.toMillis(yield* EffectWithin)
      const waitingItems = makeWaitingItems<JournalFailed | Stopped<A, E>, R | R3>()

      const plan = (item: A, index: number, key: string): Effect.Effect<Ended<B, E> | Dry, JournalFailed, R> =>
        Effect.gen(function*() {
          if ((yield* checkpoint?.state(key) ?? Effect.undefined) === "done") return { _tag: "Before" }
          const dried = yield* dry(index, Effect.suspend(() => f(item, index)), (planned) => tally.plan(planned))
          return dried._tag === "Planned"
            ? dried
            : { _tag: "Failed", error: dried.error, mayHaveTakenEffect: false, unresolved: undefined }
        })

      const one = (
        item: A,
        index: number,
        key: string
      ): Effect.Effect<Outcome<B, E, R | R3> | Dry, JournalFailed, R | R3> => {
        if (dryRun !== undefined) return plan(item, index, key)
        const performed = perform<B, E, R | R3>(
          {
            index,
            key,
            run: Effect.suspend(() => f(item, index)),
            resolve: resolve === undefined ? undefined : (known) => resolve(item, known),
            times: settings.times,
            effectWithin
          },
          isWithin ? undefined : checkpoint
        )
        if (checkpoint === undefined) return performed
        return isWithin
          ? Effect.flatMap(
            checkpoint.state(key),
            (state): Effect.Effect<Outcome<B, E, R | R3>, JournalFailed, R | R3> =>
              state === "done" ? Effect.succeed({ _tag: "Before" }) : performed
          )
          : lock(key, () => performed)
      }

      const tell = (isOver: boolean) =>
        onProgress === undefined ? Effect.void : Effect.flatMap(since, ([elapsed, spent]) => {
          const answer = onProgress(tally.progress(elapsed, spent, isOver))
          return Effect.isEffect(answer) ? answer : Effect.void
        })

      const end = (
        item: A,
        index: number,
        key: string | undefined,
        ended: Ended<B, E> | Dry
      ): Effect.Effect<void, Stopped<A, E>, R3> => {
        if (ended._tag === "Planned") {
          tally.planned(item, index, ended.cutShort)
          return tell(false)
        }
        if (dryRun === undefined) Metrics.count(Metrics.outcomeOf(ended), context)
        const failure = tally.end(item, index, key, ended)
        if (failure === undefined) return tell(false)
        if (settings.failFast) return Effect.fail(new Stopped(failure))
        const next = typeof onError === "function" ? toEffect<Next, R3>(onError(failure)) : Effect.succeed(onError)
        return Effect.flatMap(next, (next) => {
          if (next === "stop") tally.stopped = true
          return tell(false)
        })
      }

      const follow = (
        item: A,
        index: number,
        key: string,
        given: string | undefined,
        outcome: Effect.Effect<Outcome<B, E, R | R3> | Dry, JournalFailed, R | R3>
      ): Effect.Effect<void, JournalFailed | Stopped<A, E>, R | R3> =>
        Effect.flatMap(outcome, (outcome) => {
          if (outcome._tag !== "Waiting") return end(item, index, given, outcome)
          const { resume, until } = outcome
          const inTurn = checkpoint === undefined ? resume : lock(key, () => resume)
          return waitingItems.add(until, Effect.suspend(() => follow(item, index, key, given, inTurn)))
        })

      // no generator: this is what an item costs that does nothing
      const settleOne = (
        item: A,
        index: number
      ): Effect.Effect<void, JournalFailed | PcoError | Stopped<A, E>, R | R3> => {
        if (tally.stopped) {
          tally.skip(item, index)
          return Effect.void
        }
        const key: unknown = keyOf === undefined ? String(index) : keyOf(item, index)
        if (!isKey(key)) return Effect.fail(invalidInput(operation, [keyIssue(key, index)]))
        const given = keyOf === undefined ? undefined : key
        return Effect.andThen(waitingItems.due, follow(item, index, key, given, one(item, index, key)))
      }

      const pause = Effect.suspend(() => tally.stopped || Duration.isZero(delay) ? Effect.void : Effect.sleep(delay))
      const all = batch === undefined && !Stream.isStream(items)
        ? byWorkers(items, concurrency, guard, () => tally.stopped, (item) => settleOne(item, tally.read++))
        : inOrder(Stream.isStream(items) ? items : Stream.fromIterable(items), {
          batch,
          concurrency,
          pause,
          isStopped: () => tally.stopped,
          one: (item) => {
            const index = tally.read++
            return behind(guard, Effect.suspend(() => settleOne(item, index)))
          }
        })
      yield* all.pipe(
        Effect.andThen(waitingItems.drain(concurrency)),
        Effect.tapError(() => compensate(tally, settings)),
        Effect.mapError((error) => error instanceof Stopped ? (error as Stopped<A, E>).failure.error : error),
        Effect.andThen(() => tally.failed > 0 ? compensate(tally, settings) : Effect.void),
        // also when the run fails
        Effect.onExit(() => tell(true))
      )
      if (checkpoint !== undefined && writesDown) {
        const isComplete = tally.failed === 0 && !tally.stopped
        if (isComplete) yield* checkpoint.complete
        else if (tally.wasComplete) yield* checkpoint.incomplete
      }
      const [elapsed, spent] = yield* since
      const report = tally.report(elapsed, spent)
      const { before, done, failed, inDoubt, skipped } = report
      if (dryRun === undefined && skipped > 0) Metrics.count("skipped", context, skipped)
      yield* Effect.annotateCurrentSpan({
        "pco.bulk.done": done,
        "pco.bulk.failed": failed,
        "pco.bulk.in_doubt": inDoubt,
        "pco.bulk.before": before,
        "pco.bulk.skipped": skipped
      })
      return report
    })
  return Effect.suspend(() => {
    const { issues, settings } = settle(options)
    const wrong = [...itemsIssues(items), ...functionIssues("f", f), ...issues]
    if (wrong.length > 0) return Effect.fail(invalidInput(operation, wrong))
    const { effectWithin } = settings
    const working = effectWithin === undefined
      ? work(settings)
      : Effect.provideService(work(settings), EffectWithin, effectWithin)
    return settings.priority === undefined
      ? working
      : Effect.provideService(working, CurrentPriority, settings.priority)
  }).pipe(withPrivateSpan(operation))
}
