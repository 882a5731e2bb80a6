import type { Result, Results } from "./results.ts"

/** As wide as a terminal may be asked to be. */
const columns = 140

const valueOf = ({ unit, value }: Result): string => `${value} ${unit}`

/** The median and the higher percentiles of the rounds, their standard deviation, and the success rate. */
const statisticsOf = ({ distribution, success_rate }: Result): ReadonlyArray<string> => [
  ...(distribution === undefined
    ? ["", "", "", ""]
    : [distribution.p50, distribution.p95, distribution.p99, distribution.deviation].map(String)),
  success_rate === undefined ? "" : percentOf(success_rate)
]

/** Rounded down, so that 100 % means that none failed. */
const percentOf = (share: number): string => `${Math.floor(share * 10_000) / 100} %`

const spreadOf = ({ distribution, spread }: Result): ReadonlyArray<string> =>
  spread === undefined ? [] : [
    `middle half ${spread[0]} to ${spread[1]}${distribution === undefined ? "" : ` of ${distribution.rounds} rounds`}`
  ]

const shortened = (text: string, width: number): string => text.length <= width ? text : `${text.slice(0, width - 1)}…`

const heads = ["benchmark", "value", "p50", "p95", "p99", "sd", "success", "bar", "holds"]

/** A line a benchmark. Where a unit is too long for that, the details have all of it. */
const table = ({ failed, results }: Results): ReadonlyArray<string> => {
  const rows = [
    heads,
    ...Object.entries(results).map(([name, result]) => [
      name,
      valueOf(result),
      ...statisticsOf(result),
      result.bar,
      result.bar === "none" ? "" : result.holds ? "yes" : "NO"
    ]),
    ...Object.keys(failed).map((name) => [name, "failed", "", "", "", "", "0 %", "", "NO"])
  ]
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const others = widths.reduce((sum, width) => sum + width + 2, -2) - widths[1]!
  widths[1] = Math.min(widths[1]!, Math.max(20, columns - others))
  return rows.map((row) =>
    row.map((cell, column) => shortened(cell, widths[column]!).padEnd(widths[column]!)).join("  ").trimEnd()
  )
}

/** Words after each other, on as many lines as they need. */
const wrapped = (words: ReadonlyArray<string>, indent: string): ReadonlyArray<string> => {
  const lines: Array<string> = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 2 + word.length < columns) lines[lines.length - 1] = `${last}, ${word}`
    else lines.push(`${indent}${word}`)
  }
  return lines
}

const details = ({ results }: Results): ReadonlyArray<string> =>
  Object.entries(results).flatMap(([name, result]) => [
    `${name}: ${valueOf(result)}`,
    ...wrapped([...spreadOf(result), ...Object.entries(result.detail).map(([key, value]) => `${key} ${value}`)], "  ")
  ])

/** How many bars hold, and why the others do not. */
const summary = ({ failed, results }: Results): ReadonlyArray<string> => {
  const promised = Object.entries(results).filter(([, { bar }]) => bar !== "none")
  const broken = promised.filter(([, { holds }]) => !holds)
  const names = broken.map(([name]) => name).join(", ")
  const failures = Object.entries(failed)
  const holding = promised.length - broken.length
  return [
    `${holding} of ${promised.length} bars ${holding === 1 ? "holds" : "hold"}${names && `; not ${names}`}`,
    ...broken.map(([name, { reason }]) => `  ${name}: ${reason}`),
    ...(failures.length === 0 ? [] : [`${failures.length} failed: ${Object.keys(failed).join(", ")}`]),
    ...failures.map(([name, message]) => `  ${name}: ${message}`)
  ]
}

/** All that a run found, for a terminal. */
export const report = (results: Results): string =>
  [table(results), details(results), summary(results)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")
