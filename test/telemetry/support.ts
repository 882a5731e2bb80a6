import { Effect, Fiber, Layer, Metric, Redacted } from "effect"
import { TestClock } from "effect/testing"
import { Pco } from "../../src/index.ts"
import { FakePco } from "../../src/testing/index.ts"

export const registry = () => Effect.provideService(Metric.MetricRegistry, new Map())

/** The whole client on an embedded Planning Center. */
export const client = (
  options: Partial<Pco.Options> = {},
  fake: Parameters<typeof FakePco.layerHttpClient>[0] = { people: 300 }
) =>
  Pco.layerWithoutHttpClient({
    auth: { applicationId: "telemetry", secret: Redacted.make("no secret") },
    ...options
  }).pipe(Layer.provideMerge(FakePco.layerHttpClient(fake)))

/** The smallest time that so many per cent of all did not exceed, computed from all of them. */
export const nearestRank = (times: ReadonlyArray<number>, percent: number): number => {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(percent * times.length / 100) - 1)]!
}

/** Runs a program while the clock of the test goes on, second by second, until it has ended. */
export const inTime = <A, E, R>(program: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(program)
    while (fiber.pollUnsafe() === undefined) {
      // the embedded Planning Center answers in tasks of its own
      yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
      yield* TestClock.adjust("100 millis")
    }
    return yield* Fiber.join(fiber)
  })
