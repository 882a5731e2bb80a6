import { assert, it } from "@effect/vitest"
import { Effect, type Layer, Stream } from "effect"
import { Checkpoint } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { numbers } from "./support.ts"

/** What every store has to do. */
export const checkpointSuite = (
  layer: Layer.Layer<Checkpoint.Checkpoint, unknown>,
  more: ReadonlyArray<string> = []
) => {
  const keys = ["nightly export", "Nightly Export", "a/b:c*ä", "../up", "\u00010", "\u0010", ...more].concat(
    ["long ", "longer "].map((word) => word.repeat(200))
  )

  it.effect("keeps, replaces and forgets", () =>
    Effect.gen(function*() {
      const checkpoint = yield* Checkpoint.Checkpoint
      for (const key of keys) {
        assert.isUndefined(yield* checkpoint.load(key))
        yield* checkpoint.save(key, { key, list: [1, null, "ü"] })
      }
      for (const key of keys) assert.deepStrictEqual(yield* checkpoint.load(key), { key, list: [1, null, "ü"] })
      yield* checkpoint.save(keys[0]!, 2)
      assert.strictEqual(yield* checkpoint.load(keys[0]!), 2)
      for (const key of keys) {
        yield* checkpoint.clear(key)
        yield* checkpoint.clear(key)
        assert.isUndefined(yield* checkpoint.load(key))
      }
    }).pipe(Effect.provide(layer)))

  it.effect("goes on where a stream was stopped, and begins anew when it was done", () =>
    Effect.gen(function*() {
      const stream = Person.stream.resumable("job", { per_page: 10 })
      const done: Array<string> = []
      const write = ({ id }: { readonly id: string }) => Effect.sync(() => done.push(id))
      for (const count of [7, 1, 22]) yield* stream.pipe(Stream.take(count), Checkpoint.runForEach(write))
      assert.strictEqual(done.length, 30)
      yield* stream.pipe(Checkpoint.runForEach(write))
      assert.deepStrictEqual(done.toSorted((left, right) => Number(left) - Number(right)), numbers(60))
      assert.isUndefined(yield* (yield* Checkpoint.Checkpoint).load("job"))
    }).pipe(Effect.provide(FakePco.layer({ people: 60, limit: false })), Effect.provide(layer)))
}
