/**
 * How a piece of work lies in the queue: its value as JSON, decoded by the worker, so that
 * one that cannot be read is kept as a dead letter.
 *
 * @internal
 */
import * as Schema from "effect/Schema"

/**
 * @internal
 */
export const Envelope = Schema.Struct({
  /** What the caller calls it. */
  key: Schema.String,
  /** How often it was replayed: each time is new work to the queue, which never takes the same id again. */
  replay: Schema.Finite,
  value: Schema.Unknown
})

/**
 * @internal
 */
export type Envelope = typeof Envelope.Type

/**
 * @internal
 */
export const idOf = ({ key, replay }: Envelope): string => replay === 0 ? key : `${key}~${replay}`
