import { Clock, Effect, Fiber, Layer, References, Stream } from "effect"
import { KeyValueStore } from "effect/persistence"
import { TestClock } from "effect/testing"
import * as WriteBehind from "../../../src/cache/WriteBehind.ts"
import { mockPco, type Reply, type Sent } from "../../support/mock.ts"

/** A store that outlives what is built on it. */
export const newStore = Effect.flatMap(
  Layer.build(Layer.fresh(KeyValueStore.layerMemory)),
  (context) => Effect.provide(KeyValueStore.KeyValueStore, context)
)

/** Deferred writes on a store and a mock of Planning Center. */
export const world = (
  store: KeyValueStore.KeyValueStore,
  reply: (sent: Sent, index: number) => Reply,
  options: WriteBehind.Options = {}
) => {
  const { layer, requests } = mockPco(reply, { retry: { times: 0 } })
  const quiet = Layer.succeed(References.MinimumLogLevel, "None")
  return {
    requests,
    layer: WriteBehind.layerKeyValueStore(options).pipe(
      Layer.provide(Layer.succeed(KeyValueStore.KeyValueStore, store)),
      Layer.provideMerge(layer),
      Layer.provideMerge(quiet)
    )
  }
}

/** Lets time pass until nothing waits. */
export const drained = Effect.gen(function*() {
  for (let step = 0; (yield* WriteBehind.waiting) > 0; step++) {
    if (step > 2000) return yield* Effect.die(new Error("writes wait for ever"))
    yield* TestClock.adjust("1 second")
  }
})

/** What happens from now on, as it comes. */
export const recordEvents = Effect.gen(function*() {
  const seen: Array<WriteBehind.WriteEvent> = []
  yield* Effect.forkScoped(
    Stream.runForEach(WriteBehind.events, (event) => Effect.sync(() => seen.push(event))),
    { startImmediately: true }
  )
  return seen
})

/** When each request came, in seconds since a moment. */
export const secondsSince = (start: number) => Effect.map(Clock.currentTimeMillis, (now) => (now - start) / 1000)

export const join = Fiber.join
