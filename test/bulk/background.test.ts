import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Metric from "effect/Metric"
import * as Schema from "effect/Schema"
import * as Scope from "effect/Scope"
import * as TestClock from "effect/testing/TestClock"
import { Bulk, Journal, PcoError } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco, PcoTest } from "../../src/testing/index.ts"

const church = (options: FakePco.LayerOptions = {}) =>
  Layer.fresh(FakePco.layer({ people: 5, limit: false, ...options }))
const nicknames = Effect.flatMap(
  FakePco.FakePco,
  (pco) => Effect.map(pco.rows("Person"), (rows) => rows.map(({ attributes }) => attributes["nickname"]))
)

const logging = () => {
  const logged: Array<string> = []
  return { logged, layer: Logger.layer([Logger.make(({ message }) => void logged.push(String(message)))]) }
}

describe("Bulk.background", () => {
  it.effect("goes on when its caller ends, and keeps errors away from it", () =>
    Effect.gen(function*() {
      const { layer, logged } = logging()
      yield* Effect.gen(function*() {
        const caller = yield* Effect.forkChild(
          Effect.andThen(
            Effect.andThen(
              Bulk.background(Effect.andThen(Effect.sleep("1 second"), Person.update("1", { nickname: "Ada" }))),
              Bulk.background(Person.update("999", { nickname: "Secret" }), { name: "welcome" })
            ),
            Effect.never
          )
        )
        yield* TestClock.adjust("100 millis")
        yield* Fiber.interrupt(caller)
        assert.deepStrictEqual(yield* Bulk.backgroundStatus, { waiting: 0, running: 1, done: 0, failed: 1 })
        yield* TestClock.adjust("1 second")
        yield* Bulk.drainBackground
        assert.deepStrictEqual(yield* Bulk.backgroundStatus, { waiting: 0, running: 0, done: 1, failed: 1 })
        assert.include(yield* nicknames, "Ada")
      }).pipe(Effect.provide(Bulk.layerBackground()), Effect.provide(layer))
      assert.lengthOf(logged, 1)
      assert.match(logged[0]!, /^welcome failed in the background: people\.Person\.update: there is no such resource/)
      assert.notInclude(logged[0]!, "Secret")
    }).pipe(Effect.provide(church())))

  it.effect("is drained when its layer closes, with all that waits", () =>
    Effect.gen(function*() {
      const scope = yield* Scope.make()
      const context = yield* Layer.buildWithScope(Bulk.layerBackground({ concurrency: 2 }), scope)
      const ids = ["1", "2", "3", "4", "5"]
      yield* Effect.forEach(ids, (id) =>
        Bulk.background(Effect.andThen(Effect.sleep("5 seconds"), Person.update(id, { nickname: `n${id}` }))).pipe(
          Effect.provideContext(context)
        ))
      const closing = yield* Effect.forkChild(Scope.close(scope, Exit.void))
      yield* TestClock.adjust("14 seconds")
      assert.isUndefined(closing.pollUnsafe())
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(closing)
      assert.deepStrictEqual(
        yield* nicknames,
        ids.map((id) =>
          `n${id}`
        )
      )
    }).pipe(Effect.provide(church())))

  it.effect("reports each piece of work that a shutdown interrupts or refuses", () =>
    Effect.gen(function*() {
      const { layer, logged } = logging()
      const failures: Array<readonly [string, boolean]> = []
      const scope = yield* Scope.make()
      const context = yield* Layer.buildWithScope(
        Bulk.layerBackground({
          concurrency: 1,
          drain: "10 seconds",
          onFailure: ({ mayHaveTakenEffect, name }) => void failures.push([name, mayHaveTakenEffect])
        }),
        scope
      )
      yield* (yield* FakePco.FakePco).failNext({ method: "PATCH", latency: "20 seconds" })
      const handOver = (name: string) =>
        Bulk.background(Person.update("1", { nickname: name }), { name }).pipe(Effect.provideContext(context))
      yield* handOver("sending")
      yield* handOver("waiting")
      yield* TestClock.adjust("1 second")
      const closing = yield* Effect.forkChild(Effect.provide(Scope.close(scope, Exit.void), layer))
      yield* TestClock.adjust("10 seconds")
      yield* Fiber.join(closing)
      assert.sameDeepMembers(failures, [["sending", true], ["waiting", false]])
      assert.deepStrictEqual(logged, ["The shutdown interrupts 2 pieces of work in the background"])
      yield* handOver("late")
      assert.deepStrictEqual(failures[2], ["late", false])
    }).pipe(Effect.provide(church())))

  it.effect("works on one key in the order of the calls, and holds no more than it may", () =>
    Effect.gen(function*() {
      const order: Array<string> = []
      const work = (name: string, millis: number) =>
        Effect.andThen(Effect.sleep(millis), Effect.sync(() => void order.push(name)))
      const handing = yield* Effect.forkChild(Effect.gen(function*() {
        yield* Bulk.background(work("a1", 300), { key: "a" })
        yield* Bulk.background(work("a2", 10), { key: "a" })
        yield* Bulk.background(work("b1", 100), { key: "b" })
        yield* Bulk.background(work("a3", 10), { key: "a" })
      }))
      yield* TestClock.adjust("50 millis")
      assert.isUndefined(handing.pollUnsafe())
      yield* TestClock.adjust("60 millis")
      assert.isDefined(handing.pollUnsafe())
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(order, ["b1", "a1", "a2", "a3"])
    }).pipe(Effect.provide(Bulk.layerBackground({ capacity: 3 }))))

  it.effect("survives a handler that fails, and counts what became of the work", () =>
    Effect.gen(function*() {
      yield* (yield* FakePco.FakePco).failNext({ method: "PATCH", disconnect: "after" })
      yield* Bulk.background(Person.update("1", { nickname: "Ada" }))
      yield* Bulk.background(Effect.die("no"))
      yield* Bulk.background(Effect.void)
      yield* PcoTest.skipWaits(Bulk.drainBackground)
      assert.deepStrictEqual(yield* Bulk.backgroundStatus, { waiting: 0, running: 0, done: 1, failed: 2 })
      const counts = (yield* Metric.snapshot)
        .filter(({ id }) => id === "pco_background_total")
        .map((metric) => [metric.attributes?.["outcome"], metric.type === "Counter" ? metric.state.count : undefined])
      assert.sameDeepMembers(counts, [["done", 1], ["failed", 1], ["in_doubt", 1]])
    }).pipe(
      Effect.provide(Bulk.layerBackground({ onFailure: () => Effect.die("handler") })),
      Effect.provide(logging().layer),
      Effect.provide(church()),
      Effect.provideService(Metric.MetricRegistry, new Map())
    ))

  it.effect("is planned by a dry run, and sends nothing", () =>
    Effect.gen(function*() {
      const report = yield* Bulk.run(["1", "2"], (id) => Bulk.background(Person.update(id, { nickname: "Ada" })), {
        dryRun: true
      })
      assert.deepStrictEqual(report.planned.map(({ method, path }) => `${method} ${path}`), [
        "PATCH /people/v2/people/1",
        "PATCH /people/v2/people/2"
      ])
      yield* Bulk.drainBackground
      assert.notInclude(yield* nicknames, "Ada")
    }).pipe(Effect.provide(Bulk.layerBackground()), Effect.provide(church())))

  it.effect("leaves an item in doubt that fails after it handed work over, and no journal is written later", () =>
    Effect.gen(function*() {
      const checkpoint = yield* Journal.open({ job: "handing over" })
      const queue = Bulk.queue({ name: "later", schema: Schema.String })
      const slowly = Effect.andThen(Effect.sleep("10 seconds"), Person.update("1", { nickname: "Ada" }))
      const report = yield* Bulk.run(["done", "background", "keyed", "queue"], (item) =>
        Effect.gen(function*() {
          if (item === "done" || item === "background") yield* Bulk.background(slowly)
          if (item === "done") return yield* Effect.asVoid(Effect.forkDetach(slowly))
          if (item === "keyed") yield* Bulk.enqueue(queue, ["x"], { key: (text) => text })
          if (item === "queue") yield* Bulk.enqueue(queue, ["x"])
          return yield* Effect.fail("afterwards")
        }), { checkpoint, key: (item) => item })
      assert.deepStrictEqual(
        report.failures.map(({ item, mayHaveTakenEffect }) => [item, mayHaveTakenEffect]),
        [["background", true], ["keyed", false], ["queue", true]]
      )
      yield* TestClock.adjust("1 minute")
      assert.include(yield* nicknames, "Ada")
      assert.strictEqual(yield* checkpoint.state("done"), "done")
    }).pipe(
      Effect.provide([Bulk.layerBackground(), Bulk.layerQueueMemory, Journal.layerMemory]),
      Effect.provide(church())
    ))

  it.effect("refuses options that make no sense", () =>
    Effect.gen(function*() {
      for (const options of [{ concurrency: 0 }, { capacity: 0 }, { drain: -1 }, { onFailure: 1 }, { retry: 1 }]) {
        const layer = Bulk.layerBackground(options as Bulk.BackgroundOptions)
        const error = yield* Effect.flip(Effect.scoped(Layer.build(layer)))
        assert.isTrue(PcoError.isPcoError(error))
      }
      for (const options of [{ name: "" }, { key: " " }, { nme: "x" }]) {
        const error = yield* Effect.flip(Bulk.background(Effect.void, options as { readonly name: string }))
        assert.isTrue(PcoError.isPcoError(error))
      }
      assert.match((yield* Effect.flip(Bulk.background(1 as unknown as Effect.Effect<void>))).message, /work: is 1/)
    }).pipe(Effect.provide(Bulk.layerBackground())))
})
