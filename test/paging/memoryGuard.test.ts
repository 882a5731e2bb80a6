import { assert, describe, it } from "@effect/vitest"
import {
  Array as Arr,
  Context,
  Deferred,
  Effect,
  Exit,
  Fiber,
  Layer,
  Logger,
  Queue,
  Schema,
  Scope,
  Stream
} from "effect"
import { TestClock } from "effect/testing"
import { Bulk, MemoryGuard, PcoError } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { listing, people } from "./support.ts"

/** A memory that is as full as the test says. */
const memory = (share = 0.1) => {
  const state = { share }
  return { state, measure: Effect.sync(() => state.share) }
}

const warnings = () => {
  const lines: Array<string> = []
  const logger = Logger.make(({ logLevel, message }) => {
    if (logLevel === "Warn") lines.push(String(message))
  })
  return { lines, layer: Logger.layer([logger]) }
}

const status = Effect.flatMap(MemoryGuard.MemoryGuard, (guard) => guard.status)

describe("MemoryGuard", () => {
  it.effect("lets producers wait from the threshold on, until the share is below resumeAt", () => {
    const { measure, state } = memory()
    return Effect.gen(function*() {
      const { pass } = yield* MemoryGuard.MemoryGuard
      yield* pass
      state.share = 0.85
      yield* TestClock.adjust("249 millis")
      yield* pass
      yield* TestClock.adjust("1 millis")
      assert.deepStrictEqual(yield* status, { state: "paused", pausedSince: 250, times: 1, share: 0.85 })
      const fibers = yield* Effect.forEach([1, 2, 3], () => Effect.forkChild(pass))
      // between the two it stays as it is
      state.share = 0.75
      yield* TestClock.adjust("10 seconds")
      assert.deepStrictEqual(fibers.map((fiber) => fiber.pollUnsafe()), [undefined, undefined, undefined])
      state.share = 0.74
      yield* TestClock.adjust("250 millis")
      yield* Fiber.joinAll(fibers)
      assert.deepStrictEqual(yield* status, { state: "clear", pausedSince: undefined, times: 1, share: 0.74 })
      state.share = 0.8
      yield* TestClock.adjust("1 second")
      yield* pass
      assert.strictEqual((yield* status).share, 0.8)
    }).pipe(Effect.provide(MemoryGuard.layer({ measure })))
  })

  it.effect("lets them go on after its patience, warns once, and waits again only once it was free", () => {
    const { measure, state } = memory(0.9)
    const { layer, lines } = warnings()
    return Effect.gen(function*() {
      const { pass } = yield* MemoryGuard.MemoryGuard
      const fiber = yield* Effect.forkChild(pass)
      yield* TestClock.adjust("4999 millis")
      assert.isUndefined(fiber.pollUnsafe())
      assert.lengthOf(lines, 0)
      yield* TestClock.adjust("1 millis")
      yield* Fiber.join(fiber)
      assert.deepStrictEqual(yield* status, { state: "full", pausedSince: undefined, times: 1, share: 0.9 })
      yield* TestClock.adjust("1 minute")
      yield* pass
      assert.lengthOf(lines, 1)
      assert.include(lines[0], "MemoryGuard: producers waited 5s, and 90 % of the memory is in use still")
      state.share = 0.5
      yield* TestClock.adjust("1 second")
      state.share = 0.9
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* status).state, "paused")
      assert.strictEqual((yield* status).times, 2)
    }).pipe(
      Effect.provide(MemoryGuard.layer({ measure, patience: "5 seconds", poll: "1 second" })),
      Effect.provide(layer)
    )
  })

  it.effect("lets no producer wait longer than its patience for a measurement that does not end", () => {
    let measured = 0
    const measure = Effect.suspend(() => measured++ === 0 ? Effect.succeed(0.9) : Effect.never)
    return Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Effect.flatMap(MemoryGuard.MemoryGuard, ({ pass }) => pass))
      yield* TestClock.adjust("29 seconds")
      assert.isUndefined(fiber.pollUnsafe())
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(fiber)
    }).pipe(Effect.provide(MemoryGuard.layer({ measure })))
  })

  it.effect("lets everybody through, and says so, when it can measure no longer", () => {
    const { measure, state } = memory(0.9)
    const { layer, lines } = warnings()
    return Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Effect.flatMap(MemoryGuard.MemoryGuard, ({ pass }) => pass))
      yield* TestClock.adjust("1 second")
      assert.isUndefined(fiber.pollUnsafe())
      state.share = Number.NaN
      yield* TestClock.adjust("250 millis")
      yield* Fiber.join(fiber)
      assert.lengthOf(lines, 1)
      assert.include(lines[0], "can no longer be measured")
      assert.strictEqual((yield* status).state, "clear")
    }).pipe(Effect.provide(MemoryGuard.layer({ measure })), Effect.provide(layer))
  })

  it.effect("tells the changes of its state, and ends them with the layer", () => {
    const { measure, state } = memory()
    const { layer, lines } = warnings()
    return Effect.gen(function*() {
      const scope = yield* Scope.make()
      const context = yield* Layer.buildWithScope(MemoryGuard.layer({ measure, patience: "2 seconds" }), scope)
      const guard = Context.get(context, MemoryGuard.MemoryGuard)
      const fiber = yield* Effect.forkChild(Stream.runCollect(guard.changes))
      for (const share of [0.9, 0.1, 0.9]) {
        state.share = share
        yield* TestClock.adjust("1 second")
      }
      const waiter = yield* Effect.forkChild(guard.pass)
      yield* TestClock.adjust("250 millis")
      assert.isUndefined(waiter.pollUnsafe())
      yield* Scope.close(scope, Exit.void)
      yield* Fiber.join(waiter)
      const seen = yield* Fiber.join(fiber)
      assert.deepStrictEqual(seen.map(({ state }) => state), ["clear", "paused", "clear", "paused", "clear"])
      assert.deepStrictEqual(seen.map(({ times }) => times), [0, 1, 1, 2, 2])
      assert.deepStrictEqual(seen.map(({ pausedSince }) => pausedSince), [
        undefined,
        250,
        undefined,
        2250,
        undefined
      ])
      assert.deepStrictEqual(lines, [])
    }).pipe(Effect.provide(layer))
  })

  it.effect("lets a program be interrupted that waits", () => {
    const { measure, state } = memory(0.9)
    return Effect.gen(function*() {
      const { pass } = yield* MemoryGuard.MemoryGuard
      const [one, other] = [yield* Effect.forkChild(pass), yield* Effect.forkChild(pass)]
      yield* TestClock.adjust("1 second")
      yield* Fiber.interrupt(one)
      assert.isTrue(Exit.hasInterrupts(yield* Fiber.await(one)))
      assert.isUndefined(other.pollUnsafe())
      state.share = 0
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(other)
    }).pipe(Effect.provide(MemoryGuard.layer({ measure })))
  })

  it.effect("is nothing at all without a layer", () =>
    Effect.gen(function*() {
      const guard = yield* MemoryGuard.MemoryGuard
      const effect = Effect.succeed(1)
      assert.strictEqual(MemoryGuard.behind(guard, effect), effect)
      assert.deepStrictEqual(yield* guard.status, {
        state: "clear",
        pausedSince: undefined,
        times: 0,
        share: undefined
      })
      assert.lengthOf(yield* Stream.runCollect(guard.changes), 1)
    }))

  it.live("measures the heap of Node when nothing else is given", () =>
    Effect.gen(function*() {
      const { share } = yield* status
      assert.isAbove(share!, 0)
      assert.isBelow(share!, 1)
      // nothing can be said of a second one: garbage is collected in between
      yield* Effect.sleep("20 millis")
      assert.isTrue((yield* status).share! > 0 && (yield* status).share! < 1)
    }).pipe(Effect.provide(MemoryGuard.layer({ poll: "1 millis" }))))

  it.effect("collects garbage when a pause begins, where the program may ask for it", () =>
    Effect.gen(function*() {
      const former: unknown = Reflect.get(globalThis, "gc")
      let collected = 0
      yield* Effect.acquireRelease(
        Effect.sync(() => Reflect.set(globalThis, "gc", () => collected++)),
        () => Effect.sync(() => Reflect.set(globalThis, "gc", former))
      )
      const guard = yield* Layer.build(MemoryGuard.layer({ threshold: 0.000001 }))
      assert.strictEqual((yield* Context.get(guard, MemoryGuard.MemoryGuard).status).state, "paused")
      assert.strictEqual(collected, 1)
    }))

  const refused: ReadonlyArray<readonly [string, unknown, string]> = [
    ["threshold", { threshold: 0 }, "threshold: is 0; expected a number above 0, and 1 at the most"],
    ["threshold", { threshold: 85 }, "threshold: is 85; expected a number above 0, and 1 at the most"],
    ["threshold", { threshold: "high" }, "threshold: is \"high\"; expected a number above 0, and 1 at the most"],
    ["resumeAt", { resumeAt: 0.9 }, "resumeAt: is 0.9; expected a number above 0 and below the threshold, 0.85"],
    ["resumeAt", { threshold: 0.5, resumeAt: 0.5 }, "above 0 and below the threshold, 0.5"],
    ["resumeAt", { resumeAt: 0 }, "resumeAt: is 0; "],
    ["poll", { poll: 0 }, "poll: is 0; expected a duration above zero"],
    ["patience", { patience: "long" }, "patience: is \"long\"; expected a duration above zero"],
    ["measure", { measure: 0.5 }, "measure: is 0.5; expected an Effect that succeeds with a number from 0 to 1"],
    ["measure", { measure: Effect.succeed(Number.NaN) }, "measure: gives NaN; expected a number from 0 to 1"],
    ["treshold", { treshold: 0.5 }, "treshold: is no option (did you mean \"threshold\"?); expected one of"]
  ]
  for (const [field, options, message] of refused) {
    it.effect(`refuses a wrong ${field}: ${message}`, () =>
      Effect.gen(function*() {
        const error = yield* Effect.flip(Layer.build(MemoryGuard.layer(options as MemoryGuard.Options)))
        assert.isTrue(PcoError.isPcoError(error))
        assert.include(error.message, "MemoryGuard.layer: refused before sending: ")
        assert.include(error.message, message)
      }))
  }

  it.effect("takes a low threshold without resumeAt", () =>
    Effect.gen(function*() {
      const { measure, state } = memory(0.06)
      const layer = MemoryGuard.layer({ threshold: 0.05, measure })
      yield* Effect.gen(function*() {
        assert.strictEqual((yield* status).state, "paused")
        state.share = 0.02
        yield* TestClock.adjust("1 second")
        assert.strictEqual((yield* status).state, "clear")
      }).pipe(Effect.provide(layer))
    }))

  it.effect("says what to do where the runtime does not tell how full its heap is", () =>
    Effect.gen(function*() {
      const build = Effect.flip(Layer.build(MemoryGuard.layer()))
      const error = yield* Effect.acquireUseRelease(
        Effect.sync(() => {
          const own = Object.getOwnPropertyDescriptor(globalThis, "process")!
          Object.defineProperty(globalThis, "process", { value: undefined, configurable: true, writable: true })
          return own
        }),
        () => build,
        (own) => Effect.sync(() => Object.defineProperty(globalThis, "process", own))
      )
      assert.include(
        error.message,
        "measure: is missing, and this runtime does not tell how full its heap is; expected"
      )
    }))
})

