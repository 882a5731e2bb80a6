/**
 * What surrounds the calls of a part of a program: a dry run, a mock, an audit of your own.
 *
 * Middleware travels with the program and not with a client. The client that runs an
 * operation reads which middleware is around it, so that a client provided further inside
 * is surrounded as well.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import * as Layer from "effect/Layer"
import type { Operation } from "./Operation.ts"
import type { Service } from "./PcoClient.ts"
import type { PcoError } from "./PcoError.ts"

/**
 * What surrounds a call.
 *
 * @category models
 * @since 0.2.0
 */
export interface Middleware {
  /**
   * Runs an operation. `next.run` passes it on, to the middleware further outside and at last to the client. It may be
   * called with another operation, several times, or not at all.
   */
  readonly run: <A>(operation: Operation<A>, next: Service) => Effect.Effect<A, PcoError>
  /**
   * Surrounds the storing of a write that is sent later (`Pco.deferred`). `store` answers with the id of the deferred
   * write. Without this the write is stored.
   */
  readonly defer?:
    | ((operation: Operation<unknown>, store: Effect.Effect<string, PcoError>) => Effect.Effect<string, PcoError>)
    | undefined
}

type Chain = ReadonlyArray<Middleware>

const none: Chain = []

/**
 * The middleware around this part of the program, the innermost first.
 *
 * @category references
 * @since 0.2.0
 */
export const CurrentMiddleware: Context.Reference<ReadonlyArray<Middleware>> = Context.Reference<Chain>(
  "effect-pco/client/PcoMiddleware/CurrentMiddleware",
  { defaultValue: () => none }
)

// A layer that is provided replaces the value of a reference. In the one above it would end the dry run around it.
const LayerMiddleware: Context.Reference<Chain> = Context.Reference<Chain>(
  "effect-pco/client/PcoMiddleware/LayerMiddleware",
  { defaultValue: () => none }
)

// Middleware that is in a chain already surrounds the call once.
const joined = (inner: Chain, outer: Chain): Chain =>
  inner.length === 0 || outer.length === 0
    ? inner.length === 0 ? outer : inner
    : [...inner, ...outer.filter((middleware) => !inner.includes(middleware))]

const innermost = (middleware: Middleware, chain: Chain): Chain =>
  chain.includes(middleware) ? chain : [middleware, ...chain]

/**
 * Surrounds every call of an effect, whichever client runs it, and of what the effect forks.
 *
 * **Example** (An audit of writes)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PcoMiddleware } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const audit: PcoMiddleware.Middleware = {
 *   run: (operation, next) =>
 *     next.run(operation).pipe(
 *       Effect.tap(() => Effect.sync(() => console.log(operation.method, operation.path)))
 *     )
 * }
 * const program = Person.update("1", { nickname: "Ada" }).pipe(PcoMiddleware.withMiddleware(audit))
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * // => PATCH /people/v2/people/1
 * ```
 *
 * @category combinators
 * @since 0.2.0
 */
export const withMiddleware: {
  (middleware: Middleware): <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  <A, E, R>(self: Effect.Effect<A, E, R>, middleware: Middleware): Effect.Effect<A, E, R>
} = dual(
  2,
  <A, E, R>(self: Effect.Effect<A, E, R>, middleware: Middleware): Effect.Effect<A, E, R> =>
    Effect.updateService(self, CurrentMiddleware, (chain) => innermost(middleware, chain))
)

/**
 * Surrounds every call of the program that the layer is provided to.
 *
 * **Example** (No deletes here)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PcoError, PcoMiddleware } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const noDeletes = PcoMiddleware.layer({
 *   run: (operation, next) =>
 *     operation.method === "DELETE"
 *       ? Effect.fail(PcoError.invalidInput(operation.name, [{ field: "method", problem: "is not allowed here" }]))
 *       : next.run(operation)
 * })
 * const error = await Effect.runPromise(
 *   Effect.flip(Person.delete("1")).pipe(Effect.provide([noDeletes, FakePco.layer({ people: 5 })]))
 * )
 * console.log(error.message)
 * // => Person.delete: refused before sending: method: is not allowed here
 * ```
 *
 * @category layers
 * @since 0.2.0
 */
export const layer = (middleware: Middleware): Layer.Layer<never> => Layer.effectContext(contextOf(middleware))

/**
 * What `layer` provides.
 *
 * @internal
 */
export const contextOf = (middleware: Middleware): Effect.Effect<Context.Context<never>> =>
  Effect.map(LayerMiddleware, (chain) => Context.make(LayerMiddleware, innermost(middleware, chain)))

/**
 * Runs an effect with no middleware around it: what runs in the background belongs to nobody who is waiting.
 *
 * @internal
 */
export const withoutMiddleware = <A, E, R>(self: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.provideService(Effect.provideService(self, CurrentMiddleware, none), LayerMiddleware, none)

const through = <A>(chain: Chain, operation: Operation<A>, client: Service): Effect.Effect<A, PcoError> => {
  const [middleware] = chain
  return middleware === undefined
    ? client.run(operation)
    // what the middleware calls passes through the rest of the chain alone
    : withoutMiddleware(middleware.run(operation, surrounded(client, chain.slice(1))))
}

/**
 * A client that applies the middleware around its caller, and then the given one.
 *
 * @internal
 */
export const surrounded = (client: Service, outer: Chain = none): Service => ({
  ...client,
  // another one as soon as somebody else signs in
  get state() {
    return client.state
  },
  run: (operation) =>
    Effect.withFiber((fiber) => {
      const inner = fiber.getRef(CurrentMiddleware)
      const middle = fiber.getRef(LayerMiddleware)
      return inner.length === 0 && middle.length === 0 && outer.length === 0
        ? client.run(operation)
        : through(joined(joined(inner, middle), outer), operation, client)
    })
})

/**
 * Stores a write to be sent later, through the middleware around the caller.
 *
 * @internal
 */
export const deferred = (
  operation: Operation<unknown>,
  store: Effect.Effect<string, PcoError>
): Effect.Effect<string, PcoError> =>
  Effect.withFiber((fiber) =>
    joined(fiber.getRef(CurrentMiddleware), fiber.getRef(LayerMiddleware)).reduceRight(
      (next, { defer }) => defer === undefined ? next : defer(operation, next),
      store
    )
  )
