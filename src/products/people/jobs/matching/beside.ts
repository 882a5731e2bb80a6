/**
 * People of whom it is known, by other means than a search, that they are somebody else.
 *
 * @internal
 */
import * as Context from "effect/Context"
import type { Candidate } from "./compare.ts"

/** @internal */
export interface Beside {
  /** Whether a candidate who contradicts is certainly somebody else. */
  readonly isOther: (candidate: Candidate) => boolean
  /** Is told of who is created, before anybody who waits goes on. */
  readonly created: (id: string) => void
}

/** @internal */
export const CurrentBeside: Context.Reference<Beside> = Context.Reference<Beside>(
  "effect-pco/people/Matching/CurrentBeside",
  { defaultValue: () => ({ isOther: () => false, created: () => {} }) }
)
