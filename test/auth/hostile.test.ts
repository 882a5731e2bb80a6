import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import { HttpClient, HttpClientResponse } from "effect/http"
import { PcoConfig, type PcoError, PcoOAuth, TokenStore } from "../../src/index.ts"

const answering = (body: string) =>
  Layer.merge(
    PcoConfig.layer(),
    Layer.succeed(
      HttpClient.HttpClient,
      HttpClient.make((request) => Effect.succeed(HttpClientResponse.fromWeb(request, new Response(body))))
    )
  )

const exchange = PcoOAuth.exchange({
  clientId: "app",
  clientSecret: Redacted.make("s3cr3t"),
  redirectUri: "https://example.org/callback",
  callback: "/callback?code=c0de&state=s",
  state: Redacted.make("s"),
  codeVerifier: Redacted.make("v")
})

describe("a token endpoint", () => {
  it.effect.each(["-1", "0", "1e999", "1e300", "\"7200\"", "null"])(
    "that says expires_in %s means two hours",
    (life) =>
      Effect.gen(function*() {
        const tokens = yield* exchange
        assert.strictEqual(tokens.expiresAt - tokens.issuedAt, 7_200_000)
      }).pipe(Effect.provide(answering(`{"access_token":"t0ken","expires_in":${life}}`)))
  )

  it.effect.each(["<html>c0de s3cr3t</html>", "", "null", "[]", "{\"access_token\":\"two\\nlines\"}"])(
    "that answers %o gives no tokens",
    (body) =>
      Effect.gen(function*() {
        const error = yield* Effect.flip(exchange)
        assert.strictEqual(error.reason._tag, "Malformed")
        assert.notMatch(error.message, /c0de|s3cr3t/)
      }).pipe(Effect.provide(answering(body)))
  )
})

describe("options that are none", () => {
  const refused = Effect.fnUntraced(function*<A, R>(effect: Effect.Effect<A, PcoError.PcoError, R>) {
    const error = yield* Effect.flip(effect)
    assert.strictEqual(error.reason._tag, "Invalid")
  })
  const none = null as never

  it.effect("are refused by every step of a sign-in", () =>
    Effect.gen(function*() {
      yield* refused(PcoOAuth.authorize(none))
      yield* refused(PcoOAuth.authorize({ clientId: "a", redirectUri: "https://a.example", scopes: [5 as never] }))
      yield* refused(PcoOAuth.exchange(none))
      yield* refused(PcoOAuth.userinfo(none))
      yield* refused(PcoOAuth.userinfo({ accessToken: Redacted.make("t\u0001") }))
      yield* refused(PcoOAuth.revoke(none))
    }).pipe(Effect.provide([answering("{}"), TokenStore.layerMemory])))

  it.effect("are refused by the stores", () =>
    Effect.gen(function*() {
      const layers: ReadonlyArray<Layer.Layer<TokenStore.TokenStore, PcoError.PcoError, never>> = [
        TokenStore.layerFile(none) as never,
        TokenStore.layerRedis(none) as never
      ]
      for (const layer of layers) yield* refused(Effect.scoped(Layer.build(layer)))
    }))
})
