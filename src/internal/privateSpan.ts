import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"

/** What a span records of a failure: the tag of the error, and nothing personal. */
class WorkFailed extends Data.TaggedError("WorkFailed")<{ readonly message: string }> {}

const tagOf = (value: unknown): string | undefined =>
  Predicate.hasProperty(value, "_tag") ? String(value._tag) : undefined

const nameOf = (error: unknown): string =>
  (Predicate.hasProperty(error, "reason") ? tagOf(error.reason) : undefined) ?? tagOf(error) ??
    "an error without a name"

/**
 * Runs work in a span of this name. Errors quote input and answers, and results are personal, so the span records the
 * tag of a failure, and nothing of a success.
 *
 * @internal
 */
export const withPrivateSpan = (name: string) => <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.suspend(() => {
    let failed: E
    let value: A
    return effect.pipe(
      Effect.mapBoth({
        onFailure: (error) => {
          failed = error
          return new WorkFailed({ message: nameOf(error) })
        },
        onSuccess: (found) => {
          value = found
        }
      }),
      Effect.withSpan(name, {}, { captureStackTrace: false }),
      Effect.mapBoth({ onFailure: () => failed, onSuccess: () => value })
    )
  })
