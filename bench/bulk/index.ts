import type { Benchmark } from "../measure.ts"
import { exportCsv } from "./export.ts"
import { bulkOverhead } from "./overhead.ts"

export const benchmarks: Record<string, Benchmark> = {
  "bulk.overhead_us": bulkOverhead,
  "export.csv_mb_per_second": exportCsv
}
