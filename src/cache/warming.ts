/**
 * Reads that are made before anybody asks.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { checker } from "../client/checker.ts"
import { PcoAuth } from "../client/PcoAuth.ts"
import type { Operation } from "../client/Operation.ts"
import { PcoCache } from "../client/PcoCache.ts"
import type { PcoClient } from "../client/PcoClient.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import type { Priority } from "../client/Priority.ts"
import { CurrentPriority, priorities } from "../client/Priority.ts"
import * as Issue from "../jsonapi/Issue.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"

/**
 * How reads are made ahead.
 *
 * @category models
 * @since 0.1.0
 */
export interface WarmOptions {
  /** So many at once. 5 by default. */
  readonly concurrency?: number | undefined
  /** `low` by default: who waits for an answer goes first. */
  readonly priority?: Priority | undefined
}

/**
 * What came of it.
 *
 * @category models
 * @since 0.1.0
 */
export interface WarmReport {
  /** How many are in the cache now and were not before. */
  readonly fetched: number
  /** How many were there. */
  readonly present: number
  /** Those that could not be read. The others are there all the same. */
  readonly failed: ReadonlyArray<PcoError>
  readonly took: Duration.Duration
}

const optionNames: ReadonlyArray<keyof WarmOptions> = ["concurrency", "priority"]

const check = (operations: ReadonlyArray<Operation<unknown>>, given: WarmOptions) => {
  const { issues, refuse, whole } = checker()
  const [options, wrong] = optionsOf(given, optionNames)
  issues.push(...wrong)
  const { priority = "low" } = options
  if (!priorities.includes(priority)) refuse("priority", priority, Issue.oneOf(priorities))
  for (const [index, { method, name }] of operations.entries()) {
    if (method !== "GET") {
      issues.push({ field: `operations[${index}]`, problem: `is ${name}, which writes`, expected: "reads" })
    }
  }
  return { concurrency: whole("concurrency", options.concurrency, 5, 1, 1000), priority, issues }
}

/**
 * @internal
 */
export const warm = (
  reads: Iterable<Operation<unknown>>,
  options: WarmOptions
): Effect.Effect<WarmReport, PcoError, PcoAuth | PcoCache | PcoClient> =>
  Effect.gen(function*() {
    const operations = Array.from(reads)
    const { concurrency, issues, priority } = check(operations, options)
    if (issues.length > 0) return yield* invalidInput("PcoCache.warm", issues)
    const cache = yield* PcoCache
    const { fingerprint } = yield* PcoAuth
    const start = yield* Clock.currentTimeMillis
    const failed: Array<PcoError> = []
    let present = 0
    let fetched = 0
    const one = (operation: Operation<unknown>) =>
      Effect.gen(function*() {
        if (yield* cache.holds(operation, fingerprint)) {
          present++
          return
        }
        yield* operation.asEffect()
        fetched++
      }).pipe(Effect.catch((error) => Effect.sync(() => failed.push(error))))
    yield* Effect.provideService(
      Effect.forEach(operations, one, { concurrency, discard: true }),
      CurrentPriority,
      priority
    )
    const end = yield* Clock.currentTimeMillis
    return { fetched, present, failed, took: Duration.millis(end - start) }
  })
