/**
 * How a person is looked for, checked once.
 *
 * @internal
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { millisOf } from "../../../../internal/millis.ts"
import type { PcoError } from "../../../../client/PcoError.ts"
import { invalidInput } from "../../../../client/PcoError.ts"
import * as Issue from "../../../../jsonapi/Issue.ts"
import { optionsOf } from "../shared/input.ts"
import type { Evidence, Rules, Score } from "./compare.ts"
import { weights } from "./compare.ts"
import type { SearchBy } from "./search.ts"

/**
 * How a person is looked for, and what is enough to be the one.
 *
 * @category options
 * @since 0.1.0
 */
export interface FindOptions {
  /**
   * `exact`, the default: one of `enough` agrees and nothing contradicts. `fuzzy`: names
   * may have an error in them, and the score of `weights` is at least the `threshold`.
   * Or a function that gives a score from 0 to 1.
   */
  readonly scoring?: "exact" | "fuzzy" | Score | undefined
  /** Replaces what is enough for `exact`: each of them alone is, when all in it agrees. */
  readonly enough?: ReadonlyArray<ReadonlyArray<Evidence>> | undefined
  /** The least score of the one who is looked for, unless the scoring is `exact`. 0.8 by default. */
  readonly threshold?: number | undefined
  /** The least score of somebody who may be, unless the scoring is `exact`. 0.5 by default. */
  readonly doubt?: number | undefined
  /**
   * What people are searched by, everything that is known by default. Who is found in
   * one way is compared in all. Less costs fewer requests and makes absence less
   * certain: without `name` somebody with that name and another address is absent.
   */
  readonly searchBy?: ReadonlyArray<SearchBy> | undefined
  /** The country that phone numbers without `+` belong to, such as `US`. That of the organization by default. */
  readonly region?: string | undefined
  /**
   * Whether `a.b+c@gmail.com` is `ab@gmail.com`. Dots that Planning Center has and the identity
   * does not cannot be searched for: such a person is recognised when something else finds it.
   */
  readonly ignoreGmailDots?: boolean | undefined
  /** How long the search may take to see what was written. 90 seconds by default. */
  readonly lag?: Duration.Input | undefined
}

/**
 * @internal
 */
export interface Settings extends Rules {
  readonly searchBy: ReadonlyArray<SearchBy>
  readonly region: string | undefined
  /** In milliseconds. */
  readonly lag: number
}

const searches: ReadonlyArray<SearchBy> = ["birthdate", "email", "name", "phone_number"]

/**
 * @internal
 */
export const findNames: ReadonlyArray<keyof FindOptions> = [
  "scoring",
  "enough",
  "threshold",
  "doubt",
  "searchBy",
  "region",
  "ignoreGmailDots",
  "lag"
]

const isArrayOf = (value: unknown, known: ReadonlyArray<string>) =>
  Array.isArray(value) && value.length > 0 && value.every((item) => known.includes(item))

/**
 * Fails with `Invalid` that names every option that is wrong.
 *
 * @internal
 */
export const settle = (
  operation: string,
  options: FindOptions,
  more: ReadonlyArray<string> = []
): Effect.Effect<Settings, PcoError> =>
  Effect.suspend(() => {
    const [given, wrong] = optionsOf(options, [...findNames, ...more])
    const { doubt = 0.5, enough, ignoreGmailDots = false, region, scoring = "exact", searchBy = searches } = given
    const { lag = "90 seconds", threshold = 0.8 } = given
    const issues = [...wrong]
    const expect = (field: keyof FindOptions, isRight: boolean, expected: string) => {
      if (!isRight) issues.push({ field, problem: `is ${Issue.describe(given[field])}`, expected })
    }
    const isScoring = scoring === "exact" || scoring === "fuzzy" || typeof scoring === "function"
    expect("scoring", isScoring, "\"exact\", \"fuzzy\" or a function")
    const evidence = Object.keys(weights)
    const isEnough = enough === undefined || (Array.isArray(enough) && enough.every((set) => isArrayOf(set, evidence)))
    expect("enough", isEnough, `arrays of ${Issue.oneOf(evidence)}`)
    if (enough !== undefined && scoring !== "exact") {
      issues.push({ field: "enough", problem: "counts for exact scoring only", expected: "a threshold" })
    }
    expect("threshold", threshold > 0 && threshold <= 1, "a number above 0 and up to 1")
    expect("doubt", doubt > 0 && doubt <= threshold, "a number above 0 and up to the threshold")
    expect("searchBy", isArrayOf(searchBy, searches), `an array of ${Issue.oneOf(searches)}`)
    expect("region", region === undefined || /^[A-Za-z]{2}$/.test(region), "a country such as \"US\"")
    expect("ignoreGmailDots", typeof ignoreGmailDots === "boolean", "true or false")
    const millis = millisOf(lag)
    expect("lag", Number.isFinite(millis) && millis >= 0, "a duration such as \"90 seconds\"")
    return issues.length > 0
      ? Effect.fail(invalidInput(operation, issues))
      : Effect.succeed({ scoring, enough, threshold, doubt, searchBy, region, ignoreGmailDots, lag: millis })
  })
