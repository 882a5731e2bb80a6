import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Layer, Logger, Metric, Redacted, References, Tracer } from "effect"
import { FetchHttpClient, HttpClient, HttpClientResponse } from "effect/http"
import { NodeHttpClient } from "@effect/platform-node"
import { inspect } from "node:util"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { PcoError } from "../../src/index.ts"
import { ErrorObject, Pco, PcoConfig, PcoOAuth } from "../../src/index.ts"
import { PcoMetrics } from "../../src/telemetry/index.ts"
import { PcoTest } from "../../src/testing/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { mockHttpClient, mockPco, personDocument, type Reply } from "../support/mock.ts"

const secret = "pa/ss+w\"ör<d&'=\\0815"
const applicationId = "the-application-of-ada"
const basic = Buffer.from(`${applicationId}:${secret}`).toString("base64")

const html = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll(
    "'",
    "&#39;"
  )

/** The ways in which a server may write what it was sent. */
const spellings = (text: string): ReadonlyArray<string> => [
  text,
  encodeURIComponent(text),
  encodeURIComponent(text).replace(/%../g, (escape) => escape.toLowerCase()),
  new URLSearchParams({ a: text }).toString().slice(2),
  JSON.stringify(text).slice(1, -1),
  html(text),
  Buffer.from(text).toString("base64"),
  Buffer.from(text).toString("base64url"),
  Buffer.from(`x${text}x`).toString("base64"),
  Buffer.from(`xx${text}xx`).toString("base64")
]

// what is left of a secret in base64 when it does not begin at a boundary
const traces = (text: string) => [
  ...spellings(text).slice(0, 8),
  Buffer.from(`x${text}x`).toString("base64").slice(4, -4),
  Buffer.from(`xx${text}xx`).toString("base64").slice(4, -4)
]

const everything = (error: PcoError.PcoError): string =>
  [error.message, JSON.stringify(error), String(error), inspect(error, { depth: 10 }), error.stack].join("\n")

const assertHidden = (error: PcoError.PcoError, text: string) => {
  const said = everything(error)
  for (const trace of traces(text)) assert.notInclude(said, trace)
}

/** An `HttpClient` for forms. */
const answering = (reply: Reply) =>
  Layer.succeed(
    HttpClient.HttpClient,
    HttpClient.make((request) => {
      const { headers = {}, json, status = 200 } = reply as { status?: number; json?: unknown; headers?: HeadersInit }
      return Effect.succeed(
        HttpClientResponse.fromWeb(request, new Response(JSON.stringify(json ?? null), { status, headers }))
      )
    })
  )

const all = [...spellings(secret), basic].join(" | ")

const answers: ReadonlyArray<readonly [string, Reply]> = [
  ["an error object", {
    status: 422,
    json: { errors: [{ detail: all, title: all, code: all, meta: { resource: all } }] }
  }],
  ["the name of a field", { status: 422, json: { errors: [{ detail: "no", source: { parameter: all } }] } }],
  ["a hint", { status: 401, json: { errors: [{ code: all }] } }],
  ["a description", { status: 403, json: { errors: [{ meta: { description: all } }] } }],
  ["the end of a long text", { status: 500, json: { errors: [{ detail: `${"x".repeat(995)}${all}` }] } }],
  ["a type", { json: { data: { type: all, id: "1", attributes: {} } } }],
  ["a name", { json: { data: { type: "Person", id: "1", relationships: { [all]: 5 } } } }],
  ["a content type", { text: "<html>", headers: { "content-type": encodeURIComponent(secret) } }],
  ["x-request-id", { status: 500, headers: { "x-request-id": encodeURIComponent(secret) + basic } }],
  ["x-request-id of a success", {
    json: { data: { type: "Email", id: "1", attributes: {} } },
    headers: { "x-request-id": encodeURIComponent(secret) + basic }
  }]
]

