import { assert, describe, it } from "@effect/vitest"
import { NodeHttpServer } from "@effect/platform-node"
import { Effect, Fiber, Layer, Redacted } from "effect"
import { Bulk } from "effect-pco"
import { Webhooks } from "effect-pco/webhooks"
import { HttpClient, HttpClientRequest, HttpRouter, HttpServer } from "effect/http"
import { HttpApi, HttpApiBuilder, HttpApiEndpoint, HttpApiGroup } from "effect/http-api"
import { PersistedQueue } from "effect/persistence"
import { TestClock } from "effect/testing"
import { connect } from "node:net"

const secret = Redacted.make("s")
const payload = {
  data: { type: "Email", id: "7", attributes: {} },
  meta: { event_time: "2026-01-02T03:04:06Z" }
}
const name = "people.v2.events.email.updated"
const signed = Webhooks.sign({ secret, name, payload, id: "e" })

const inbox = Layer.provideMerge(Webhooks.layerInbox(), Bulk.layerQueueMemory)
const waiting = Effect.flatMap(
  Webhooks.Inbox,
  ({ persisted }) => persisted.take((envelope) => Effect.succeed(envelope.key)).pipe(Effect.timeoutOption("50 millis"))
)
const received = Effect.map(waiting, (taken) => taken._tag === "Some")

describe("Webhooks.receive", () => {
  const receive = (request: Webhooks.Request, options: Partial<Webhooks.ReceiverOptions> = {}) =>
    Webhooks.receive({ secrets: secret, ...options })(request)
  const soon = Effect.andThen(TestClock.setTime(Date.parse("2026-01-03T00:00:00Z")), signed)

  it.effect("stores what it acknowledges, once", () =>
    Effect.gen(function*() {
      const request = yield* soon
      assert.deepStrictEqual(yield* receive(request), { status: 200, body: "stored" })
      assert.deepStrictEqual(yield* receive(request), { status: 200, body: "stored" })
      const { persisted } = yield* Webhooks.Inbox
      const key = yield* persisted.take((envelope) => Effect.succeed(envelope.key))
      assert.match(key, /^e:[0-9a-f]{16}$/)
    }).pipe(Effect.provide(inbox)))

  it.effect("answers 401, 400 and 413 to what it does not store, and 410 where the subscription is to end", () =>
    Effect.gen(function*() {
      const request = yield* soon
      const status = (given: Webhooks.Request, options?: Partial<Webhooks.ReceiverOptions>) =>
        Effect.map(receive(given, options), (answer) => answer.status)
      assert.strictEqual(yield* status({ ...request, headers: {} }), 401)
      assert.strictEqual(yield* status({ ...request, body: `${request.body} ` }), 401)
      assert.strictEqual(yield* status(yield* Webhooks.sign({ secret, body: "{}" })), 400)
      assert.strictEqual(yield* status(request, { maxBodyBytes: 10 }), 413)
      assert.strictEqual(yield* status(request, { gone: (delivery) => delivery.name === name }), 410)
      assert.strictEqual(yield* status(request, { gone: () => false }), 200)
    }).pipe(Effect.provide(inbox)))

  it.effect("refuses an old delivery that somebody plays again", () =>
    Effect.gen(function*() {
      const request = yield* signed
      yield* TestClock.setTime(Date.parse("2027-01-02T00:00:00Z"))
      const answer = yield* receive(request)
      assert.strictEqual(answer.status, 400)
      assert.include(answer.body, "happened on 2026-01-02, longer ago than maxAge")
      assert.strictEqual((yield* receive(request, { maxAge: "400 days" })).status, 200)
    }).pipe(Effect.provide(inbox)))

  it.effect("answers 503 when nothing can be stored, and when that takes too long", () =>
    Effect.gen(function*() {
      const request = yield* soon
      const broken = (put: Webhooks.InboxService["put"]) =>
        Effect.updateService(receive(request), Webhooks.Inbox, (inbox) => ({ ...inbox, put }))
      const error = new PersistedQueue.PersistedQueueError({ message: "gone" })
      assert.strictEqual((yield* broken(() => Effect.fail(error))).status, 503)
      const slow = yield* Effect.forkChild(broken(() => Effect.never))
      yield* TestClock.adjust("8 seconds")
      assert.strictEqual((yield* Fiber.join(slow)).status, 503)
    }).pipe(Effect.provide(inbox)))

  it.effect("reads its secrets for each request where they are an effect", () =>
    Effect.gen(function*() {
      const request = yield* soon
      let current: ReadonlyArray<Redacted.Redacted> = [Redacted.make("old")]
      const rotating = Webhooks.receive({ secrets: Effect.sync(() => current) })
      assert.strictEqual((yield* rotating(request)).status, 401)
      current = [secret, ...current]
      assert.strictEqual((yield* rotating(request)).status, 200)
    }).pipe(Effect.provide(inbox)))

  it.effect("refuses options that are wrong", () =>
    Effect.gen(function*() {
      const request = yield* signed
      const of = (options: object) => Effect.map(Effect.flip(receive(request, options)), (error) => error.message)
      assert.include(yield* of({ maxBodyBytes: 0 }), "maxBodyBytes: is 0")
      assert.include(yield* of({ timeout: "soon" }), "timeout: is \"soon\"")
      assert.include(yield* of({ gone: true }), "gone: is true")
      assert.include(yield* of({ secret }), "secret: is no option (did you mean \"secrets\"?)")
    }).pipe(Effect.provide(inbox)))
})

