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
  value: Schema.Unknown,
  /** When it was put in, in milliseconds since the epoch. */
  at: Schema.optionalKey(Schema.Finite)
})

/**
 * @internal
 */
export type Envelope = typeof Envelope.Type

/**
 * What the queue knows a piece of work by: its key, prefixed with the number of the replay when it was replayed.
 *
 * @internal
 */
export const idOf = ({ key, replay }: Envelope): string =>
  replay === 0 && !key.startsWith("~") ? key : `~${replay}~${key}`