describe("a secret that the server echoes stands in no error", () => {
  it.effect.each(answers)("%s", ([, reply]) => {
    const mock = mockHttpClient(() => reply)
    const layer = Pco.layerWithoutHttpClient({
      // a type that is not described is an error only here
      decode: "strict",
      auth: { applicationId, secret: Redacted.make(secret) },
      retry: { times: 0 },
      rateLimit: false
    }).pipe(Layer.provide(mock.layer))
    return Effect.gen(function*() {
      const error = yield* Effect.flip(Person.get("1"))
      assertHidden(error, secret)
      assert.notInclude(everything(error), applicationId)
      assert.notInclude(everything(error), basic)
    }).pipe(Effect.provide(layer))
  })

  it.effect("of a token", () => {
    const token = "bearer-token-0815"
    const mock = mockHttpClient(() => ({ status: 422, json: { errors: [{ detail: spellings(token).join(" ") }] } }))
    const layer = Pco.layerWithoutHttpClient({ auth: { token: Redacted.make(token) }, rateLimit: false }).pipe(
      Layer.provide(mock.layer)
    )
    return Effect.gen(function*() {
      assertHidden(yield* Effect.flip(Person.get("1")), token)
    }).pipe(Effect.provide(layer))
  })

  it.effect.each(answers)("of a header of your own: %s", ([, reply]) => {
    const own = "gateway-key-0815"
    const echoed = JSON.parse(
      JSON.stringify(reply)
        .replaceAll(JSON.stringify(all).slice(1, -1), spellings(own).join(" "))
        .replaceAll(encodeURIComponent(secret), own)
    ) as Reply
    const mock = mockHttpClient(() => echoed)
    const layer = Pco.layerWithoutHttpClient({
      decode: "strict",
      auth: { applicationId: "another", secret: Redacted.make("another-secret-0815") },
      headers: { "x-gateway-key": Redacted.make(own) },
      retry: { times: 0 },
      rateLimit: false
    }).pipe(Layer.provide(mock.layer))
    return Effect.gen(function*() {
      const error = yield* Effect.flip(Person.get("1"))
      assertHidden(error, own)
      assert.strictEqual(mock.requests[0]!.headers["x-gateway-key"], own)
    }).pipe(Effect.provide(layer))
  })

  it.effect.each([
    { status: 400, json: { error: "invalid_grant", error_description: all } },
    { status: 400, json: { error: all } },
    { status: 500, json: { errors: [{ detail: all }] } },
    { status: 200, json: {}, headers: { "x-request-id": encodeURIComponent(secret) } },
    { status: 400, json: { error: "invalid_grant" }, headers: { "x-request-id": encodeURIComponent(secret) } }
  ] as ReadonlyArray<Reply>)("at the endpoints of OAuth: %j", (reply) => {
    return Effect.gen(function*() {
      const accessToken = Redacted.make("userinfo-token-0815")
      const echoed = JSON.parse(
        JSON.stringify(reply).replaceAll(JSON.stringify(all).slice(1, -1), "userinfo-token-0815")
      )
      const userinfo = yield* Effect.flip(PcoOAuth.userinfo({ accessToken })).pipe(
        Effect.provide(answering(echoed))
      )
      assertHidden(userinfo, "userinfo-token-0815")
      const code = yield* Effect.flip(PcoOAuth.exchange({
        clientId: "client",
        clientSecret: Redacted.make("another-secret"),
        redirectUri: "https://example.org/callback",
        callback: `https://example.org/callback?state=abc&code=${encodeURIComponent(secret)}`,
        state: Redacted.make("abc"),
        codeVerifier: Redacted.make("v".repeat(43))
      }))
      assertHidden(code, secret)
    }).pipe(Effect.provide([answering(reply), PcoConfig.layer()]))
  })
})

