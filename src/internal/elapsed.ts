import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"

/**
 * Milliseconds that only go forward, to wait by. By the time of day a clock that is set back would make a wait of
 * seconds one of hours, and one that is set forward would let everybody through at once.
 *
 * @internal
 */
export const timeBy = (clock: Clock.Clock): number => Number(clock.monotonicTimeNanosUnsafe() / 1_000_000n)

/**
 * The same by the clock of a fiber.
 *
 * @internal
 */
export const timeOf = (fiber: Fiber.Fiber<unknown, unknown>): number => timeBy(fiber.getRef(Clock.Clock))

/**
 * The same as an effect.
 *
 * @internal
 */
export const elapsed: Effect.Effect<number> = Effect.withFiber((fiber) => Effect.succeed(timeOf(fiber)))
