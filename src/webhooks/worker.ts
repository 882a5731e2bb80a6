/**
 * Takes deliveries out of an inbox and handles them: one at a time for each resource, the newest state wins.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Predicate from "effect/Predicate"
import type { PersistedQueueError } from "effect/persistence/PersistedQueue"
import * as Schema from "effect/Schema"
import * as Letters from "../bulk/queue/deadLetterStore.ts"
import type { Envelope } from "../bulk/queue/envelope.ts"
import { idOf } from "../bulk/queue/envelope.ts"
import type { JournalFailed } from "../bulk/Journal.ts"
import { isPcoError } from "../client/PcoError.ts"
import * as Deliveries from "./delivery.ts"
import type { Event } from "./Event.ts"
import { toEvent } from "./Event.ts"
import * as Inbox from "./Inbox.ts"
import * as Lease from "./lease.ts"
import * as Metrics from "./metrics.ts"

/**
 * What became of a delivery: `handled`; `repeated`, it was handled before; `stale`, something newer was handled
 * before; `ignored`, no handler asked for it; `own`, this program caused it and ignores its own; `retried`, a handler failed and it comes again; `dead`, it is a dead
 * letter.
 *
 * @category models
 * @since 0.2.0
 */
export type Outcome = "dead" | "handled" | "ignored" | "own" | "repeated" | "retried" | "stale"

/**
 * A delivery that came to an end.
 *
 * @category models
 * @since 0.2.0
 */
export interface Settled {
  readonly outcome: Outcome
  readonly id: string
  readonly name: string
  /** How often it was tried, from 1. */
  readonly attempt: number
}

/** @internal */
export interface Plan<E, R> {
  readonly concurrency: number
  readonly attempts: number
  readonly lease: Duration.Duration
  readonly stale: "handle" | "skip"
  readonly wants: (event: Event) => boolean
  readonly isOwn: (event: Event) => boolean
  readonly handle: (event: Event, info: Info) => Effect.Effect<unknown, E, R>
  readonly onSettled: (settled: Settled) => Effect.Effect<unknown, never, R> | void
}

/**
 * What a handler is told beside the event.
 *
 * @category models
 * @since 0.2.0
 */
export interface Info {
  /** How often the delivery was tried, from 1. */
  readonly attempt: number
  /** Whether something newer of this resource was handled before. */
  readonly stale: boolean
}

/** Fails the taking of a delivery, so that the queue hands it out again later. */
class Again {
  readonly _tag = "Again"
}

const decode = Schema.decodeUnknownEffect(Schema.toCodecJson(Deliveries.Delivery))

// An error of a handler may quote the event: of those that are not ours only the name is kept.
const reasonOf = (error: unknown): string => {
  if (isPcoError(error)) return error.message
  if (Predicate.hasProperty(error, "_tag") && typeof error._tag === "string") return error._tag
  return error instanceof Error ? error.name : "an error without a name"
}

const isStale = (state: Lease.State, event: Event): boolean => {
  if (state.destroyed === true) return event.action !== "destroyed"
  // Whole seconds: two changes in one second cannot be told apart, and neither is older.
  return event.version !== undefined && state.time !== undefined && event.version < state.time
}

/**
 * @internal
 */
export const run = <E, R>(
  plan: Plan<E, R>
): Effect.Effect<never, JournalFailed | PersistedQueueError, Inbox.Inbox | R> =>
  Effect.gen(function*() {
    const { persisted, queue, store } = yield* Inbox.Inbox
    const leases = Lease.make(store, `${queue.name}:resources`, plan.lease)

    const bury = (envelope: Envelope, attempts: number, cause: Letters.Cause, reason: string) =>
      Effect.flatMap(
        Clock.currentTimeMillis,
        (at) => Letters.put(store, queue.name, idOf(envelope), { cause, reason, attempts, at, envelope })
      )

    const settle = Effect.fnUntraced(function*(
      delivery: Deliveries.Delivery,
      attempt: number,
      outcome: Outcome,
      event: Event | undefined
    ) {
      const now = yield* Clock.currentTimeMillis
      yield* Metrics.settled(event?.product ?? "unknown", outcome, event?.time && now - event.time.epochMilliseconds)
      const told = plan.onSettled({ outcome, id: delivery.id, name: delivery.name, attempt })
      if (Effect.isEffect(told)) yield* told
    })

    const inOrder = (event: Event, key: string, attempt: number) =>
      leases.use<Outcome, E, R>(`${event.organizationId ?? ""}/${event.type}:${event.resource.id}`, (state) => {
        if (state.handled.includes(key)) return Effect.succeed(["repeated", state])
        const stale = isStale(state, event)
        if (stale && plan.stale === "skip") return Effect.succeed(["stale", state])
        const next = Lease.handled(state, key, event.version, event.action === "destroyed")
        return Effect.as(plan.handle(event, { attempt, stale }), ["handled", next])
      })

    const handle = Effect.fnUntraced(function*(
      envelope: Envelope,
      attempt: number
    ): Effect.fn.Return<void, Again | JournalFailed, R> {
      const read = yield* Effect.option(decode(envelope.value))
      if (Option.isNone(read)) return yield* bury(envelope, attempt, "undecodable", "the delivery cannot be read")
      const delivery = read.value
      const parsed = yield* Effect.result(toEvent(delivery))
      if (parsed._tag === "Failure") {
        yield* bury(envelope, attempt, "undecodable", parsed.failure.message)
        return yield* settle(delivery, attempt, "dead", undefined)
      }
      const event = parsed.success
      if (!plan.wants(event)) return yield* settle(delivery, attempt, "ignored", event)
      if (plan.isOwn(event)) return yield* settle(delivery, attempt, "own", event)
      const ended = yield* Effect.result(inOrder(event, idOf(envelope), attempt))
      if (ended._tag === "Success" && Option.isSome(ended.success)) {
        return yield* settle(delivery, attempt, ended.success.value, event)
      }
      if (ended._tag === "Failure" && attempt >= plan.attempts) {
        yield* bury(envelope, attempt, "attempts", reasonOf(ended.failure))
        return yield* settle(delivery, attempt, "dead", event)
      }
      // It failed, or another process took the resource over while this one was away.
      yield* settle(delivery, attempt, "retried", event)
      return yield* Effect.fail(new Again())
    })

    const lane = persisted.take((envelope, { attempts }) => handle(envelope, attempts)).pipe(
      Effect.catchIf((error) => error instanceof Again, () => Effect.void),
      Effect.forever
    )
    return yield* Effect.forEach(Array.from({ length: plan.concurrency }), () => lane, {
      concurrency: "unbounded",
      discard: true
    }).pipe(Effect.andThen(Effect.never))
  })
