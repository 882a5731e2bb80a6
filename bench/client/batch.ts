import { NodeHttpClient } from "@effect/platform-node"
import { Effect, Layer, ManagedRuntime, Redacted, Result } from "effect"
import { Operation, Pco } from "effect-pco"
import { PcoMetrics } from "effect-pco/telemetry"
import { exactly, promised } from "../measure.ts"
import { serve } from "../serve.ts"

interface Row {
  readonly id: string
}

const path = "/people/v2/people"

/** One person; made by hand, so that what is measured is the sharing and not the decoding. */
export const getPerson = (id: string): Operation.Operation<Row> =>
  Operation.make<Row>({
    name: "get",
    product: "people",
    method: "GET",
    template: `${path}/{person_id}`,
    parameters: { person_id: id },
    decode: (answer) => Result.succeed((answer.json as { readonly data: Row }).data),
    batch: {
      key: "Person",
      id,
      read: (ids) =>
        Operation.make<ReadonlyMap<string, Row>>({
          name: "getMany",
          product: "people",
          method: "GET",
          template: path,
          query: [["per_page", "100"], ["where[id]", ids.join(",")]],
          decode: (answer) => {
            const { data } = answer.json as { readonly data: ReadonlyArray<Row> }
            return Result.succeed(new Map(data.map((row) => [row.id, row])))
          }
        })
    }
  })

/** How many requests a program makes over loopback HTTP, and how long it takes. */
export const requestsOf = async (
  program: Effect.Effect<unknown, unknown, Pco.Services>,
  options: Partial<Pco.Options> = {}
): Promise<{ readonly requests: number; readonly milliseconds: number }> => {
  const { close, port } = await serve({ people: 1000, limit: false })
  const client = Pco.layerWithoutHttpClient({
    auth: { applicationId: "bench", secret: Redacted.make("bench") },
    baseUrl: `http://127.0.0.1:${port}`,
    rateLimit: false,
    ...options
  })
  const runtime = ManagedRuntime.make(Layer.provide(client, NodeHttpClient.layerUndici))
  const snapshot = Effect.flatMap(PcoMetrics.PcoMetrics, (metrics) => metrics.snapshot)
  const requests = Effect.map(snapshot, (cost) => cost.requests)
  await runtime.runPromise(program) // the first run warms up
  const before = await runtime.runPromise(requests)
  const start = performance.now()
  await runtime.runPromise(program)
  const milliseconds = Math.round(performance.now() - start)
  const made = await runtime.runPromise(requests) - before
  await runtime.dispose()
  await close()
  return { requests: made, milliseconds }
}

const thousand = Effect.forEach(
  Array.from({ length: 1000 }, (_, index) => String(index + 1)),
  getPerson,
  { concurrency: "unbounded" }
)

/** Requests that 1,000 gets of different people at once become; `alone_*` is the same without batching. */
export const batchRequests = promised(exactly(10), async () => {
  const shared = await requestsOf(thousand)
  const alone = await requestsOf(thousand, { batch: false })
  return {
    value: shared.requests,
    unit: "requests",
    detail: { ms: shared.milliseconds, alone_requests: alone.requests, alone_ms: alone.milliseconds }
  }
})
