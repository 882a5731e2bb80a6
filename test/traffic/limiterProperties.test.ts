import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber, Layer, Schema } from "effect"
import { TestClock } from "effect/testing"
import { Pco, PcoRateLimiter } from "../../src/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import type { Done } from "./limiterSupport.ts"
import { foreign, request } from "./limiterSupport.ts"

type Kind = "fixed" | "sliding"
const kinds: ReadonlyArray<Kind> = ["fixed", "sliding"]

const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))

const Step = Schema.Struct({
  after: between(0, 3000),
  burst: between(1, 12),
  there: between(0, 1500),
  back: between(0, 1500),
  interrupted: between(0, 3),
  priority: Schema.Literals(["critical", "high", "normal", "low"])
})
const Steps = Schema.Array(Step).check(Schema.isMaxLength(15))
const Changes = Schema.Array(Schema.Struct({ after: between(0, 20_000), limit: between(1, 12) }))
  .check(Schema.isMaxLength(4))
const Foreign = Schema.Array(Schema.Struct({ after: between(0, 3000), burst: between(1, 5) }))
  .check(Schema.isMaxLength(10))

const options = { limit: 5, period: "2 seconds" } as const

const world = (kind: Kind, changes: ReadonlyArray<{ readonly after: number; readonly limit: number }> = []) =>
  Layer.mergeAll(
    PcoRateLimiter.layerMemory(options),
    FakePco.layerHttpClient({ people: 1, limit: { ...options, kind, changes } })
  )

/** Makes the requests, interrupts some in each burst, and waits until nothing is left to wait for. */
const run = Effect.fnUntraced(function*(steps: ReadonlyArray<typeof Step.Type>) {
  const fibers: Array<Fiber.Fiber<Done, unknown>> = []
  for (const { after, back, burst, interrupted, priority, there } of steps) {
    yield* TestClock.adjust(after)
    for (let index = 0; index < burst; index++) {
      const fiber = yield* Effect.forkChild(Pco.withPriority(request(there, back), priority))
      if (index < interrupted) yield* Effect.forkChild(Fiber.interrupt(fiber))
      else fibers.push(fiber)
    }
  }
  yield* TestClock.adjust("1 hour")
  const ends = fibers.map((fiber) => fiber.pollUnsafe())
  assert.isTrue(ends.every((end) => end !== undefined && Exit.isSuccess(end)), "nothing waits forever")
  return yield* Fiber.joinAll(fibers)
})

describe.each(kinds)("against a %s window of the embedded Planning Center", (kind) => {
  it.effect.prop(
    "any schedule of bursts, ways and interrupts is accepted whole and served whole",
    [Steps],
    ([steps]) =>
      Effect.gen(function*() {
        const done = yield* run(steps)
        assert.deepStrictEqual(done.filter(({ status }) => status !== 200), [])
      }).pipe(Effect.provide(world(kind)))
  )

  it.effect.prop("a limit that moves refuses only what had its place before the news came", [Steps, Changes], (
    [steps, changes]
  ) =>
    Effect.gen(function*() {
      const done = yield* run(steps)
      for (const refused of done.filter(({ status }) => status === 429)) {
        const news = done.filter(({ answered, limit }) => limit <= refused.limit && answered < refused.granted)
        const since = Math.max(...news.map(({ answered }) => answered))
        const higher = done.some(({ answered, limit }) =>
          limit > refused.limit && answered >= since &&
          answered <= refused.granted
        )
        assert.isTrue(news.length === 0 || higher, `${JSON.stringify(refused)} knew its limit`)
      }
    }).pipe(Effect.provide(world(kind, changes))))

  it.effect.prop(
    "whatever others take, everything is served, and no more is refused than they took",
    [Steps, Foreign],
    (
      [steps, others]
    ) =>
      Effect.gen(function*() {
        const other = yield* Effect.forkChild(
          Effect.forEach(others, ({ after, burst }) =>
            Effect.andThen(Effect.sleep(after), Effect.replicateEffect(foreign, burst)))
        )
        const done = yield* run(steps)
        yield* Fiber.join(other)
        const taken = others.reduce((sum, { burst }) =>
          sum + burst, 0)
        assert.isAtMost(done.filter(({ status }) => status === 429).length, taken)
      }).pipe(Effect.provide(world(kind)))
  )
})
