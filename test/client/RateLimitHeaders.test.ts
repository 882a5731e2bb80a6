import { assert, describe, it } from "@effect/vitest"
import { RateLimitHeaders } from "../../src/index.ts"

const headers = (limit?: string, count?: string, period?: string) =>
  RateLimitHeaders.fromHeaders({
    "x-pco-api-request-rate-limit": limit,
    "x-pco-api-request-rate-count": count,
    "x-pco-api-request-rate-period": period
  })

describe("RateLimitHeaders", () => {
  it("reads limit, count and period, which is spelled in two ways", () => {
    assert.deepStrictEqual(headers("100", "3", "20 seconds"), { limit: 100, count: 3, period: 20 })
    assert.deepStrictEqual(headers("75", "0", "20"), { limit: 75, count: 0, period: 20 })
  })

  it("passes over what is missing, and over a limit or period of nothing", () => {
    const nothing = { limit: undefined, count: undefined, period: undefined }
    assert.deepStrictEqual(headers(), nothing)
    assert.deepStrictEqual(headers("0", "-1", "0 seconds"), nothing)
    assert.deepStrictEqual(headers("many", "", "a while"), nothing)
  })

  it("passes over what can only be a mistake", () => {
    const nothing = { limit: undefined, count: undefined, period: undefined }
    assert.deepStrictEqual(headers("1000001", "1000001", "86401"), nothing)
    assert.deepStrictEqual(headers("9".repeat(400), "9".repeat(400), "9".repeat(400)), nothing)
    assert.deepStrictEqual(headers("1000000", "1000000", "86400"), { limit: 1e6, count: 1e6, period: 86_400 })
    assert.strictEqual(RateLimitHeaders.retryAfter("86400", 0), 86_400_000)
    for (const text of ["86401", "9".repeat(400), "Fri, 31 Dec 2999 23:59:59 GMT"]) {
      assert.strictEqual(RateLimitHeaders.retryAfter(text, 0), undefined)
    }
  })

  it("reads Retry-After as seconds or as a date", () => {
    const now = Date.UTC(2026, 10, 20, 12, 0, 0)
    assert.strictEqual(RateLimitHeaders.retryAfter("19", now), 19_000)
    assert.strictEqual(RateLimitHeaders.retryAfter("0", now), 0)
    assert.strictEqual(RateLimitHeaders.retryAfter(" 1.5 ", now), 1500)
    assert.strictEqual(RateLimitHeaders.retryAfter("Fri, 20 Nov 2026 12:00:30 GMT", now), 30_000)
    for (const unusable of [undefined, "", "-3", "soon", "Fri, 20 Nov 2026 11:00:00 GMT", "2026-11-20"]) {
      assert.strictEqual(RateLimitHeaders.retryAfter(unusable, now), undefined)
    }
  })

  it("reads a date of Retry-After against the Date of its answer, whatever the clock of this machine says", () => {
    const until = "Fri, 20 Nov 2026 12:00:30 GMT"
    const date = "Fri, 20 Nov 2026 12:00:10 GMT"
    for (const now of [Date.UTC(2026, 10, 20, 11), Date.UTC(2026, 10, 20, 13)]) {
      assert.strictEqual(RateLimitHeaders.retryAfter(until, now, date), 20_000)
      assert.strictEqual(RateLimitHeaders.retryAfter("19", now, date), 19_000)
    }
    assert.strictEqual(RateLimitHeaders.retryAfter(until, Date.UTC(2026, 10, 20, 12), "no date"), 30_000)
  })
})
