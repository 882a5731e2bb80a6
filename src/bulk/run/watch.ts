/**
 * Watches what an item sends: operations are values, and a client that stands before the
 * real one sees each of them.
 *
 * @internal
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Predicate from "effect/Predicate"
import type { Service } from "../../client/PcoClient.ts"
import { PcoClient } from "../../client/PcoClient.ts"
import { isPcoError } from "../../client/PcoError.ts"

/**
 * @internal
 */
export interface Watch {
  /** Whether a write took effect, or may have. */
  tookEffect: boolean
}

const flagOf = (error: unknown): boolean =>
  Predicate.hasProperty(error, "mayHaveTakenEffect") && error.mayHaveTakenEffect === true

const before = (client: Service, watch: Watch): Service => ({
  baseUrl: client.baseUrl,
  run: (operation) =>
    operation.method === "GET" ? client.run(operation) : client.run(operation).pipe(
      Effect.onExit((exit) =>
        Effect.sync(() => {
          if (watch.tookEffect) return
          if (exit._tag === "Success") return void (watch.tookEffect = true)
          const error = Cause.findErrorOption(exit.cause)
          // one that was interrupted, or died, may have been sent by then
          watch.tookEffect = Option.isSome(error) && isPcoError(error.value) ? error.value.mayHaveTakenEffect : true
        })
      )
    )
})

/**
 * Goes on with what an effect comes to. A failure says whether something that was written may have taken effect all
 * the same: by what was sent, and by what the error says.
 *
 * @internal
 */
export const watched = <A, E, R, B, E2, R2>(
  client: Option.Option<Service>,
  effect: Effect.Effect<A, E, R>,
  onward: {
    readonly onSuccess: (value: A) => Effect.Effect<B, E2, R2>
    readonly onFailure: (error: E, tookEffect: boolean) => Effect.Effect<B, E2, R2>
  }
): Effect.Effect<B, E2, R | R2> =>
  Effect.suspend(() => {
    const watch: Watch = { tookEffect: false }
    const run = Option.isNone(client)
      ? effect
      // the one that it needs is there already: this one stands before it
      : Effect.provideService(effect, PcoClient, before(client.value, watch)) as Effect.Effect<A, E, R>
    return Effect.matchEffect(run, {
      onSuccess: onward.onSuccess,
      onFailure: (error) => onward.onFailure(error, watch.tookEffect || flagOf(error))
    })
  })
