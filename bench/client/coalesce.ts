import { Effect } from "effect"
import { exactly, promised } from "../measure.ts"
import { getPerson, requestsOf } from "./batch.ts"

const thousand = Effect.forEach(
  Array.from({ length: 1000 }),
  () => Effect.suspend(() => getPerson("1")),
  { concurrency: "unbounded" }
)

/** Requests that 1,000 equal gets at once become; `alone_*` is the same with neither coalescing nor batching. */
export const coalesceRequests = promised(exactly(1), async () => {
  // without batching, which would make one of them as well
  const shared = await requestsOf(thousand, { batch: false })
  const alone = await requestsOf(thousand, { batch: false, coalesce: false })
  return {
    value: shared.requests,
    unit: "requests",
    detail: { ms: shared.milliseconds, alone_requests: alone.requests, alone_ms: alone.milliseconds }
  }
})
