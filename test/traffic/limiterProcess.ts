/**
 * One of several processes that share a limit through Redis: makes requests to the embedded Planning Center for a
 * while, `node limiterProcess.ts PORT PREFIX MILLISECONDS PERIOD`. Begins with the first message that it gets.
 */
import { NodeHttpClient, NodeRedis } from "@effect/platform-node"
import { Clock, Effect, Layer } from "effect"
import { HttpClient } from "effect/http"
import * as RateLimitHeaders from "../../src/client/RateLimitHeaders.ts"
import * as PcoRateLimiter from "../../src/traffic/PcoRateLimiter.ts"

const [port, prefix, millis, period] = process.argv.slice(2)

const layer = Layer.merge(
  NodeHttpClient.layerUndici,
  Layer.provide(
    PcoRateLimiter.layerRedis({ prefix: prefix!, period: Number(period) }),
    NodeRedis.layer({ url: "redis://127.0.0.1:6379" })
  )
)

const request = Effect.gen(function*() {
  const limiter = yield* PcoRateLimiter.PcoRateLimiter
  const http = yield* HttpClient.HttpClient
  yield* limiter.reserve({ credential: "processes", offset: 0 }, ({ settle }) =>
    Effect.gen(function*() {
      const response = yield* http.get(`http://127.0.0.1:${port}/people/v2/people/1`, {
        headers: { authorization: "Basic Zm9vOmJhcg==" }
      })
      const headers = RateLimitHeaders.fromHeaders(response.headers)
      const retryAfter = RateLimitHeaders.retryAfter(response.headers["retry-after"], yield* Clock.currentTimeMillis)
      yield* settle(response.status === 429 ? { _tag: "Refused", headers, retryAfter } : { _tag: "Answered", headers })
      yield* response.text
    }))
})

const go = new Promise((resolve) => process.once("message", resolve))

await Effect.runPromise(
  Effect.gen(function*() {
    process.send!("ready")
    yield* Effect.promise(() => go)
    yield* Effect.timeoutOption(
      Effect.forEach(Array.from({ length: 10_000 }), () => request, { concurrency: 25, discard: true }),
      Number(millis)
    )
  }).pipe(Effect.provide(layer))
)
process.disconnect()
