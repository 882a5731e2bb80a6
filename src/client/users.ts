/**
 * Keeps users apart, where another user may sign in under the same key while a client runs.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { Service as Auth } from "./PcoAuth.ts"
import type { Service as Cache } from "./PcoCache.ts"
import type { PcoError } from "./PcoError.ts"
import * as State from "./state.ts"

/**
 * @internal
 */
export const make = Effect.fnUntraced(function*(
  auth: Auth,
  cache: Cache,
  baseUrl: string
): Effect.fn.Return<
  {
    /** Learns first who is signed in, where that can change. */
    readonly checked: <A>(answer: () => Effect.Effect<A, PcoError>) => Effect.Effect<A, PcoError>
    /** Runs a call with the credential, and caches nothing of it where another user signed in during the call. */
    readonly sameUser: <A>(
      use: (credential: string) => Effect.Effect<A, PcoError>
    ) => Effect.Effect<A, PcoError>
    /** What jobs remember about the church, as the user who is signed in. */
    readonly state: () => State.ClientState
  },
  never,
  Scope.Scope
> {
  const { checkSignIn } = auth
  const first = { user: auth.fingerprint, state: yield* State.acquire(baseUrl, auth.fingerprint) }
  let current = first
  const state = () => {
    const user = auth.fingerprint
    if (user !== current.user) current = user === first.user ? first : { user, state: State.make() }
    return current.state
  }
  return {
    state,
    checked: (answer) => checkSignIn === undefined ? answer() : Effect.andThen(checkSignIn, Effect.suspend(answer)),
    sameUser: (use) => {
      const credential = auth.fingerprint
      return checkSignIn === undefined ? use(credential) : Effect.onExit(
        use(credential),
        () => auth.fingerprint === credential ? Effect.void : cache.invalidate({ tags: ["*"] })
      )
    }
  }
})
