/**
 * An analysis as text.
 *
 * @internal
 */
import * as Drift from "./drift.ts"
import { count, dateTime, duration, percent, whole } from "./format.ts"
import type { Analysis } from "./model.ts"

const table = (rows: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) =>
    `  ${row.map((cell, column) => column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)).join("  ")}`
      .trimEnd()
  )
}

/**
 * @internal
 */
export const textOf = ({ cache, findings, profile }: Analysis): string => {
  const { report, snapshot } = profile
  const { total } = report
  const lines = [
    `Planning Center from ${dateTime(report.from)} to ${dateTime(report.to)} UTC`,
    `  ${count(total.count, "call")}, ${percent(total.errorShare)} failed, ${
      count(snapshot.requests, "request")
    }, ${snapshot.retries} retries, ${profile.refused} refused with 429`,
    `  median ${duration(total.median)}, p95 ${duration(total.p95)}, p99 ${duration(total.p99)}, ${
      percent(total.waitShare)
    } of the time waiting for the rate limit`
  ]
  if (cache !== undefined && cache.hits + cache.staleHits + cache.misses > 0) {
    const hits = cache.hits + cache.staleHits
    lines.push(
      `  cache: ${percent(hits / (hits + cache.misses))} of ${count(hits + cache.misses, "look-up")} were hits`
    )
  }
  const operations = Object.entries(report.operations).toSorted(([, one], [, other]) => other.count - one.count)
  if (operations.length > 0) {
    lines.push(
      "",
      ...table([
        ["operation", "calls", "errors", "mean", "p95", "p99", "max", "waiting"],
        ...operations.slice(0, 15).map(([name, numbers]) => [
          name,
          whole(numbers.count),
          percent(numbers.errorShare),
          duration(numbers.mean),
          duration(numbers.p95),
          duration(numbers.p99),
          duration(numbers.max),
          percent(numbers.waitShare)
        ])
      ])
    )
  }
  lines.push("", findings.length === 0 ? "Nothing was found that holds it back." : "What holds it back")
  for (const { advice, kind, said } of findings) lines.push(`  ${kind}: ${said}`, `    ${advice}`)
  if (profile.drift.length > 0) {
    lines.push("", "Drift: what Planning Center sends in another form than described")
    lines.push(...table([Drift.heads, ...Drift.rows(profile.drift)]))
  }
  return `${lines.join("\n")}\n`
}
