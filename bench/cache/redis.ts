/**
 * What a hit in Redis costs, against a bare `GET` of the same bytes on the same connection:
 * the tier looks the entry of a person up, judges it by what was invalidated since, and reads
 * its tags and times. `read_us` is the whole of a `Person.get` that is answered so, with its
 * span and metrics, its key, and the way back from text to values: the memory above holds
 * one entry, and two people are read in turn, so that each read goes down to Redis.
 */
import { NodeRedis } from "@effect/platform-node"
import { Effect, Layer, ManagedRuntime, Redacted } from "effect"
import { CacheTier, Pco, PcoCache } from "effect-pco"
import { Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"
import { Redis } from "effect/persistence"
import { type Bar, promised, ratio } from "../measure.ts"
import { round } from "../statistics.ts"

const prefix = `effect-pco-bench:{${process.pid}}:`

const redis = NodeRedis.layer({ url: "redis://127.0.0.1:6379" })

const tier = CacheTier.layerRedis({ prefix }).pipe(Layer.provide(Layer.orDie(redis)))

const layer = Pco.layerWithoutHttpClient({
  auth: { applicationId: "bench", secret: Redacted.make("no secret") },
  cache: PcoCache.layerTiered({ timeToLive: "1 hour", maxEntries: 1 }).pipe(
    Layer.provide(tier)
  ),
  rateLimit: false
}).pipe(
  Layer.provideMerge(tier),
  Layer.provideMerge(FakePco.layerHttpClient({ people: 10, limit: false })),
  Layer.provideMerge(redis)
)

const compare = async (include: ReadonlyArray<"emails" | "phone_numbers" | "addresses">) => {
  const runtime = ManagedRuntime.make(layer)
  const read = (id: string) => Person.get(id, { include })
  const both = Effect.andThen(read("1"), read("2"))
  const counts = Effect.flatMap(FakePco.FakePco, ({ requests }) => Effect.map(requests, (all) => all.length))
  // the second time stands in Redis what the first has fetched
  await runtime.runPromise(Effect.andThen(both, Effect.delay(both, "100 millis")))
  const asked = await runtime.runPromise(counts)

  const { send } = await runtime.runPromise(Redis.Redis)
  const pattern = `${prefix.replace(/[{}]/g, "?")}*`
  const found = await runtime.runPromise(send<ReadonlyArray<string>>("KEYS", pattern))
  const entry = found.find((key) => key.includes("entry:"))
  const parts = await runtime.runPromise(
    send<ReadonlyArray<string>>("HMGET", entry!, "version", "tags", "times", "value")
  )
  const bytes = parts.join("")
  await runtime.runPromise(send("SET", `${prefix}bare`, bytes))

  const bare = send("GET", `${prefix}bare`)
  const { get } = await runtime.runPromise(CacheTier.CacheTier)
  const hit = get(entry!.slice(entry!.indexOf("entry:") + "entry:".length))
  if ((await runtime.runPromise(hit)).entry === undefined) throw new Error("it is no hit")
  const times = { warmup: 5, rounds: 61, calls: 100 }
  const run = (effect: Effect.Effect<unknown, unknown>) => () => runtime.runPromise(effect)
  const hits = await ratio({ ours: run(hit), theirs: run(bare), ...times })
  const reads = await ratio({ ours: () => runtime.runPromise(both), theirs: run(Effect.andThen(bare, bare)), ...times })
  const missed = (await runtime.runPromise(counts)) - asked
  if (missed > 0) throw new Error(`${missed} of the reads went to Planning Center`)
  const keys = await runtime.runPromise(send<ReadonlyArray<string>>("KEYS", pattern))
  await runtime.runPromise(send("DEL", ...keys))
  await runtime.dispose()
  return {
    ratio: hits.ratio,
    samples: hits.samples,
    success: hits.success,
    us: round(hits.detail.ours_ms * 1000),
    bare_us: round(hits.detail.theirs_ms * 1000),
    read_us: round((reads.detail.ours_ms * 1000) / 2),
    read_ratio: reads.ratio,
    bytes: bytes.length
  }
}

const bar: Bar = { text: "at most 2.5 times a bare GET", holds: (_, { ratio }) => Number(ratio) <= 2.5 }

export const redisHit = promised(bar, async () => {
  const plain = await compare([])
  const included = await compare(["emails", "phone_numbers", "addresses"])
  return {
    value: plain.us,
    unit: "µs",
    samples: plain.samples.map((sample) => sample * plain.bare_us),
    success: plain.success,
    detail: {
      ratio: plain.ratio,
      bare_us: plain.bare_us,
      bytes: plain.bytes,
      read_us: plain.read_us,
      read_ratio: plain.read_ratio,
      ratio_with_includes: included.ratio,
      bytes_with_includes: included.bytes
    }
  }
})
