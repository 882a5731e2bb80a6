import { assert, describe, it } from "@effect/vitest"
import { Clock, Duration, Effect, Fiber, PlatformError, Sink, Stdio, Stream } from "effect"
import { TestClock } from "effect/testing"
import { Progress } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco, PcoTest } from "../../src/testing/index.ts"

const church = FakePco.layer({ people: 1000, limit: false, latency: "1 second" })

const collecting = () => {
  const all: Array<Progress.Progress> = []
  return { all, onProgress: (progress: Progress.Progress) => Effect.sync(() => void all.push(progress)) }
}

describe("onProgress", () => {
  it.effect("hears of each page, and of the end", () =>
    Effect.gen(function*() {
      const { all, onProgress } = collecting()
      yield* PcoTest.skipWaits(Stream.runDrain(Person.stream({ mode: "sequential", per_page: 100, onProgress })))
      assert.deepStrictEqual(all.map(({ seen }) => seen), [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1000])
      assert.deepStrictEqual(all.map(({ done }) => done), [...Array.from({ length: 10 }, () => false), true])
      const half = all[4]!
      assert.strictEqual(half.total, 1000)
      assert.strictEqual(half.rate, 100)
      assert.strictEqual(half.requests, 5)
      assert.strictEqual(Duration.toSeconds(half.elapsed), 5)
      assert.strictEqual(Duration.toSeconds(half.remaining!), 5)
    }).pipe(Effect.provide(church)))

  it.effect("hears of an end in the middle, too", () =>
    Effect.gen(function*() {
      const { all, onProgress } = collecting()
      const stream = Person.stream({ mode: "sequential", onProgress })
      yield* PcoTest.skipWaits(Stream.runDrain(Stream.take(stream, 150)))
      assert.deepStrictEqual(all.map(({ done, seen }) => [seen, done]), [[100, false], [200, false], [200, true]])
      yield* (yield* FakePco.FakePco).inject({ status: 404 })
      yield* Effect.flip(PcoTest.skipWaits(Stream.runDrain(stream)))
      assert.strictEqual(all.at(-1)!.done, true)
      assert.strictEqual(all.at(-1)!.seen, 0)
    }).pipe(Effect.provide(church)))

  it.effect("tells how long requests waited for the rate limit, and counts retries", () =>
    Effect.gen(function*() {
      yield* (yield* FakePco.FakePco).failNext({ status: 503 })
      const { all, onProgress } = collecting()
      yield* PcoTest.skipWaits(Stream.runDrain(Person.stream({ mode: "sequential", onProgress })))
      const last = all.at(-1)!
      assert.strictEqual(last.requests, 11)
      assert.isAbove(Duration.toSeconds(last.waited), 1)
    }).pipe(Effect.provide(FakePco.layer({ people: 1000, limit: { limit: 3, period: "2 seconds" } }))))

  it.effect("holds the stream back", () =>
    Effect.gen(function*() {
      const onProgress = ({ done }: Progress.Progress) => done ? Effect.void : Effect.sleep("1 minute")
      const fiber = yield* Effect.forkChild(
        Stream.runDrain(Person.stream({ mode: "sequential", per_page: 10, onProgress }))
      )
      yield* TestClock.adjust("90 seconds")
      assert.strictEqual((yield* (yield* FakePco.FakePco).requests).length, 2)
      yield* Fiber.interrupt(fiber)
    }).pipe(Effect.provide(FakePco.layer({ people: 100, limit: false }))))
})

describe("track", () => {
  it.effect("gives the changes as a stream that ends", () =>
    Effect.gen(function*() {
      const { changes, stream } = yield* Progress.track(Stream.range(1, 5).pipe(Stream.rechunk(2)), { total: 5 })
      const fiber = yield* Effect.forkChild(Stream.runCollect(changes), { startImmediately: true })
      assert.deepStrictEqual(yield* Stream.runCollect(stream), [1, 2, 3, 4, 5])
      const seen = yield* Fiber.join(fiber)
      assert.deepStrictEqual(seen.map(({ done, seen }) => [seen, done]), [[2, false], [4, false], [5, false], [
        5,
        true
      ]])
    }))

  it.effect("ends the changes when the stream fails", () =>
    Effect.gen(function*() {
      const failing = Stream.concat(Stream.make(1), Stream.fail("broken"))
      const { changes, current, stream } = yield* Progress.track(failing)
      const fiber = yield* Effect.forkChild(Stream.runDrain(changes), { startImmediately: true })
      assert.strictEqual(yield* Effect.flip(Stream.runDrain(stream)), "broken")
      yield* Fiber.join(fiber)
      assert.deepInclude(yield* current, { seen: 1, total: undefined, remaining: undefined, done: true })
    }))

  it.effect("does not wait for readers, nor keep all for them", () =>
    Effect.gen(function*() {
      const { changes, stream } = yield* Progress.track(Stream.range(1, 10_000).pipe(Stream.rechunk(1)))
      const fiber = yield* Effect.forkChild(
        Stream.runCollect(Stream.tap(changes, () => Effect.sleep("1 second"))),
        { startImmediately: true }
      )
      yield* Stream.runDrain(stream)
      yield* TestClock.adjust("1 minute")
      const seen = yield* Fiber.join(fiber)
      assert.isBelow(seen.length, 40)
      assert.isTrue(seen.at(-1)!.done)
    }))
})

