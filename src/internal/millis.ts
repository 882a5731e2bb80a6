import * as Duration from "effect/Duration"
import * as Option from "effect/Option"

/**
 * The milliseconds of a duration, or `NaN` when the input is not a duration.
 *
 * @internal
 */
export const millisOf = (input: unknown): number =>
  Option.match(Duration.fromInput(input as Duration.Input), { onNone: () => Number.NaN, onSome: Duration.toMillis })
