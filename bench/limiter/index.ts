import type { Area, Benchmark } from "../measure.ts"
import { refusals, utilizationFixed, utilizationSliding } from "./alone.ts"
import { redisAfterFault } from "./afterFault.ts"
import { cpu } from "./cpu.ts"
import { redisRefusals, redisUtilization } from "./redis.ts"
import { sharedRefusals } from "./shared.ts"

export const benchmarks: Record<string, Benchmark> = {
  "limiter.utilization.fixed": utilizationFixed,
  "limiter.utilization.sliding": utilizationSliding,
  "limiter.refusals": refusals,
  "limiter.redis.utilization": redisUtilization,
  "limiter.redis.refusals": redisRefusals,
  "limiter.redis.after_fault": redisAfterFault,
  "limiter.shared.refusals": sharedRefusals,
  "limiter.cpu_us": cpu
}

export const together: Area["together"] = [
  ["limiter.utilization.fixed", "limiter.utilization.sliding", "limiter.refusals"],
  ["limiter.redis.utilization", "limiter.redis.refusals"]
]
