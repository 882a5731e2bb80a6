/**
 * The options of a cache, checked once.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import * as Predicate from "effect/Predicate"
import { checker } from "../client/checker.ts"
import type { Operation } from "../client/Operation.ts"
import * as Issue from "../jsonapi/Issue.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import * as Dependencies from "./dependencies.ts"
import * as Lives from "./lives.ts"
import * as Tags from "./tags.ts"

/**
 * What else is invalidated with a tag: `on` is a tag such as `people/Person:5` or a type, which
 * goes for all of its resources.
 *
 * @category models
 * @since 0.1.0
 */
export interface Rule {
  readonly on: string
  readonly drop: ReadonlyArray<string>
}

/**
 * Which answers are served after somebody else changed them, and for how long.
 *
 * @category models
 * @since 0.1.0
 */
export interface DelayedInvalidation {
  /** How often an answer was read from memory before it counts as hot. */
  readonly hits: number
  /** How long after the change a hot answer is served. */
  readonly delay: Duration.Input
}

/**
 * The options of a cache in memory. All of them have a default.
 *
 * @category models
 * @since 0.1.0
 */
export interface Options {
  /** The most answers in memory. 10,000 by default. */
  readonly maxEntries?: number | undefined
  /** The approximate memory they may use, in bytes. 64 MiB by default. */
  readonly maxBytes?: number | undefined
  /** How long an answer is fresh, counted from the start of its request. 1 minute by default. */
  readonly timeToLive?: Duration.Input | undefined
  /**
   * The time to live of one operation (`people.Person.list`), one resource type (`people/Campus`), or a pattern for
   * either (`people.*.list`, `giving/*`). An operation takes precedence over its type, a name over a pattern, and a
   * longer pattern over a shorter one. `false` caches none of them. Misspelt products, types and reads are refused.
   * Pages of a stream are cached only when a name or pattern ends in `stream`: most pages are read once and would
   * evict answers that are read again.
   */
  readonly timeToLiveOf?: { readonly [operationOrType: string]: Duration.Input | false } | undefined
  /** How long a `NotFound` is cached. 5 seconds by default, `false` to disable. */
  readonly notFoundTimeToLive?: Duration.Input | false | undefined
  /**
   * How long a stale answer is served while a new one is fetched in the background at low priority. Off by default. An
   * invalidated answer is never served.
   */
  readonly staleWhileRevalidate?: Duration.Input | false | undefined
  /**
   * The share of its time to live, such as 0.8, after which an answer that is read is fetched again in the background at
   * low priority, so that it stays fresh. Off by default.
   */
  readonly refreshAhead?: number | false | undefined
  /**
   * Serves an answer that was read at least `hits` times for up to `delay` after somebody else changed what it shows,
   * while a new one is fetched in the background. It keeps frequently read answers from being fetched by many readers at
   * once. Applies to `PcoCache.apply` and to invalidations of other processes; what this program writes, deletes and
   * invalidates itself ends at once. Off by default.
   */
  readonly delayedInvalidation?: DelayedInvalidation | false | undefined
  /** Separates the answers of one organization from those of others in the same store. */
  readonly organization?: string | undefined
  /** Additional invalidations. The relationships of Planning Center are known. */
  readonly rules?: ReadonlyArray<Rule> | undefined
}

/**
 * The options of a cache in memory before a tier.
 *
 * @category models
 * @since 0.1.0
 */
export interface TieredOptions extends Options {
  /**
   * The longest time to live in memory. It bounds how long another process uses what this one invalidated if the tier
   * cannot notify it. No limit by default.
   */
  readonly memoryTimeToLive?: Duration.Input | undefined
  /** The timeout of one lookup in the tier. A timeout is a miss. 1 second by default. */
  readonly tierTimeout?: Duration.Input | undefined
}

/**
 * @internal
 */
export interface Settings {
  readonly maxEntries: number
  readonly maxBytes: number
  /** In milliseconds, `undefined` when it is not to be held. */
  readonly timeToLiveOf: (operation: Operation<unknown>) => number | undefined
  readonly timeToLive: number
  readonly notFoundTimeToLive: number | undefined
  readonly staleWhileRevalidate: number
  readonly refreshAhead: number
  /** In milliseconds. */
  readonly delayedInvalidation: { readonly hits: number; readonly delay: number } | undefined
  readonly organization: string
  readonly rules: ReadonlyMap<string, ReadonlySet<string>>
  readonly memoryTimeToLive: number
  readonly tierTimeout: number
}

const names: ReadonlyArray<keyof Options> = [
  "maxEntries",
  "maxBytes",
  "timeToLive",
  "timeToLiveOf",
  "notFoundTimeToLive",
  "staleWhileRevalidate",
  "refreshAhead",
  "delayedInvalidation",
  "organization",
  "rules"
]
const tieredNames: ReadonlyArray<keyof TieredOptions> = [...names, "memoryTimeToLive", "tierTimeout"]

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== ""

/**
 * What is wrong with a rule.
 *
 * @internal
 */
