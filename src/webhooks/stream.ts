/**
 * The events of an inbox as a stream.
 *
 * @since 0.2.0
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import type { PersistedQueueError } from "effect/persistence/PersistedQueue"
import * as Queue from "effect/Queue"
import * as Stream from "effect/Stream"
import type { JournalFailed } from "../bulk/Journal.ts"
import type { PcoError } from "../client/PcoError.ts"
import type { Event } from "./Event.ts"
import type { WorkerOptions } from "./handlers.ts"
import { on, worker } from "./handlers.ts"
import type { Inbox } from "./Inbox.ts"
import type { Info } from "./worker.ts"

/**
 * An event of a stream. Nothing else of its resource comes, and it stays in the inbox, until it is acknowledged.
 *
 * @category models
 * @since 0.2.0
 */
export interface Taken extends Info {
  readonly event: Event
  /** The event is handled. */
  readonly acknowledge: Effect.Effect<void>
  /** The event comes again later, as after a handler that failed. */
  readonly reject: Effect.Effect<void>
}

class Rejected {
  readonly _tag = "Rejected"
}

/**
 * The events of an inbox as a stream, for programs that are one. Order, leases, repetition and dead letters are those
 * of `worker`; `concurrency` is how many events may be unacknowledged. What is not acknowledged when the stream ends
 * comes again.
 *
 * **Example** (Events in groups)
 *
 * ```ts
 * import { Console, Effect, Stream } from "effect"
 * import { Webhooks } from "effect-pco/webhooks"
 *
 * export const program = Webhooks.stream({ select: "people" }).pipe(
 *   Stream.groupedWithin(100, "1 second"),
 *   Stream.runForEach((group) =>
 *     Effect.andThen(Console.log(group.length), Effect.forEach(group, ({ acknowledge }) => acknowledge))
 *   )
 * )
 * ```
 *
 * @category handling
 * @since 0.2.0
 */
export const stream = (
  options: WorkerOptions & {
    /** A name, a resource type or a product. `"*"` by default. */
    readonly select?: string | undefined
  } = {}
): Stream.Stream<Taken, JournalFailed | PcoError | PersistedQueueError, Inbox> =>
  Stream.unwrap(
    Effect.gen(function*() {
      const { select = "*", ...rest } = options
      const queue = yield* Queue.unbounded<Taken>()
      const handler = on(select as "*", (event, info) =>
        Effect.gen(function*() {
          const settled = yield* Deferred.make<void, Rejected>()
          yield* Queue.offer(queue, {
            ...info,
            event,
            acknowledge: Effect.asVoid(Deferred.succeed(settled, undefined)),
            reject: Effect.asVoid(Deferred.fail(settled, new Rejected()))
          })
          yield* Deferred.await(settled)
        }))
      const working: Effect.Effect<never, JournalFailed | PcoError | PersistedQueueError, Inbox> = worker(
        [handler],
        rest
      )
      return Stream.merge(Stream.fromQueue(queue), Stream.fromEffect(working))
    })
  )
