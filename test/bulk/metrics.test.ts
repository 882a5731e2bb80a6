import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer, Metric, Queue, Schema } from "effect"
import { Bulk, Journal } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { registry } from "../telemetry/support.ts"

const counts = Effect.map(
  Metric.snapshot,
  (metrics) =>
    Object.fromEntries(
      metrics.flatMap(({ attributes, id, state }) =>
        id === "pco_bulk_items_total" && "count" in state ? [[attributes?.["outcome"], Number(state.count)]] : []
      )
    )
)

const church = FakePco.layer({ people: 20, limit: false })
class Broken {
  readonly mayHaveTakenEffect: boolean
  constructor(mayHaveTakenEffect: boolean) {
    this.mayHaveTakenEffect = mayHaveTakenEffect
  }
}

const failing = Effect.fail(new Broken(false))

describe("pco_bulk_items_total", () => {
  it.effect("counts what became of the items of a run", () =>
    Effect.gen(function*() {
      const { failNext } = yield* FakePco.FakePco
      yield* failNext({ method: "PATCH", disconnect: "after" })
      const report = yield* Bulk.run(
        ["1", "2", "999", "3", "4", "5"],
        (id) => Person.update(id, { nickname: "Ada" }),
        { concurrency: 1, onError: ({ index }) => index === 2 ? "stop" : "continue" }
      )
      assert.strictEqual(report.inDoubt, 1)
      assert.deepStrictEqual(yield* counts, { in_doubt: 1, done: 1, failed: 1, skipped: 3 })
    }).pipe(Effect.provide(church), registry()))

  it.effect("tells what an earlier run did, adds up over runs, and leaves dry runs out", () =>
    Effect.gen(function*() {
      const checkpoint = yield* Journal.open({ job: "counted" })
      const run = (count: number, dryRun = false) =>
        Bulk.run(
          Array.from({ length: count }, (_, index) => index),
          (index) => index === 0 ? failing : Effect.void,
          { checkpoint, key: String, dryRun }
        )
      yield* run(5, true)
      assert.deepStrictEqual(yield* counts, {})
      yield* run(5)
      assert.deepStrictEqual(yield* counts, { done: 4, failed: 1 })
      yield* run(7)
      assert.deepStrictEqual(yield* counts, { done: 6, failed: 2, before: 4 })
    }).pipe(Effect.provide(Layer.merge(church, Journal.layerMemory)), registry()))

  it.effect("counts the one that ends a run at once", () =>
    Effect.gen(function*() {
      yield* Effect.flip(Bulk.run([1, 2], () => failing, { failFast: true, concurrency: 1 }))
      assert.deepStrictEqual(yield* counts, { failed: 1 })
    }).pipe(registry()))

  it.live("counts what became of the work of a queue, once each", () =>
    Effect.gen(function*() {
      const queue = Bulk.queue({ name: "counted", schema: Schema.Number, attempts: 2 })
      yield* Bulk.enqueue(Bulk.queue({ name: "counted", schema: Schema.String }), ["no number"])
      yield* Bulk.enqueue(queue, [1, 2, 3])
      const settled = yield* Queue.unbounded<string>()
      const fiber = yield* Effect.forkChild(Bulk.worker(
        queue,
        (item) => item === 1 ? failing : item === 2 ? Effect.fail(new Broken(true)) : Effect.void,
        { onSettled: ({ _tag }) => Queue.offer(settled, _tag) }
      ))
      // the one that fails is tried twice
      const tags = yield* Queue.takeN(settled, 5)
      assert.deepStrictEqual(tags.toSorted(), ["Dead", "Dead", "Dead", "Done", "Retried"])
      yield* Fiber.interrupt(fiber)
      assert.deepStrictEqual(yield* counts, { done: 1, failed: 2, in_doubt: 1 })
      const gauges = (yield* Metric.snapshot).filter(({ id }) => id.startsWith("pco_queue_"))
      assert.deepStrictEqual(gauges.map(({ attributes, id }) => [id, attributes?.["queue"]]), [
        ["pco_queue_depth", "counted"],
        ["pco_queue_oldest_seconds", "counted"]
      ])
    }).pipe(Effect.provide(Layer.merge(church, Bulk.layerQueueMemory)), registry()))
})
