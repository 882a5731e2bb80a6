/**
 * The options of pagers, checked once.
 *
 * @internal
 */
import * as Result from "effect/Result"
import type { Issue } from "../jsonapi/Issue.ts"
import { describe, oneOf } from "../jsonapi/Issue.ts"
import { keyOf } from "./keyset.ts"
import { type Mode, modes, type Options } from "./Paging.ts"
import type { Key, Source } from "./source.ts"

/** The names of the options of pagers; the others are those of the read. */
const names = [
  "mode",
  "per_page",
  "concurrency",
  "ordered",
  "window",
  "onProgress",
  "onEnd"
] as const satisfies ReadonlyArray<keyof Options>

/**
 * @internal
 */
export interface Settings {
  readonly mode: Mode
  readonly per_page: number | "adaptive"
  readonly concurrency: number
  readonly ordered: boolean
  readonly window: number
  readonly onProgress: Options["onProgress"]
  readonly onEnd: Options["onEnd"]
  /** What a keyset would walk along. */
  readonly key: Key | undefined
}

/**
 * Tells the options of the pager from those of the read.
 *
 * @internal
 */
export const split = <O extends object>(options: O & Options): readonly [paging: Options, read: O] => {
  const [paging, read]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}]
  for (const [name, value] of Object.entries(options)) {
    const isOfPager = (names as ReadonlyArray<string>).includes(name)
    if (isOfPager) paging[name] = value
    else read[name] = value
  }
  return [paging as Options, read as O]
}

/**
 * @internal
 */
export const settle = (
  options: Options,
  source: Source
): { readonly settings: Settings; readonly issues: ReadonlyArray<Issue> } => {
  const issues: Array<Issue> = []
  const refuse = (field: string, value: unknown, expected: string) => {
    issues.push({ field, problem: `is ${describe(value)}`, expected })
  }
  const whole = (field: "concurrency" | "window", standard: number, least: number, most: number): number => {
    const value = options[field]
    if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return value ?? standard
    refuse(field, value, `a whole number from ${least} to ${most}`)
    return standard
  }
  const { mode = "auto", onEnd, onProgress, ordered = true, per_page = 100 } = options
  if (!modes.includes(mode)) refuse("mode", mode, oneOf(modes))
  if (per_page !== "adaptive" && !(Number.isInteger(per_page) && per_page >= 1 && per_page <= 100)) {
    refuse("per_page", per_page, "a whole number from 1 to 100, or \"adaptive\"")
  }
  if (typeof ordered !== "boolean") refuse("ordered", ordered, "true or false")
  for (const [name, value] of Object.entries({ onEnd, onProgress })) {
    if (value !== undefined && typeof value !== "function") refuse(name, value, "a function that returns an Effect")
  }
  for (const name of ["concurrency", "ordered"] as const) {
    if (options[name] !== undefined && (mode === "sequential" || mode === "keyset")) {
      issues.push({
        field: name,
        problem: `means nothing in mode "${mode}"`,
        expected: "mode \"auto\" or \"parallel\""
      })
    }
  }
  if (options.window !== undefined && mode === "keyset") {
    issues.push({ field: "window", problem: "means nothing in mode \"keyset\"", expected: "another mode" })
  }
  if (source.options.offset !== undefined) {
    issues.push({ field: "offset", problem: "is no option of a stream", expected: "a list, which is one page" })
  }
  const key = keyOf(source)
  if (mode === "keyset" && Result.isFailure(key)) issues.push(key.failure)
  return {
    settings: {
      mode,
      per_page,
      concurrency: whole("concurrency", 5, 1, 25),
      ordered,
      window: whole("window", 10_000, 0, 1_000_000),
      onProgress,
      onEnd,
      key: Result.isSuccess(key) ? key.success : undefined
    },
    issues
  }
}
