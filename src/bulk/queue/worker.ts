/**
 * Takes work out of a queue and does it, as many pieces at a time as its concurrency allows.
 *
 * What the queue of Effect does with work that keeps failing is not used: what it gives up
 * cannot be read back, and what it hands out again after a crash may have taken effect.
 * Here the journal tells the one from the other, and what is given up becomes a dead letter.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type { PersistedQueue, PersistedQueueError } from "effect/persistence/PersistedQueue"
import * as Predicate from "effect/Predicate"
import * as Duration from "effect/Duration"
import { EffectWithin } from "../../client/EffectWithin.ts"
import { isPcoError } from "../../client/PcoError.ts"
import { behind, MemoryGuard } from "../../paging/MemoryGuard.ts"
import type { Journal, JournalFailed, JournalStore } from "../Journal.ts"
import * as Metrics from "../metrics.ts"
import { awaited, perform } from "../run/item.ts"
import type { Ended } from "../run/item.ts"
import type { ItemInDoubt } from "../run/options.ts"
import { InDoubt } from "../run/report.ts"
import type { Resolution } from "../run/resolution.ts"
import type { Envelope } from "./envelope.ts"
import * as DeadLetterStore from "./deadLetterStore.ts"
import type { Depth } from "./view.ts"

/** How often the depth of the queue is measured. */
const measured = "15 seconds"

/** Fails the taking of a piece of work, so that the queue hands it out again later. */
class Again {
  readonly _tag = "Again"
}

/**
 * @internal
 */
export interface Plan<A, B, E, R> {
  readonly name: string
  readonly attempts: number
  readonly concurrency: number
  readonly drain: Duration.Duration
  readonly queue: PersistedQueue<Envelope>
  readonly journal: Journal
  readonly store: JournalStore["Service"]
  readonly depth: Effect.Effect<Depth, JournalFailed>
  readonly decode: (value: unknown) => Effect.Effect<A, string>
  readonly run: (item: A, info: { readonly id: string; readonly attempt: number }) => Effect.Effect<B, E, R>
  readonly resolve: ((item: A, known: ItemInDoubt<E>) => Effect.Effect<Resolution<B>, E, R>) | undefined
  readonly onSettled: (settled: Settled) => Effect.Effect<unknown, never, R> | void
}

/**
 * What became of a piece of work: done, to be tried again, or given up as a dead letter.
 *
 * @category models
 * @since 0.1.0
 */
export interface Settled {
  readonly _tag: "Dead" | "Done" | "Retried"
  readonly id: string
  readonly key: string
  /** Which attempt it was, from 1. */
  readonly attempt: number
}

// An error of a handler may quote what it worked on: of those that are not ours only the name is kept.
const reasonOf = (error: unknown): string => {
  if (isPcoError(error) || error instanceof InDoubt) return error.message
  if (Predicate.hasProperty(error, "_tag") && typeof error._tag === "string") return error._tag
  return error instanceof Error ? error.name : "an error without a name"
}

const hopeless = new Set(["Invalid", "Merged", "NotFound", "ParameterIgnored"])

/** Whether the same work would end in the same way however often it is tried. */
const isRefused = (error: unknown): boolean => isPcoError(error) && hopeless.has(error.reason._tag)

/**
 * @internal
 */
