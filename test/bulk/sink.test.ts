import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
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
      const written = yield* Stream.run(Stream.range(1, 250), Bulk.sink(write, { size: 100 }))
      assert.deepStrictEqual(groups.map((group) => group.length), [100, 100, 50])
      assert.deepStrictEqual(groups.flat(), Array.from({ length: 250 }, (_, index) => index + 1))
      assert.strictEqual(written, 250)
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

  it.effect("refuses options that make no sense", () =>
    Effect.gen(function*() {
      for (
        const options of [{ size: 0 }, { size: 1.5 }, { within: 0 }, { within: "soon" as never }, { sise: 1 } as object]
      ) {
        const error = yield* Effect.flip(Stream.run(Stream.make(1), Bulk.sink(() => Effect.void, options)))
        assert.isTrue(PcoError.isPcoError(error))
      }
    }))
})
