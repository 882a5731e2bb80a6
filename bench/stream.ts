import { Effect, Layer, ManagedRuntime, Redacted, Stream } from "effect"
import { FetchHttpClient, HttpClient } from "effect/http"
import { type Paging, Pco } from "effect-pco"
import { Person } from "effect-pco/people"
import { fork, spawnSync } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import type { Measured } from "./measure.ts"
import { ratio } from "./measure.ts"
import { httpClient } from "./streamServer.ts"

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const round = (number: number) => Number(number.toPrecision(4))

const auth = { applicationId: "a", secret: Redacted.make("b") }

/** A million people, one mode after the other, each in a process of its own: how far the heap rises above where it was. */
export const streamMillion = async (): Promise<Measured> => {
  const people = 1_000_000
  const detail: Record<string, number> = {}
  for (const mode of ["auto", "sequential", "parallel"] satisfies ReadonlyArray<Paging.Mode>) {
    const run = spawnSync(
      process.execPath,
      ["--expose-gc", script("streamMillion.ts"), String(people), mode],
      { encoding: "utf8" }
    )
    if (run.status !== 0) throw new Error(run.stderr)
    const { peak, seconds } = JSON.parse(run.stdout) as { readonly peak: number; readonly seconds: number }
    detail[`${mode}_mb`] = round(peak)
    detail[`${mode}_people_per_second`] = Math.round(people / seconds)
  }
  return {
    value: Math.max(...["auto", "sequential", "parallel"].map((mode) => detail[`${mode}_mb`]!)),
    unit: "MB of heap above the start",
    bar: "at most 60",
    detail
  }
}

/** 200 pages whose answers take 50 ms, ten at a time, against one after the other. */
export const streamParallel = async (): Promise<Measured> => {
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
    bar: "at least 8",
    detail: { sequential_ms: round(sequential), parallel_ms: round(parallel), auto_ms: round(await time({})) }
  }
}

/**
 * The rows of a list of 10,000 a second, as `Person.stream()` reads them, against a loop of `fetch` and `JSON.parse` on
 * the same server. `sequential` is the same with one page after the other, as the loop does it.
 */
export const streamItems = async (): Promise<Measured> => {
  const people = 10_000
  const server = fork(script("streamServer.ts"), [String(people), "0"])
  try {
    const [{ port }] = await once(server, "message") as [{ readonly port: number }]
    const baseUrl = `http://127.0.0.1:${port}`
    // one client for all rounds, as a program has it
    const runtime = ManagedRuntime.make(
      Pco.layerWithoutHttpClient({ auth, rateLimit: false, baseUrl }).pipe(Layer.provide(FetchHttpClient.layer))
    )
    const check = (count: number) => {
      if (count !== people) throw new Error(`${count} people came, and not ${people}`)
    }
    const byHand = async () => {
      const headers = { authorization: "Basic YTpi" }
      let [count, url] = [0, `${baseUrl}/people/v2/people?per_page=100`]
      for (;;) {
        const page = JSON.parse(await (await fetch(url, { headers })).text()) as {
          readonly data: ReadonlyArray<unknown>
          readonly links: { readonly next?: string }
        }
        for (const row of page.data) if (row !== undefined) count++
        if (page.links.next === undefined) return check(count)
        url = page.links.next
      }
    }
    const read = (options: Paging.Options) => async () => {
      let count = 0
      const stream = Stream.runForEach(Person.stream(options), () =>
        Effect.sync(() => {
          count++
        }))
      await runtime.runPromise(stream)
      check(count)
    }
    const settings = { theirs: byHand, warmup: 3, rounds: 9, calls: 1 }
    const sequential = await ratio({ ...settings, ours: read({ mode: "sequential" }) })
    const auto = await ratio({ ...settings, ours: read({}) })
    await runtime.dispose()
    return {
      value: round(1 / auto.ratio),
      unit: "times the rows a second of fetch and JSON.parse",
      bar: "at least 0.7",
      detail: {
        rows_per_second: Math.round(people / auto.detail["ours_ms"]! * 1000),
        sequential: round(1 / sequential.ratio),
        ...auto.detail
      }
    }
  } finally {
    server.disconnect()
  }
}
