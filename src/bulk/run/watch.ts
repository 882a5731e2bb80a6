/**
 * Watches what an item sends: operations are values, and middleware sees each of them,
 * whichever client the item uses.
 *
 * @internal
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Predicate from "effect/Predicate"
import { isPcoError } from "../../client/PcoError.ts"
import type { Middleware } from "../../client/PcoMiddleware.ts"
import { withMiddleware } from "../../client/PcoMiddleware.ts"
import { HandsOver } from "./handsOver.ts"

/**
 * @internal
 */
export interface Watch {
  /** Whether a write took effect, or may have. */
  tookEffect: boolean
  /** Whether the outcome of a write is not known: it may still take effect. */
  isUncertain: boolean
}

/**
 * Whether an error says that a write may have taken effect.
 *
 * @internal
 */
export const flagOf = (error: unknown): boolean =>
  Predicate.hasProperty(error, "mayHaveTakenEffect") && error.mayHaveTakenEffect === true

/**
 * Middleware that keeps a watch.
 *
 * @internal
 */
export const middlewareOf = (watch: Watch): Middleware => {
  const ended = (exit: Exit.Exit<unknown, unknown>) =>
    Effect.sync(() => {
      if (exit._tag === "Success") return void (watch.tookEffect = true)
      const error = Cause.findErrorOption(exit.cause)
      // one that was interrupted, or died, may have been sent by then
      if (Option.isSome(error) && isPcoError(error.value) && !error.value.mayHaveTakenEffect) return
      watch.tookEffect = true
      watch.isUncertain = true
    })
  return {
    run: (operation, next) =>
      operation.method === "GET" ? next.run(operation) : Effect.onExit(next.run(operation), ended),
    // a write that is stored will be sent
    defer: (_operation, store) => Effect.onExit(store, ended)
  }
}

/**
 * Goes on with what an effect comes to. A failure says whether something that was written may have taken effect all
 * the same: by what was sent, and by what the error says.
 *
 * @internal
 */
export const watched = <A, E, R, B, E2, R2>(
  effect: Effect.Effect<A, E, R>,
  onward: {
    readonly onSuccess: (value: A) => Effect.Effect<B, E2, R2>
    readonly onFailure: (error: E, watch: Watch) => Effect.Effect<B, E2, R2>
  }
): Effect.Effect<B, E2, R | R2> =>
  Effect.suspend(() => {
    const watch: Watch = { tookEffect: false, isUncertain: false }
    // what is handed over is done by somebody else, whatever becomes of this effect
    const handedOver = Effect.sync(() => void (watch.tookEffect = watch.isUncertain = true))
    const surrounded = Effect.updateService(
      withMiddleware(effect, middlewareOf(watch)),
      HandsOver,
      (outer) => outer === undefined ? handedOver : Effect.andThen(outer, handedOver)
    )
    return Effect.matchEffect(surrounded, {
      onSuccess: onward.onSuccess,
      onFailure: (error) => {
        if (flagOf(error)) watch.tookEffect = watch.isUncertain = true
        return onward.onFailure(error, watch)
      }
    })
  })
