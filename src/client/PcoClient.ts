/**
 * The service that runs operations. Its layer is in `PcoClient.layer`; the order
 * in which a call passes through the other services stands in `run.ts`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { Operation } from "./Operation.ts"
import type { PcoError } from "./PcoError.ts"
import type { ClientState } from "./state.ts"

export { type ClientState } from "./state.ts"

/**
 * What a client does.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /** The origin, and the path before it where there is a proxy, that requests go to. */
  readonly baseUrl: string
  /** Runs an operation: limits, retries, cache and all. */
  readonly run: <A>(operation: Operation<A>) => Effect.Effect<A, PcoError>
  /** What jobs remember of this church: shared by all clients with this base URL and credential. */
  readonly state: ClientState
}

/**
 * Runs operations. An operation needs it and nothing else.
 *
 * @category services
 * @since 0.1.0
 */
export class PcoClient extends Context.Service<PcoClient, Service>()("effect-pco/client/PcoClient") {}
