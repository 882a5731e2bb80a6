import { Effect, Exit, Metric, Result } from "effect"
import { Operation } from "effect-pco"
import { PcoMetrics } from "effect-pco/telemetry"
import * as People from "effect-pco/people"
import { atMost, promised } from "../measure.ts"

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

const wild = (id: number) =>
  Operation.make({
    name: `get ${id}`,
    product: "people",
    method: "GET",
    template: "/people/v2/people",
    decode: () => Result.succeed(1)
  })

/**
 * Series after each operation that there is was run, and 10,000 whose names are made of ids: however many they are,
 * only so many names are kept. `real` are those of the operations that there are.
 */
export const labelSets = promised(atMost(6000), async () => {
  const all = operations()
  const names = 10_000
  const program = Effect.gen(function*() {
    const metrics = yield* PcoMetrics.PcoMetrics
    const use = Effect.fnUntraced(function*(operation: Operation.Operation<unknown>) {
      yield* metrics.operation(operation, 1, Exit.succeed(1))
      yield* metrics.request(operation, 1)
      yield* metrics.answered(operation, "success")
      yield* metrics.decoded(operation, 1)
    })
    const series = Effect.map(Metric.snapshot, ({ length }) => length)
    yield* Effect.forEach(all, use)
    const real = yield* series
    yield* Effect.forEach(Array.from({ length: names }, (_, id) => wild(id)), use)
    return { real, value: yield* series }
  }).pipe(Effect.provide(PcoMetrics.layer), Effect.provideService(Metric.MetricRegistry, new Map()))
  const { real, value } = await Effect.runPromise(program)
  return { value, unit: "series", detail: { real, operations: all.length, names_of_ids: names } }
})
