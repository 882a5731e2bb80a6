import type { Benchmark } from "../measure.ts"
import { labelSets } from "./labelSets.ts"
import { telemetryOverhead } from "./overhead.ts"

export const benchmarks: Record<string, Benchmark> = {
  "telemetry.overhead": telemetryOverhead,
  "metrics.label_sets": labelSets
}
