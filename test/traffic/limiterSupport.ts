import { Clock, Effect } from "effect"
import { HttpClient } from "effect/http"
import { PcoRateLimiter, RateLimitHeaders } from "../../src/index.ts"

export const slot = { credential: "c", offset: 0 }

/** What came of a request, with its moments by the clock. */
export interface Done {
  readonly granted: number
  readonly answered: number
  readonly status: number
  readonly limit: number
}

/** A request to the embedded Planning Center past every limiter, as another program makes it. */
export const foreign = HttpClient.get("https://api.planningcenteronline.com/people/v2/people/1", {
  headers: { authorization: "Basic Zm9vOmJhcg==" }
})

/** A request to the embedded Planning Center in a place of the limiter: `there` and `back` are its ways, in milliseconds. */
export const request = (there = 0, back = 0) =>
  Effect.flatMap(
    PcoRateLimiter.PcoRateLimiter,
    (limiter) =>
      limiter.reserve(slot, ({ settle }) =>
        Effect.gen(function*() {
          const granted = yield* Clock.currentTimeMillis
          if (there > 0) yield* Effect.sleep(there)
          const response = yield* foreign
          if (back > 0) yield* Effect.sleep(back)
          const answered = yield* Clock.currentTimeMillis
          const headers = RateLimitHeaders.fromHeaders(response.headers)
          const retryAfter = RateLimitHeaders.retryAfter(response.headers["retry-after"], answered)
          yield* settle(
            response.status === 429 ? { _tag: "Refused", headers, retryAfter } : { _tag: "Answered", headers }
          )
          const done: Done = { granted, answered, status: response.status, limit: headers.limit ?? Number.NaN }
          return done
        }))
  )

/** Takes a place and tells at once what came of it. */
export const take = (outcome: PcoRateLimiter.Outcome, offset = 0) =>
  Effect.flatMap(
    PcoRateLimiter.PcoRateLimiter,
    (limiter) => limiter.reserve({ ...slot, offset }, ({ settle }) => settle(outcome))
  )

export const status = Effect.flatMap(PcoRateLimiter.PcoRateLimiter, (limiter) => limiter.status(slot))

export const answered = (headers: RateLimitHeaders.RateLimitHeaders = {}): PcoRateLimiter.Outcome => ({
  _tag: "Answered",
  headers
})

export const nobody = { critical: 0, high: 0, normal: 0, low: 0 }
