/**
 * Checks of single options. What is wrong is collected, so that all of it is told at
 * once, and the standard value stands in for it.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import * as Predicate from "effect/Predicate"
import * as Issue from "../jsonapi/Issue.ts"
import { describeOption } from "./describeOption.ts"

/**
 * @internal
 */
export const checker = () => {
  const issues: Array<Issue.Issue> = []
  const refuse = (field: string, value: unknown, expected: string) => {
    issues.push({ field, problem: `is ${describeOption(value)}`, expected })
  }

  const duration = (field: string, input: Duration.Input | undefined, standard: Duration.Input): Duration.Duration => {
    if (input === undefined) return Duration.fromInputUnsafe(standard)
    try {
      const value = Duration.fromInputUnsafe(input)
      if (Duration.isFinite(value) && Duration.toMillis(value) > 0) return value
    } catch {
      // not a duration at all: reported below
    }
    refuse(field, input, "a duration above zero, such as \"30 seconds\"")
    return Duration.fromInputUnsafe(standard)
  }

  const whole = (field: string, input: number | undefined, standard: number, least: number, most: number): number => {
    if (input === undefined) return standard
    if (Number.isInteger(input) && input >= least && input <= most) return input
    refuse(field, input, `a whole number from ${least} to ${most}`)
    return standard
  }

  const originOf = (field: string, input: string | undefined, standard: string): string => {
    if (input === undefined) return standard
    const expected = `a URL such as "${standard}", without user, query or fragment`
    try {
      const url = new URL(input)
      const isHttp = url.protocol === "https:" || url.protocol === "http:"
      if (isHttp && url.username === "" && url.password === "" && url.search === "" && url.hash === "") {
        return url.href.replace(/\/$/, "")
      }
    } catch {
      // no URL at all: reported below
    }
    // the value is not repeated: a URL with a password in it would be
    issues.push({ field, problem: "is no plain http or https URL", expected })
    return standard
  }

  /** Options inside of options, none where they are not given. */
  const group = <A extends object>(
    field: string,
    input: A | undefined,
    names: ReadonlyArray<string>,
    expected: string
  ): Partial<A> => {
    if (input === undefined) return {}
    if (Predicate.isObject(input)) {
      issues.push(...Issue.unknownNames(input, names, `${field}.`))
      return input
    }
    refuse(field, input, expected)
    return {}
  }

  /** What a feature is set to, and `false` where it is off. */
  const feature = <A extends object>(
    field: string,
    input: A | false | undefined,
    names: ReadonlyArray<string>
  ): Partial<A> | false => input !== false && group(field, input, names, "options, or false to switch it off")

  return { issues, refuse, duration, whole, originOf, group, feature }
}
