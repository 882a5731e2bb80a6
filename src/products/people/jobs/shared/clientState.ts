/**
 * State that jobs keep for each organization and credential. It does not depend on which client object a program uses,
 * and no organization sees the state of another.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import { PcoClient } from "../../../../client/PcoClient.ts"
import { CurrentState, type Slot } from "../../../../client/state.ts"

/**
 * Returns the value for the current organization and credential, and creates it on first use.
 *
 * @internal
 */
export const slot = <A>(name: string, make: () => A): Effect.Effect<A, never, PcoClient> => {
  const slot: Slot<A> = { name, make }
  return Effect.flatMap(PcoClient, ({ state }) => Effect.map(CurrentState, (replace) => replace(state).get(slot)))
}
