import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as HttpClient from "effect/http/HttpClient"
import * as Inspectable from "effect/Inspectable"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Metric from "effect/Metric"
import * as Redacted from "effect/Redacted"
import * as References from "effect/References"
import * as TestClock from "effect/testing/TestClock"
import * as Tracer from "effect/Tracer"
import { inspect } from "node:util"
import * as PcoOAuth from "../../src/auth/PcoOAuth.ts"
import * as TokenStore from "../../src/auth/TokenStore.ts"
import { PcoAuth } from "../../src/auth/PcoAuth.ts"
import * as PcoConfig from "../../src/client/PcoConfig.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { application, clientSecret, key, layer, redirectUri, stored } from "./support.ts"

describe("the secrets of OAuth", () => {
  it.effect("are in no error, log, span or metric", () => {
    const spans: Array<Tracer.Span> = []
    const said: Array<string> = []
    const secrets = new Set<string>([clientSecret])
    const say = (...values: ReadonlyArray<unknown>) => {
      for (const value of values) {
        said.push(inspect(value, { depth: 12, showHidden: true }), Inspectable.toStringUnknown(value), String(value))
      }
    }
    const tracer = Tracer.make({
      span(options) {
        const span = new Tracer.NativeSpan(options)
        spans.push(span)
        return span
      }
    })
    const logger = Logger.make(({ cause, message }) => say(message, Cause.pretty(cause)))
    const know = (tokens: TokenStore.Tokens) => {
      secrets.add(Redacted.value(tokens.accessToken)).add(Redacted.value(tokens.refreshToken!))
      return tokens
    }
    const failing = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
      Effect.map(Effect.exit(effect), (exit) => {
        assert.isTrue(Exit.isFailure(exit))
        if (Exit.isFailure(exit)) say(Cause.findErrorOption(exit.cause), Cause.pretty(exit.cause), exit)
      })
    return Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      const store = yield* TokenStore.TokenStore
      say(store, yield* PcoAuth)

      const begun = yield* PcoOAuth.authorize({ ...application, redirectUri, scopes: ["people", "openid"] })
      say(begun.state, begun.codeVerifier)
      secrets.add(Redacted.value(begun.codeVerifier))
      const { headers } = yield* HttpClient.get(begun.url).pipe(
        // the browser of the user, which is none of ours
        Effect.provideService(HttpClient.TracerDisabledWhen, () => true)
      )
      const callback = headers["location"]!
      const code = new URL(callback).searchParams.get("code")!
      secrets.add(code)
      const options = { ...application, ...begun, redirectUri, callback }
      yield* church.failNext({
        path: "/oauth/token",
        status: 400,
        body: JSON.stringify({ error: "invalid_grant", error_description: `${code} ${clientSecret} are no good` })
      })
      yield* failing(PcoOAuth.exchange(options))
      yield* failing(PcoOAuth.exchange({ ...options, callback: `${callback}&state=other`, state: Redacted.make("x") }))
      const tokens = know(yield* PcoOAuth.exchange(options))
      say(tokens)
      yield* PcoOAuth.userinfo(tokens)
      yield* store.set(key, tokens)
      yield* Person.get("1")

      const used = (yield* stored)!
      for (
        const fault of [
          { status: 503 },
          { disconnect: "before" },
          {
            status: 401,
            body: JSON.stringify({
              error: "invalid_client",
              error_description: `refresh_token=${Redacted.value(used.refreshToken!)} secret=${clientSecret}`
            })
          },
          { status: 200, body: JSON.stringify({ token: Redacted.value(used.accessToken) }) }
        ] as ReadonlyArray<FakePco.Fault>
      ) {
        yield* TestClock.adjust("3 hours")
        yield* church.failNext({ ...fault, path: "/oauth/token" })
        yield* failing(Person.get("1").pipe(Effect.tapError((error) => Effect.logError("it failed", error))))
      }
      yield* TestClock.adjust("3 hours")
      yield* Person.get("1")
      yield* TestClock.adjust("3 hours")
      const last = know((yield* stored)!)
      yield* church.revokeToken(Redacted.value(last.accessToken))
      yield* failing(Person.get("1").pipe(Effect.tapError((error) => Effect.logError("it failed", error))))
      yield* church.failNext({ path: "/oauth/revoke", status: 500 })
      yield* failing(PcoOAuth.revoke({ ...application, key }))

      say(yield* Metric.snapshot)
      for (const span of spans) {
        say(span.name, [...span.attributes])
        if (span._tag === "Span" && span.status._tag === "Ended") say(span.status.exit)
      }
      const everything = said.join("\n")
      assert.include(everything, "the grant of the user has ended")
      assert.include(everything, "<redacted> <redacted> are no good")
      assert.isAbove(spans.length, 5)
      assert.strictEqual(secrets.size, 7)
      for (const secret of secrets) assert.isFalse(everything.includes(secret), `${secret} is told`)
    }).pipe(
      Effect.provide(Layer.merge(layer({ config: { retry: { times: 0 } } }), PcoConfig.layer())),
      Effect.withTracer(tracer),
      Effect.provideService(References.MinimumLogLevel, "All"),
      Effect.provide(Logger.layer([logger]))
    )
  })
})
