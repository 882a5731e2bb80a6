/**
 * People who are known, by other means than a search, to be different people.
 *
 * @internal
 */
import * as Context from "effect/Context"
import type { Candidate } from "./compare.ts"

/** @internal */
export interface Beside {
  /** Whether a candidate with contradicting evidence is certainly a different person. */
  readonly isOther: (candidate: Candidate) => boolean
  /** Is called with the id of each created person, before any waiting search continues. */
  readonly created: (id: string) => void
}

/** @internal */
export const CurrentBeside: Context.Reference<Beside> = Context.Reference<Beside>(
  "effect-pco/people/Matching/CurrentBeside",
  { defaultValue: () => ({ isOther: () => false, created: () => {} }) }
)
