import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/**
 * Milliseconds that only go forward, to wait by: by the time of day a clock that is set back would make a wait of
 * seconds one of hours.
 *
 * @internal
 */
export const elapsed: Effect.Effect<number> = Effect.map(
  Clock.monotonicTimeNanos,
  (nanos) => Number(nanos / 1_000_000n)
)
