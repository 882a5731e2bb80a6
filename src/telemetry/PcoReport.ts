/**
 * The analysis of a program: what slows it down at Planning Center, and what to do about it.
 * As data, as text, and as an HTML page.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { PcoAuth } from "../client/PcoAuth.ts"
import { PcoCache } from "../client/PcoCache.ts"
import { PcoRateLimiter } from "../client/PcoRateLimiter.ts"
import { findingsOf } from "./report/findings.ts"
import { htmlOf } from "./report/html.ts"
import type { Analysis } from "./report/model.ts"
import { PcoMetricsReader } from "./reader.ts"
import { textOf } from "./report/text.ts"

export type { Analysis, Facts, Finding, Kind, Limit } from "./report/model.ts"

/**
 * Analyzes what the client did since it was built, or since `PcoMetrics.reset`, with its
 * cache and its rate limit where they are provided. It sends no request.
 *
 * **Example** (What holds it back)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PcoReport } from "effect-pco/telemetry"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   for (let time = 0; time < 20; time++) yield* Person.get("1")
 *   const { findings } = yield* PcoReport.analyze
 *   for (const { advice, said } of findings) console.log(said, advice)
 *   // => Person.get read what it had read before by 19 of 20 requests. Hold answers in a cache (the option cache of Pco.layer): it would have saved up to 19 requests.
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const analyze: Effect.Effect<Analysis, never, PcoMetricsReader> = Effect.gen(function*() {
  const metrics = yield* PcoMetricsReader
  const cache = Option.getOrUndefined(yield* Effect.serviceOption(PcoCache))
  const limiter = Option.getOrUndefined(yield* Effect.serviceOption(PcoRateLimiter))
  const auth = Option.getOrUndefined(yield* Effect.serviceOption(PcoAuth))
  const status = limiter === undefined || auth === undefined
    ? undefined
    : yield* limiter.status({ credential: auth.fingerprint, offset: 0 })
  const facts = {
    at: yield* Clock.currentTimeMillis,
    profile: yield* metrics.profile,
    cache: cache === undefined ? undefined : yield* cache.stats,
    limit: status !== undefined && Number.isFinite(status.limit) && status.limit > 0 && status.period > 0
      ? { limit: status.limit, period: status.period }
      : undefined
  }
  return { ...facts, findings: findingsOf(facts) }
})

/**
 * An analysis as text, for a terminal or a log.
 *
 * **Example** (At the end of a program)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PcoReport } from "effect-pco/telemetry"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   yield* Person.get("1")
 *   console.log(PcoReport.toText(yield* PcoReport.analyze).includes("people.Person.get"))
 *   // => true
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * @category formatting
 * @since 0.1.0
 */
export const toText = (analysis: Analysis): string => textOf(analysis)

/**
 * An analysis as one HTML page: charts, findings, the slow log. It opens from a file and
 * loads nothing, neither scripts nor fonts; it holds names of operations and no data of
 * people.
 *
 * **Example** (A page in a file)
 *
 * ```ts
 * import { Effect, FileSystem } from "effect"
 * import { PcoReport } from "effect-pco/telemetry"
 *
 * export const write = (path: string) =>
 *   Effect.gen(function*() {
 *     const files = yield* FileSystem.FileSystem
 *     yield* files.writeFileString(path, PcoReport.toHtml(yield* PcoReport.analyze))
 *   })
 * ```
 *
 * @category formatting
 * @since 0.1.0
 */
export const toHtml = (analysis: Analysis): string => htmlOf(analysis)
