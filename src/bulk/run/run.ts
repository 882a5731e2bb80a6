/**
 * The runner: so many items at once, each to its end, and what became of them.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Data from "effect/Data"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Predicate from "effect/Predicate"
import * as Stream from "effect/Stream"
import { PcoClient } from "../../client/PcoClient.ts"
import { PcoMetrics } from "../../client/PcoMetrics.ts"
import type { PcoError } from "../../client/PcoError.ts"
import { invalidInput, isPcoError } from "../../client/PcoError.ts"
import { CurrentPriority } from "../../client/Priority.ts"
import * as Issue from "../../jsonapi/Issue.ts"
import { behind, type Guard, MemoryGuard } from "../../paging/MemoryGuard.ts"
import type { JournalFailed } from "../Journal.ts"
import * as Metrics from "../metrics.ts"
import { dry } from "./dry.ts"
import type { Ended } from "./item.ts"
import { perform } from "./item.ts"
import type { Next, Options, Settings } from "./options.ts"
import { settle } from "./options.ts"
import type { Failure, InDoubt, Report } from "./report.ts"
import { Tally } from "./tally.ts"

type Items<A, E, R> = Iterable<A> | Stream.Stream<A, E, R>

const sizeOf = (items: unknown): number | undefined =>
  Array.isArray(items) ? items.length : items instanceof Set || items instanceof Map ? items.size : undefined

const toEffect = <A, R>(given: Effect.Effect<A, never, R> | A): Effect.Effect<A, never, R> =>
  Effect.isEffect(given) ? given : Effect.succeed(given)

/** What the client did so far; nothing where it has no metrics. */
const costs = Effect.map(
  Effect.serviceOption(PcoMetrics),
  (metrics) =>
    Option.match(metrics, {
      onNone: () => Effect.succeed({ requests: 0, waited: Duration.zero }),
      onSome: ({ snapshot }) => snapshot
    })
)

