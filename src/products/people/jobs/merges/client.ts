/**
 * Clients that look for mergers where somebody is not there.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import * as Operation from "../../../../client/Operation.ts"
import type { Service } from "../../../../client/PcoClient.ts"
import { PcoClient } from "../../../../client/PcoClient.ts"
import { restate } from "../../../../client/errors.ts"
import { Merged, type PcoError } from "../../../../client/PcoError.ts"
import { originOf, wrapping } from "../shared/perClient.ts"
import { fateOf, followMergers } from "./fate.ts"

/** The body of an update names whom it updates. */
const bodyFor = (body: unknown, from: string, to: string): unknown => {
  if (!Predicate.hasProperty(body, "data") || !Predicate.isObject(body.data)) return body
  const data = body.data as { readonly type?: unknown; readonly id?: unknown }
  return data.type === "Person" && data.id === from ? { ...body, data: { ...data, id: to } } : body
}

/** The same operation for another person, sent by itself. */
const redirected = <A>(operation: Operation.Operation<A>, from: string, to: string): Operation.Operation<A> =>
  new Operation.Operation({
    ...operation,
    parameters: { ...operation.parameters, person_id: to },
    body: bodyFor(operation.body, from, to),
    tags: operation.tags.map((tag) => tag === `Person:${from}` ? `Person:${to}` : tag),
    batch: undefined
  })

const merged = (error: PcoError, kept_id: string): PcoError => restate(error, { reason: new Merged({ kept_id }) })

type OnMerged = <A>(
  client: Service,
  operation: Operation.Operation<A>,
  error: PcoError,
  removed: string,
  kept: string
) => Effect.Effect<A, PcoError>

/** A client that asks what became of a person when it is told that there is none. */
const asking = (client: Service, onMerged: OnMerged): Service => ({
  ...client,
  run: (operation) =>
    client.run(operation).pipe(
      Effect.catchIf(
        (error) => error.reason._tag === "NotFound",
        (error) => {
          const id = operation.parameters["person_id"]
          if (id === undefined || operation.product !== "people") return Effect.fail(error)
          // the answer to a read of the person itself has said already that nobody is there
          const fate = operation.template.endsWith("/people/{person_id}")
            ? followMergers(id)
            : Effect.gen(() => fateOf(id))
          return Effect.flatMap(
            Effect.provideService(fate, PcoClient, originOf(client)),
            (fate) =>
              fate._tag === "Kept" && fate.through.length > 0
                ? onMerged(client, operation, error, id, fate.id)
                : Effect.fail(error)
          )
        }
      )
    )
})

/** One wrapped client for each client, so that what hangs on a client stays together. */
const once = (wrap: (client: Service) => Service): (client: Service) => Service => {
  const made = new WeakMap<Service, Service>()
  return (client) => {
    const known = made.get(client) ?? wrapping(client, wrap(client))
    made.set(client, known)
    // a wrapped client is wrapped already
    made.set(known, known)
    return known
  }
}

/**
 * @internal
 */
export const followed = /* @__PURE__ */ once((client) =>
  asking(client, (client, operation, error, removed, kept) =>
    // whoever deletes somebody who was merged away does not mean the one who is kept
    operation.method === "DELETE" ? Effect.fail(error) : client.run(redirected(operation, removed, kept)))
)

/**
 * @internal
 */
export const explained = /* @__PURE__ */ once((client) =>
  asking(client, (_client, _operation, error, _removed, kept) => Effect.fail(merged(error, kept)))
)
