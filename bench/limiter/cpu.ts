import { Deferred, Effect, Fiber, Semaphore } from "effect"
import { PcoRateLimiter } from "effect-pco"
import { atMost, promised } from "../measure.ts"
import { median, round } from "../statistics.ts"

const slot = { credential: "bench", offset: 0 }

/** What a program takes of the CPU for each of so many reservations. */
const cpuOf = <E, R>(count: number, program: Effect.Effect<unknown, E, R>) =>
  Effect.suspend(() => {
    const before = process.cpuUsage()
    return Effect.map(program, () => {
      const { system, user } = process.cpuUsage(before)
      return (user + system) / count
    })
  })

const withLimiter = <A, E>(program: Effect.Effect<A, E, PcoRateLimiter.PcoRateLimiter>) =>
  Effect.runPromise(
    Effect.provide(program, PcoRateLimiter.layerMemory({ limit: 1_000_000, period: "1 hour" }))
  )

const answer = (limit: number): PcoRateLimiter.Outcome => ({
  _tag: "Answered",
  headers: { limit, count: 1, period: 3600 }
})

const reservation = Effect.flatMap(
  PcoRateLimiter.PcoRateLimiter,
  (limiter) => limiter.reserve(slot, ({ settle }) => settle(answer(1_000_000)))
)

// a plain loop: one of Effect.repeat costs more than a reservation
const times = <A, E, R>(count: number, effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    for (let time = 0; time < count; time++) yield* effect
  })

/** So many that stand in line at once and go when the limit rises. */
const inLine = (count: number) =>
  Effect.gen(function*() {
    const limiter = yield* PcoRateLimiter.PcoRateLimiter
    return yield* limiter.reserve(slot, ({ settle }) =>
      Effect.gen(function*() {
        // from here on the limit is one, until this one is answered too
        const raise = yield* Deferred.make<void>()
        const last = yield* Effect.forkChild(
          limiter.reserve(slot, ({ settle }) => Effect.andThen(Deferred.await(raise), settle(answer(1_000_000)))),
          { startImmediately: true }
        )
        yield* settle(answer(1))
        return yield* cpuOf(
          count,
          Effect.gen(function*() {
            const all = yield* Effect.forEach(
              Array.from({ length: count }),
              () => Effect.forkChild(reservation, { startImmediately: true })
            )
            yield* Deferred.succeed(raise, undefined)
            yield* Fiber.join(last)
            yield* Fiber.joinAll(all)
          })
        )
      }))
  })

/** What Effect takes for the simplest thing that lets one in and out again. */
const permit = (count: number) =>
  Effect.flatMap(
    Semaphore.make(1),
    (semaphore) => cpuOf(count, times(count, semaphore.withPermit(Effect.void)))
  )

/**
 * CPU time of a reservation from asking to settling, with an answer that tells limit, count and period.
 * `in_line_*` is that of one that stood in line with so many others, its fiber included; `ratio_to_permit`
 * is against a permit of a `Semaphore`, in turns with it.
 */
export const cpu = promised(atMost(15), async () => {
  const count = 50_000
  const turn = async () => ({
    reservation: await withLimiter(cpuOf(count, times(count, reservation))),
    permit: await Effect.runPromise(permit(count))
  })
  await turn()
  const turns = [await turn(), await turn(), await turn(), await turn(), await turn()]
  const reservations = turns.map(({ reservation }) => reservation)
  await withLimiter(inLine(1000))
  const [thousand, many] = [await withLimiter(inLine(1000)), await withLimiter(inLine(50_000))]
  return {
    value: round(median(reservations)),
    unit: "µs of CPU a reservation",
    samples: reservations,
    detail: {
      permit_us: round(median(turns.map(({ permit }) => permit))),
      ratio_to_permit: round(median(turns.map(({ permit, reservation }) => reservation / permit))),
      in_line_1000: round(thousand),
      in_line_50000: round(many)
    }
  }
})
