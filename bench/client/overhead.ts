import { NodeHttpClient } from "@effect/platform-node"
import { Effect, Layer, ManagedRuntime, Redacted } from "effect"
import { FetchHttpClient } from "effect/http"
import { Pco } from "effect-pco"
import { Person } from "effect-pco/people"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { atMost, promised, ratio } from "../measure.ts"
import { pageOfPeople } from "../page.ts"

/**
 * One page of 100 people with emails through the whole client over loopback HTTP,
 * against bare `fetch` and `JSON.parse` of the same URL. The client stands on
 * undici, as a backend on Node would have it; `on_fetch` is the same on `fetch`.
 * The server hands out a page that is ready: a slower one would flatter us.
 */
export const requestOverhead = promised(atMost(1.6), async () => {
  const body = Buffer.from(await pageOfPeople())
  const server = createServer((_, response) => {
    response.writeHead(200, {
      "content-type": "application/vnd.api+json; charset=utf-8",
      "content-length": body.length,
      "x-pco-api-request-rate-limit": "1000000",
      "x-pco-api-request-rate-count": "1",
      "x-pco-api-request-rate-period": "20 seconds"
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const page = Person.list({ include: ["emails"], per_page: 100 })
  const headers = { authorization: "Basic Zm9vOmJhcg==" }
  const measure = async (http: typeof FetchHttpClient.layer) => {
    const client = Pco.layerWithoutHttpClient({
      auth: { applicationId: "bench", secret: Redacted.make("bench") },
      baseUrl,
      rateLimit: { limit: 1_000_000 }
    })
    const runtime = ManagedRuntime.make(Layer.provide(client, http))
    const measured = await ratio({
      ours: () => runtime.runPromise(Effect.asVoid(page)),
      theirs: async () => JSON.parse(await (await fetch(`${baseUrl}${page.url}`, { headers })).text()),
      warmup: 10,
      rounds: 61,
      calls: 20
    })
    await runtime.dispose()
    return measured
  }
  const onUndici = await measure(NodeHttpClient.layerUndici)
  const onFetch = await measure(FetchHttpClient.layer)
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  return {
    value: onUndici.ratio,
    unit: "times fetch and JSON.parse",
    samples: onUndici.samples,
    success: onUndici.success,
    detail: { ...onUndici.detail, on_fetch: onFetch.ratio }
  }
})
