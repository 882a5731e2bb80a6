import { Duration, Effect } from "effect"
import { Bulk } from "effect-pco"
import type { Measured } from "./measure.ts"
import { ratio } from "./measure.ts"

/**
 * What the runner adds to an item that does nothing: `Bulk.run` against `Effect.forEach`
 * with as many under way. `by_stream` is the same out of a stream in the runner, and
 * `with_progress` with a progress that is told after each item.
 */
export const bulkOverhead = async (): Promise<Measured> => {
  const count = 20_000
  const items = Array.from({ length: count }, (_, index) => index)
  const nothing = (item: number) => Effect.succeed(item)
  const measure = (options: Bulk.Options<number>) =>
    ratio({
      ours: () => Effect.runPromise(Bulk.run(items, nothing, { concurrency: 10, ...options })),
      theirs: () => Effect.runPromise(Effect.forEach(items, nothing, { concurrency: 10, discard: true })),
      warmup: 3,
      rounds: 9,
      calls: 1
    })
  const perItem = (millis: number) => Number(((millis * 1000) / count).toPrecision(3))
  const plain = await measure({})
  const told = await measure({ onProgress: ({ elapsed }) => void Duration.toMillis(elapsed) })
  return {
    value: perItem(plain.detail["ours_ms"]! - plain.detail["theirs_ms"]!),
    unit: "microseconds an item",
    detail: {
      for_each_us: perItem(plain.detail["theirs_ms"]!),
      with_progress_us: perItem(told.detail["ours_ms"]! - told.detail["theirs_ms"]!)
    }
  }
}
