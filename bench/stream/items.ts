import { Effect, Layer, ManagedRuntime, Redacted, Stream } from "effect"
import { FetchHttpClient } from "effect/http"
import { type Paging, Pco } from "effect-pco"
import { Person } from "effect-pco/people"
import { fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { atLeast, promised, ratio } from "../measure.ts"
import { round } from "../statistics.ts"

const script = fileURLToPath(new URL("../streamServer.ts", import.meta.url))

const auth = { applicationId: "a", secret: Redacted.make("b") }

/**
 * The rows of a list of 10,000 a second, as `Person.stream()` reads them, against a loop of `fetch` and `JSON.parse` on
 * the same server. `sequential` is the same with one page after the other, as the loop does it.
 */
export const streamItems = promised(atLeast(0.7), async () => {
  const people = 10_000
  const server = fork(script, [String(people), "0"])
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
    const settings = { theirs: byHand, warmup: 3, rounds: 31, calls: 1 }
    const sequential = await ratio({ ...settings, ours: read({ mode: "sequential" }) })
    const auto = await ratio({ ...settings, ours: read({}) })
    await runtime.dispose()
    return {
      value: round(1 / auto.ratio),
      unit: "times the rows a second of fetch and JSON.parse",
      samples: auto.samples.map((sample) => 1 / sample),
      success: auto.success,
      detail: {
        rows_per_second: Math.round(people / auto.detail.ours_ms * 1000),
        sequential: round(1 / sequential.ratio),
        ...auto.detail
      }
    }
  } finally {
    server.disconnect()
  }
})
