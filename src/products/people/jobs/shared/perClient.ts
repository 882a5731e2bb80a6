/**
 * What hangs on a client. A client acts as one user of one church, so churches never
 * meet; a client that only wraps another one shares what hangs on that.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { Service } from "../../../../client/PcoClient.ts"
import { PcoClient } from "../../../../client/PcoClient.ts"

const origins: WeakMap<Service, Service> = /* @__PURE__ */ new WeakMap()

/**
 * The client at the bottom of those that wrap one another.
 *
 * @internal
 */
export const originOf = (client: Service): Service => origins.get(client) ?? client

/**
 * Makes a client that wraps another one known as such.
 *
 * @internal
 */
export const wrapping = (client: Service, wrapped: Service): Service => {
  origins.set(wrapped, originOf(client))
  return wrapped
}

/**
 * One of these for each client, made when it is first asked for.
 *
 * @internal
 */
export const perClient = <A extends object>(make: (client: Service) => A): Effect.Effect<A, never, PcoClient> => {
  const all = new WeakMap<Service, A>()
  return Effect.map(PcoClient, (client) => {
    const origin = originOf(client)
    const known = all.get(origin)
    if (known !== undefined) return known
    const made = make(origin)
    all.set(origin, made)
    return made
  })
}
