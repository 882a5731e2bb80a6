/** A stream with a checkpoint: started again, it goes on, and no row is lost or handed out again once acknowledged. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { Person } from "../../../src/products/people/index.ts"
import { firstOfItems, people } from "../churches.ts"
import { construct } from "../construct.ts"
import { Clients } from "../process.ts"

const fields = {
  by: Schema.Literals(["alder", "writer", "birch"]),
  per_page: Schema.Literals([10, 25, 100]),
  /** By the time a stream goes on from a second, by the name from an offset. */
  order: Schema.Literals(["created_at", "first_name"]),
  /** How long a row takes, in milliseconds. */
  each: Schema.Literals([0, 200])
}

export default construct("Stream", fields, ({ by, each, order, per_page }, { number, violate, watch }) => {
  const acknowledged = new Map<string, number>()
  let isComplete = false
  let underWay: string | undefined
  const read = Effect.gen(function*() {
    const client = (yield* Clients).of(by)
    yield* Person.stream.resumable(`stream ${number}`, { per_page, order }).pipe(
      Stream.runForEach(({ ack, value }) =>
        Effect.gen(function*() {
          if (each > 0) yield* Effect.sleep(each)
          underWay = value.id
          yield* ack
          underWay = undefined
          acknowledged.set(value.id, (acknowledged.get(value.id) ?? 0) + 1)
        })
      ),
      Effect.provide(client),
      Effect.map(() => {
        isComplete = true
      }),
      Effect.catch((error) => Effect.sync(() => watch.addError("an error", error)))
    )
    // whether that one is kept is not known: it may come again
    if (underWay !== undefined) acknowledged.delete(underWay)
  })
  return {
    run: Effect.suspend(() => {
      if (underWay !== undefined) acknowledged.delete(underWay)
      return isComplete ? Effect.void : read
    }),
    finish: Effect.suspend(() => isComplete ? Effect.void : read),
    check: Effect.sync(() => {
      for (const [id, times] of acknowledged) {
        if (times > 1) violate("every effect once", `row ${id} came ${times} times, and was acknowledged before`)
      }
      if (!isComplete) {
        violate("it ends", `the stream of ${by} does not end, though nothing fails any more`)
        return
      }
      for (let id = firstOfItems; id <= people; id++) {
        if (!acknowledged.has(String(id))) violate("every effect once", `row ${id} was never handed out`)
      }
    })
  }
})
