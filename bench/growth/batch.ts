import { Effect } from "effect"
import { PcoMetrics } from "effect-pco/telemetry"
import { Person } from "effect-pco/people"
import { makeRuntime } from "./client.ts"
import type { Ways } from "./work.ts"

const gets = (concurrency: number | "unbounded") => async (size: number) => {
  const runtime = makeRuntime(size)
  const all = Effect.forEach(
    Array.from({ length: size }, (_, index) => String(index + 1)),
    (id) => Person.get(id),
    { concurrency, discard: true }
  )
  const requests = Effect.flatMap(PcoMetrics.PcoMetrics, ({ snapshot }) => snapshot)
  const run = async () => {
    const before = await runtime.runPromise(requests)
    await runtime.runPromise(all)
    const made = (await runtime.runPromise(requests)).requests - before.requests
    if (made > size / 50) throw new Error(`${size} gets became ${made} requests`)
  }
  return { items: size, run }
}

export const ways: Ways = {
  "1000_at_once": gets(1000),
  all_at_once: gets("unbounded")
}