/** Lets items with one key go one after the other: the second one then finds what became of the first. */
const makeLine = () => {
  const under = new Map<string, Deferred.Deferred<void>>()
  return <A, E, R>(key: string, effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> => {
    const take: Effect.Effect<A, E, R> = Effect.suspend(() => {
      const first = under.get(key)
      if (first !== undefined) return Effect.andThen(Deferred.await(first), take)
      const mine = Deferred.makeUnsafe<void>()
      under.set(key, mine)
      return Effect.ensuring(
        effect,
        Effect.sync(() => {
          under.delete(key)
          Deferred.doneUnsafe(mine, Effect.void)
        })
      )
    })
    return take
  }
}

const compensate = <A, B, E, R>(
  tally: Tally<A, B, E>,
  { checkpoint, compensate: undo, key }: Settings<A, B, E, R>
): Effect.Effect<void, JournalFailed, R> =>
  undo === undefined ? Effect.void : Effect.forEach(
    tally.undoable.toSorted((left, right) => right.index - left.index),
    ({ index, item, value }) =>
      Effect.matchEffect(undo(item, value, index), {
        onFailure: (error) => Effect.sync(() => void tally.uncompensated.push({ item, index, value, error })),
        onSuccess: () => {
          tally.compensated++
          return checkpoint === undefined ? Effect.void : checkpoint.forget(key?.(item, index) ?? String(index))
        }
      }),
    { discard: true }
  )

/** What stands in a span when a run fails: which error it is, and nothing that could be personal. */
class RunFailed extends Data.TaggedError("RunFailed")<{ readonly message: string }> {}

const withPrivateSpan = (name: string) => <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.suspend(() => {
    let failed: E
    return effect.pipe(
      Effect.mapError((error) => {
        failed = error
        return new RunFailed({
          message: isPcoError(error)
            ? error.reason._tag
            : Predicate.hasProperty(error, "_tag")
            ? String(error._tag)
            : "an error without a name"
        })
      }),
      Effect.withSpan(name, {}, { captureStackTrace: false }),
      Effect.mapError(() => failed)
    )
  })

/** What is in memory: each lane takes the next item itself, which costs less than a fiber for each. */
const inLanes = <A, E, R>(
  items: Iterable<A>,
  lanes: number,
  guard: Guard,
  isStopped: () => boolean,
  one: (item: A) => Effect.Effect<void, E, R>
): Effect.Effect<void, E, R> =>
  Effect.suspend(() => {
    const iterator = items[Symbol.iterator]()
    const take: Effect.Effect<void, E, R> = Effect.suspend(() => {
      if (isStopped()) return Effect.void
      const next = iterator.next()
      return next.done === true ? Effect.void : Effect.flatMap(one(next.value), () => lane)
    })
    const lane = behind(guard, take)
    return Effect.all(Array.from({ length: lanes }, () => lane), { concurrency: "unbounded", discard: true }).pipe(
      Effect.ensuring(Effect.sync(() => void iterator.return?.()))
    )
  })

const inOrder = <A, E, R, E2, R2>(
  items: Stream.Stream<A, E2, R2>,
  { batch, concurrency, isStopped, one, pause }: {
    readonly batch: number | undefined
    readonly concurrency: number
    readonly pause: Effect.Effect<void>
    readonly isStopped: () => boolean
    readonly one: (item: A) => Effect.Effect<void, E, R>
  }
): Effect.Effect<void, E | E2, R | R2> => {
  const left = Stream.takeWhile(items, () => !isStopped())
  if (batch === undefined) return Stream.runDrain(Stream.mapEffect(left, one, { concurrency, unordered: true }))
  let batches = 0
  return Stream.runForEach(Stream.grouped(left, batch), (group) =>
    Effect.andThen(
      batches++ === 0 ? Effect.void : pause,
      Effect.forEach(group, one, { concurrency, discard: true })
    ))
}

/** Tells apart the failure that ends a run from what the items' own stream fails with. */
class Stopped<A, E> {
  readonly failure: Failure<A, E>
  constructor(failure: Failure<A, E>) {
    this.failure = failure
  }
}

/**
 * @internal
 */
export const run = <A, B, E, R, E2, R2, R3>(
  operation: string,
  items: Items<A, E2, R2>,
  f: (item: A, index: number) => Effect.Effect<B, E, R>,
  options: Options<A, B, E, R3>
): Effect.Effect<Report<A, B, E>, E | E2 | InDoubt | JournalFailed | PcoError, R | R2 | R3> =>
  Effect.gen(function*() {
    const settings = yield* settle(operation, options)
    const { batch, checkpoint, concurrency, delay, dryRun, key: keyOf, onError, onProgress, resolve } = settings
    const tally = new Tally<A, B, E>(sizeOf(items), { ...settings, undo: settings.compensate !== undefined })
    const client = yield* Effect.serviceOption(PcoClient)
    const guard = yield* MemoryGuard
    const context = yield* Effect.context<never>()
    const cost = yield* costs
    const start = yield* Clock.currentTimeMillis
    const startCosts = yield* cost
    const since = Effect.gen(function*() {
      const { requests, waited } = yield* cost
      return [(yield* Clock.currentTimeMillis) - start, {
        requests: requests - startCosts.requests,
        waited: Duration.subtract(waited, startCosts.waited)
      }] as const
    })
    const line = makeLine()

    const plan = (item: A, index: number, key: string): Effect.Effect<Ended<B, E> | undefined, JournalFailed, R> =>
      Effect.gen(function*() {
        if ((yield* checkpoint?.state(key) ?? Effect.undefined) === "done") return { _tag: "Before" }
        const error = yield* dry(
          client,
          index,
          dryRun!,
          Effect.suspend(() => f(item, index)),
          (planned) => tally.plan(planned)
        )
        return Option.isNone(error)
          ? undefined
          : { _tag: "Failed", error: error.value, mayHaveTakenEffect: false, unresolved: undefined }
      })

    const one = (
      item: A,
      index: number,
      key: string
    ): Effect.Effect<Ended<B, E> | undefined, JournalFailed, R | R3> => {
      if (dryRun !== undefined) return plan(item, index, key)
      const performed = perform<B, E, R | R3>(
        {
          index,
          key,
          run: Effect.suspend(() => f(item, index)),
          resolve: resolve === undefined ? undefined : (doubt) => resolve(item, doubt),
          times: settings.times
        },
        checkpoint,
        client
      )
      return checkpoint === undefined ? performed : line(key, performed)
    }

    const tell = (isOver: boolean) =>
      onProgress === undefined ? Effect.void : Effect.flatMap(since, ([elapsed, spent]) => {
        const answer = onProgress(tally.progress(elapsed, spent, isOver))
        return Effect.isEffect(answer) ? answer : Effect.void
      })

    const settleOne = Effect.fnUntraced(function*(
      item: A,
      index: number
    ): Effect.fn.Return<void, JournalFailed | PcoError | Stopped<A, E>, R | R3> {
      if (tally.stopped) return tally.skip(item, index)
      const key: unknown = keyOf === undefined ? String(index) : keyOf(item, index)
      if (typeof key !== "string" || key === "") {
        return yield* invalidInput(operation, [
          {
            field: `key of items[${index}]`,
            problem: `is ${Issue.describe(key)}`,
            expected: "a text that is not empty"
          }
        ])
      }
      const ended = yield* one(item, index, key)
      if (ended === undefined) tally.passed(item, index, "Planned")
      else {
        if (dryRun === undefined) Metrics.count(Metrics.outcomeOf(ended), context)
        const failure = tally.end(item, index, keyOf === undefined ? undefined : key, ended)
        if (failure !== undefined) {
          if (settings.failFast) return yield* Effect.fail(new Stopped(failure))
          const next: Next = typeof onError === "function" ? yield* toEffect(onError(failure)) : onError
          if (next === "stop") tally.stopped = true
        }
      }
      yield* tell(false)
    })

    const pause = Effect.suspend(() => tally.stopped || Duration.isZero(delay) ? Effect.void : Effect.sleep(delay))
    const all = batch === undefined && !Stream.isStream(items)
      ? inLanes(items, concurrency, guard, () => tally.stopped, (item) => settleOne(item, tally.read++))
      : inOrder(Stream.isStream(items) ? items : Stream.fromIterable(items), {
        batch,
        concurrency,
        pause,
        isStopped: () => tally.stopped,
        one: (item) => behind(guard, settleOne(item, tally.read++))
      })
    yield* all.pipe(
      Effect.tapError(() => compensate(tally, settings)),
      Effect.mapError((error) => error instanceof Stopped ? (error as Stopped<A, E>).failure.error : error)
    )
    if (tally.failed > 0) yield* compensate(tally, settings)
    yield* tell(true)
    const [elapsed, spent] = yield* since
    const report = tally.report(elapsed, spent)
    if (dryRun === undefined && report.skipped > 0) Metrics.count("skipped", context, report.skipped)
    return report
  }).pipe(
    (effect) =>
      options.priority === undefined ? effect : Effect.provideService(effect, CurrentPriority, options.priority),
    Effect.tap(({ before, done, failed, inDoubt, skipped }) =>
      Effect.annotateCurrentSpan({
        "pco.bulk.done": done,
        "pco.bulk.failed": failed,
        "pco.bulk.in_doubt": inDoubt,
        "pco.bulk.before": before,
        "pco.bulk.skipped": skipped
      })
    ),
    withPrivateSpan(operation)
  )
