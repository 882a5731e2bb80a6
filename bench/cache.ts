import { Effect, Layer, ManagedRuntime, Redacted } from "effect"
import { Pco, PcoCache } from "effect-pco"
import { Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"
import type { Measured } from "./measure.ts"
import { ratio } from "./measure.ts"

const client = (people: number, cache: PcoCache.Options) =>
  Pco.layerWithoutHttpClient({
    auth: { applicationId: "bench", secret: Redacted.make("bench") },
    rateLimit: false,
    cache
  }).pipe(Layer.provideMerge(FakePco.layerHttpClient({ people, limit: false })))

/** How many hits follow each other in one program, where starting a program is not what is measured. */
const inARow = 1000
const repeated = <A, E, R>(effect: () => Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    for (let time = 0; time < inARow; time++) yield* effect()
  })

/**
 * A read out of the memory through `Person.get`, with its span and its metrics, against
 * a bare `Map.get` and an `Effect.succeed`, each run by the same runtime as a program of
 * its own. `in_a_row` is the same within one program, where the bare one is next to
 * nothing and the span of the operation is most of ours.
 */
const measureHit = async () => {
  const runtime = ManagedRuntime.make(client(10, { timeToLive: "1 hour" }))
  const person = await runtime.runPromise(Person.get("1"))
  const map = new Map([["1", person]])
  const each = await ratio({
    ours: () => runtime.runPromise(Person.get("1")),
    theirs: () => runtime.runPromise(Effect.succeed(map.get("1"))),
    warmup: 20,
    rounds: 60,
    calls: 500
  })
  const ours = repeated(() => Person.get("1"))
  const theirs = repeated(() => Effect.succeed(map.get("1")))
  const row = await ratio({
    ours: () => runtime.runPromise(ours),
    theirs: () => runtime.runPromise(theirs),
    warmup: 10,
    rounds: 40,
    calls: 2
  })
  const { misses } = await runtime.runPromise(PcoCache.stats)
  await runtime.dispose()
  if (misses !== 1) throw new Error(`${misses} misses where one was to be`)
  return { each, row, microsInARow: row.detail["ours_ms"]! } // so many ms for 1,000 are as many µs for one
}

export const hitRatioToMap = async (): Promise<Measured> => {
  const { each, row } = await measureHit()
  return {
    value: each.ratio,
    unit: "times Map.get and Effect.succeed",
    bar: "at most 25",
    detail: { ...each.detail, in_a_row: row.ratio }
  }
}

export const hitMicros = async (): Promise<Measured> => {
  const { each, microsInARow } = await measureHit()
  return { value: microsInARow, unit: "µs", detail: { as_a_program_us: each.detail["ours_ms"]! * 1000 } }
}

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
export const saved = async (): Promise<Measured> => {
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
  return { value: 1 - sent / reads, unit: "of the requests of 10,000 reads", bar: "at least 0.85", detail: { sent } }
}
