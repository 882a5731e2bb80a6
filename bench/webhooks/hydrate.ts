import { Effect, Layer, Option } from "effect"
import { Bulk } from "effect-pco"
import { Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"
import { Webhooks } from "effect-pco/webhooks"
import { exactly, promised } from "../measure.ts"
import { delivery } from "./delivery.ts"

const events = 1000

/** Requests that the embedded Planning Center answers while a worker reads the person of each of a thousand events. */
export const hydrate = promised(exactly(10), async () => {
  const inbox = Layer.provideMerge(Webhooks.layerInbox(), Bulk.layerQueueMemory)
  const program = Effect.gen(function*() {
    const fake = yield* FakePco.FakePco
    const { put } = yield* Webhooks.Inbox
    yield* put(Array.from({ length: events }, (_, index) => ({
      id: `event-${index}`,
      name: "people.v2.events.person.updated",
      attempt: 1,
      // Older than what the embedded Planning Center shows, so that one read is enough.
      payload: JSON.stringify(delivery(String(index + 1), -1e9))
    })))
    let found = 0
    const read = Webhooks.hydrate(Person, { include: ["emails"] })
    const worker = Webhooks.worker([
      Webhooks.on("people/Person", (event) =>
        Effect.map(read(event), (person) => {
          if (Option.isSome(person) && Array.isArray(person.value.emails)) found++
        }))
    ])
    yield* Effect.raceFirst(worker, Effect.repeat(Effect.sleep("20 millis"), { while: () => found < events }))
    return (yield* fake.requests).length
  })
  const value = await Effect.runPromise(
    Effect.provide(program, [FakePco.layer({ people: events, limit: false }), inbox])
  )
  return { value, unit: "requests", detail: { events } }
})
