/**
 * How a part of a program wants to be answered by the cache.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import { millisOf } from "../internal/millis.ts"
import { type CachePolicy, CurrentCachePolicy } from "../client/PcoCache.ts"
import { invalidInput } from "../client/PcoError.ts"
import * as Issue from "../jsonapi/Issue.ts"

const withPolicy = (change: (policy: CachePolicy) => CachePolicy) => <A, E, R>(self: Effect.Effect<A, E, R>) =>
  Effect.flatMap(CurrentCachePolicy, (policy) => Effect.provideService(self, CurrentCachePolicy, change(policy)))

/**
 * Reads here are requests, and what they answer is not held. Writes still end what they
 * change.
 *
 * **Example** (What is really there)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Pco } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Person.count().pipe(Pco.withoutCache)
 * console.log(await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 7 }))))
 * // => 7
 * ```
 *
 * @category combinators
 * @since 0.1.0
 */
export const withoutCache: <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R> = withPolicy((policy) => ({
  ...policy,
  mode: "off"
}))

/**
 * Reads here are requests, and what they answer is held for the reads after them.
 *
 * **Example** (A person as they are now)
 *
 * ```ts
 * import { Effect, Layer, Redacted } from "effect"
 * import { Pco, PcoCache } from "effect-pco"
 * import { PcoMetrics } from "effect-pco/telemetry"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   yield* Person.get("1")
 *   yield* Person.get("1")
 *   yield* Pco.refresh(Person.get("1"))
 *   yield* Person.get("1")
 *   const metrics = yield* PcoMetrics.PcoMetrics
 *   return (yield* metrics.snapshot).requests
 * })
 * const church = Pco.layerWithoutHttpClient({
 *   auth: { applicationId: "docs", secret: Redacted.make("no secret") },
 *   cache: {}
 * }).pipe(Layer.provide(FakePco.layerHttpClient({ people: 5 })))
 * console.log(await Effect.runPromise(Effect.provide(program, church)))
 * // => 2
 * ```
 *
 * @category combinators
 * @since 0.1.0
 */
export const refresh: <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R> = withPolicy((policy) => ({
  ...policy,
  mode: "refresh"
}))

/**
 * Reads here take no answer that is older, and what they read lives that long, whatever
 * the options of the cache say. It is also how a part of the program holds its reads for
 * longer.
 *
 * Dies with `Invalid` when it is no duration above zero: that is a mistake in the program.
 *
 * **Example** (Not older than ten seconds)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Pco } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Person.count().pipe(Pco.withCacheTtl("10 seconds"))
 * console.log(await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 7 }))))
 * // => 7
 * ```
 *
 * @category combinators
 * @since 0.1.0
 */
export const withCacheTtl: {
  (timeToLive: Duration.Input): <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  <A, E, R>(self: Effect.Effect<A, E, R>, timeToLive: Duration.Input): Effect.Effect<A, E, R>
} = dual(
  2,
  <A, E, R>(self: Effect.Effect<A, E, R>, timeToLive: Duration.Input): Effect.Effect<A, E, R> => {
    const millis = millisOf(timeToLive)
    return millis > 0 && Number.isFinite(millis)
      ? withPolicy((policy) => ({ ...policy, timeToLive: millis }))(self)
      : Effect.die(invalidInput("Pco.withCacheTtl", [{
        field: "timeToLive",
        problem: `is ${Issue.describe(timeToLive)}`,
        expected: "a duration above zero, such as \"30 seconds\""
      }]))
  }
)
