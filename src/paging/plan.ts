/**
 * How many requests a pager is going to make.
 *
 * @internal
 */
import * as Limits from "../client/limits.ts"
import { Operation } from "../client/Operation.ts"
import type { PlannedReads } from "../client/plannedReads.ts"
import type { Options } from "./definitions.ts"
import { settle } from "./options.ts"
import type { Source } from "./source.ts"

/**
 * Whether mode `auto` walks along a timestamp in a list of so many rows.
 *
 * @internal
 */
export const takesKeyset = (source: Source, hasKey: boolean, rows: number): boolean =>
  rows > Limits.deepestOffset && hasKey &&
  (source.options.order === undefined || source.options.order === "created_at")

/** @internal */
export const plannedReads = (source: Source, options: Options): PlannedReads => {
  const { issues, settings } = settle(options, source)
  const size = settings.per_page === "adaptive" ? Limits.mostRows : settings.per_page
  const first = source.read(issues.length > 0 ? {} : { per_page: size })
  const isKeyset = (rows: number) =>
    settings.mode === "keyset" || (settings.mode === "auto" && takesKeyset(source, settings.key !== undefined, rows))
  return {
    first: new Operation({ ...first, issues: [...first.issues, ...issues] }),
    rows: size,
    requests: (rows) => {
      if (rows === undefined) return { count: 1, isMinimum: true }
      const pages = Math.max(1, Math.ceil(rows / size))
      if (!isKeyset(rows)) return { count: pages, isMinimum: settings.per_page === "adaptive" }
      // each page begins with the last row of the one before; the first page of `auto` only counts the rows
      const overlapping = Math.max(1, Math.ceil((rows - 1) / Math.max(1, size - 1)))
      return { count: overlapping + (settings.mode === "auto" ? 1 : 0), isMinimum: true }
    },
    deepest: (rows) => isKeyset(rows) ? 0 : Math.max(0, (Math.ceil(rows / size) - 1) * size)
  }
}
