/**
 * What runs right before a write is sent.
 *
 * @internal
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"

/**
 * Runs before each attempt of a write, after all waits. The write is sent only if this succeeds.
 *
 * @internal
 */
export const BeforeWrite: Context.Reference<Effect.Effect<void> | undefined> = Context.Reference<
  Effect.Effect<void> | undefined
>("effect-pco/client/BeforeWrite", { defaultValue: () => undefined })

/**
 * Runs what is to run before a write, and then the write.
 *
 * @internal
 */
export const announced = <A, E>(sending: Effect.Effect<A, E>): Effect.Effect<A, E> =>
  Effect.flatMap(BeforeWrite, (before) => before === undefined ? sending : Effect.andThen(before, sending))
