/**
 * Budgets for a program: limits that a test or a run in CI checks.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import type { Numbers } from "./model.ts"
import { PcoMetrics } from "../client/PcoMetrics.ts"
import * as Issue from "../jsonapi/Issue.ts"
import { didYouMean } from "../jsonapi/didYouMean.ts"
import { PcoMetricsReader } from "./reader.ts"
import type { Heap } from "./alerts/measures.ts"

/**
 * The limits. At least one of them has to be there. Times are in milliseconds, shares from 0
 * to 1.
 *
 * @category models
 * @since 0.1.0
 */
export interface Budget {
  /** An operation such as `people.Person.list`, or a name that is tracked; all together where nothing is said. */
  readonly operation?: string | undefined
  /** The most that 95 of 100 calls may take. */
  readonly p95?: number | undefined
  readonly p99?: number | undefined
  readonly mean?: number | undefined
  /** The least calls in a second. */
  readonly throughput?: number | undefined
  readonly errorShare?: number | undefined
  readonly waitShare?: number | undefined
  /** The most requests that may be made. */
  readonly requests?: number | undefined
  /** The most of the heap that may be in use at the end. */
  readonly heapShare?: number | undefined
  /** Reads the heap, for `heapShare`. On Node.js: `Effect.sync(() => v8.getHeapStatistics())`. */
  readonly heap?: Effect.Effect<Heap> | undefined
}

/**
 * A limit that was passed.
 *
 * @category models
 * @since 0.1.0
 */
export interface Overrun {
  readonly limit: keyof Budget
  readonly allowed: number
  readonly found: number
}

/**
 * A program that takes more than its budget, with every limit that it passed.
 *
 * @category errors
 * @since 0.1.0
 */
export class BudgetExceeded extends Data.TaggedError("BudgetExceeded")<{
  readonly operation: string | undefined
  readonly overruns: ReadonlyArray<Overrun>
}> {
  override get message() {
    const said = this.overruns.map(({ allowed, found, limit }) =>
      `${limit} is ${Number(found.toPrecision(4))}, ${limit === "throughput" ? "at least" : "at most"} ${allowed}`
    )
    return `${this.operation ?? "the program"} takes more than its budget: ${said.join("; ")}`
  }
}

const ofNumbers = ["p95", "p99", "mean", "throughput", "errorShare", "waitShare"] as const
const limits = [...ofNumbers, "requests", "heapShare"] as const
/** How many of the called names an error lists. */
const mostNames = 20
const shares: ReadonlySet<string> = new Set(["errorShare", "waitShare", "heapShare"])

const issuesOf = (budget: Budget): ReadonlyArray<Issue.Issue> => {
  if (!Predicate.isObject(budget)) {
    return [{ field: "budget", problem: `is ${Issue.describe(budget)}`, expected: "an object with a limit" }]
  }
  const issues: Array<Issue.Issue> = [...Issue.unknownNames(budget, [...limits, "operation", "heap"])]
  const given = limits.filter((limit) => budget[limit] !== undefined)
  if (given.length === 0) issues.push({ field: "budget", problem: "has no limit", expected: Issue.oneOf(limits) })
  for (const limit of given) {
    const value = budget[limit]
    const most = shares.has(limit) ? 1 : Number.MAX_VALUE
    if (typeof value === "number" && value >= 0 && value <= most) continue
    const expected = most === 1 ? "a share from 0 to 1" : "a number from 0"
    issues.push({ field: limit, problem: `is ${Issue.describe(value)}`, expected })
  }
  if (budget.heap === undefined ? budget.heapShare !== undefined : !Effect.isEffect(budget.heap)) {
    const problem = budget.heap === undefined ? "is missing" : `is ${Issue.describe(budget.heap)}`
    issues.push({ field: "heap", problem, expected: "an effect that reads the heap, for heapShare" })
  }
  return issues
}

const passes = (limit: keyof Budget, found: number, allowed: number) =>
  limit === "throughput" ? found < allowed : found > allowed

/**
 * Runs a program and fails with {@link BudgetExceeded} when its calls took more than the
 * budget allows. What the program gives, it gives back. Whatever else the same client does
 * meanwhile counts too.
 *
 * Fails with `Invalid` when the budget has no limit, or one that is out of range, and when
 * it names an operation that the program did not call, such as a misspelt one.
 *
 * **Example** (No more than two requests)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PcoBudget } from "effect-pco/telemetry"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   for (const id of ["1", "2", "3"]) yield* Person.get(id)
 * })
 * const error = await Effect.runPromise(
 *   program.pipe(
 *     PcoBudget.assert({ requests: 2, errorShare: 0, p95: 5000 }),
 *     Effect.flip,
 *     Effect.provide(FakePco.layer({ people: 5 }))
 *   )
 * )
 * console.log(error.message)
 * // => the program takes more than its budget: requests is 3, at most 2
 * ```
 *
 * @category combinators
 * @since 0.1.0
 */
export const assert = (budget: Budget) =>
<A, E, R>(
  self: Effect.Effect<A, E, R>
): Effect.Effect<A, BudgetExceeded | E | PcoError, PcoMetrics | PcoMetricsReader | R> =>
  Effect.gen(function*() {
    const issues = issuesOf(budget)
    if (issues.length > 0) return yield* invalidInput("PcoBudget.assert", issues)
    const metrics = yield* PcoMetrics
    const reader = yield* PcoMetricsReader
    const before = yield* metrics.snapshot
    const { report, value } = yield* Effect.acquireUseRelease(
      reader.measure,
      ({ report }) => Effect.flatMap(self, (value) => Effect.map(report, (report) => ({ report, value }))),
      ({ close }) => close
    )
    const names = [...Object.keys(report.operations), ...Object.keys(report.tracked)]
    if (budget.operation !== undefined && !names.includes(budget.operation)) {
      // a budget of what was never called would hold whatever the program does
      const problem = `is ${Issue.describe(budget.operation)}${didYouMean(budget.operation, names)}`
      const expected = names.length === 0 ? "a program that calls something" : Issue.oneOf(names.slice(0, mostNames))
      return yield* invalidInput("PcoBudget.assert", [{ field: "operation", problem, expected }])
    }
    const after = yield* metrics.snapshot
    const numbers: Numbers | undefined = budget.operation === undefined
      ? report.total
      : report.operations[budget.operation] ?? report.tracked[budget.operation]
    const heap = budget.heap === undefined ? undefined : yield* budget.heap
    const found = (limit: (typeof limits)[number]): number => {
      if (limit === "requests") return after.requests - before.requests
      if (limit === "heapShare") return heap!.used_heap_size / heap!.heap_size_limit
      return numbers?.[limit] ?? 0
    }
    const overruns = limits.flatMap((limit): ReadonlyArray<Overrun> => {
      const allowed = budget[limit]
      return allowed !== undefined && passes(limit, found(limit), allowed)
        ? [{ limit, allowed, found: found(limit) }]
        : []
    })
    if (overruns.length > 0) return yield* new BudgetExceeded({ operation: budget.operation, overruns })
    return value
  })
