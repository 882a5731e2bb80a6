import { NodeHttpClient } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import { FetchHttpClient, type HttpClient } from "effect/http"
import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { Pco, type PcoError, PcoOAuth } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { credential, personDocument } from "../support/mock.ts"

const listening = (answer: RequestListener) =>
  Effect.map(
    Effect.acquireRelease(
      Effect.callback<ReturnType<typeof createServer>>((resume) => {
        const server = createServer((request, response) => {
          request.resume().on("end", () => answer(request, response))
        }).listen(0, "127.0.0.1", () => resume(Effect.succeed(server)))
      }),
      (server) => Effect.callback<void>((resume) => void server.close(() => resume(Effect.void)).closeAllConnections())
    ),
    (server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  )

const clients: ReadonlyArray<[string, Layer.Layer<HttpClient.HttpClient>]> = [
  ["fetch", FetchHttpClient.layer],
  [
    "fetch that was told to follow",
    Layer.merge(
      FetchHttpClient.layer,
      Layer.succeed(FetchHttpClient.RequestInit, { redirect: "follow" })
    )
  ],
  ["undici", NodeHttpClient.layerUndici]
]

describe.each(clients)("redirected, %s", (_, http) => {
  it.live.each([301, 302, 303, 307, 308])("goes nowhere with a %s", (status) =>
    Effect.gen(function*() {
      const visited: Array<string> = []
      const elsewhere = yield* listening((request, response) => {
        visited.push(`${request.method} ${request.url}`)
        response.setHeader("content-type", "application/json").end(JSON.stringify(personDocument("666")))
      })
      const baseUrl = yield* listening((_, response) => {
        response.writeHead(status, { location: `${elsewhere}/x` }).end()
      })
      const layer = Pco.layerWithoutHttpClient({ auth: credential, baseUrl, retry: { times: 0 } }).pipe(
        Layer.provideMerge(http)
      )
      const calls: ReadonlyArray<Effect.Effect<void, PcoError.PcoError, Pco.Services | HttpClient.HttpClient>> = [
        Effect.asVoid(Person.get("1")),
        Effect.asVoid(Person.create({ first_name: "Ada", last_name: "Lovelace" })),
        Effect.asVoid(PcoOAuth.userinfo({ accessToken: Redacted.make("t0ken") }))
      ]
      for (const call of calls) {
        const error = yield* Effect.flip(Effect.provide(call, layer))
        assert.strictEqual(error.status, status)
        assert.strictEqual(error.reason._tag, "Malformed")
      }
      assert.deepStrictEqual(visited, [])
    }).pipe(Effect.scoped))
})
