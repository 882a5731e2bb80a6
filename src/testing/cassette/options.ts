/**
 * The options of a cassette, checked once.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import type { PcoError } from "../../client/PcoError.ts"
import { invalidInput } from "../../client/PcoError.ts"
import * as Issue from "../../jsonapi/Issue.ts"
import type { Match } from "./match.ts"
import type { Mode } from "./player.ts"
import type { Redaction } from "./redact.ts"

/** @internal */
export interface Settings {
  readonly file: string
  readonly mode: Mode
  readonly match: Match
  readonly redact: Redaction
}

type Check = readonly [(value: unknown) => boolean, string]

const names: Check = [
  (value) => Array.isArray(value) && value.every((name) => typeof name === "string"),
  "an array of names"
]
const truth: Check = [(value) => typeof value === "boolean", "true or false"]
const text: Check = [(value) => typeof value === "string" && value !== "", "a text that is not empty"]
const modes: ReadonlyArray<Mode> = ["replay", "record", "replay-or-record"]

const redaction: { readonly [name in keyof Redaction]-?: Check } = {
  attributes: names,
  keep: names,
  headers: names,
  parameters: names,
  personal: truth,
  key: text,
  exchange: [(value) => typeof value === "function", "a function from exchange to exchange"]
}

const matching: { readonly [name in keyof Match]-?: Check } = { ignoreParameters: names, body: truth, headers: names }

const top: { readonly [name: string]: Check } = {
  file: text,
  mode: [(value) => modes.includes(value as Mode), Issue.oneOf(modes)]
}

/**
 * Fails with `Invalid` that names every option that is wrong.
 *
 * @internal
 */
export const check = (
  operation: string,
  options: object,
  known: ReadonlyArray<"file" | "mode">
): Effect.Effect<Settings, PcoError> =>
  Effect.suspend(() => {
    const issues: Array<Issue.Issue> = []
    const each = (given: object, checks: { readonly [name: string]: Check }, prefix: string) => {
      for (const [name, value] of Object.entries(given)) {
        const found = Object.hasOwn(checks, name) ? checks[name] : undefined
        if (found === undefined) {
          const expected = Issue.oneOf(Object.keys(checks))
          issues.push({ field: `${prefix}${name}`, problem: "is no option", expected })
        } else if (value !== undefined && !found[0](value)) {
          issues.push({ field: `${prefix}${name}`, problem: `is ${Issue.describe(value)}`, expected: found[1] })
        }
      }
    }
    const given = options as Partial<Settings>
    const isObject: Check = [(value) => Predicate.isObject(value) && !Array.isArray(value), "an object of options"]
    const checks = Object.fromEntries(known.map((name) => [name, top[name]!]))
    each(given, { ...checks, redact: isObject, match: isObject }, "")
    if (Predicate.isObject(given.redact)) each(given.redact, redaction, "redact.")
    if (Predicate.isObject(given.match)) each(given.match, matching, "match.")
    if (known.includes("file") && given.file === undefined) {
      issues.push({ field: "file", problem: "is missing", expected: "the path of the tape" })
    }
    return issues.length > 0
      ? Effect.fail(invalidInput(operation, issues))
      : Effect.succeed({
        file: given.file ?? "",
        mode: given.mode ?? "replay",
        match: given.match ?? {},
        redact: given.redact ?? {}
      })
  })
