/**
 * Lets equal reads that are in flight at the same time share one request.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type * as Scope from "effect/Scope"
import type { Operation } from "../client/Operation.ts"
import { type CachePolicy, CurrentCachePolicy } from "../client/PcoCache.ts"
import { restate } from "../client/errors.ts"
import type { PcoError } from "../client/PcoError.ts"
import type { Read, Service } from "../client/PcoInFlight.ts"
import type * as PcoMetrics from "../client/PcoMetrics.ts"
import { CurrentPriority, type Priority } from "../client/Priority.ts"
import * as InFlight from "../internal/inFlight.ts"

/** A read in flight. Its result has the type of the operation that started it. */
interface Shared {
  readonly operation: Operation<unknown>
  answer: { readonly value: unknown } | undefined
  work: InFlight.Work<unknown, PcoError> | undefined
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

// What a scope of the program asks for is part of what makes two reads equal. A read of a higher priority does not
// wait behind one of a lower, and one that wants to be read anew is not answered by one that a cache may answer.
const keyOf = (operation: Operation<unknown>, credential: string, priority: Priority, policy: CachePolicy): string =>
  [
    credential,
    priority,
    JSON.stringify(policy),
    operation.identity,
    // one that gives up early would end the others, too
    operation.isFinal === undefined
  ].join(" ")

const ignoreAnswer = () => {}

/**
 * @internal
 */
export const make = (
  scope: Scope.Scope,
  saved: PcoMetrics.Service["saved"]
): Pick<Service, "coalesce" | "writing"> => {
  const inFlight = new Map<string, Shared>()

  const begin = <A, Answer>(key: string, operation: Operation<A>, read: Read<A, Answer>) => {
    const shared: Shared = { operation, answer: undefined, work: undefined }
    const forget = () => {
      if (inFlight.get(key) === shared) inFlight.delete(key)
    }
    const work = Effect.onExit(
      Effect.suspend(() =>
        read.make((answer) => {
          shared.answer = { value: answer }
        })
      ),
      () => Effect.sync(forget)
    )
    return InFlight.start(work, scope, {
      onStart: (started) => {
        shared.work = started
        inFlight.set(key, shared)
      },
      onAbandoned: forget
    })
  }

  const follow = <A, Answer>(
    shared: Shared,
    work: InFlight.Work<unknown, PcoError>,
    operation: Operation<A>,
    read: Read<A, Answer>
  ): Effect.Effect<A, PcoError> =>
    Effect.flatMap(Effect.result(InFlight.join(work)), (result) => {
      const took = saved(operation, "coalesced", 1)
      if (Result.isSuccess(result) && decodesAlike(shared.operation, operation)) {
        return Effect.as(took, result.success as A) // what an equal decoder made
      }
      if (shared.answer !== undefined) {
        return Effect.andThen(took, read.decode(shared.answer.value as Answer)) // of this very client
      }
      return Result.isFailure(result)
        ? Effect.andThen(took, Effect.fail(errorOf(operation, result.failure)))
        // from a cache or out of a batch, with the type of another operation
        : read.make(ignoreAnswer)
    })

  // Which resources an include or an operation of the user's own touches is not known from its tags, so every write
  // counts for every read. That costs little: a read that is in flight when a write begins or ends goes on, but no
  // other read joins it any more.
  const close = Effect.sync(() => inFlight.clear())

  return {
    coalesce: (operation, credential, read) =>
      Effect.flatMap(CurrentPriority, (priority) =>
        Effect.flatMap(CurrentCachePolicy, (policy) => {
          const key = keyOf(operation, credential, priority, policy)
          const shared = inFlight.get(key)
          return shared?.work === undefined
            ? begin(key, operation, read)
            : follow(shared, shared.work, operation, read)
        })),
    writing: (write) => Effect.andThen(close, Effect.ensuring(write, close))
  }
}
