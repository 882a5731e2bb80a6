/**
 * People who are known, by other means than a search, to be different people.
 *
 * @internal
 */
import * as Context from "effect/Context"
import type { Candidate } from "./compare.ts"

/** @internal */
export interface Unrelated {
  /** Whether a candidate with contradicting evidence is certainly a different person. */
  readonly isOther: (candidate: Candidate) => boolean
  /** Is called with the id of each created person, before any waiting search continues. */
  readonly created: (id: string) => void
}

/** @internal */
export const CurrentUnrelated: Context.Reference<Unrelated> = Context.Reference<Unrelated>(
  "effect-pco/people/Matching/CurrentUnrelated",
  { defaultValue: () => ({ isOther: () => false, created: () => {} }) }
)
