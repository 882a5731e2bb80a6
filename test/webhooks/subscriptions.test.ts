import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Layer, Redacted } from "effect"
import { Bulk } from "effect-pco"
import { Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"
import { SecretStore, Subscriptions, Webhooks, WebhookSubscription } from "effect-pco/webhooks"
import { KeyValueStore } from "effect/persistence"
import { TestClock } from "effect/testing"
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const url = "https://example.org/webhooks"
const created = "people.v2.events.person.created"
const updated = "people.v2.events.person.updated"
const church = (options: Parameters<typeof FakePco.layer>[0] = {}) =>
  Layer.mergeAll(FakePco.layer({ people: 3, limit: false, ...options }), SecretStore.layerMemory)

const writes = Effect.map(
  Effect.flatMap(FakePco.FakePco, (fake) => fake.requests),
  (requests) => requests.filter(({ method }) => method !== "GET").map(({ method }) => method)
)

describe("Subscriptions", () => {
  it.effect("creates what is missing, and nothing the second time", () =>
    Effect.gen(function*() {
      const wanted = { url, events: [created, updated, created] }
      assert.deepStrictEqual((yield* Subscriptions.plan(wanted)).create, [created, updated])
      assert.deepStrictEqual(yield* writes, [])
      assert.deepStrictEqual((yield* Subscriptions.sync(wanted)).create, [created, updated])
      assert.deepStrictEqual(yield* writes, ["POST", "POST"])
      const again = yield* Subscriptions.sync(wanted)
      assert.deepStrictEqual([again.create, again.activate, again.delete, again.keep.length], [[], [], [], 2])
      assert.deepStrictEqual(yield* writes, ["POST", "POST"])
      assert.strictEqual((yield* Subscriptions.secrets(url)).length, 2)
    }).pipe(Effect.provide(church())))

  it.effect("switches on, deletes what nobody asks for and what is there twice, and leaves other addresses alone", () =>
    Effect.gen(function*() {
      const other = yield* WebhookSubscription.create({ name: created, url: "https://example.org/other", active: true })
      const off = yield* WebhookSubscription.create({ name: created, url, active: false })
      const twice = yield* WebhookSubscription.create({ name: created, url, active: true })
      const old = yield* WebhookSubscription.create({ name: updated, url, active: true })
      const plan = yield* Subscriptions.sync({ url, events: [created] })
      assert.deepStrictEqual(plan, { create: [], activate: [off.id], delete: [twice.id, old.id], keep: [] })
      const left = yield* WebhookSubscription.list()
      assert.deepStrictEqual(left.data.map(({ active, id }) => [id, active]), [[other.id, true], [off.id, true]])
    }).pipe(Effect.provide(church())))

  it.effect("makes one subscription a name when several programs start at once", () =>
    Effect.gen(function*() {
      const one = Subscriptions.sync({ url, events: [created, updated] })
      yield* Effect.all([one, one, one], { concurrency: "unbounded" })
      const { data } = yield* WebhookSubscription.list()
      assert.deepStrictEqual(data.map(({ name }) => name).toSorted(), [created, updated])
      const secrets = (yield* Subscriptions.secrets(url)).map(Redacted.value).toSorted()
      assert.deepStrictEqual(secrets, data.map((each) => each.authenticity_secret!).toSorted())
    }).pipe(Effect.provide(church())))

  it.effect("keeps the old secret while it rotates", () =>
    Effect.gen(function*() {
      yield* Subscriptions.sync({ url, events: [created] })
      const [before] = yield* Subscriptions.secrets(url)
      assert.strictEqual(yield* Subscriptions.rotate(url), 1)
      const during = yield* Subscriptions.secrets(url)
      assert.strictEqual(during.length, 2)
      assert.strictEqual(Redacted.value(during[1]!), Redacted.value(before!))
      assert.notStrictEqual(Redacted.value(during[0]!), Redacted.value(before!))
      yield* Subscriptions.endRotation(url)
      assert.deepStrictEqual((yield* Subscriptions.secrets(url)).map(Redacted.value), [Redacted.value(during[0]!)])
    }).pipe(Effect.provide(church())))

  it.effect("refuses names and addresses that are wrong, before anything is sent", () =>
    Effect.gen(function*() {
      const of = (options: object) =>
        Effect.map(Effect.flip(Subscriptions.sync(options as Subscriptions.SyncOptions)), (error) => error.message)
      assert.include(yield* of({ url, events: ["people.v2.person.updated"] }), "events[0]: is not the name of an event")
      assert.include(yield* of({ url: "example.org", events: [created] }), "url: ")
      assert.include(yield* of({ url, events: [] }), "events: names no event")
      assert.include(yield* of({ url, event: [created] }), "event: is no option (did you mean \"events\"?)")
      assert.deepStrictEqual((yield* Effect.flatMap(FakePco.FakePco, (fake) => fake.requests)).length, 0)
    }).pipe(Effect.provide(church())))

  it.effect("finds what was missed, and has it delivered again", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* Subscriptions.sync({ url, events: [created] })
      const since = yield* DateTime.now
      yield* Person.create({ first_name: "Ada", last_name: "Lovelace" })
      // the receiver is away for a week
      for (let day = 0; day < 30; day++) {
        for (const delivery of yield* fake.webhooks) yield* fake.answerWebhook(delivery.id, 500)
        yield* TestClock.adjust("12 hours")
      }
      const [before] = yield* Subscriptions.health({ url, since })
      assert.isFalse(before!.active)
      assert.strictEqual(before!.missed.length, 1)
      const recovered = yield* Subscriptions.recover({ url, since })
      assert.deepStrictEqual([recovered.activated.length, recovered.redelivered], [1, 1])
      const [delivery] = yield* fake.webhooks
      assert.strictEqual(delivery!.headers["X-PCO-Webhooks-Name"], created)
      yield* fake.answerWebhook(delivery!.id, 200)
      const [after] = yield* Subscriptions.health({ url, since })
      assert.isTrue(after!.active)
      assert.strictEqual(after!.missed.length, 0)
    }).pipe(Effect.provide(church())))

  it.effect("receives what the embedded Planning Center delivers, from the subscription to the handler", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* Subscriptions.sync({ url, events: [created] })
      yield* Person.create({ first_name: "Ada", last_name: "Lovelace" })
      const receive = Webhooks.receive({ secrets: Subscriptions.secrets(url) })
      for (const { body, headers, id } of yield* fake.webhooks) {
        const { status } = yield* receive({ body, headers })
        yield* fake.answerWebhook(id, status)
      }
      const seen: Array<string | null> = []
      const worker = Webhooks.worker([
        Webhooks.on(created, (event) => Effect.sync(() => seen.push(event.resource.last_name)))
      ])
      const fiber = yield* Effect.forkChild(worker)
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(seen, ["Lovelace"])
      void fiber
    }).pipe(Effect.provide([church(), Layer.provide(Webhooks.layerInbox(), Bulk.layerQueueMemory)])))
})

