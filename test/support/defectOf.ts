import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"

/** The error that an effect dies with. */
export const defectOf = <R>(effect: Effect.Effect<unknown, unknown, R>): Effect.Effect<Error, never, R> =>
  Effect.matchCauseEffect(effect, {
    onFailure: (cause) =>
      Effect.sync(() =>
        Result.getOrThrow(Result.mapError(Cause.findDefect(cause), () => new Error("no defect"))) as Error
      ),
    onSuccess: () => Effect.die(new Error("it does not die"))
  })
