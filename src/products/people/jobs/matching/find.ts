/**
 * The search for one person: what the search sees, what this client made moments ago,
 * and, before it says that somebody is absent, what the search may not see yet.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import { invalidInput } from "../../../../client/PcoError.ts"
import type { Candidate, Evidence, Person } from "./compare.ts"
import { judge } from "./compare.ts"
import type { Wanted } from "./identity.ts"
import { keysOf } from "./identity.ts"
import type { Settings } from "./options.ts"
import * as Search from "./search.ts"
import type { State } from "./state.ts"
import { recent } from "./state.ts"

/**
 * There is one person who is the one.
 *
 * @category models
 * @since 0.1.0
 */
export interface Found extends Candidate {
  readonly _tag: "Found"
}

/**
 * More than one person is: they may be one person twice. The best is the first.
 *
 * @category models
 * @since 0.1.0
 */
export interface Several {
  readonly _tag: "Several"
  readonly candidates: ReadonlyArray<Candidate>
}

/**
 * Nobody is, and nobody could be.
 *
 * @category models
 * @since 0.1.0
 */
export interface CertainlyAbsent {
  readonly _tag: "CertainlyAbsent"
}

/**
 * Somebody may be the one, or it could not be looked for:
 *
 * - `nothing_to_search_by`: no email address, no phone number, no birthdate, and no first
 *   name together with a last name
 * - `weak_evidence`: what is known agrees, and is not enough
 * - `contradicting_evidence`: an email address or a phone number agrees, and something
 *   else differs, as in a family that shares them
 * - `recently_written`: somebody was written moments ago and cannot be read yet
 *
 * @category models
 * @since 0.1.0
 */
export interface CouldNotTell {
  readonly _tag: "CouldNotTell"
  readonly reason: "contradicting_evidence" | "nothing_to_search_by" | "recently_written" | "weak_evidence"
  /** The best is the first. */
  readonly candidates: ReadonlyArray<Candidate>
}

/**
 * What a search for one person comes to.
 *
 * @category models
 * @since 0.1.0
 */
export type Match = CertainlyAbsent | CouldNotTell | Found | Several

const byScore = (left: Candidate, right: Candidate) => right.score - left.score

/** The candidates so far; everybody else is let go at once. */
const gather = (operation: string, wanted: Wanted, settings: Settings, known: Search.Known) => {
  const matches = new Map<string, Candidate>()
  const doubtful = new Map<string, Candidate>()
  return {
    each: (person: Person) =>
      Effect.suspend(() => {
        const judged = judge(wanted, settings, person, known.get(person.id))
        if (judged === undefined) {
          const issue = { field: "scoring", problem: "gave no score", expected: "a number from 0 to 1" }
          return Effect.fail(invalidInput(operation, [issue]))
        }
        const [verdict, candidate] = judged
        // what is known of somebody only grows
        if (verdict === "match") matches.set(person.id, candidate)
        else if (verdict === "doubtful") doubtful.set(person.id, candidate)
        return Effect.void
      }),
    isMatched: () => matches.size > 0,
    result: (isReadable: boolean): Match => {
      const [best, ...others] = Array.from(matches.values()).toSorted(byScore)
      if (best !== undefined) {
        return others.length === 0 ? { _tag: "Found", ...best } : { _tag: "Several", candidates: [best, ...others] }
      }
      const candidates = Array.from(doubtful.values()).toSorted(byScore)
      const [first] = candidates
      if (first === undefined) {
        return isReadable
          ? { _tag: "CertainlyAbsent" }
          : { _tag: "CouldNotTell", reason: "recently_written", candidates }
      }
      const reason = first.contradictions.length > 0 ? "contradicting_evidence" : "weak_evidence"
      return { _tag: "CouldNotTell", reason, candidates }
    }
  }
}

const evidenceOf = (key: string): Evidence | undefined =>
  key.startsWith("email ") ? "email" : key.startsWith("phone_number ") ? "phone_number" : undefined

/**
 * @internal
 */
export const find = Effect.fnUntraced(function*(operation: string, wanted: Wanted, settings: Settings, state: State) {
  const { ignoreGmailDots, lag, scoring, searchBy } = settings
  const wheres = Search.wheresOf(wanted, searchBy, scoring !== "exact")
  if (wheres.length === 0) {
    const nothing: Match = { _tag: "CouldNotTell", reason: "nothing_to_search_by", candidates: [] }
    return nothing
  }
  const { created } = yield* recent(state, keysOf(wanted), lag)
  const known: Search.Known = new Map()
  for (const [id, keys] of created) known.set(id, new Set(keys.map(evidenceOf).filter((one) => one !== undefined)))
  const { each, isMatched, result } = gather(operation, wanted, settings, known)
  const [isMadeReadable] = yield* Effect.all(
    [created.size === 0 ? Effect.succeed(true) : Search.read(created.keys(), each), Search.searched(wheres, each)],
    { concurrency: "unbounded" }
  )
  if (isMatched()) return result(true)
  const owners = yield* Search.owners(wanted, searchBy, ignoreGmailDots, lag)
  for (const [id, evidence] of owners) known.set(id, new Set([...known.get(id) ?? [], ...evidence]))
  const isOwnerReadable = owners.size === 0 || (yield* Search.read(owners.keys(), each))
  return result(isMadeReadable && isOwnerReadable)
})
