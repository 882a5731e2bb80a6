import type { Benchmark } from "../measure.ts"
import { streamItems } from "./items.ts"
import { streamMillion } from "./million.ts"
import { streamParallel } from "./parallel.ts"

export const benchmarks: Record<string, Benchmark> = {
  "stream.million.heap_mb": streamMillion,
  "stream.parallel.speedup": streamParallel,
  "stream.items_per_second": streamItems
}
