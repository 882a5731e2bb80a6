import { Effect } from "effect"
import { Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"
import { atLeast, promised } from "../measure.ts"
import { client } from "./client.ts"

const people = 500
const reads = 10_000
const writes = 500

/** The same numbers on every machine (mulberry32). */
const generator = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

/** Some are asked for again and again, most hardly ever (the share of the nth is 1/n). */
const skewed = (random: () => number) => {
  const sums: Array<number> = []
  for (let rank = 1; rank <= people; rank++) sums.push((sums.at(-1) ?? 0) + 1 / rank)
  return () => {
    const drawn = random() * sums.at(-1)!
    return String(sums.findIndex((sum) => drawn <= sum) + 1)
  }
}

/**
 * The share of requests that a cache saves on 10,000 skewed reads of people, some with
 * their emails, and 500 writes to them, spread among the reads. Every answer is compared
 * with what was written last: a stale one ends the benchmark.
 */
export const saved = promised(atLeast(0.85), async () => {
  const random = generator(2026)
  const draw = skewed(random)
  const trace = Effect.gen(function*() {
    const church = yield* FakePco.FakePco
    const names = new Map<string, string>()
    let stale = 0
    for (let index = 0; index < reads; index++) {
      if (index % (reads / writes) === 0) {
        const id = draw()
        names.set(id, `Name ${index}`)
        yield* Person.update(id, { nickname: `Name ${index}` })
      }
      const id = draw()
      const person = random() < 0.2 ? yield* Person.get(id, { include: ["emails"] }) : yield* Person.get(id)
      if (names.has(id) && person.nickname !== names.get(id)) stale++
    }
    if (stale > 0) return yield* Effect.die(new Error(`${stale} stale answers`))
    const counts = yield* church.counts
    return Object.entries(counts).reduce((sum, [name, count]) => name.startsWith("GET") ? sum + count : sum, 0)
  })
  const sent = await Effect.runPromise(Effect.provide(trace, client(people, { timeToLive: "1 hour" })))
  return { value: 1 - sent / reads, unit: "of the requests of 10,000 reads", detail: { sent } }
})
