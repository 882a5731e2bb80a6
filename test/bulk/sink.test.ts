import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Logger from "effect/Logger"
import * as Queue from "effect/Queue"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { Bulk, PcoError } from "../../src/index.ts"

const collector = () => {
  const groups: Array<ReadonlyArray<number>> = []
  return { groups, write: (items: ReadonlyArray<number>) => Effect.sync(() => void groups.push(items)) }
}

describe("Bulk.sink", () => {
  it.effect("writes full groups and what is left at the end", () =>
    Effect.gen(function*() {
      const { groups, write } = collector()
      const report = yield* Stream.run(Stream.range(1, 250), Bulk.sink(write, { size: 100 }))
      assert.deepStrictEqual(groups.map((group) => group.length), [100, 100, 50])
      assert.deepStrictEqual(groups.flat(), Array.from({ length: 250 }, (_, index) => index + 1))
      assert.deepStrictEqual(report, { written: 250, failed: 0, failures: [], skipped: [] })
    }))

  it.effect("writes a group that is not full when its first item has waited", () =>
    Effect.gen(function*() {
      const { groups, write } = collector()
      const queue = yield* Queue.unbounded<number>()
      const fiber = yield* Effect.forkChild(
        Stream.run(Stream.fromQueue(queue), Bulk.sink(write, { size: 3, within: "10 seconds" }))
      )
      yield* Queue.offer(queue, 1)
      yield* TestClock.adjust("6 seconds")
      yield* Queue.offer(queue, 2)
      yield* TestClock.adjust("3 seconds")
      assert.deepStrictEqual(groups, [])
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(groups, [[1, 2]])
      yield* Queue.offer(queue, 3)
      yield* TestClock.adjust("9 seconds")
      assert.deepStrictEqual(groups, [[1, 2]])
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(groups, [[1, 2], [3]])
      yield* Fiber.interrupt(fiber)
    }))

  it.effect("gives the next group its own time", () =>
    Effect.gen(function*() {
      const { groups, write } = collector()
      const queue = yield* Queue.unbounded<number>()
      const fiber = yield* Effect.forkChild(
        Stream.run(Stream.fromQueue(queue), Bulk.sink(write, { size: 2, within: "10 seconds" }))
      )
      yield* Queue.offer(queue, 1)
      yield* TestClock.adjust("9 seconds")
      yield* Queue.offerAll(queue, [2, 3])
      yield* TestClock.adjust("2 seconds")
      assert.deepStrictEqual(groups, [[1, 2]])
      yield* TestClock.adjust("8 seconds")
      assert.deepStrictEqual(groups, [[1, 2], [3]])
      yield* Fiber.interrupt(fiber)
    }))

  it.effect("writes what is left when it is interrupted, and what is being written to its end", () =>
    Effect.gen(function*() {
      const groups: Array<ReadonlyArray<number>> = []
      const begun = yield* Deferred.make<void>()
      const write = (items: ReadonlyArray<number>) =>
        Deferred.succeed(begun, undefined).pipe(
          Effect.andThen(Effect.sleep("1 second")),
          Effect.andThen(Effect.sync(() => void groups.push(items)))
        )
      const fiber = yield* Effect.forkChild(
        Stream.run(Stream.concat(Stream.make(1, 2, 3), Stream.never), Bulk.sink(write, { size: 2 }))
      )
      yield* Deferred.await(begun)
      const interruption = yield* Effect.forkChild(Fiber.interrupt(fiber))
      yield* TestClock.adjust("5 seconds")
      yield* Fiber.join(interruption)
      assert.deepStrictEqual(groups, [[1, 2], [3]])
    }))

  it.effect("writes what it was given when the stream fails", () =>
    Effect.gen(function*() {
      const { groups, write } = collector()
      const broken = Stream.concat(Stream.make(1, 2, 3), Stream.fail("broken"))
      assert.strictEqual(yield* Effect.flip(Stream.run(broken, Bulk.sink(write, { size: 2 }))), "broken")
      assert.deepStrictEqual(groups, [[1, 2], [3]])
    }))

  it.effect("fails with what writing fails with, in time too", () =>
    Effect.gen(function*() {
      const write = () => Effect.fail("full")
      assert.strictEqual(yield* Effect.flip(Stream.run(Stream.range(1, 5), Bulk.sink(write, { size: 2 }))), "full")
      const fiber = yield* Effect.forkChild(
        Stream.run(Stream.concat(Stream.make(1), Stream.never), Bulk.sink(write, { size: 2, within: "1 second" }))
      )
      yield* TestClock.adjust("1 second")
      assert.strictEqual(yield* Effect.flip(Fiber.join(fiber)), "full")
    }))

  it.effect("writes groups at the same time, no more than it may, and all of them", () =>
    Effect.gen(function*() {
      let inFlight = 0
      let most = 0
      const { groups, write } = collector()
      const slowly = (items: ReadonlyArray<number>) =>
        Effect.suspend(() => {
          most = Math.max(most, ++inFlight)
          return Effect.andThen(
            Effect.sleep(`${10 + (items[0]! % 7) * 10} millis`),
            Effect.suspend(() => {
              inFlight--
              return write(items)
            })
          )
        })
      const fiber = yield* Effect.forkChild(
        Stream.run(Stream.range(1, 101), Bulk.sink(slowly, { size: 5, concurrency: 4 }))
      )
      yield* TestClock.adjust("10 seconds")
      assert.strictEqual((yield* Fiber.join(fiber)).written, 101)
      assert.strictEqual(most, 4)
      assert.deepStrictEqual(
        groups.flat().toSorted((left, right) => left - right),
        Array.from({ length: 101 }, (_, index) => index + 1)
      )
    }))

  it.effect.each([1, 3])(
    "goes on after a group that failed and reports it, %s at once",
    (concurrency) =>
      Effect.gen(function*() {
        const { groups, write } = collector()
        const picky = (items: ReadonlyArray<number>) =>
          items[0]! % 4 === 3 ? Effect.fail(`no ${items[0]}`) : write(items)
        const handled: Array<Bulk.SinkFailure<number, string>> = []
        const report = yield* Stream.run(
          Stream.range(1, 8),
          Bulk.sink(picky, {
            size: 2,
            concurrency,
            onError: (failure) => Effect.sync(() => handled.push(failure)).pipe(Effect.as("continue" as const))
          })
        )
        const failures = [{ items: [3, 4], error: "no 3" }, { items: [7, 8], error: "no 7" }]
        assert.deepStrictEqual(report, { written: 4, failed: 4, failures, skipped: [] })
        assert.deepStrictEqual(handled, failures)
        assert.deepStrictEqual(groups, [[1, 2], [5, 6]])
        const counted = yield* Stream.run(
          Stream.range(1, 8),
          Bulk.sink(picky, { size: 2, onError: "continue", keep: 2 })
        )
        assert.deepStrictEqual([counted.failed, counted.failures], [4, failures.slice(0, 1)])
      })
  )

  it.effect("stops after a group that failed, and reports what it read and did not write", () =>
    Effect.gen(function*() {
      const { groups, write } = collector()
      let read = 0
      const report = yield* Stream.range(1, 1000).pipe(
        Stream.rechunk(5),
        Stream.tap(() => Effect.sync(() => void read++)),
        Stream.run(Bulk.sink((items: ReadonlyArray<number>) => items.includes(3) ? Effect.fail("no") : write(items), {
          size: 2,
          onError: "stop"
        }))
      )
      assert.deepStrictEqual(report.failures, [{ items: [3, 4], error: "no" }])
      assert.deepStrictEqual(groups, [[1, 2]])
      assert.strictEqual(report.written + report.failed + report.skipped.length, read)
      assert.isBelow(read, 20)
    }))

  it.effect("ends groups that are being written before it fails, and says how many items it did not write", () =>
    Effect.gen(function*() {
      const logged: Array<string> = []
      const { groups, write } = collector()
      const picky = (items: ReadonlyArray<number>) =>
        items.includes(2) ? Effect.fail("no") : Effect.andThen(Effect.sleep("1 second"), write(items))
      const fiber = yield* Effect.forkChild(
        Effect.flip(Stream.run(Stream.range(1, 7), Bulk.sink(picky, { size: 1, concurrency: 2 }))).pipe(
          Effect.provide(Logger.layer([Logger.make(({ message }) => void logged.push(String(message)))]))
        )
      )
      yield* TestClock.adjust("10 seconds")
      assert.strictEqual(yield* Fiber.join(fiber), "no")
      assert.deepStrictEqual(groups, [[1]])
      assert.match(logged.join(), /Bulk\.sink did not write \d items/)
    }))

  it.effect("dies where the handler does, and leaves nothing under way", () =>
    Effect.gen(function*() {
      const exit = yield* Effect.exit(Stream.run(
        Stream.range(1, 4),
        Bulk.sink(() => Effect.fail("no"), { size: 2, onError: () => Effect.die("handler") })
      ))
      assert.isTrue(exit._tag === "Failure" && exit.cause.reasons.some((reason) => reason._tag === "Die"))
    }))

  it.effect("refuses options that make no sense", () =>
    Effect.gen(function*() {
      for (
        const options of [
          { size: 0 },
          { size: 1.5 },
          { within: 0 },
          { within: "soon" as never },
          { sise: 1 } as object,
          { concurrency: 0 },
          { onError: "retry" as never },
          { keep: -1 }
        ]
      ) {
        const error = yield* Effect.flip(Stream.run(Stream.make(1), Bulk.sink(() => Effect.void, options)))
        assert.isTrue(PcoError.isPcoError(error))
      }
    }))
})
