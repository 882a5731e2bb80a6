/**
 * The options of pagers, checked once.
 *
 * @internal
 */
import * as Result from "effect/Result"
import { checker } from "../client/checker.ts"
import type { Issue } from "../jsonapi/Issue.ts"
import { oneOf } from "../jsonapi/Issue.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import { keyOf } from "./keyset.ts"
import { type Mode, modes, type Options } from "./definitions.ts"
import type { Key, Source } from "./source.ts"

/**
 * The names of the options of pagers; the others are those of the read.
 *
 * @internal
 */
export const names = [
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
  // what is no object at all is refused with the options of the pager
  if (typeof options !== "object" || options === null) return [options, {} as O]
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
  const { issues, refuse, whole } = checker()
  const [given, wrong] = optionsOf(options, names)
  issues.push(...wrong)
  const { mode = "auto", onEnd, onProgress, ordered = true, per_page = 100 } = given
  if (!modes.includes(mode)) refuse("mode", mode, oneOf(modes))
  if (per_page !== "adaptive" && !(Number.isInteger(per_page) && per_page >= 1 && per_page <= 100)) {
    refuse("per_page", per_page, "a whole number from 1 to 100, or \"adaptive\"")
  }
  if (typeof ordered !== "boolean") refuse("ordered", ordered, "true or false")
  for (const [name, value] of Object.entries({ onEnd, onProgress })) {
    if (value !== undefined && typeof value !== "function") refuse(name, value, "a function that returns an Effect")
  }
  for (const name of ["concurrency", "ordered"] as const) {
    if (given[name] !== undefined && (mode === "sequential" || mode === "keyset")) {
      issues.push({
        field: name,
        problem: `means nothing in mode "${mode}"`,
        expected: "mode \"auto\" or \"parallel\""
      })
    }
  }
  if (given.window !== undefined && mode === "keyset") {
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
      concurrency: whole("concurrency", given.concurrency, 5, 1, 25),
      ordered,
      window: whole("window", given.window, 10_000, 0, 1_000_000),
      onProgress,
      onEnd,
      key: Result.isSuccess(key) ? key.success : undefined
    },
    issues
  }
}
