/**
 * Faults, checked once.
 *
 * @internal
 */
import { millisOf } from "../internal/millis.ts"
import * as Issue from "../jsonapi/Issue.ts"
import type { Fault } from "./faults.ts"

const names: ReadonlyArray<keyof Fault> = [
  "times",
  "method",
  "path",
  "probability",
  "every",
  "nth",
  "status",
  "body",
  "headers",
  "takesEffect",
  "effectAfter",
  "disconnect",
  "truncate",
  "contentType",
  "latency"
]

const latencyOf = (input: unknown): number => {
  const millis = millisOf(input)
  return Number.isFinite(millis) && millis >= 0 ? millis : Number.NaN
}

/**
 * From how much to how much, in milliseconds. A pair may be a high-resolution time
 * as well; here it is always two durations.
 *
 * @internal
 */
export const rangeOf = (latency: Fault["effectAfter"] | Fault["latency"]): readonly [number, number] => {
  if (Array.isArray(latency)) return [latencyOf(latency[0]), latencyOf(latency[1])]
  const millis = latency === undefined ? 0 : latencyOf(latency)
  return [millis, millis]
}

/**
 * What is wrong with a fault. `prefix` is where it stands.
 *
 * @internal
 */
export const issuesOf = (fault: Fault, prefix = ""): ReadonlyArray<Issue.Issue> => {
  if (typeof fault !== "object" || fault === null || Array.isArray(fault)) {
    return [{
      field: prefix.replace(/\.$/, "") || "fault",
      problem: `is ${Issue.describe(fault)}`,
      expected: "a fault such as { status: 502, probability: 0.1 }"
    }]
  }
  const issues: Array<Issue.Issue> = [...Issue.unknownNames(fault, names, prefix)]
  const expect = (field: keyof Fault, isRight: (value: any) => boolean, expected: string) => {
    const value = fault[field]
    if (value === undefined || isRight(value)) return
    issues.push({ field: prefix + field, problem: `is ${Issue.describe(value)}`, expected })
  }
  const isCount = (value: unknown) => Number.isInteger(value) && (value as number) > 0
  const isText = (value: unknown) => typeof value === "string"
  const isFlag = (value: unknown) => typeof value === "boolean"
  expect("times", isCount, "a whole number from 1 on")
  expect("every", isCount, "a whole number from 1 on")
  expect("nth", isCount, "a whole number from 1 on")
  expect("method", isText, "a verb such as \"PATCH\"")
  expect(
    "path",
    (path) => isText(path) || path instanceof RegExp,
    "a path such as \"/people/v2/people/1\", or a regular expression"
  )
  expect("probability", (value) => typeof value === "number" && value > 0 && value <= 1, "a number above 0, up to 1")
  expect(
    "status",
    (status) => Number.isInteger(status) && status >= 200 && status <= 599,
    "a status from 200 to 599"
  )
  expect("body", isText, "text")
  expect("headers", (headers) => typeof headers === "object" && headers !== null, "headers by name")
  expect("takesEffect", isFlag, "true or false")
  expect("disconnect", (value) => ["before", "after"].includes(value), Issue.oneOf(["before", "after"]))
  if (fault.effectAfter !== undefined && (fault.disconnect === "before" || fault.takesEffect === false)) {
    issues.push({
      field: `${prefix}effectAfter`,
      problem: "stands beside a request that takes no effect",
      expected: "disconnect: \"after\", takesEffect: true, or neither of them"
    })
  }
  expect("truncate", isFlag, "true or false")
  expect("contentType", isText, "a content type such as \"text/plain\"")
  const isRange = (given: Fault["latency"]) => {
    if (Array.isArray(given) && given.length !== 2) return false
    const [least, most] = rangeOf(given)
    return least <= most
  }
  for (const field of ["effectAfter", "latency"] as const) {
    expect(field, isRange, "a duration such as \"200 millis\", or a pair of them")
  }
  return issues
}
