import { Effect, Exit, Layer, ManagedRuntime, Metric, Redacted, Result } from "effect"
import { Operation, Pco, PcoMetrics } from "effect-pco"
import * as People from "effect-pco/people"
import { FakePco } from "effect-pco/testing"
import type { Measured } from "./measure.ts"
import { ratio } from "./measure.ts"

const client = (metrics: PcoMetrics.Options | false) =>
  Pco.layerWithoutHttpClient({
    auth: { applicationId: "bench", secret: Redacted.make("bench") },
    rateLimit: false,
    cache: { timeToLive: "1 hour" },
    metrics
  }).pipe(Layer.provide(FakePco.layerHttpClient({ people: 10, limit: false })))

const reads = Effect.gen(function*() {
  for (let time = 0; time < 1000; time++) yield* People.Person.get("1", { include: ["emails"] })
})

/** A thousand cached reads with all metrics on, watched includes too, against no metrics at all. */
export const telemetryOverhead = async (): Promise<Measured> => {
  const ours = ManagedRuntime.make(client({ watchIncludes: true }))
  const theirs = ManagedRuntime.make(client(false))
  const { detail, ratio: value } = await ratio({
    ours: () => ours.runPromise(reads),
    theirs: () => theirs.runPromise(reads),
    warmup: 10,
    rounds: 40,
    calls: 3
  })
  await ours.dispose()
  await theirs.dispose()
  return { value, unit: "times layerNoop", bar: "at most 1.3", detail }
}

/** The operations that there are: each function of each resource, called with an id. */
const operations = (): ReadonlyArray<Operation.Operation<unknown>> => {
  const found = new Map<string, Operation.Operation<unknown>>()
  const look = (value: unknown, depth: number) => {
    if (typeof value === "function") {
      try {
        const made: unknown = value("1", "1", "1")
        if (Operation.isOperation(made)) found.set(made.name, made)
      } catch {
        // no operation with these arguments
      }
    }
    if (value !== null && (typeof value === "object" || typeof value === "function") && depth < 4) {
      for (const part of Object.values(value)) look(part, depth + 1)
    }
  }
  look(People, 0)
  return [...found.values()]
}

/** Series after each operation ended well, ended badly, was made again and was saved, and 3,000 names made of ids. */
export const telemetryLabelSets = async (): Promise<Measured> => {
  const registry = new Map()
  const all = operations()
  const program = Effect.gen(function*() {
    const metrics = yield* PcoMetrics.PcoMetrics
    for (const operation of all) {
      yield* metrics.operation(operation, 1, Exit.succeed(1))
      yield* metrics.request(operation, 1)
      yield* metrics.answered(operation, "success")
      yield* metrics.decoded(operation, 1)
    }
    const real = (yield* Metric.snapshot).length
    for (let id = 0; id < 3000; id++) {
      const wild = Operation.make({
        name: `get ${id}`,
        product: "people",
        method: "GET",
        template: "/people/v2/people",
        decode: () => Result.succeed(1)
      })
      yield* metrics.operation(wild, 1, Exit.succeed(1))
    }
    return { real, wild: (yield* Metric.snapshot).length }
  }).pipe(Effect.provide(PcoMetrics.layer), Effect.provideService(Metric.MetricRegistry, registry))
  const { real, wild } = await Effect.runPromise(program)
  return {
    value: real,
    unit: "series",
    bar: "at most 5 an operation, and 3,100 more however many names there are",
    detail: { operations: all.length, with_3000_names: wild }
  }
}
