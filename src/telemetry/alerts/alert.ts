/**
 * What an alert tells.
 *
 * @internal
 */
import type { Measure } from "./measures.ts"

/**
 * A rule that was raised or cleared.
 *
 * @category models
 * @since 0.1.0
 */
export interface Alert {
  /** `Raised` when a value passed its limit, `Cleared` when it returned. */
  readonly _tag: "Cleared" | "Raised"
  /** The name of the rule. */
  readonly rule: string
  readonly measure: Measure
  /** The operation that it was measured of; all of them where the rule names none. */
  readonly operation: string | undefined
  readonly value: number
  readonly limit: number
  /** Milliseconds since the epoch. */
  readonly at: number
  /** What happened, as a sentence. */
  readonly message: string
}
