import type { Benchmark } from "../measure.ts"
import { importTime, productImportTime } from "./import.ts"
import { tarball } from "./tarball.ts"
import { threeProducts, typesCheck } from "./types.ts"

export const benchmarks: Record<string, Benchmark> = {
  "types.check_seconds": typesCheck,
  "types.three_products": threeProducts,
  "import.ms": importTime,
  "import.product_ms": productImportTime,
  "package.tarball_mb": tarball
}
