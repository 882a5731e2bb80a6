import { Effect, ManagedRuntime } from "effect"
import { HttpClient } from "effect/http"
import { FakePco } from "effect-pco/testing"
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import type { Measured } from "./measure.ts"
import { serve } from "./serve.ts"

const people = 5000
const seconds = 3
// uncompressed: what is measured is the answering, not gzip
const headers = { authorization: "Basic Zm9vOmJhcg==", "accept-encoding": "identity" }
const page = (call: number) => `/people/v2/people?per_page=100&offset=${(call * 100) % people}`
const single = (call: number) => `/people/v2/people/${1 + (call * 37) % people}`

const round = (number: number) => Number(number.toPrecision(3))

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
 * in one process; `single_reads` are reads of one person.
 */
export const fakeRequests = async (): Promise<Measured> => {
  const runtime = ManagedRuntime.make(FakePco.layerHttpClient({ people, limit: false }))
  const ask = (path: string) =>
    runtime.runPromise(Effect.flatMap(
      HttpClient.get(`https://api.planningcenteronline.com${path}`, { headers }),
      (response) => response.text
    ))
  const inProcess = await perSecond(1, (call) => ask(page(call)))
  const singleReads = await perSecond(1, (call) => ask(single(call)))
  await runtime.dispose()
  const { close, port } = await serve(people)
  const fetchText = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`, { headers })).text()
  const overHttp = await perSecond(8, (call) => fetchText(page(call)))
  const singlesOverHttp = await perSecond(8, (call) => fetchText(single(call)))
  await close()
  return {
    value: inProcess,
    unit: "pages of 100 people a second",
    detail: { over_http: overHttp, single_reads: singleReads, single_reads_over_http: singlesOverHttp }
  }
}

/** What is on the heap while a million people are streamed, above what was there before. */
export const fakeMillion = async (): Promise<Measured> => {
  const script = fileURLToPath(new URL("fakeMillion.ts", import.meta.url))
  const run = spawnSync(process.execPath, ["--expose-gc", script, "1000000"], { encoding: "utf8" })
  if (run.status !== 0) throw new Error(`fakeMillion failed: ${run.stderr}`)
  const { after, peak, seconds } = JSON.parse(run.stdout) as Record<"after" | "peak" | "seconds", number>
  return {
    value: round(peak),
    unit: "MB",
    bar: "at most 150",
    detail: { after_mb: round(after), seconds: round(seconds), people_per_second: Math.round(1_000_000 / seconds) }
  }
}
