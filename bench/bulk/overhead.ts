import { Duration, Effect } from "effect"
import { Bulk } from "effect-pco"
import { ratio } from "../measure.ts"

/**
 * What the runner adds to an item that does nothing: `Bulk.run` against `Effect.forEach`
 * with as many under way. `with_progress` is the same with a progress that is told after
 * each item.
 */
export const bulkOverhead = async () => {
  const count = 20_000
  const items = Array.from({ length: count }, (_, index) => index)
  const nothing = (item: number) => Effect.succeed(item)
  const measure = async (options: Bulk.Options<number>) => {
    const { detail: { ours_ms, theirs_ms }, ratio: times, samples, success } = await ratio({
      ours: () => Effect.runPromise(Bulk.run(items, nothing, { concurrency: 10, ...options })),
      theirs: () => Effect.runPromise(Effect.forEach(items, nothing, { concurrency: 10, discard: true })),
      warmup: 3,
      rounds: 21,
      calls: 1,
      clock: "cpu"
    })
    const perItem = (times: number) => Number((times * theirs_ms * 1000 / count).toPrecision(3))
    return {
      added: perItem(ours_ms / theirs_ms - 1),
      samples: samples.map((sample) => perItem(sample - 1)),
      success,
      ratio: times,
      forEach: perItem(1)
    }
  }
  const plain = await measure({})
  const told = await measure({ onProgress: ({ elapsed }) => void Duration.toMillis(elapsed) })
  return {
    value: plain.added,
    unit: "µs an item above Effect.forEach",
    samples: plain.samples,
    success: plain.success,
    detail: {
      ratio: plain.ratio,
      for_each_us: plain.forEach,
      with_progress_us: told.added,
      with_progress_ratio: told.ratio
    }
  }
}
