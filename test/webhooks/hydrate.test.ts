import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Fiber, Layer, Option, Stream } from "effect"
import { Bulk } from "effect-pco"
import { Email, Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"
import { Webhooks } from "effect-pco/webhooks"
import { TestClock } from "effect/testing"

const inbox = Layer.provideMerge(Webhooks.layerInbox(), Bulk.layerQueueMemory)

const delivery = (
  type: string,
  id: string,
  updatedAt: string,
  action = "updated"
): typeof Webhooks.Delivery.Type => ({
  id: `${type}-${id}-${updatedAt}-${action}`,
  name: `people.v2.events.${type.toLowerCase()}.${action}`,
  attempt: 1,
  payload: JSON.stringify({
    data: { type, id, ...action === "destroyed" ? {} : { attributes: { updated_at: updatedAt } } }
  })
})

const put = (...deliveries: ReadonlyArray<typeof Webhooks.Delivery.Type>) =>
  Effect.flatMap(Webhooks.Inbox, (inbox) => inbox.put(deliveries))

const past = "2000-01-01T00:00:00Z"

describe("Webhooks.hydrate", () => {
  it.live("reads a thousand events in ten requests", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* put(...Array.from({ length: 1000 }, (_, index) => delivery("Person", String(index + 1), past)))
      yield* fake.reset
      let found = 0
      const read = Webhooks.hydrate(Person, { include: ["emails"] })
      const worker = Webhooks.worker([
        Webhooks.on("people/Person", (event) =>
          Effect.map(read(event), (person) => {
            if (Option.isSome(person) && Array.isArray(person.value.emails)) found++
          }))
      ])
      const enough = Effect.repeat(Effect.sleep("20 millis"), { while: () => found < 1000 })
      yield* Effect.raceFirst(worker, Effect.timeout(enough, "20 seconds"))
      assert.strictEqual(found, 1000)
      yield* fake.expectRequests("GET /people/v2/people", 10)
      assert.strictEqual((yield* fake.requests).length, 10)
    }).pipe(Effect.provide([FakePco.layer({ people: 1000, limit: false }), inbox])))

  it.effect("reads again while Planning Center does not show the change, and tells what is gone", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      const read = Webhooks.hydrate(Person, { patience: "20 seconds" })
      const seen: Array<string> = []
      const worker = Webhooks.worker([
        Webhooks.on(
          "people/Person",
          (event) =>
            Effect.map(
              read(event),
              (person) =>
                void seen.push(`${event.resource.id} ${Option.isSome(person) ? person.value.nickname : "gone"}`)
            )
        )
      ])
      yield* put(
        delivery("Person", "1", "2030-01-01T00:00:00Z"),
        delivery("Person", "999", past),
        delivery("Person", "2", past, "destroyed")
      )
      const fiber = yield* Effect.forkChild(worker)
      yield* TestClock.adjust("3 seconds")
      assert.deepStrictEqual(seen, ["2 gone"])
      yield* fake.put("Person", { id: "1", attributes: { nickname: "Ada", updated_at: "2030-01-01T00:00:00Z" } })
      yield* TestClock.adjust("5 seconds")
      assert.deepStrictEqual(seen, ["2 gone", "1 Ada"])
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(seen, ["2 gone", "1 Ada", "999 gone"])
      yield* Fiber.interrupt(fiber)
    }).pipe(Effect.provide([FakePco.layer({ people: 3, limit: false }), inbox])))

  it.effect("refuses options that are wrong", () =>
    Effect.gen(function*() {
      const event = yield* Webhooks.unverified(
        JSON.stringify({ data: [{ id: "e", attributes: delivery("Person", "1", past) }] })
      )
      const error = yield* Effect.flip(Webhooks.hydrate(Person, { windoww: "1 second" } as never)(event))
      assert.include(error.message, "windoww: is no option (did you mean \"window\"?)")
    }).pipe(Effect.provide(FakePco.layer({ people: 3, limit: false }))))
})

describe("Webhooks.layerOwnWrites", () => {
  it.live("passes over what this program wrote, and over nothing else", () =>
    Effect.gen(function*() {
      const person = yield* Person.update("1", { nickname: "Ada" })
      const email = yield* Person.emails.create("1", { address: "ada@example.org", location: "Home" })
      yield* Email.delete(email.id)
      const at = DateTime.formatIso(person.updated_at!)
      yield* put(
        delivery("Person", "1", at),
        delivery("Person", "1", "2100-01-02T00:00:00Z"),
        delivery("Email", email.id, past, "destroyed"),
        delivery("Person", "2", at)
      )
      const settled: Array<string> = []
      const worker = Webhooks.worker([Webhooks.on("people", () => Effect.void)], {
        ignoreOwn: true,
        concurrency: 1,
        onSettled: ({ id, outcome }) => void settled.push(`${id.split("-").slice(0, 2).join("-")} ${outcome}`)
      })
      const enough = Effect.repeat(Effect.sleep("20 millis"), { while: () => settled.length < 4 })
      yield* Effect.raceFirst(worker, Effect.timeout(enough, "20 seconds"))
      assert.deepStrictEqual(settled.toSorted(), [
        `Email-${email.id} own`,
        "Person-1 handled",
        "Person-1 own",
        "Person-2 handled"
      ])
    }).pipe(Effect.provide(
      Layer.mergeAll(FakePco.layer({ people: 3, limit: false }), inbox, Webhooks.layerOwnWrites)
    )))

  it.effect("is asked for where own events are to be ignored", () =>
    Effect.gen(function*() {
      const worker = Webhooks.worker([Webhooks.on("*", () => Effect.void)], { ignoreOwn: true })
      assert.include(
        (yield* Effect.flip(worker)).message,
        "ignoreOwn: knows of no writes; expected Webhooks.layerOwnWrites"
      )
    }).pipe(Effect.provide(inbox)))
})

describe("Webhooks.stream", () => {
  it.effect("gives events that are acknowledged, rejected and left", () =>
    Effect.gen(function*() {
      yield* put(delivery("Person", "1", past), delivery("Person", "2", past), delivery("Email", "3", past))
      const first = yield* Webhooks.stream({ select: "people/Person" }).pipe(Stream.take(2), Stream.runCollect)
      assert.deepStrictEqual(first.map(({ event }) => event.resource.id).toSorted(), ["1", "2"])
      // both come again: neither was acknowledged before the stream ended
      const again: Array<string> = []
      const fiber = yield* Effect.forkChild(
        Webhooks.stream({ select: "people/Person" }).pipe(
          Stream.mapEffect(({ acknowledge, attempt, event, reject }) => {
            again.push(`${event.resource.id} ${attempt}`)
            return event.resource.id === "1" && attempt < 3 ? reject : acknowledge
          }),
          Stream.runDrain
        )
      )
      yield* TestClock.adjust("1 minute")
      yield* Fiber.interrupt(fiber)
      assert.deepStrictEqual(again.toSorted(), ["1 1", "1 2", "1 3", "2 1"])
    }).pipe(Effect.provide(inbox)))
})