const stdio = (isTerminal: boolean) => {
  const written: Array<string> = []
  const layer = Stdio.layerTest({
    stderrIsTerminal: Effect.succeed(isTerminal),
    stderr: () => Sink.forEach((text: string | Uint8Array) => Effect.sync(() => void written.push(String(text))))
  })
  return { written, layer }
}

const progressAt = (seen: number, total: number | undefined, done = false): Effect.Effect<Progress.Progress> =>
  Effect.map(Clock.currentTimeMillis, (now) => ({
    seen,
    total,
    rate: 10,
    elapsed: Duration.millis(now),
    remaining: total === undefined ? undefined : Duration.seconds((total - seen) / 10),
    requests: seen / 100,
    waited: Duration.zero,
    done
  }))

/** Ten updates, 50 ms apart, and the end. */
const drive = (onProgress: (progress: Progress.Progress) => Effect.Effect<void>, total: number | undefined) =>
  Effect.gen(function*() {
    for (let page = 1; page <= 10; page++) {
      yield* TestClock.adjust("50 millis")
      yield* onProgress(yield* progressAt(page * 100, total))
    }
    yield* onProgress(yield* progressAt(1000, total, true))
    yield* onProgress(yield* progressAt(1000, total, true))
  })

describe("the bar", () => {
  it.effect("moves on one line of a terminal", () => {
    const { layer, written } = stdio(true)
    return Effect.gen(function*() {
      yield* drive(yield* Progress.bar({ label: "people", width: 10 }), 1000)
      assert.strictEqual(written[0], "\r\u001b[2Kpeople [#.........] 10%  100/1,000  10/s  1 min 30 s left  1 requests")
      // every 100 ms, and at the end
      assert.strictEqual(written.length, 6)
      assert.isTrue(written.slice(0, -1).every((text) => !text.includes("\n")))
      assert.strictEqual(
        written.at(-1),
        "\r\u001b[2Kpeople [##########] 100%  1,000/1,000  10/s  in 1 s  10 requests\n"
      )
    }).pipe(Effect.provide(layer))
  })

  it.effect("is a line now and then where there is no terminal", () => {
    const { layer, written } = stdio(false)
    return Effect.gen(function*() {
      yield* drive(yield* Progress.bar({ interval: "200 millis" }), undefined)
      assert.deepStrictEqual(written, [
        "400  10/s  4 requests\n",
        "800  10/s  8 requests\n",
        "1,000  10/s  in 1 s  10 requests\n"
      ])
    }).pipe(Effect.provide(layer))
  })

  it.effect("fails nothing when it cannot be written", () =>
    Effect.gen(function*() {
      const onProgress = yield* Progress.bar()
      yield* Stream.runDrain(Person.stream({ onProgress }))
    }).pipe(
      Effect.provide(Stdio.layerTest({
        stderr: () => Sink.fail(PlatformError.badArgument({ module: "Stdio", method: "stderr" }))
      })),
      Effect.provide(FakePco.layer({ people: 5 }))
    ))

  it.effect("spells hours, and lists that are empty or grow", () =>
    Effect.gen(function*() {
      const slow = { ...yield* progressAt(0, 100_000), remaining: Duration.hours(27), waited: Duration.minutes(3) }
      assert.strictEqual(
        Progress.line(slow, { width: 5 }),
        "[.....] 0%  0/100,000  10/s  27 h 0 min left  0 requests  waited 3 min 0 s"
      )
      assert.include(Progress.line(yield* progressAt(0, 0, true)), "100%")
      assert.include(Progress.line(yield* progressAt(300, 200)), "] 100%  300/200")
    }))
})
