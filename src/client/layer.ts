/**
 * The layer of the client.
 *
 * @internal
 */
import * as Layer from "effect/Layer"
import { PcoClient } from "./PcoClient.ts"
import * as Run from "./run.ts"

/**
 * Runs operations on the services below it: bring an `HttpClient`, a credential,
 * a configuration, a rate limiter, a cache and metrics of your choice.
 * `Pco.layer` does so with the usual ones.
 *
 * @category layers
 * @since 0.1.0
 */
export const layer = Layer.effect(PcoClient, Run.make)
