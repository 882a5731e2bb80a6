/**
 * One of several processes that keep a server busy on one credential and share their limit through Redis, for
 * `limiter.redis.*`: `node bench/limiter/process.ts PORT PREFIX MILLISECONDS PERIOD [REDIS_PORT]`. It starts when it
 * receives a message.
 */
import { NodeHttpClient, NodeRedis } from "@effect/platform-node"
import { Clock, Effect, Layer, Semaphore } from "effect"
import { HttpClient } from "effect/http"
import { PcoRateLimiter, RateLimitHeaders } from "effect-pco"

const [port, prefix, millis, period, redisPort = "6379"] = process.argv.slice(2)

const layer = Layer.merge(
  NodeHttpClient.layerUndici,
  Layer.provide(
    PcoRateLimiter.layerRedis({ prefix: prefix!, period: Number(period) }),
    NodeRedis.layer({ url: `redis://127.0.0.1:${redisPort}` })
  )
)

const busy = Effect.gen(function*() {
  const http = yield* HttpClient.HttpClient
  const limiter = yield* PcoRateLimiter.PcoRateLimiter
  const permits = yield* Semaphore.make(10)
  const url = `http://127.0.0.1:${port}/people/v2/people/1`
  const options = { headers: { authorization: "Basic Zm9vOmJhcg==", "user-agent": "ours" } }
  // as the client does it
  const request = limiter.reserve({ credential: "bench", offset: 0 }, ({ settle }) =>
    Effect.gen(function*() {
      const response = yield* http.get(url, options)
      const headers = RateLimitHeaders.fromHeaders(response.headers)
      const retryAfter = RateLimitHeaders.retryAfter(response.headers["retry-after"], yield* Clock.currentTimeMillis)
      yield* settle(response.status === 429 ? { _tag: "Refused", headers, retryAfter } : { _tag: "Answered", headers })
      yield* response.text
    }).pipe(permits.withPermit))
  yield* Effect.forEach(Array.from({ length: 20_000 }), () => request, { concurrency: 100, discard: true })
})

const go = new Promise((resolve) => process.once("message", resolve))

await Effect.runPromise(
  Effect.gen(function*() {
    process.send!("ready")
    yield* Effect.promise(() => go)
    yield* Effect.timeoutOption(busy, Number(millis))
  }).pipe(Effect.provide(layer))
)
process.disconnect()
