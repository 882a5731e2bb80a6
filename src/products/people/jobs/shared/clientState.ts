/**
 * What jobs remember of a church. It belongs to the church and the credential, and not to
 * a client that somebody holds: a client acts as one user of one church, so that no church
 * sees what another one has.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import { PcoClient } from "../../../../client/PcoClient.ts"
import { CurrentState, type Slot } from "../../../../client/state.ts"

/**
 * One of these for each church and credential, made when it is first asked for.
 *
 * @internal
 */
export const slot = <A>(name: string, make: () => A): Effect.Effect<A, never, PcoClient> => {
  const slot: Slot<A> = { name, make }
  return Effect.flatMap(PcoClient, ({ state }) => Effect.map(CurrentState, (replace) => replace(state).get(slot)))
}
