/**
 * The service that lets reads which are made at the same time share requests. Its
 * layer is in `traffic/`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { Operation } from "./Operation.ts"
import type { PcoError } from "./PcoError.ts"

/**
 * How a read is made, and how the answer to an identical one is read.
 *
 * @category models
 * @since 0.1.0
 */
export interface Read<A, Answer> {
  /** Makes the read; `answered` is told the answer before it is decoded. */
  readonly make: (answered: (answer: Answer) => void) => Effect.Effect<A, PcoError>
  /** Decodes the answer that an equal read was given. */
  readonly decode: (answer: Answer) => Effect.Effect<A, PcoError>
}

/**
 * How a read of one id is made, alone or as one of many.
 *
 * @category models
 * @since 0.1.0
 */
export interface BatchRead<A> {
  readonly alone: Effect.Effect<A, PcoError>
  readonly together: (operation: Operation<ReadonlyMap<string, A>>) => Effect.Effect<ReadonlyMap<string, A>, PcoError>
}

/**
 * What is shared, and by whom.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /** Joins an equal read that is under way, or makes this one so that others can join it. */
  readonly coalesce: <A, Answer>(
    operation: Operation<A>,
    credential: string,
    read: Read<A, Answer>
  ) => Effect.Effect<A, PcoError>
  /** Reads an id together with the others that are asked for at the same time, where the operation can. */
  readonly batch: <A>(operation: Operation<A>, credential: string, read: BatchRead<A>) => Effect.Effect<A, PcoError>
  /** Runs a write: no read that starts while it runs, or after it, joins one that began before. */
  readonly writing: <A, E, R>(write: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
}

/**
 * Lets reads that are made at the same time share requests.
 *
 * @category services
 * @since 0.1.0
 */
export class PcoInFlight extends Context.Service<PcoInFlight, Service>()("effect-pco/client/PcoInFlight") {}
