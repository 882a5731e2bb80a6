/**
 * Rules, checked.
 *
 * @internal
 */
import type * as Duration from "effect/Duration"
import * as Predicate from "effect/Predicate"
import { millisOf } from "../../internal/millis.ts"
import * as Issue from "../../jsonapi/Issue.ts"
import * as Measures from "./measures.ts"

/**
 * When an alert is raised. Give either `above` or `below`.
 *
 * @category models
 * @since 0.1.0
 */
export interface Rule {
  readonly name: string
  readonly measure: Measures.Measure
  /** An operation such as `people.Person.list`, or a name that is tracked; all operations by default. */
  readonly operation?: string | undefined
  readonly above?: number | undefined
  readonly below?: number | undefined
  /** The window that is measured: the last 5 minutes by default. */
  readonly window?: Duration.Input | undefined
  /** The rule needs at least this many samples: 20 by default, 1 for `rateLimited`. */
  readonly minimum?: number | undefined
  /** How far a value must return behind its limit to clear, as a share of the limit: 0.1 by default. */
  readonly hysteresis?: number | undefined
  /** How long the rule is not raised again after it was raised: 5 minutes by default. */
  readonly coolDown?: Duration.Input | undefined
}

/**
 * A rule with its defaults, in milliseconds.
 *
 * @internal
 */
export interface Settled {
  readonly name: string
  readonly measure: Measures.Measure
  readonly operation: string | undefined
  readonly side: "above" | "below"
  readonly limit: number
  /** Where it clears. */
  readonly well: number
  readonly window: number
  readonly minimum: number
  readonly coolDown: number
}

/**
 * @internal
 */
export const standard: ReadonlyArray<Rule> = [
  { name: "slow", measure: "p95", above: 10_000 },
  { name: "slow on average", measure: "mean", above: 5000 },
  { name: "errors", measure: "errorShare", above: 0.1 },
  { name: "waiting for the rate limit", measure: "waitShare", above: 0.5 },
  { name: "refused with 429", measure: "rateLimited", above: 0 },
  { name: "circuit open", measure: "openCircuits", above: 0 },
  { name: "cache misses", measure: "cacheHitShare", below: 0.8, minimum: 100 },
  { name: "heap", measure: "heapShare", above: 0.85 },
  { name: "queue", measure: "queueDepth", above: 1000 }
]

const ruleNames = [
  "name",
  "measure",
  "operation",
  "above",
  "below",
  "window",
  "minimum",
  "hysteresis",
  "coolDown"
]
const fiveMinutes = 300_000
/** As far back as metrics may reach. */
const longest = 86_400_000

const settleOne = (rule: Rule, field: string, hasHeap: boolean) => {
  const issues: Array<Issue.Issue> = [...Issue.unknownNames(rule, ruleNames, `${field}.`)]
  const refuse = (name: string, value: unknown, expected: string) =>
    issues.push({ field: `${field}.${name}`, problem: `is ${Issue.describe(value)}`, expected })
  const { above, below, hysteresis = 0.1, measure, minimum, name, operation } = rule
  if (typeof name !== "string" || name.trim() === "") refuse("name", name, "a name")
  if (!Measures.measures.includes(measure)) refuse("measure", measure, Issue.oneOf(Measures.measures))
  else if (operation !== undefined && !(Measures.ofCalls as ReadonlyArray<string>).includes(measure)) {
    refuse("operation", operation, `nothing: ${measure} is not measured by operation`)
  }
  const side = above === undefined ? "below" : "above"
  const limit = above === undefined ? below ?? 0 : above
  const most = Measures.shares.includes(measure) ? 1 : Number.MAX_VALUE
  const isInRange = Number.isFinite(limit) && limit >= 0 && limit <= most &&
    // a limit that no value can pass is refused
    (side === "above" ? limit < most : limit > 0)
  if (above === undefined && below === undefined) {
    issues.push({ field: `${field}.above`, problem: "is missing", expected: "a limit, in either above or below" })
  } else if (above !== undefined && below !== undefined) {
    issues.push({ field: `${field}.above`, problem: "is given beside below", expected: "one of the two" })
  } else if (!isInRange) {
    refuse(side, limit, most === 1 ? "a share from 0 to 1 that can be passed" : "a number that can be passed")
  }
  if (measure === "heapShare" && !hasHeap) {
    issues.push({ field: "heap", problem: "is missing", expected: `an effect that reads the heap, for ${field}` })
  }
  if (!(hysteresis >= 0 && hysteresis < 1)) refuse("hysteresis", hysteresis, "a share from 0 to below 1")
  const least = minimum ?? (measure === "rateLimited" ? 1 : 20)
  if (!Number.isInteger(least) || least < 1) refuse("minimum", minimum, "a whole number from 1")
  const span = (option: "coolDown" | "window", longest: number) => {
    const millis = rule[option] === undefined ? fiveMinutes : millisOf(rule[option])
    if (!(millis > 0 && millis <= longest)) {
      refuse(option, rule[option], "a duration above zero, a day at the most")
    }
    return millis
  }
  const settled: Settled = {
    name,
    measure,
    operation,
    side,
    limit,
    well: side === "above" ? limit * (1 - hysteresis) : Math.min(limit * (1 + hysteresis), most),
    window: span("window", longest),
    minimum: least,
    coolDown: span("coolDown", longest)
  }
  return { issues, settled }
}

/**
 * Checks rules. Of the usual ones, those that need a heap are left out where there is none.
 *
 * @internal
 */
export const settle = (
  rules: ReadonlyArray<Rule>,
  hasHeap: boolean,
  areUsual: boolean
): { readonly issues: ReadonlyArray<Issue.Issue>; readonly rules: ReadonlyArray<Settled> } => {
  if (!Array.isArray(rules) || rules.length === 0) {
    const problem = Array.isArray(rules) ? "is empty" : `is ${Issue.describe(rules)}`
    return { issues: [{ field: "rules", problem, expected: "a list of rules" }], rules: [] }
  }
  const noRules = rules.flatMap((rule: unknown, index): ReadonlyArray<Issue.Issue> =>
    Predicate.isObject(rule)
      ? []
      : [{ field: `rules[${index}]`, problem: `is ${Issue.describe(rule)}`, expected: "a rule" }]
  )
  if (noRules.length > 0) return { issues: noRules, rules: [] }
  const watched = areUsual && !hasHeap ? rules.filter(({ measure }) => measure !== "heapShare") : rules
  const settled = watched.map((rule, index) => settleOne(rule, `rules[${index}]`, hasHeap))
  return { issues: settled.flatMap(({ issues }) => issues), rules: settled.map(({ settled }) => settled) }
}
