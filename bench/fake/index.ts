import type { Benchmark } from "../measure.ts"
import { fakeLoad } from "./load.ts"
import { fakeMillion } from "./million.ts"
import { fakeRequests } from "./requests.ts"

export const benchmarks: Record<string, Benchmark> = {
  "fake.requests_per_second": fakeRequests,
  "fake.million.heap_mb": fakeMillion,
  "fake.load": fakeLoad
}
