import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, PubSub, Queue } from "effect"
import { Bulk, PcoCache } from "effect-pco"
import { Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"
import { Webhooks } from "effect-pco/webhooks"
import { cached } from "../cache/support.ts"

const inbox = Layer.provideMerge(Webhooks.layerInbox(), Bulk.layerQueueMemory)

const put = (name: string, payload: object) =>
  Effect.flatMap(
    Webhooks.Inbox,
    (inbox) => inbox.put([{ id: `${name}-1`, name, attempt: 1, payload: JSON.stringify(payload) }])
  )

/** Runs a worker until an event has come to an end. */
const workOnce = <E, R>(handlers: ReadonlyArray<Webhooks.Handler<E, R>>) =>
  Effect.gen(function*() {
    const settled = yield* Queue.unbounded<Webhooks.Settled>()
    const worker = Webhooks.worker(handlers, { onSettled: (each) => Effect.asVoid(Queue.offer(settled, each)) })
    return yield* Effect.raceFirst(worker, Queue.take(settled))
  })

describe("feeds", () => {
  it.live("a cache ends what an event changed, and what shows it", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* Person.get("1", { include: ["emails"] })
      yield* Person.get("2")
      yield* fake.reset
      yield* put("people.v2.events.email.created", {
        data: { type: "Email", id: "999", attributes: { address: "ada@example.org" } },
        meta: { parent: { type: "Person", id: "1" } }
      })
      const { outcome } = yield* workOnce([Webhooks.toCache])
      assert.strictEqual(outcome, "handled")
      yield* Person.get("1", { include: ["emails"] })
      yield* Person.get("2")
      assert.deepStrictEqual((yield* fake.requests).map(({ path }) => path), ["/people/v2/people/1"])
    }).pipe(Effect.provide([cached(), inbox])))

  it.live("a cache passes over an event that it does not know", () =>
    Effect.gen(function*() {
      yield* put("accounts.v2.events.login.created", { data: { type: "Login", id: "1" } })
      const { outcome } = yield* workOnce([Webhooks.toCache])
      assert.strictEqual(outcome, "handled")
    }).pipe(Effect.provide([PcoCache.layerNone, inbox])))

  it.live("a PubSub and a queue take events in one line", () =>
    Effect.gen(function*() {
      const hub = yield* PubSub.unbounded<Webhooks.Event>()
      const queue = yield* Queue.unbounded<Webhooks.Event>()
      const subscription = yield* PubSub.subscribe(hub)
      yield* put("people.v2.events.person.updated", { data: { type: "Person", id: "1", attributes: { name: "Ada" } } })
      yield* workOnce([
        Webhooks.on("*", (event) => PubSub.publish(hub, event)),
        Webhooks.on("people", (event) => Queue.offer(queue, event))
      ])
      assert.strictEqual((yield* PubSub.take(subscription)).type, "people/Person")
      assert.strictEqual((yield* Queue.take(queue)).resource.id, "1")
    }).pipe(Effect.scoped, Effect.provide(inbox)))
})
