import { Effect, ManagedRuntime } from "effect"
import { HttpClient } from "effect/http"
import { FakePco } from "effect-pco/testing"
import { ratio } from "../measure.ts"
import { serve } from "../serve.ts"
import { round } from "../statistics.ts"

const people = 5000
const seconds = 3
// uncompressed: what is measured is the answering, not gzip
const headers = { authorization: "Basic Zm9vOmJhcg==", "accept-encoding": "identity" }
const page = (call: number) => `/people/v2/people?per_page=100&offset=${(call * 100) % people}`
const single = (call: number) => `/people/v2/people/${1 + (call * 37) % people}`

/** How many calls get through in a second, so many of them at a time. */
const perSecond = async (width: number, run: (call: number) => Promise<unknown>): Promise<number> => {
  let calls = 0
  const until = async (end: number) => {
    while (performance.now() < end) await run(calls++)
  }
  const together = (end: number) => Promise.all(Array.from({ length: width }, () => until(end)))
  await together(performance.now() + 1000)
  const start = performance.now()
  calls = 0
  await together(start + seconds * 1000)
  return round(calls / (performance.now() - start) * 1000)
}

/**
 * Requests that the embedded Planning Center answers in a second: pages of 100
 * people in the process. `over_http` is the same over loopback, client and server
 * in one process; `single_reads` are reads of one person; `times_stringify` is a page
 * in the process against `JSON.stringify` of what is in it.
 */
export const fakeRequests = async () => {
  const runtime = ManagedRuntime.make(FakePco.layerHttpClient({ people, limit: false }))
  const ask = (path: string) =>
    runtime.runPromise(Effect.flatMap(
      HttpClient.get(`https://api.planningcenteronline.com${path}`, { headers }),
      (response) => response.text
    ))
  const inProcess = await perSecond(1, (call) => ask(page(call)))
  const singleReads = await perSecond(1, (call) => ask(single(call)))
  const parsed: unknown = JSON.parse(await ask(page(0)))
  let call = 0
  const stringify = await ratio({
    ours: () => ask(page(call++)),
    theirs: () => JSON.stringify(parsed),
    warmup: 3,
    rounds: 21,
    calls: 50,
    clock: "cpu"
  })
  await runtime.dispose()
  const { close, port } = await serve({ people, limit: false })
  const fetchText = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`, { headers })).text()
  const overHttp = await perSecond(8, (call) => fetchText(page(call)))
  const singlesOverHttp = await perSecond(8, (call) => fetchText(single(call)))
  await close()
  return {
    value: inProcess,
    unit: "pages of 100 people a second",
    detail: {
      over_http: overHttp,
      single_reads: singleReads,
      single_reads_over_http: singlesOverHttp,
      times_stringify: stringify.ratio
    }
  }
}
