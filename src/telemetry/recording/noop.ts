/**
 * The services that record and tell nothing.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Service } from "../../client/PcoMetrics.ts"
import type { Numbers, Report } from "../model.ts"
import type { Reader } from "../reader.ts"

const nothing: Numbers = {
  count: 0,
  errors: 0,
  errorShare: 0,
  mean: 0,
  median: 0,
  p95: 0,
  p99: 0,
  min: 0,
  max: 0,
  throughput: 0,
  waitShare: 0
}

const emptyReport: Report = { from: 0, to: 0, isComplete: true, total: nothing, operations: {}, tracked: {} }
const idle = { requests: 0, waited: 0 }
const emptySnapshot = {
  operations: 0,
  failures: 0,
  requests: 0,
  retries: 0,
  coalesced: 0,
  batched: 0,
  waited: Duration.zero
}

/**
 * @internal
 */
export const service: Service = {
  operation: () => Effect.void,
  queued: (use) => use(() => {}),
  request: () => Effect.void,
  answered: () => Effect.void,
  decoded: () => Effect.void,
  drift: () => Effect.void,
  retry: () => Effect.void,
  saved: () => Effect.void,
  circuit: () => Effect.void,
  tracked: () => Effect.void,
  snapshot: Effect.succeed(emptySnapshot)
}

/**
 * @internal
 */
export const reader: Reader = {
  report: () => Effect.succeed(emptyReport),
  measure: Effect.succeed({ report: Effect.succeed(emptyReport), close: Effect.void }),
  slowLog: Effect.succeed([]),
  profile: Effect.succeed({
    report: emptyReport,
    snapshot: emptySnapshot,
    timeline: [],
    latencies: [],
    waits: { critical: idle, high: idle, normal: idle, low: idle },
    habits: [],
    slow: [],
    inFlight: 0,
    queued: { critical: 0, high: 0, normal: 0, low: 0 },
    refused: 0,
    circuits: {},
    drift: []
  }),
  reset: Effect.void
}
