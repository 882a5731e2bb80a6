/**
 * Equal reads that are under way at the same time share one request.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type * as Scope from "effect/Scope"
import type { Operation } from "../client/Operation.ts"
import { CurrentWishes, type Wishes } from "../client/PcoCache.ts"
import { restate } from "../client/errors.ts"
import type { PcoError } from "../client/PcoError.ts"
import type { Read, Service } from "../client/PcoInFlight.ts"
import type * as PcoMetrics from "../client/PcoMetrics.ts"
import { CurrentPriority, type Priority } from "../client/Priority.ts"
import * as Query from "../jsonapi/Query.ts"
import * as Flight from "../internal/flight.ts"

/** A read under way. What it answers with is of the type of the operation that began it. */
interface Shared {
  readonly operation: Operation<unknown>
  answer: { readonly value: unknown } | undefined
  flight: Flight.Flight<unknown, PcoError> | undefined
}

/**
 * The same error under the name and path of the operation that fails with it.
 *
 * @internal
 */
export const errorOf = (operation: Operation<unknown>, error: PcoError): PcoError =>
  error.operation === operation.name && error.path === operation.path
    ? error
    : restate(error, { operation })

// Two operations on one URL may decode it differently, and a decoder is made anew with every operation. Decoded
// rows are shared where it is the same decoder, or where both say that they can be read in one batch; otherwise
// the answer is, and each decodes it for itself.
const decodesAlike = (one: Operation<unknown>, other: Operation<unknown>): boolean =>
  one.decode === other.decode ||
  (one.batch !== undefined && other.batch !== undefined &&
    one.batch.key === other.batch.key && one.batch.id === other.batch.id)

const byName = (one: readonly [string, string], other: readonly [string, string]) =>
  one[0] < other[0] ? -1 : one[0] > other[0] ? 1 : 0

// What a scope of the program asks for is part of what makes two reads equal. A read of a higher priority does not
// wait behind one of a lower, and one that wants to be read anew is not answered by one that a cache may answer.
const keyOf = (operation: Operation<unknown>, credential: string, priority: Priority, wishes: Wishes): string =>
  [
    credential,
    priority,
    JSON.stringify(wishes),
    operation.product,
    operation.path,
    Query.toString(operation.query.toSorted(byName)),
    // one that gives up early would end the others, too
    operation.isFinal === undefined
  ].join(" ")

const nobodyCares = () => {}

/**
 * @internal
 */
export const make = (
  scope: Scope.Scope,
  saved: PcoMetrics.Service["saved"]
): Pick<Service, "coalesce" | "writing"> => {
  const underWay = new Map<string, Shared>()

  const begin = <A, Answer>(key: string, operation: Operation<A>, read: Read<A, Answer>) => {
    const shared: Shared = { operation, answer: undefined, flight: undefined }
    const land = () => {
      if (underWay.get(key) === shared) underWay.delete(key)
    }
    const work = Effect.onExit(
      Effect.suspend(() =>
        read.make((answer) => {
          shared.answer = { value: answer }
        })
      ),
      () => Effect.sync(land)
    )
    return Flight.start(work, scope, {
      onStart: (flight) => {
        shared.flight = flight
        underWay.set(key, shared)
      },
      onDeserted: land,
      onLeave: nobodyCares
    })
  }

  const follow = <A, Answer>(
    shared: Shared,
    flight: Flight.Flight<unknown, PcoError>,
    operation: Operation<A>,
    read: Read<A, Answer>
  ): Effect.Effect<A, PcoError> =>
    Effect.flatMap(Effect.result(Flight.join(flight, nobodyCares)), (result) => {
      const took = saved(operation, "coalesced", 1)
      if (Result.isSuccess(result) && decodesAlike(shared.operation, operation)) {
        return Effect.as(took, result.success as A) // what an equal decoder made
      }
      if (shared.answer !== undefined) {
        return Effect.andThen(took, read.decode(shared.answer.value as Answer)) // of this very client
      }
      return Result.isFailure(result)
        ? Effect.andThen(took, Effect.fail(errorOf(operation, result.failure)))
        // from a cache or out of a batch, in the type of somebody else
        : read.make(nobodyCares)
    })

  // Which resources an include or an operation of the user's own touches is not known from its tags, so every write
  // counts for every read. That costs little: a read that is under way when a write begins or ends goes on, and is
  // joined by nobody any more.
  const close = Effect.sync(() => underWay.clear())

  return {
    coalesce: (operation, credential, read) =>
      Effect.flatMap(CurrentPriority, (priority) =>
        Effect.flatMap(CurrentWishes, (wishes) => {
          const key = keyOf(operation, credential, priority, wishes)
          const shared = underWay.get(key)
          return shared?.flight === undefined
            ? begin(key, operation, read)
            : follow(shared, shared.flight, operation, read)
        })),
    writing: (write) => Effect.andThen(close, Effect.ensuring(write, close))
  }
}
