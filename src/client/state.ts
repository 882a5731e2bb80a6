/**
 * What a client remembers beside its cache: the locks of jobs, people found, field
 * definitions. Clients that act as the same user of the same church share it, and no
 * others do.
 *
 * @internal
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"

/**
 * A part of the state: its name, and how it is at first.
 *
 * @internal
 */
export interface StateKey<out A> {
  readonly name: string
  readonly make: () => A
}

/**
 * The state of one client. What is in it is personal: no log, span, metric or error has it.
 *
 * @category models
 * @since 0.2.0
 */
export interface ClientState {
  /** The part with this name, made when it is first asked for. */
  readonly get: <A>(key: StateKey<A>) => A
}

/**
 * A state that nobody shares.
 *
 * @internal
 */
export const make = (): ClientState => {
  const parts = new Map<string, unknown>()
  return {
    get: <A>(key: StateKey<A>) => {
      if (!parts.has(key.name)) parts.set(key.name, key.make())
      return parts.get(key.name) as A // names are given once, in this library
    }
  }
}

interface Shared {
  readonly state: ClientState
  clients: number
}

// One a process, because clients of one church are built by layers that know nothing of one another. An entry lives
// as long as the clients that use it.
const registry = new Map<string, Shared>()

/**
 * Tells embedded churches apart, which have the same base URL and accept the same credential.
 *
 * @internal
 */
export const Embedded: Context.Reference<number> = Context.Reference<number>("effect-pco/client/state/Embedded", {
  defaultValue: () => 0
})

/**
 * The state of a church and a credential, until the scope closes.
 *
 * @internal
 */
export const acquire = (baseUrl: string, fingerprint: string): Effect.Effect<ClientState, never, Scope.Scope> =>
  Effect.flatMap(Embedded, (embedded) => {
    const key = JSON.stringify([baseUrl, fingerprint, embedded])
    return Effect.map(
      Effect.acquireRelease(
        Effect.sync(() => {
          const shared = registry.get(key) ?? { state: make(), clients: 0 }
          shared.clients++
          registry.set(key, shared)
          return shared
        }),
        (shared) =>
          Effect.sync(() => {
            if (--shared.clients === 0) registry.delete(key)
          })
      ),
      ({ state }) => state
    )
  })

/**
 * Replaces what the clients inside remember, such as in a dry run: what it did not do is not remembered. It is given
 * the state of the client, and answers with the one to use.
 *
 * @internal
 */
export const CurrentState: Context.Reference<(state: ClientState) => ClientState> = Context.Reference(
  "effect-pco/client/state/CurrentState",
  { defaultValue: () => (state: ClientState) => state }
)

/**
 * A replacement for each state, made when it is first asked for.
 *
 * @internal
 */
export const replaced = (): (state: ClientState) => ClientState => {
  const replacements = new Map<ClientState, ClientState>()
  return (state) => {
    const replacement = replacements.get(state) ?? make()
    replacements.set(state, replacement)
    return replacement
  }
}
