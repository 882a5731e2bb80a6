/**
 * Who wants to know that a write is about to leave.
 *
 * @internal
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { Operation } from "./Operation.ts"

/**
 * Runs right before each attempt of a write is sent, after all waits. The write is not sent where it does not succeed.
 *
 * @internal
 */
export const BeforeWrite: Context.Reference<Effect.Effect<void> | undefined> = Context.Reference<
  Effect.Effect<void> | undefined
>("effect-pco/client/BeforeWrite", { defaultValue: () => undefined })

/**
 * @internal
 */
export const announced = <A, E>(operation: Operation<unknown>, sending: Effect.Effect<A, E>): Effect.Effect<A, E> =>
  operation.method === "GET"
    ? sending
    : Effect.flatMap(BeforeWrite, (before) => before === undefined ? sending : Effect.andThen(before, sending))
