/**
 * A nightly job at low priority beside a web handler at high priority, on one
 * credential, and what each of them waits.
 *
 *     npm run build:js && node examples/priorities.ts
 *
 * The embedded Planning Center allows 100 requests in 2 seconds here, a tenth of
 * the time that the real one takes. The job alone would keep that busy.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Clock, Console, Effect, Fiber, Schedule } from "effect"
import { Pco, PcoAuth, PcoRateLimiter } from "effect-pco"
import { Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"

const calls = 500

/** Runs an effect and notes how long it took, in milliseconds. */
const timed = <A, E, R>(effect: Effect.Effect<A, E, R>, times: Array<number>) =>
  Effect.gen(function*() {
    const start = yield* Clock.currentTimeMillis
    yield* effect
    times.push((yield* Clock.currentTimeMillis) - start)
  })

const line = (name: string, times: ReadonlyArray<number>) => {
  const sorted = times.toSorted((one, other) => one - other)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  return `${name}: ${times.length} calls, median ${median} ms, longest ${sorted.at(-1) ?? 0} ms`
}

const program = Effect.gen(function*() {
  const jobTimes: Array<number> = []
  const handlerTimes: Array<number> = []

  const job = Effect.forEach(
    Array.from({ length: calls }, (_, offset) => offset),
    (offset) => timed(Person.list({ per_page: 1, offset }), jobTimes),
    { concurrency: "unbounded", discard: true }
  ).pipe(Pco.withPriority("low"))

  let request = 0
  const handler = Effect.suspend(() => timed(Person.list({ per_page: 25, offset: request++ }), handlerTimes)).pipe(
    Effect.repeat(Schedule.spaced("200 millis")),
    Pco.withPriority("high")
  )

  const running = yield* Effect.forkChild(job)
  const serving = yield* Effect.forkChild(handler)
  yield* Effect.sleep("3 seconds")
  const limiter = yield* PcoRateLimiter.PcoRateLimiter
  const { fingerprint } = yield* PcoAuth.PcoAuth
  const { limit, used, waiting } = yield* limiter.status({ credential: fingerprint, offset: 0 })
  yield* Console.log(`after 3 s: ${used} of ${limit} places in use, ${waiting.low} calls of the job wait for one`)
  yield* Fiber.join(running)
  yield* Fiber.interrupt(serving)
  yield* Console.log(line("nightly job, low  ", jobTimes))
  yield* Console.log(line("web handler, high ", handlerTimes))

  const refused = (yield* (yield* FakePco.FakePco).requests).filter(({ status }) => status === 429)
  yield* Console.log(`refused by the server: ${refused.length}`)
})

const church = FakePco.layer({ people: 1000, limit: { limit: 100, period: "2 seconds" }, latency: "20 millis" })

program.pipe(Effect.provide(church), NodeRuntime.runMain)
