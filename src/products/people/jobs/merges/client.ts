/**
 * Middleware that looks for mergers where somebody is not there.
 *
 * @internal
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import * as Operation from "../../../../client/Operation.ts"
import type { Service } from "../../../../client/PcoClient.ts"
import { PcoClient } from "../../../../client/PcoClient.ts"
import type { Middleware } from "../../../../client/PcoMiddleware.ts"
import { restate } from "../../../../client/errors.ts"
import { tagOf } from "../../../../client/resourceName.ts"
import { Merged, type PcoError } from "../../../../client/PcoError.ts"
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
    tags: operation.tags.map((tag) => tag === tagOf("people", "Person", from) ? tagOf("people", "Person", to) : tag),
    batch: undefined,
    members: undefined
  })

const merged = (error: PcoError, kept_id: string): PcoError => restate(error, { reason: new Merged({ kept_id }) })

type OnMerged = <A>(
  next: Service,
  operation: Operation.Operation<A>,
  error: PcoError,
  removed: string,
  kept: string
) => Effect.Effect<A, PcoError>

// Whether NotFound is looked into. What asks for the fate of somebody has to be told that nobody is there.
const Asking: Context.Reference<boolean> = /* @__PURE__ */ Context.Reference<boolean>(
  "effect-pco/people/Merges/Asking",
  { defaultValue: () => true }
)

/**
 * Runs an effect to which merged people are not there, whatever is around it.
 *
 * @internal
 */
export const asTheyAre: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R> = Effect.provideService(
  Asking,
  false
)

/** Asks what became of a person where it is told that there is none. */
const asking = (onMerged: OnMerged): Middleware => ({
  run: (operation, next) =>
    next.run(operation).pipe(
      Effect.catchIf(
        (error) => error.reason._tag === "NotFound",
        (error) =>
          Effect.flatMap(Asking, (isAsking) => {
            const id = operation.parameters["person_id"]
            if (!isAsking || id === undefined || operation.product !== "people") return Effect.fail(error)
            // the answer to a read of the person itself has said already that nobody is there
            const fate = operation.template.endsWith("/people/{person_id}")
              ? followMergers(id)
              : Effect.gen(() => fateOf(id))
            return Effect.flatMap(
              asTheyAre(Effect.provideService(fate, PcoClient, next)),
              (fate) =>
                fate._tag === "Kept" && fate.through.length > 0
                  ? onMerged(next, operation, error, id, fate.id)
                  : Effect.fail(error)
            )
          })
      )
    )
})

/**
 * @internal
 */
export const followed: Middleware = /* @__PURE__ */ asking((next, operation, error, removed, kept) =>
  // whoever deletes somebody who was merged away does not mean the one who is kept
  operation.method === "DELETE" ? Effect.fail(error) : next.run(redirected(operation, removed, kept))
)

/**
 * @internal
 */
export const explained: Middleware = /* @__PURE__ */ asking((_next, _operation, error, _removed, kept) =>
  Effect.fail(merged(error, kept))
)