describe("while memory is short", () => {
  for (const [mode, count] of [["sequential", 4], ["parallel", 4], ["keyset", 5]] as const) {
    it.effect(`a ${mode} stream fetches no page`, () => {
      const { measure, state } = memory()
      const rows = people(400)
      const { layer, requests: sent } = listing(() => rows)
      return Effect.gen(function*() {
        const isFirst = yield* Deferred.make<void>()
        const fiber = yield* Person.stream({ mode, ...mode === "parallel" ? { concurrency: 1 } : undefined }).pipe(
          Stream.mapArrayEffect((rows) =>
            Effect.gen(function*() {
              state.share = 0.9
              yield* TestClock.adjust("250 millis")
              yield* Deferred.succeed(isFirst, undefined)
              return rows
            })
          ),
          Stream.runCount,
          Effect.forkChild
        )
        yield* Deferred.await(isFirst)
        yield* TestClock.adjust("5 seconds")
        const before = sent.length
        assert.isBelow(before, count)
        yield* TestClock.adjust("5 seconds")
        assert.strictEqual(sent.length, before)
        assert.isUndefined(fiber.pollUnsafe())
        state.share = 0.1
        // each page makes it full again
        while (fiber.pollUnsafe() === undefined) {
          yield* TestClock.adjust("250 millis")
          state.share = 0.1
          yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
        }
        assert.strictEqual(yield* Fiber.join(fiber), 400)
        assert.isAbove((yield* status).times, 1)
      }).pipe(Effect.provide(Layer.merge(layer, MemoryGuard.layer({ measure }))))
    })
  }

  for (const [name, of] of [["array", (items: Array<number>) => items], ["stream", Stream.fromIterable]] as const) {
    it.effect(`Bulk.run takes no item of an ${name}`, () => {
      const { measure, state } = memory()
      return Effect.gen(function*() {
        const begun: Array<number> = []
        const fiber = yield* Effect.forkChild(Bulk.run(
          of(Arr.range(0, 99)),
          (item) =>
            Effect.suspend(() => {
              begun.push(item)
              if (item === 50) state.share = 0.9
              return Effect.sleep("1 second")
            }),
          { concurrency: 5 }
        ))
        yield* TestClock.adjust("20 seconds")
        const paused = begun.length
        assert.isAtLeast(paused, 51)
        assert.isAtMost(paused, 55)
        yield* TestClock.adjust("10 seconds")
        assert.strictEqual(begun.length, paused)
        state.share = 0.1
        yield* TestClock.adjust("20 seconds")
        const report = yield* Fiber.join(fiber)
        assert.strictEqual(report.done, 100)
        assert.deepStrictEqual(begun.toSorted((left, right) => left - right), Arr.range(0, 99))
      }).pipe(Effect.provide(MemoryGuard.layer({ measure })))
    })
  }

  it.live("Bulk.worker takes no work, and is interrupted at once", () => {
    const { measure, state } = memory(0.9)
    const queue = Bulk.queue({ name: "guarded", schema: Schema.Number })
    return Effect.gen(function*() {
      yield* Bulk.enqueue(queue, [1, 2, 3])
      const done = yield* Queue.unbounded<number>()
      const work = Bulk.worker(queue, (item) => Queue.offer(done, item), { concurrency: 1 })
      const fiber = yield* Effect.forkChild(work)
      yield* Effect.sleep("50 millis")
      assert.strictEqual(yield* Queue.size(done), 0)
      yield* Fiber.interrupt(fiber)
      yield* Effect.forkChild(work)
      state.share = 0.1
      assert.deepStrictEqual((yield* Queue.takeN(done, 3)).toSorted(), [1, 2, 3])
    }).pipe(
      Effect.provide(MemoryGuard.layer({ measure, poll: "1 millis" })),
      Effect.provide(Layer.merge(FakePco.layer({ people: 0, limit: false }), Bulk.layerQueueMemory))
    )
  })
})
