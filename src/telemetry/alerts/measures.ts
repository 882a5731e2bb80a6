/**
 * What rules and budgets can measure.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Service as Cache } from "../../client/PcoCache.ts"
import type { Numbers, Profile, Report } from "../model.ts"
import type { Reader } from "../reader.ts"

/**
 * What can be measured. Times are in milliseconds, shares from 0 to 1, `throughput` is calls
 * in a second. `rateLimited` is the answers 429 of the window, `openCircuits` and
 * `queueDepth` are how many there are now, `heapShare` is the used part of the heap.
 *
 * @category constants
 * @since 0.1.0
 */
export const measures = [
  "mean",
  "median",
  "p95",
  "p99",
  "max",
  "errorShare",
  "waitShare",
  "throughput",
  "rateLimited",
  "openCircuits",
  "cacheHitShare",
  "queueDepth",
  "heapShare"
] as const

/**
 * What a rule can watch, see {@link measures}.
 *
 * @category models
 * @since 0.1.0
 */
export type Measure = (typeof measures)[number]

/**
 * The heap as `v8.getHeapStatistics()` of Node.js tells it, in bytes.
 *
 * @category models
 * @since 0.1.0
 */
export interface Heap {
  readonly used_heap_size: number
  readonly heap_size_limit: number
}

/** Those that are measured of calls, and can be of one operation. */
export const ofCalls = ["mean", "median", "p95", "p99", "max", "errorShare", "waitShare", "throughput"] as const
type OfCalls = (typeof ofCalls)[number]
const isOfCalls = (measure: Measure): measure is OfCalls => (ofCalls as ReadonlyArray<string>).includes(measure)

/** The measures that are shares. */
export const shares: ReadonlyArray<Measure> = ["errorShare", "waitShare", "cacheHitShare", "heapShare"]

/**
 * The numbers at one time.
 *
 * @internal
 */
export interface State {
  readonly at: number
  readonly reports: ReadonlyMap<number, Report>
  readonly profile: Pick<Profile, "circuits" | "queued" | "timeline">
  readonly lookups: { readonly hits: number; readonly all: number }
  readonly heap: Heap | undefined
}

/**
 * @internal
 */
export const observe = (
  metrics: Reader,
  cache: Cache | undefined,
  heap: Effect.Effect<Heap> | undefined,
  windows: ReadonlyArray<number>
): Effect.Effect<State> =>
  Effect.gen(function*() {
    const reports = new Map<number, Report>()
    for (const window of windows) {
      if (!reports.has(window)) reports.set(window, yield* metrics.report(window))
    }
    const stats = cache === undefined ? undefined : yield* cache.stats
    const hits = stats === undefined ? 0 : stats.hits + stats.staleHits
    return {
      at: yield* Clock.currentTimeMillis,
      reports,
      profile: yield* metrics.profile,
      lookups: { hits, all: stats === undefined ? 0 : hits + stats.misses },
      heap: heap === undefined ? undefined : yield* heap
    }
  })

const sum = (numbers: Iterable<number>): number => {
  let total = 0
  for (const number of numbers) total += number
  return total
}

/**
 * What a rule measures, and out of how many samples. `before` is what the cache had counted
 * when the window began.
 *
 * @internal
 */
export const valueOf = (
  measure: Measure,
  operation: string | undefined,
  window: number,
  state: State,
  before: State["lookups"]
): { readonly value: number; readonly samples: number } => {
  const report = state.reports.get(window)!
  const numbers: Numbers | undefined = operation === undefined
    ? report.total
    : report.operations[operation] ?? report.tracked[operation]
  if (isOfCalls(measure)) return { value: numbers?.[measure] ?? 0, samples: numbers?.count ?? 0 }
  switch (measure) {
    case "rateLimited": {
      const recent = state.profile.timeline.filter(({ at }) => at > state.at - window)
      return { value: sum(recent.map(({ refused }) => refused)), samples: sum(recent.map(({ requests }) => requests)) }
    }
    case "openCircuits":
      return always(Object.values(state.profile.circuits).filter((circuit) => circuit === "Open").length)
    case "queueDepth":
      return always(sum(Object.values(state.profile.queued)))
    case "cacheHitShare": {
      const all = state.lookups.all - before.all
      return { value: all === 0 ? 1 : (state.lookups.hits - before.hits) / all, samples: all }
    }
    default:
      return state.heap === undefined
        ? { value: 0, samples: 0 }
        : always(state.heap.used_heap_size / state.heap.heap_size_limit)
  }
}

// A current value needs no samples.
const always = (value: number) => ({ value, samples: Number.POSITIVE_INFINITY })
