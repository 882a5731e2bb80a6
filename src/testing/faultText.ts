/**
 * Faults as text, for a command line.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import * as Issue from "../jsonapi/Issue.ts"
import * as FaultCheck from "./faultCheck.ts"
import type { Fault } from "./faults.ts"

type Draft = { -readonly [name in keyof Fault]: Fault[name] }

const words = "a verb, a path, a status, \"10%\", \"every=10\", \"nth=3\", \"times=2\", \"before\", \"after\", " +
  "\"takes-effect\", \"truncate\", \"type=text/plain\", \"latency=200ms\", \"latency=0..500ms\" or " +
  "\"effect-after=20s\""

const durationOf = (text: string): string =>
  text.replace(
    /^(\d+(?:\.\d+)?)(ms|s)?$/,
    (_, digits: string, unit: string | undefined) => `${digits} ${unit === "s" ? "seconds" : "millis"}`
  )

const latencyOf = (text: string): Fault["latency"] => {
  const [least, most] = text.split("..")
  if (most === undefined) return durationOf(text) as "1 millis"
  const unit = /[a-z]+$/.exec(most)?.[0] ?? ""
  return [
    durationOf(/[a-z]$/.test(least!) ? least! : least! + unit) as "1 millis",
    durationOf(most) as "1 millis"
  ]
}

/** Reads one word into a draft; `false` when it is none. */
const readWord = (draft: Draft, word: string): boolean => {
  const [name, value] = /^([a-z-]+)=(.*)$/.exec(word)?.slice(1) ?? []
  if (name !== undefined && value !== undefined) {
    switch (name) {
      case "every":
      case "nth":
      case "times":
        draft[name] = Number(value)
        return true
      case "type":
        draft.contentType = value
        return true
      case "latency":
        draft.latency = latencyOf(value)
        return true
      case "effect-after":
        draft.effectAfter = latencyOf(value)
        return true
      default:
        return false
    }
  }
  if (/^\d+(\.\d+)?%$/.test(word)) draft.probability = Number(word.slice(0, -1)) / 100
  else if (/^\d{3}$/.test(word)) draft.status = Number(word)
  else if (/^[A-Z]+$/.test(word)) draft.method = word
  else if (word.startsWith("/")) draft.path = word
  else if (word === "before" || word === "after") draft.disconnect = word
  else if (word === "truncate") draft.truncate = true
  else if (word === "takes-effect") draft.takesEffect = true
  else return false
  return true
}

const readShort = (text: string): readonly [ReadonlyArray<Fault>, ReadonlyArray<Issue.Issue>] => {
  const issues: Array<Issue.Issue> = []
  const faults = text.split(";").filter((rule) => rule.trim() !== "").map((rule, index): Fault => {
    const draft: Draft = {}
    for (const word of rule.trim().split(/\s+/)) {
      if (!readWord(draft, word)) {
        issues.push({ field: `faults[${index}]`, problem: `has ${Issue.describe(word)} in it`, expected: words })
      }
    }
    return draft
  })
  return [faults, issues]
}

const readJson = (text: string): readonly [ReadonlyArray<Fault>, ReadonlyArray<Issue.Issue>] => {
  try {
    const parsed: unknown = JSON.parse(text)
    return [(Array.isArray(parsed) ? parsed : [parsed]) as ReadonlyArray<Fault>, []]
  } catch {
    return [[], [{ field: "faults", problem: "is no JSON", expected: "an array of faults, or the short form" }]]
  }
}

/**
 * Reads faults from text: JSON, or a short form with a word for each part and
 * semicolons between faults.
 *
 * Fails with `Invalid` that names every part that is wrong.
 *
 * **Example** (The short form)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FakePco } from "effect-pco/testing"
 *
 * const faults = FakePco.parseFaults("10% PATCH after; every=10 /people/v2/people 502; latency=0..500ms")
 * console.log(await Effect.runPromise(faults))
 * // => { probability: 0.1, method: 'PATCH', disconnect: 'after' }
 * // => { every: 10, path: '/people/v2/people', status: 502 }
 * // => { latency: [ '0 millis', '500 millis' ] }
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const parseFaults = (text: string): Effect.Effect<ReadonlyArray<Fault>, PcoError> =>
  Effect.suspend(() => {
    const [faults, unread] = /^\s*[[{]/.test(text) ? readJson(text) : readShort(text)
    const issues = [...unread, ...faults.flatMap((fault, index) => FaultCheck.issuesOf(fault, `faults[${index}].`))]
    return issues.length > 0 ? Effect.fail(invalidInput("FakePco.parseFaults", issues)) : Effect.succeed(faults)
  })
