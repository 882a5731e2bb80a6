import type { Benchmark } from "../measure.ts"
import { importTime } from "./import.ts"
import { typesCheck } from "./types.ts"

export const benchmarks: Record<string, Benchmark> = {
  "types.check_seconds": typesCheck,
  "import.ms": importTime
}
