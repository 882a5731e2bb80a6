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
 * What an effect comes to, and whether something that it wrote may have taken effect
 * although it failed: by what it sent, and by what its error says.
 *
 * @internal
 */
export const watched = <A, E, R>(
  client: Option.Option<Service>,
  effect: Effect.Effect<A, E, R>
): Effect.Effect<
  { readonly _tag: "Done"; readonly value: A } | {
    readonly _tag: "Failed"
    readonly error: E
    readonly tookEffect: boolean
  },
  never,
  R
> =>
  Effect.suspend(() => {
    const watch: Watch = { tookEffect: false }
    const run = Option.isNone(client)
      ? effect
      // the one that it needs is there already: this one stands before it
      : Effect.provideService(effect, PcoClient, before(client.value, watch)) as Effect.Effect<A, E, R>
    return Effect.match(run, {
      onSuccess: (value) => ({ _tag: "Done", value }),
      onFailure: (error) => ({ _tag: "Failed", error, tookEffect: watch.tookEffect || flagOf(error) })
    })
  })
