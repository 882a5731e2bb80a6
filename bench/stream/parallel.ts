import { Effect, Layer, Redacted, Stream } from "effect"
import { HttpClient } from "effect/http"
import { type Paging, Pco } from "effect-pco"
import { Person } from "effect-pco/people"
import { atLeast, promised } from "../measure.ts"
import { round } from "../statistics.ts"
import { httpClient } from "../streamServer.ts"

const auth = { applicationId: "a", secret: Redacted.make("b") }

/** 200 pages whose answers take 50 ms, ten at a time, against one after the other. */
export const streamParallel = promised(atLeast(8), async () => {
  const people = 20_000
  const client = Pco.layerWithoutHttpClient({ auth, rateLimit: false }).pipe(
    Layer.provide(Layer.succeed(HttpClient.HttpClient, httpClient(people, 50)))
  )
  const time = async (options: Paging.Options): Promise<number> => {
    const start = performance.now()
    const count = await Effect.runPromise(Effect.provide(Stream.runCount(Person.stream(options)), client))
    if (count !== people) throw new Error(`${count} people came, and not ${people}`)
    return performance.now() - start
  }
  await time({ mode: "parallel", concurrency: 25 })
  const sequential = await time({ mode: "sequential" })
  const parallel = await time({ mode: "parallel", concurrency: 10 })
  return {
    value: round(sequential / parallel),
    unit: "times as fast as one after the other",
    detail: { sequential_ms: round(sequential), parallel_ms: round(parallel), auto_ms: round(await time({})) }
  }
})