export const work = <A, B, E, R>(
  plan: Plan<A, B, E, R>
): Effect.Effect<never, JournalFailed | PersistedQueueError, R> =>
  Effect.gen(function*() {
    const { journal, name, store } = plan
    const guard = yield* MemoryGuard
    const effectWithin = Duration.toMillis(yield* EffectWithin)
    const context = yield* Effect.context<never>()
    const busy = new Set<number>()
    let draining = false

    const giveUp = (id: string, envelope: Envelope, cause: DeadLetterStore.Cause, reason: string, attempts: number) =>
      Effect.flatMap(
        Clock.currentTimeMillis,
        (at) => DeadLetterStore.put(store, name, id, { cause, reason, attempts, at, envelope })
      )

    const settle = Effect.fnUntraced(function*(
      id: string,
      envelope: Envelope,
      attempt: number,
      ended: Ended<B, E>
    ): Effect.fn.Return<Settled["_tag"], JournalFailed> {
      if (ended._tag !== "Failed") return "Done"
      const refused = isRefused(ended.error)
      if (!ended.mayHaveTakenEffect && !refused && attempt < plan.attempts) return "Retried"
      const cause = ended.mayHaveTakenEffect ? "in_doubt" : refused ? "refused" : "attempts"
      yield* giveUp(id, envelope, cause, reasonOf(ended.error), attempt)
      return "Dead"
    })

    const handle = Effect.fnUntraced(function*(
      envelope: Envelope,
      id: string,
      attempt: number
    ): Effect.fn.Return<void, Again | JournalFailed, R> {
      const item = yield* Effect.result(plan.decode(envelope.value))
      let tag: Settled["_tag"]
      if (item._tag === "Failure") {
        yield* giveUp(id, envelope, "undecodable", item.failure, attempt)
        tag = "Dead"
        Metrics.count("failed", context)
      } else {
        const performing = perform<B, E, R>(
          {
            index: 0,
            key: id,
            run: Effect.suspend(() => plan.run(item.success, { id, attempt })),
            resolve: plan.resolve === undefined
              ? undefined
              : (known) => plan.resolve!(item.success, { ...known, key: envelope.key }),
            times: plan.attempts,
            effectWithin
          },
          journal
        )
        const ended = yield* awaited(performing)
        tag = yield* settle(id, envelope, attempt, ended)
        if (tag !== "Retried") Metrics.count(Metrics.outcomeOf(ended), context)
      }
      const told = plan.onSettled({ _tag: tag, id, key: envelope.key, attempt })
      if (Effect.isEffect(told)) yield* told
      if (tag === "Retried") return yield* Effect.fail(new Again())
    })

    // Once the queue knows that the work is done it never hands it out again, so the journal may forget it.
    const takeWork = (number: number) =>
      behind(
        guard,
        Effect.suspend(() =>
          plan.queue.take((envelope, { attempts, id }) =>
            Effect.suspend(() => {
              busy.add(number)
              return Effect.as(handle(envelope, id, attempts), id)
            })
          )
        )
      ).pipe(
        Effect.tap((id) => journal.forget(id)),
        Effect.catchIf((error) => error instanceof Again, () => Effect.void),
        Effect.ensuring(Effect.sync(() => busy.delete(number))),
        Effect.repeat({ while: () => !draining })
      )

    return yield* Effect.uninterruptibleMask((restore) =>
      Effect.gen(function*() {
        const workers: Array<Fiber.Fiber<unknown, JournalFailed | PersistedQueueError>> = []
        for (let number = 0; number < plan.concurrency; number++) {
          workers.push(yield* Effect.forkDetach(Effect.interruptible(takeWork(number))))
        }
        // workers that wait for work end at once, the others may end their work
        const drain = Effect.suspend(() => {
          draining = true
          const atWork = workers.filter((_, number) => busy.has(number))
          return Effect.andThen(
            Fiber.interruptAll(workers.filter((_, number) => !busy.has(number))),
            Effect.timeoutOption(Effect.interruptible(Fiber.awaitAll(atWork)), plan.drain).pipe(
              Effect.andThen(Fiber.interruptAll(workers))
            )
          )
        })
        // for autoscalers; the workers fail where the store is away
        const measuring = yield* Effect.forkDetach(Effect.interruptible(
          Effect.forever(Effect.andThen(
            Effect.ignore(Effect.map(plan.depth, (depth) => Metrics.depth(name, depth, context))),
            Effect.sleep(measured)
          ))
        ))
        return yield* restore(Fiber.joinAll(workers)).pipe(
          Effect.onExit(() => Fiber.interrupt(measuring)),
          Effect.onExit(() => drain),
          Effect.andThen(Effect.never)
        )
      })
    )
  })
