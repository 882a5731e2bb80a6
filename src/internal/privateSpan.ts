import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"

/** What stands in a span when work fails: which error it is, and nothing that could be personal. */
class WorkFailed extends Data.TaggedError("WorkFailed")<{ readonly message: string }> {}

const tagOf = (value: unknown): string | undefined =>
  Predicate.hasProperty(value, "_tag") ? String(value._tag) : undefined

const nameOf = (error: unknown): string =>
  (Predicate.hasProperty(error, "reason") ? tagOf(error.reason) : undefined) ?? tagOf(error) ??
    "an error without a name"

/**
 * Runs work in a span of this name, whoever's errors it has. They quote input and what Planning Center said of it, and
 * results are personal: the span is told the tag of a failure, and of a success nothing.
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
