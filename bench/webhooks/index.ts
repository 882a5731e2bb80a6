import type { Benchmark } from "../measure.ts"
import { ack } from "./ack.ts"
import { hydrate } from "./hydrate.ts"
import { verify } from "./verify.ts"

export const benchmarks: Record<string, Benchmark> = {
  "webhooks.ack_ms": ack,
  "webhooks.verify_us": verify,
  "webhooks.hydrate.requests_per_1000_events": hydrate
}
