import type { Area, Benchmark } from "../measure.ts"
import { hitMicros, hitRatioToMap } from "./hit.ts"
import { redisHit } from "./redis.ts"
import { saved } from "./saved.ts"

export const benchmarks: Record<string, Benchmark> = {
  "cache.hit.ratio_to_map": hitRatioToMap,
  "cache.hit.us": hitMicros,
  "cache.saved": saved,
  "cache.redis.hit_us": redisHit
}

export const together: Area["together"] = [["cache.hit.ratio_to_map", "cache.hit.us"]]
