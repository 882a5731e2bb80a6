/**
 * What is read through the cache while a derived value is made.
 *
 * @internal
 */
import * as Context from "effect/Context"

/**
 * @internal
 */
export interface Tracker {
  readonly tags: Set<string>
  /** When the first of what was read is over, in milliseconds. */
  endsAt: number
}

/**
 * @internal
 */
export const CurrentTracker: Context.Reference<Tracker | undefined> = Context.Reference<Tracker | undefined>(
  "effect-pco/cache/tracker/CurrentTracker",
  { defaultValue: () => undefined }
)
