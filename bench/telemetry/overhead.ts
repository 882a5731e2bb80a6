import { Effect, Layer, ManagedRuntime, Redacted } from "effect"
import { Pco } from "effect-pco"
import { type PcoMetrics } from "effect-pco/telemetry"
import { Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"
import { atMost, promised, ratio } from "../measure.ts"

const client = (metrics: PcoMetrics.Options | false) =>
  Pco.layerWithoutHttpClient({
    auth: { applicationId: "bench", secret: Redacted.make("bench") },
    rateLimit: false,
    cache: { timeToLive: "1 hour" },
    metrics
  }).pipe(Layer.provide(FakePco.layerHttpClient({ people: 10, limit: false })))

const reads = Effect.gen(function*() {
  for (let time = 0; time < 1000; time++) yield* Person.get("1", { include: ["emails"] })
})

/** A thousand cached reads with all metrics on, watched includes too, against no metrics at all. */
export const telemetryOverhead = promised(atMost(1.3), async () => {
  const ours = ManagedRuntime.make(client({ watchIncludes: true }))
  const theirs = ManagedRuntime.make(client(false))
  const { detail, ratio: value, samples, success } = await ratio({
    ours: () => ours.runPromise(reads),
    theirs: () => theirs.runPromise(reads),
    warmup: 5,
    rounds: 41,
    calls: 1,
    clock: "cpu"
  })
  await ours.dispose()
  await theirs.dispose()
  return { value, unit: "times layerNoop", samples, success, detail }
})
