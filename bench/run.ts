/**
 * Runs the benchmarks, prints a table and writes `bench/results.json`.
 *
 *     npm run bench                     all of them
 *     npm run bench -- decode.page      one of them
 */
import { writeFileSync } from "node:fs"
import { batchRequests } from "./batch.ts"
import * as Cache from "./cache.ts"
import { redisHit } from "./cacheRedis.ts"
import { bulkOverhead } from "./bulk.ts"
import { coalesceRequests } from "./coalesce.ts"
import { decodePage } from "./decode.ts"
import { exportCsv } from "./export.ts"
import { fakeMillion, fakeRequests } from "./fake.ts"
import * as Limiter from "./limiter.ts"
import { fakeLoad } from "./load.ts"
import type { Measured } from "./measure.ts"
import { oauthRefreshes } from "./oauth.ts"
import { requestOverhead } from "./request.ts"
import { telemetryLabelSets, telemetryOverhead } from "./telemetry.ts"
import { streamItems, streamMillion, streamParallel } from "./stream.ts"
import { importTime, typesCheck } from "./types.ts"

const benchmarks: Record<string, () => Promise<Measured>> = {
  "decode.page": decodePage,
  "request.overhead": requestOverhead,
  "fake.requests_per_second": fakeRequests,
  "fake.million.heap_mb": fakeMillion,
  "fake.load": fakeLoad,
  "batch.requests_per_1000_gets": batchRequests,
  "coalesce.requests_per_1000_equal_gets": coalesceRequests,
  "cache.hit.ratio_to_map": Cache.hitRatioToMap,
  "cache.hit.us": Cache.hitMicros,
  "cache.saved": Cache.saved,
  "cache.redis.hit_us": redisHit,
  "oauth.refreshes_per_50_concurrent_401": oauthRefreshes,
  "stream.million.heap_mb": streamMillion,
  "stream.parallel.speedup": streamParallel,
  "stream.items_per_second": streamItems,
  "bulk.overhead_us": bulkOverhead,
  "export.csv_mb_per_second": exportCsv,
  "telemetry.overhead": telemetryOverhead,
  "metrics.label_sets": telemetryLabelSets,
  "types.check_seconds": typesCheck,
  "import.ms": importTime,
  "limiter.utilization.fixed": Limiter.utilizationFixed,
  "limiter.utilization.sliding": Limiter.utilizationSliding,
  "limiter.refusals": Limiter.refusals,
  "limiter.redis.utilization": Limiter.redisUtilization,
  "limiter.redis.refusals": Limiter.redisRefusals,
  "limiter.shared.refusals": Limiter.sharedRefusals,
  "limiter.cpu_us": Limiter.cpu
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in benchmarks))
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(", ")}; there are ${Object.keys(benchmarks).join(", ")}`)
  process.exit(1)
}

const results: Record<string, Measured> = {}
for (const [name, benchmark] of Object.entries(benchmarks)) {
  if (asked.length === 0 || asked.includes(name)) results[name] = await benchmark()
}

console.table(
  Object.fromEntries(
    Object.entries(results).map(([name, { bar, detail, unit, value }]) => [
      name,
      { value, unit, bar, detail: Object.entries(detail).map(([key, number]) => `${key} ${number}`).join(", ") }
    ])
  )
)
writeFileSync(new URL("results.json", import.meta.url), `${JSON.stringify({ results }, undefined, 2)}\n`)
