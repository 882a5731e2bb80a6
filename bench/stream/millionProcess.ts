/**
 * Streams so many people through the whole client in one mode and prints what that took, as JSON; run by
 * `stream.million.heap_mb` in a process that may collect its garbage: `node bench/stream/millionProcess.ts PEOPLE MODE`.
 */
import { Effect, Layer, Redacted, Stream } from "effect"
import { HttpClient } from "effect/http"
import { type Paging, Pco } from "effect-pco"
import { Person } from "effect-pco/people"
import { heapMegabytes } from "../heap.ts"
import { httpClient } from "../streamServer.ts"

const [people, mode] = [Number(process.argv[2]), process.argv[3] as Paging.Mode]

const count = (people: number, onPart: () => void) => {
  const client = Pco.layerWithoutHttpClient({
    auth: { applicationId: "a", secret: Redacted.make("b") },
    rateLimit: false
  }).pipe(Layer.provide(Layer.succeed(HttpClient.HttpClient, httpClient(people, 0))))
  let counted = 0
  let part = 1
  return Person.stream({ mode }).pipe(
    Stream.runForEachArray((page) =>
      Effect.sync(() => {
        counted += page.length
        if (counted < people / 10 * part) return
        part++
        onPart()
      })
    ),
    Effect.andThen(Effect.sync(() => {
      if (counted !== people) throw new Error(`${counted} people came, and not ${people}`)
    })),
    Effect.provide(client),
    Effect.runPromise
  )
}

// what a running program has anyway: its code, compiled
await count(5000, () => {})

const before = heapMegabytes()
let peak = 0
const start = performance.now()
await count(people, () => {
  peak = Math.max(peak, heapMegabytes() - before)
})
console.log(JSON.stringify({ peak, seconds: (performance.now() - start) / 1000 }))
