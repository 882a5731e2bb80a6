/** The benchmarks against what a user would take instead: see `docs/comparison.md`. */
import type { Benchmark } from "../measure.ts"
import { limit } from "./limit.ts"
import { get, stream } from "./reads.ts"
import { createLate } from "./late.ts"
import { create, update } from "./writes.ts"

export const benchmarks: Readonly<Record<string, Benchmark>> = {
  "compare.stream": stream,
  "compare.get": get,
  "compare.limit": limit,
  "compare.update": update,
  "compare.create": create,
  "compare.create_late": createLate
}