describe("SecretStore", () => {
  it.live("keeps secrets in files, and says no secret when it cannot", () => {
    const folder = mkdtempSync(join(tmpdir(), "effect-pco-secrets-"))
    const layer = SecretStore.layerKeyValue.pipe(
      Layer.provide(KeyValueStore.layerFileSystem(folder)),
      Layer.provide(NodeServices.layer)
    )
    const secrets = new Map([["1", { current: Redacted.make("new"), previous: Redacted.make("old") }]])
    return Effect.gen(function*() {
      const set = Effect.flatMap(SecretStore.SecretStore, (store) => store.set(url, secrets))
      yield* Effect.provide(set, Layer.fresh(layer))
      const get = Effect.flatMap(SecretStore.SecretStore, (store) => store.get(url))
      const kept = yield* Effect.provide(get, Layer.fresh(layer))
      const one = kept.get("1")!
      assert.deepStrictEqual([Redacted.value(one.current), Redacted.value(one.previous!)], ["new", "old"])
      assert.notInclude(JSON.stringify([...kept]), "new")
      const [file] = readdirSync(folder)
      assert.include(readFileSync(join(folder, file!), "utf8"), "\"new\"")
      assert.isTrue(statSync(folder).isDirectory())
    }).pipe(Effect.ensuring(Effect.sync(() => rmSync(folder, { recursive: true }))))
  })
})
