import { Effect, ManagedRuntime, Redacted } from "effect"
import { Pco } from "effect-pco"
import { Person } from "effect-pco/people"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { Measured } from "./measure.ts"
import { ratio } from "./measure.ts"
import { pageOfPeople } from "./page.ts"

/**
 * One page of 100 people with emails through the whole client over loopback HTTP,
 * against bare `fetch` and `JSON.parse` of the same URL.
 */
export const requestOverhead = async (): Promise<Measured> => {
  const body = Buffer.from(await pageOfPeople())
  const server = createServer((_, response) => {
    response.writeHead(200, {
      "content-type": "application/vnd.api+json; charset=utf-8",
      "content-length": body.length,
      "x-pco-api-request-rate-limit": "100",
      "x-pco-api-request-rate-count": "1",
      "x-pco-api-request-rate-period": "20 seconds"
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const runtime = ManagedRuntime.make(
    Pco.layer({
      auth: { applicationId: "bench", secret: Redacted.make("bench") },
      baseUrl,
      rateLimit: { limit: 1_000_000 }
    })
  )
  const page = Person.list({ include: ["emails"], per_page: 100 })
  const headers = { authorization: "Basic Zm9vOmJhcg==" }
  const measured = await ratio({
    ours: () => runtime.runPromise(Effect.asVoid(page)),
    theirs: async () => JSON.parse(await (await fetch(`${baseUrl}${page.url}`, { headers })).text()),
    warmup: 20,
    rounds: 60,
    calls: 10
  })
  await runtime.dispose()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  return { value: measured.ratio, unit: "times fetch and JSON.parse", bar: "at most 1.6", detail: measured.detail }
}
