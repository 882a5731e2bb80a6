/**
 * Counts and measures.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { PcoMetrics } from "../client/PcoMetrics.ts"
import type { Progress } from "./Progress.ts"

/**
 * @internal
 */
export interface Meter {
  readonly add: (rows: number) => void
  readonly expect: (total: number | undefined) => void
  readonly page: () => void
  readonly end: () => void
  readonly progress: Effect.Effect<Progress>
}

/**
 * A meter that begins now.
 *
 * @internal
 */
export const make: Effect.Effect<Meter> = Effect.gen(function*() {
  const start = yield* Clock.currentTimeMillis
  const metrics = Option.getOrUndefined(yield* Effect.serviceOption(PcoMetrics))
  const before = metrics === undefined ? undefined : yield* metrics.snapshot
  let [seen, pages, done] = [0, 0, false]
  let total: number | undefined
  const progress = Effect.gen(function*(): Effect.fn.Return<Progress> {
    const elapsed = (yield* Clock.currentTimeMillis) - start
    const now = metrics === undefined ? undefined : yield* metrics.snapshot
    const rate = elapsed > 0 ? seen / elapsed * 1000 : 0
    return {
      seen,
      total,
      rate,
      elapsed: Duration.millis(elapsed),
      remaining: total === undefined || rate === 0
        ? undefined
        : Duration.millis(Math.max(0, total - seen) / rate * 1000),
      requests: now === undefined || before === undefined ? pages : now.requests - before.requests,
      waited: now === undefined || before === undefined
        ? Duration.zero
        : Duration.subtract(now.waited, before.waited),
      done
    }
  })
  return {
    add: (rows) => {
      seen += rows
    },
    expect: (expected) => {
      total = expected
    },
    page: () => {
      pages++
    },
    end: () => {
      done = true
    },
    progress
  }
})

/**
 * Tells somebody how far it is: `report` while it goes on, and `close` that it is over, once, for better or worse.
 *
 * @internal
 */
export const telling = (
  meter: Meter,
  onProgress: ((progress: Progress) => Effect.Effect<void>) | undefined
): { readonly report: Effect.Effect<void>; readonly close: Effect.Effect<void> } => {
  const report = onProgress === undefined ? Effect.void : Effect.flatMap(meter.progress, onProgress)
  let isOver = false
  const close = Effect.suspend(() => {
    if (isOver) return Effect.void
    isOver = true
    meter.end()
    return report
  })
  return { report, close }
}