export const ruleIssues = (field: string, rule: unknown): ReadonlyArray<Issue.Issue> => {
  const { drop, on } = (typeof rule === "object" && rule !== null ? rule : {}) as Partial<Record<keyof Rule, unknown>>
  const expected = "a tag and those that are dropped with it, such as { on: \"people/Person\", drop: [\"dashboard\"] }"
  return isText(on) && Array.isArray(drop) && drop.every(isText)
    ? Dependencies.bareIssues(`${field}.on`, on)
    : [{ field, problem: `is ${Issue.describe(rule)} that is no rule`, expected }]
}

/**
 * @internal
 */
export const make = (
  given: TieredOptions,
  isTiered: boolean
): { readonly settings: Settings; readonly issues: ReadonlyArray<Issue.Issue> } => {
  const { duration, issues, refuse, whole } = checker()
  const [options, wrong] = optionsOf(given, isTiered ? tieredNames : names)
  issues.push(...wrong)
  const millis = (field: string, input: Duration.Input | undefined, standard: Duration.Input) =>
    Duration.toMillis(duration(field, input, standard))

  const lives = new Map<string, number | undefined>()
  const { notFoundTimeToLive, organization = "", refreshAhead = false, staleWhileRevalidate = false } = options
  const { delayedInvalidation = false, rules: linked = [], timeToLiveOf = {} } = options
  const { delay, hits } = Predicate.isObject(delayedInvalidation)
    ? delayedInvalidation as Partial<DelayedInvalidation>
    : {}
  if (delayedInvalidation !== false) {
    if (hits === undefined || delay === undefined) {
      const expected = "{ hits, delay }, such as { hits: 20, delay: \"2 seconds\" }"
      refuse("delayedInvalidation", delayedInvalidation, expected)
    } else issues.push(...Issue.unknownNames(delayedInvalidation, ["hits", "delay"], "delayedInvalidation."))
  }
  if (!Predicate.isObject(timeToLiveOf)) {
    refuse("timeToLiveOf", timeToLiveOf, "lives by operation or type, such as { \"people/Campus\": \"1 hour\" }")
  }
  for (const [name, input] of Predicate.isObject(timeToLiveOf) ? Object.entries(timeToLiveOf) : []) {
    issues.push(...Lives.nameIssues(`timeToLiveOf.${name}`, name))
    lives.set(name, input === false ? undefined : millis(`timeToLiveOf.${name}`, input, "1 minute"))
  }
  const lifeOf = Lives.make(lives)
  const timeToLive = millis("timeToLive", options.timeToLive, "1 minute")
  if (refreshAhead !== false && !(typeof refreshAhead === "number" && refreshAhead > 0 && refreshAhead < 1)) {
    refuse("refreshAhead", refreshAhead, "a part of the life between 0 and 1, such as 0.8, or false")
  }
  if (typeof organization !== "string") refuse("organization", organization, "a text, such as the id of the church")
  const rules = new Map<string, Set<string>>()
  if (!Array.isArray(linked)) refuse("rules", linked, "a list of rules")
  for (const [index, rule] of (Array.isArray(linked) ? linked : []).entries()) {
    const wrong = ruleIssues(`rules[${index}]`, rule)
    issues.push(...wrong)
    if (wrong.length === 0) rules.set(rule.on, new Set([...rules.get(rule.on) ?? [], ...rule.drop]))
  }
  const settings: Settings = {
    maxEntries: whole("maxEntries", options.maxEntries, 10_000, 1, 10_000_000),
    maxBytes: whole("maxBytes", options.maxBytes, 64 * 1024 * 1024, 1, Number.MAX_SAFE_INTEGER),
    timeToLive,
    timeToLiveOf: ({ name, tags }) => {
      const [tag] = tags
      // what it belongs to is not known, and so not when it would have to go
      if (tag === undefined) return undefined
      const type = Tags.typeOf(tag)
      return lifeOf(name, type, timeToLive)
    },
    notFoundTimeToLive: notFoundTimeToLive === false
      ? undefined
      : millis("notFoundTimeToLive", notFoundTimeToLive, "5 seconds"),
    staleWhileRevalidate: staleWhileRevalidate === false
      ? 0
      : millis("staleWhileRevalidate", staleWhileRevalidate, "1 minute"),
    refreshAhead: refreshAhead === false ? Number.POSITIVE_INFINITY : refreshAhead,
    delayedInvalidation: delayedInvalidation === false ? undefined : {
      hits: whole("delayedInvalidation.hits", hits, 1, 1, Number.MAX_SAFE_INTEGER),
      delay: millis("delayedInvalidation.delay", delay, "1 second")
    },
    organization,
    rules,
    memoryTimeToLive: options.memoryTimeToLive === undefined
      ? Number.POSITIVE_INFINITY
      : millis("memoryTimeToLive", options.memoryTimeToLive, "1 minute"),
    tierTimeout: millis("tierTimeout", options.tierTimeout, "1 second")
  }
  return { settings, issues }
}
