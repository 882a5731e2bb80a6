/**
 * Evaluates rules repeatedly and remembers which are raised.
 *
 * @internal
 */
import type { Alert } from "./alert.ts"
import type { State } from "./measures.ts"
import { valueOf } from "./measures.ts"
import type { Settled } from "./rules.ts"

interface Known {
  isRaised: boolean
  raisedAt: number
}

const round = (value: number): number => Number(value.toPrecision(4))

/**
 * @internal
 */
export class Watch {
  private readonly known: ReadonlyArray<readonly [Settled, Known]>
  /** What the cache had counted at each look, the oldest first: it counts since its beginning. */
  private readonly lookups: Array<State["lookups"] & { readonly at: number }> = []
  private readonly longest: number

  constructor(rules: ReadonlyArray<Settled>) {
    this.known = rules.map((rule) => [rule, { isRaised: false, raisedAt: Number.NEGATIVE_INFINITY }])
    this.longest = Math.max(...rules.map(({ window }) => window))
  }

  look(state: State, now: number): ReadonlyArray<Alert> {
    const alerts = this.known.flatMap(([rule, known]) => {
      const { samples, value } = valueOf(
        rule.measure,
        rule.operation,
        rule.window,
        state,
        this.before(now - rule.window)
      )
      // what was raised is looked at whatever comes, so that it clears when traffic ends
      if (samples < rule.minimum && !known.isRaised) return []
      if (samples === 0 && known.isRaised && rule.measure !== "throughput") {
        known.isRaised = false
        return [this.alert(rule, "Cleared", value, now)]
      }
      const tag = this.turn(rule, known, value, now)
      return tag === undefined ? [] : [this.alert(rule, tag, value, now)]
    })
    this.lookups.push({ ...state.lookups, at: now })
    while (this.lookups.length > 1 && this.lookups[1]!.at <= now - this.longest) this.lookups.shift()
    return alerts
  }

  private before(time: number): State["lookups"] {
    return this.lookups.findLast(({ at }) => at <= time) ?? this.lookups[0] ?? { hits: 0, all: 0 }
  }

  private turn(rule: Settled, known: Known, value: number, now: number): Alert["_tag"] | undefined {
    const passes = (limit: number) => rule.side === "above" ? value > limit : value < limit
    if (known.isRaised) {
      if (passes(rule.well)) return undefined
      known.isRaised = false
      return "Cleared"
    }
    // what was raised in the future was raised before the clock was set back
    const isCoolingDown = now >= known.raisedAt && now - known.raisedAt < rule.coolDown
    if (!passes(rule.limit) || isCoolingDown) return undefined
    known.isRaised = true
    known.raisedAt = now
    return "Raised"
  }

  private alert(
    { limit, measure, name, operation, side }: Settled,
    tag: Alert["_tag"],
    value: number,
    at: number
  ): Alert {
    const of = operation === undefined ? "" : ` of ${operation}`
    const said = tag === "Raised" ? `is ${round(value)}, ${side} ${limit}` : `is well again at ${round(value)}`
    return { _tag: tag, rule: name, measure, operation, value, limit, at, message: `${name}: ${measure}${of} ${said}` }
  }
}