describe("a secret that the server echoes in every answer", () => {
  const echo = { "x-request-id": encodeURIComponent(secret) + basic, "retry-after": all, "x-echo": basic }
  const header = Object.fromEntries(
    Object.entries(echo).map(([name, value]) => [name, value.replace(/[^\x20-\x7e]/g, "?")])
  )
  const answer = (index: number): Reply =>
    index % 3 === 0
      ? { status: 429, json: { errors: [{ detail: all, code: all }] }, headers: header }
      : index % 3 === 1
      ? { status: 503, text: all, headers: header }
      : { status: 401, json: { errors: [{ detail: `Hint: (${basic})`, title: all }] }, headers: header }

  it.effect("stands in no span, log, metric or report", () => {
    const spans: Array<Tracer.Span> = []
    const tracer = Tracer.make({
      span(options) {
        const span = new Tracer.NativeSpan(options)
        spans.push(span)
        return span
      }
    })
    const lines: Array<string> = []
    const logger = Logger.make(({ cause, fiber, message }) =>
      void lines.push(
        `${inspect(message, { depth: 9 })} ${Cause.pretty(cause)} ${
          inspect(fiber.getRef(References.CurrentLogAnnotations))
        }`
      )
    )
    const mock = mockHttpClient((_, index) => answer(index))
    const layer = Pco.layerWithoutHttpClient({
      auth: { applicationId, secret: Redacted.make(secret) },
      retry: { times: 2 },
      rateLimit: false
    }).pipe(Layer.provide(mock.layer))
    return Effect.gen(function*() {
      yield* Effect.forEach(["1", "2", "3"], (id) =>
        Person.get(id).pipe(
          Effect.tapCause((cause) => Effect.logError("failed", cause)),
          Effect.exit
        )).pipe(PcoTest.skipWaits)
      yield* Person.update("1", { nickname: "Ada" }).pipe(Effect.exit, PcoTest.skipWaits)
      const texts = {
        spans: spans.map((span) => inspect([span.name, [...span.attributes], span.status], { depth: 12 })).join("\n"),
        logs: lines.join("\n"),
        metrics: JSON.stringify(yield* Metric.snapshot),
        report: JSON.stringify(yield* PcoMetrics.report())
      }
      assert.isAbove(mock.requests.length, 6)
      assert.isAbove(spans.length, 3)
      assert.isAbove(lines.length, 2)
      for (const [where, text] of Object.entries(texts)) {
        assert.isAbove(text.length, 20, where)
        for (const trace of [...traces(secret), basic]) assert.notInclude(text, trace, where)
      }
    }).pipe(
      Effect.provide(layer),
      Effect.provide(Logger.layer([logger])),
      Effect.withTracer(tracer)
    )
  })
})

describe("many error objects", () => {
  it.effect("of an answer stay readable, and are counted", () => {
    const errors = Array.from(
      { length: 300_000 },
      (_, index) => ({ detail: `no ${index}`, source: { parameter: "name" } })
    )
    const pco = mockPco((_, index) => ({ status: index === 0 ? 422 : 500, json: { errors } }), { retry: { times: 0 } })
    return Effect.gen(function*() {
      for (const _ of [1, 2]) {
        const error = yield* Effect.flip(Person.create({ first_name: "Ada", last_name: "Lovelace" }))
        assert.isBelow(error.message.length, 20_000)
        assert.isBelow(JSON.stringify(error).length, 50_000)
        assert.include(error.message, "and 299900 more errors")
      }
    }).pipe(Effect.provide(pco.layer))
  })

  it("beside the refused resource are counted, too", () => {
    const errors = Array.from({ length: 5_000 }, () => ({ detail: "no" }))
    const body = { errors: [{ meta: { associated_resources: Array.from({ length: 500 }, () => ({ errors })) } }] }
    assert.lengthOf(ErrorObject.fromJson(body), 101)
  })
})

describe("Forbidden", () => {
  it.effect("tells what Planning Center says is missing", () => {
    const description = "You need to be a manager of this list"
    const errors = [{ status: "403", title: "Forbidden", meta: { description } }]
    const pco = mockPco(() => ({ status: 403, json: { errors } }))
    return Effect.gen(function*() {
      const { message, reason } = yield* Effect.flip(Person.get("1"))
      assert.deepStrictEqual(reason._tag === "Forbidden" ? reason.description : reason._tag, description)
      assert.include(message, description)
    }).pipe(Effect.provide(pco.layer))
  })
})

describe("an answer that is declared too large", () => {
  it.live.each([["fetch", FetchHttpClient.layer], ["undici", NodeHttpClient.layerUndici]] as const)(
    "closes its connection: %s",
    ([, http]) =>
      Effect.gen(function*() {
        const closed = Promise.withResolvers<boolean>()
        const server = createServer((_, response) => {
          response.writeHead(200, { "content-type": "application/json", "content-length": "50000000" })
          response.write(JSON.stringify(personDocument("1")).slice(0, -1))
          response.on("close", () => closed.resolve(true))
        })
        yield* Effect.promise(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve())))
        const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
        const layer = Pco.layerWithoutHttpClient({
          auth: { token: Redacted.make("token-0815") },
          baseUrl,
          maxResponseBytes: 1_000,
          rateLimit: false
        }).pipe(Layer.provide(http))
        yield* Effect.gen(function*() {
          const error = yield* Effect.flip(Person.get("1"))
          assert.strictEqual(error.reason._tag, "Malformed")
          const isClosed = yield* Effect.promise(() =>
            Promise.race([closed.promise, new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 2_000))])
          )
          assert.isTrue(isClosed)
        }).pipe(Effect.provide(layer), Effect.ensuring(Effect.sync(() => server.closeAllConnections())))
        server.close()
      })
  )
})
