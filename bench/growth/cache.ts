import { Effect } from "effect"
import { type Pco, PcoCache } from "effect-pco"
import { Person } from "effect-pco/people"
import { makeRuntime } from "./client.ts"
import type { Ways } from "./work.ts"

/** Far enough from one entry to the next that what is near in memory is not asked for in a row. */
const far = 7919
const calls = 100_000

type Call = (id: string) => Effect.Effect<unknown, unknown, Pco.Services>

interface About {
  /** What makes an entry; `together` so many of them at once. */
  readonly fill: Call
  readonly together?: number
  readonly call: Call
  /** How far it is from the entry of one call to that of the next. */
  readonly stride?: number
  /** How many misses belong to a call. */
  readonly misses: number
}

/** Calls about one entry after the other, in a cache that holds `size` of them. */
const filled = ({ call, fill, misses, stride = far, together = 1 }: About) => async (size: number) => {
  const cache = { maxEntries: size, maxBytes: Number.MAX_SAFE_INTEGER, timeToLive: "1 day" } as const
  const runtime = makeRuntime(size, { cache })
  const ids = Array.from({ length: size }, (_, index) => String(index + 1))
  await runtime.runPromise(Effect.forEach(ids, fill, { concurrency: together, discard: true }))
  let at = -stride
  const all = Effect.gen(function*() {
    for (let index = 0; index < calls; index++) {
      at = (at + stride) % size
      yield* call(ids[at]!)
    }
  })
  const run = async () => {
    const before = await runtime.runPromise(PcoCache.stats)
    await runtime.runPromise(all)
    const after = await runtime.runPromise(PcoCache.stats)
    if (after.entries !== size) throw new Error(`the cache holds ${after.entries} entries, and not ${size}`)
    const missed = after.misses - before.misses
    if (missed !== misses * calls) throw new Error(`${missed} misses in ${calls} calls`)
  }
  return { items: calls, run }
}

const tagOf = (id: string) => `people/Person:${id}`

const own: Call = (id) => PcoCache.getOrSet(id, [tagOf(id)], Effect.succeed(id))
const invalidate: Call = (id) => PcoCache.invalidate.tag(tagOf(id))
const read: Call = (id) => Person.get(id)
const both = (first: Call, second: Call): Call => (id) => Effect.andThen(first(id), second(id))

/** What the memory of the machine alone makes of it: a bare `Map` of as many entries, under keys that are made anew. */
const map = async (size: number) => {
  const entries = new Map(Array.from({ length: size }, (_, index) => [`key ${index}`, { index }]))
  let at = 0
  const run = async () => {
    for (let index = 0; index < calls; index++) {
      at = (at + far) % size
      if (entries.get(`key ${at}`)?.index !== at) throw new Error(`entry ${at} is missing`)
    }
  }
  return { items: calls, run }
}

export const ways: Ways = {
  hit: filled({ fill: own, call: own, misses: 0 }),
  // each was invalidated before, and they come again in their order: the oldest tag is the one that moves
  invalidation: filled({ fill: both(own, invalidate), call: invalidate, stride: 1, misses: 0 }),
  invalidation_and_miss: filled({ fill: own, call: both(invalidate, own), misses: 1 }),
  get_hit: filled({ fill: read, together: 1000, call: read, misses: 0 }),
  map
}
