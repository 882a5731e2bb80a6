/**
 * What a cache counts, for `stats` and as metrics.
 *
 * @internal
 */
import type * as Context from "effect/Context"
import * as Metric from "effect/Metric"
import type { Counts, Stats } from "../client/PcoCache.ts"

/**
 * Reads that were looked up, by `tier`, `resource` and `result` (`hit`, `stale` or
 * `miss`).
 *
 * @category metrics
 * @since 0.1.0
 */
export const lookups = Metric.counter("pco_cache_lookups_total", {
  description: "Reads that were looked up in the cache",
  incremental: true
})

/**
 * Entries that had to go for others.
 *
 * @category metrics
 * @since 0.1.0
 */
export const evictions = Metric.counter("pco_cache_evictions_total", {
  description: "Entries that had to go for others",
  incremental: true
})

/**
 * Tags, keys and globs that were invalidated.
 *
 * @category metrics
 * @since 0.1.0
 */
export const invalidations = Metric.counter("pco_cache_invalidations_total", {
  description: "Tags, keys and globs that were invalidated",
  incremental: true
})

/**
 * Entries in memory.
 *
 * @category metrics
 * @since 0.1.0
 */
export const entries = Metric.gauge("pco_cache_entries", { description: "Entries in memory" })

/**
 * About how many bytes the entries in memory take.
 *
 * @category metrics
 * @since 0.1.0
 */
export const bytes = Metric.gauge("pco_cache_bytes", { description: "About how many bytes the entries in memory take" })

/**
 * How a lookup ended.
 *
 * @internal
 */
export type Found = "hit" | "miss" | "stale"

const field = { hit: "hits", miss: "misses", stale: "staleHits" } as const

type Sums = { -readonly [name in keyof Counts]: number }

const zero = (): Sums => ({ hits: 0, staleHits: 0, misses: 0 })

interface Series {
  readonly tier: Sums
  readonly resource: Sums
  readonly metrics: { readonly [name in Found]: Metric.Metric<number, unknown> }
}

/**
 * @internal
 */
export interface Numbers {
  /** A read was looked up. `context` has the registry of the metrics. */
  readonly looked: (tier: string, resource: string, found: Found, context: Context.Context<never>) => void
  readonly invalidated: (context: Context.Context<never>) => void
  readonly refreshed: () => void
  readonly stored: (
    evicted: number,
    size: { readonly entries: number; readonly bytes: number },
    context: Context.Context<never>
  ) => void
  readonly stats: (size: { readonly entries: number; readonly bytes: number }) => Stats
}

/** The level in memory. */
export const memory = "memory"

/** Resources beyond these are counted together: who makes tags out of ids fills no memory. */
const mostResources = 1000

/** What stands for the resources beyond {@link mostResources}. */
const others = "other"

/**
 * @internal
 */
export const make = (): Numbers => {
  const sums = { evictions: 0, invalidations: 0, refreshes: 0 }
  const tiers = new Map([[memory, zero()]])
  const resources = new Map<string, Sums>()
  const series = new Map<string, Map<string, Series>>()

  const sumOf = (of: Map<string, Sums>, name: string): Sums => {
    let found = of.get(name)
    if (found === undefined) of.set(name, found = zero())
    return found
  }
  // Labels that belong to the metric: with `withAttributes` it makes its key anew whenever another label comes in turn.
  const metric = (tier: string, resource: string, result: Found) =>
    Metric.counter(lookups.id, {
      description: lookups.description,
      incremental: true,
      attributes: { tier, resource, result }
    })
  const makeSeries = (tier: string, resource: string): Series => ({
    tier: sumOf(tiers, tier),
    resource: sumOf(resources, resource),
    metrics: {
      hit: metric(tier, resource, "hit"),
      miss: metric(tier, resource, "miss"),
      stale: metric(tier, resource, "stale")
    }
  })
  const seriesOf = (tier: string, resource: string): Series => {
    let ofTier = series.get(tier)
    if (ofTier === undefined) series.set(tier, ofTier = new Map())
    const known = ofTier.get(resource)
    if (known !== undefined) return known
    if (ofTier.size >= mostResources && resource !== others) return seriesOf(tier, others)
    const made = makeSeries(tier, resource)
    ofTier.set(resource, made)
    return made
  }
  return {
    looked: (tier, resource, found, context) => {
      const of = seriesOf(tier, resource)
      of.tier[field[found]]++
      // what a lower tier has was missed in memory, and is counted there for the resource
      if (tier === memory) of.resource[field[found]]++
      of.metrics[found].updateUnsafe(1, context)
    },
    invalidated: (context) => {
      sums.invalidations++
      invalidations.updateUnsafe(1, context)
    },
    refreshed: () => {
      sums.refreshes++
    },
    stored: (evicted, size, context) => {
      sums.evictions += evicted
      if (evicted > 0) evictions.updateUnsafe(evicted, context)
      entries.updateUnsafe(size.entries, context)
      bytes.updateUnsafe(size.bytes, context)
    },
    stats: (size) => ({
      ...sums,
      ...size,
      ...tiers.get(memory)!,
      tiers: Object.fromEntries(Array.from(tiers, ([name, counts]) => [name, { ...counts }])),
      resources: Object.fromEntries(Array.from(resources, ([name, counts]) => [name, { ...counts }]))
    })
  }
}