describe("a server", () => {
  const routes = (options: Partial<Webhooks.ReceiverOptions> = {}) =>
    HttpRouter.serve(Webhooks.route("/webhooks", { secrets: secret, maxAge: "1000 days", ...options }), {
      disableLogger: true
    }).pipe(Layer.provideMerge(NodeHttpServer.layerTest), Layer.provideMerge(inbox))

  const post = (path: string, body: string | Uint8Array, headers: { readonly [name: string]: string }) =>
    Effect.flatMap(HttpClient.HttpClient, (client) =>
      client.execute(
        HttpClientRequest.post(path).pipe(
          typeof body === "string"
            ? HttpClientRequest.bodyText(body, "application/json")
            : HttpClientRequest.bodyUint8Array(body),
          HttpClientRequest.setHeaders(headers)
        )
      ))

  it.live("receives at its route", () =>
    Effect.gen(function*() {
      const { body, headers } = yield* signed
      const response = yield* post("/webhooks", body, headers)
      assert.strictEqual(response.status, 200)
      assert.isTrue(yield* received)
      assert.strictEqual((yield* post("/webhooks", body, {})).status, 401)
      assert.strictEqual((yield* post("/other", body, headers)).status, 404)
    }).pipe(Effect.provide(routes())))

  it.live("reads no more of a body than it may, and waits no longer", () =>
    Effect.gen(function*() {
      const { headers } = yield* signed
      assert.strictEqual((yield* post("/webhooks", new Uint8Array(10_000_000), headers)).status, 413)
      assert.isFalse(yield* received)
    }).pipe(Effect.provide(routes())))

  it.live("ends a request whose body never ends", () =>
    Effect.gen(function*() {
      const { address } = yield* HttpServer.HttpServer
      if (address._tag === "UnixPathAddress") return assert.fail("listens on a port")
      const answer = yield* Effect.promise(() =>
        new Promise<string>((resolve) => {
          const socket = connect(
            address.port,
            "127.0.0.1",
            () => socket.write("POST /webhooks HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{")
          )
          // Node.js closes the connection of a body that nobody reads to its end.
          socket.once("data", (data) => resolve(String(data))).once("close", () => resolve("closed"))
        })
      )
      assert.match(answer, /^closed$|^HTTP\/1.1 400/)
    }).pipe(Effect.provide(routes({ timeout: "200 millis" }))))

  it.live("receives at an endpoint of HttpApi", () =>
    Effect.gen(function*() {
      const { body, headers } = yield* signed
      assert.strictEqual((yield* post("/api/webhooks", body, headers)).status, 200)
      assert.isTrue(yield* received)
    }).pipe(Effect.provide(
      HttpRouter.serve(
        HttpApiBuilder.layer(api).pipe(Layer.provide(handlers)),
        { disableLogger: true }
      ).pipe(Layer.provideMerge(NodeHttpServer.layerTest), Layer.provideMerge(inbox))
    )))

  it("receives as a function of the web platform", async () => {
    const { dispose, handler } = Webhooks.toWebHandler(inbox, { secrets: secret, maxAge: "1000 days" })
    const { body, headers } = await Effect.runPromise(signed)
    const request = (given: string) =>
      new Request("http://localhost/any/path", { method: "POST", body: given, headers })
    assert.strictEqual((await handler(request(body))).status, 200)
    assert.strictEqual((await handler(request(`${body} `))).status, 401)
    await dispose()
  })
})

const api = HttpApi.make("api").add(
  HttpApiGroup.make("webhooks").add(HttpApiEndpoint.post("receive", "/api/webhooks"))
)
const handlers = HttpApiBuilder.group(
  api,
  "webhooks",
  (group) => group.handleRaw("receive", () => Effect.orDie(Webhooks.handler({ secrets: secret, maxAge: "1000 days" })))
)
