/**
 * Streams so many people through the whole client on an embedded church and prints what that took, as JSON;
 * run by `fake.million.heap_mb` in a process that may collect its garbage.
 */
import { Effect, Stream } from "effect"
import { Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"
import { heapMegabytes } from "../heap.ts"

const people = Number(process.argv[2])

const count = (from: { readonly people: number; readonly every: number; readonly onPage?: () => void }) =>
  Effect.gen(function*() {
    let counted = 0
    yield* Person.stream({ mode: "sequential", per_page: 100 }).pipe(
      Stream.runForEachArray((page) =>
        Effect.sync(() => {
          counted += page.length
          if (counted % from.every === 0) from.onPage?.()
        })
      )
    )
    if (counted !== from.people) throw new Error(`${counted} people came, and not ${from.people}`)
  }).pipe(Effect.tap(() => Effect.sync(() => from.onPage?.())))

const church = (people: number) => Effect.provide(FakePco.layer({ people, limit: false }))

// what a running program has anyway: its code, compiled
await Effect.runPromise(count({ people: 2000, every: 1000 }).pipe(church(2000)))

const before = heapMegabytes()
let peak = 0
let after = 0
const start = performance.now()
// the last measure is taken while the church still stands
const onPage = () => {
  after = heapMegabytes() - before
  peak = Math.max(peak, after)
}
await Effect.runPromise(count({ people, every: Math.ceil(people / 10), onPage }).pipe(church(people)))
console.log(JSON.stringify({ after, peak, seconds: (performance.now() - start) / 1000 }))
