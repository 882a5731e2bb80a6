import { Effect, ManagedRuntime } from "effect"
import { PcoCache, type PcoClient, type PcoError } from "effect-pco"
import { Campus, Email, List, Person } from "effect-pco/people"
import { atMost, promised, ratio } from "../measure.ts"
import { round } from "../statistics.ts"
import { client } from "./client.ts"

/** How many hits are timed together: one is shorter than what a clock can tell. */
const together = 500

const programs = (run: (time: number) => Promise<unknown>) => async () => {
  for (let time = 0; time < together; time++) await run(time)
}

const inARow = <A, E, R>(effect: (time: number) => Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    for (let time = 0; time < together; time++) yield* effect(time)
  })

/** Several resources in turns: what is counted by resource is looked up anew for each then, as in a program. */
const reads: ReadonlyArray<() => Effect.Effect<unknown, PcoError.PcoError, PcoClient.PcoClient>> = [
  () => Person.get("1"),
  () => Campus.get("1"),
  () => Email.get("1"),
  () => List.get("1")
]

const micros = (millis: number) => round(millis * 1000 / together)

/**
 * A read out of the memory through `Person.get` and the like, with its metrics, against
 * a bare `Map.get` and an `Effect.succeed`, each run by the same runtime as a program of
 * its own; and the same in a row within one program, where the bare one is next to
 * nothing.
 */
const measure = async () => {
  const runtime = ManagedRuntime.make(client(10, { timeToLive: "1 hour" }))
  const map = new Map<number, unknown>()
  for (const [index, read] of reads.entries()) map.set(index, await runtime.runPromise(read()))
  const ours = (time: number) => reads[time % reads.length]!()
  const theirs = (time: number) => Effect.succeed(map.get(time % reads.length))
  const each = await ratio({
    ours: programs((time) => runtime.runPromise(ours(time))),
    theirs: programs((time) => runtime.runPromise(theirs(time))),
    warmup: 5,
    rounds: 31,
    calls: 1,
    clock: "cpu"
  })
  const [ourRow, theirRow] = [inARow(ours), inARow(theirs)]
  const row = await ratio({
    ours: () => runtime.runPromise(ourRow),
    theirs: () => runtime.runPromise(theirRow),
    warmup: 5,
    rounds: 31,
    calls: 1,
    clock: "cpu"
  })
  const { misses } = await runtime.runPromise(PcoCache.stats)
  await runtime.dispose()
  if (misses !== reads.length) throw new Error(`${misses} misses where ${reads.length} were to be`)
  return { each, row }
}

let measured: ReturnType<typeof measure> | undefined
const measureOnce = () => measured ??= measure()

export const hitRatioToMap = promised(atMost(25), async () => {
  const { each, row } = await measureOnce()
  return {
    value: each.ratio,
    unit: "times Map.get and Effect.succeed",
    samples: each.samples,
    success: each.success,
    detail: {
      ours_us: micros(each.detail.ours_ms),
      theirs_us: micros(each.detail.theirs_ms),
      in_a_row: row.ratio,
      rounds: each.detail.rounds
    }
  }
})

/** The time of one of many hits in a program. */
export const hitMicros = async () => {
  const { each, row } = await measureOnce()
  return {
    value: micros(row.detail.ours_ms),
    unit: "µs",
    detail: {
      ratio: row.ratio,
      as_a_program_us: micros(each.detail.ours_ms),
      as_a_program_ratio: each.ratio
    }
  }
}
