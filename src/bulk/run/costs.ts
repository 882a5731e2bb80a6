import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Snapshot } from "../../client/PcoMetrics.ts"
import { PcoMetrics } from "../../client/PcoMetrics.ts"

/**
 * What requests and waits a run took.
 *
 * @internal
 */
export type Costs = Pick<Snapshot, "requests" | "waited">

// where the client has no metrics nothing is known
const spent: Effect.Effect<Effect.Effect<Costs>> = Effect.map(
  Effect.serviceOption(PcoMetrics),
  Option.match({
    onNone: () => Effect.succeed({ requests: 0, waited: Duration.zero }),
    onSome: ({ snapshot }) => snapshot
  })
)

/**
 * Begins to measure: gives the milliseconds since now, and what the client did in them.
 *
 * @internal
 */
export const measured: Effect.Effect<Effect.Effect<readonly [elapsed: number, Costs]>> = Effect.gen(function*() {
  const costs = yield* spent
  const start = yield* Clock.currentTimeMillis
  const before = yield* costs
  return Effect.gen(function*() {
    const { requests, waited } = yield* costs
    return [(yield* Clock.currentTimeMillis) - start, {
      requests: requests - before.requests,
      waited: Duration.subtract(waited, before.waited)
    }] as const
  })
})
