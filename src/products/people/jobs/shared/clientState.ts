/**
 * State that jobs keep for each organization and credential. It does not depend on which client object a program uses,
 * and no organization sees the state of another.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import { PcoClient } from "../../../../client/PcoClient.ts"
import { CurrentState, type StateKey } from "../../../../client/state.ts"

/**
 * Returns the value for the current organization and credential, and creates it on first use.
 *
 * @internal
 */
export const stateOf = <A>(name: string, make: () => A): Effect.Effect<A, never, PcoClient> => {
  const key: StateKey<A> = { name, make }
  return Effect.flatMap(PcoClient, ({ state }) => Effect.map(CurrentState, (replace) => replace(state).get(key)))
}
