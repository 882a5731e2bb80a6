import type { Benchmark } from "../measure.ts"
import { batchRequests } from "./batch.ts"
import { coalesceRequests } from "./coalesce.ts"
import { requestOverhead } from "./overhead.ts"

export const benchmarks: Record<string, Benchmark> = {
  "request.overhead": requestOverhead,
  "batch.requests_per_1000_gets": batchRequests,
  "coalesce.requests_per_1000_equal_gets": coalesceRequests
}
