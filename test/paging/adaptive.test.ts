import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Fiber, Stream } from "effect"
import { TestClock } from "effect/testing"
import { Person } from "../../src/products/people/index.ts"
import { answer, listing, people } from "./support.ts"

const all = people(5_000)

/** A server that takes `base` for a page and `row` for each row of it, and answers 504 above `wall` rows. */
const server = ({ base, row, wall }: { readonly base: number; readonly row: number; readonly wall: number }) =>
  listing(() => all, {
    reply: (sent) => {
      const size = Number(sent.url.searchParams.get("per_page"))
      if (size > wall) return { status: 504, text: "", delay: 30_000 }
      return { ...answer(all, sent) as object, delay: base + size * row }
    }
  })

/** How long the client reads the rows behind the first thousand, in milliseconds of the test's clock. */
const timeOf = (perPage: "adaptive" | number, pco: ReturnType<typeof server>) =>
  Effect.gen(function*() {
    let from = 0
    let rows = 0
    const reading = Stream.runForEach(
      Person.stream({ mode: "sequential", per_page: perPage }),
      () =>
        ++rows === 1_000
          ? Effect.flatMap(Clock.currentTimeMillis, (now) => Effect.sync(() => void (from = now)))
          : Effect.void
    )
    const fiber = yield* Effect.forkChild(Effect.andThen(reading, Clock.currentTimeMillis))
    yield* TestClock.adjust("6 hours")
    const end = yield* Fiber.join(fiber)
    assert.strictEqual(rows, all.length)
    return end - from
  }).pipe(Effect.provide(pco.layer))

describe("an adaptive stream", () => {
  const servers = [26, 62, 100].flatMap((wall) =>
    [[1_000, 0], [200, 20]].map(([base, row]) => ({ wall, base: base!, row: row! }))
  )

  it.effect.each(servers)(
    "is after 1,000 rows within a tenth of the best fixed size: %j",
    (one) =>
      Effect.gen(function*() {
        const best = yield* timeOf(one.wall, server(one))
        const own = yield* timeOf("adaptive", server(one))
        assert.isAtMost(own / best, 1.1)
      })
  )
})
