import { writeFileSync } from "node:fs"
import { load, type Registry, select } from "./registry.ts"
import type { Result, Results } from "./results.ts"
import { run } from "./run.ts"
import { report } from "./table.ts"

export interface Options {
  /** The files of the areas. */
  readonly areas: ReadonlyArray<string>
  /** Names, beginnings of names, `--list` or `--help`. */
  readonly asked: ReadonlyArray<string>
  /** Where the results are written. */
  readonly results: string
  /** How long a benchmark may take: five minutes. */
  readonly limitMillis?: number
  readonly print: (text: string) => void
}

const usage = `Usage: npm run bench -- [--list] [--help] [names, or what names begin with]
  npm run bench                     all of them
  npm run bench -- decode.page      one of them
  npm run bench -- limiter          those that begin so
  npm run bench -- --list           what there is, and the bars`

const list = ({ benchmarks }: Registry): string => {
  const width = Math.max(...[...benchmarks.keys()].map((name) => name.length))
  return [...benchmarks].map(([name, { bar }]) => `${name.padEnd(width)}  ${bar?.text ?? "-"}`).join("\n")
}

/**
 * Runs what is asked for, prints it and writes it down; gives the code to exit with. That is 1 where a benchmark or a
 * flag is unknown or a benchmark failed, and 0 where a bar does not hold: how fast a machine is, is no error of a program.
 */
export const main = async ({ areas, asked, limitMillis = 300_000, print, results: file }: Options): Promise<number> => {
  const unknownFlags = asked.filter((one) => one.startsWith("-") && one !== "--list" && one !== "--help")
  if (unknownFlags.length > 0) {
    print(`There is no flag ${unknownFlags.join(", ")}.\n${usage}`)
    return 1
  }
  if (asked.includes("--help")) {
    print(usage)
    return 0
  }
  const registry = await load(areas)
  if (asked.includes("--list")) {
    print(list(registry))
    return 0
  }
  const { groups, unknown } = select(registry, asked)
  if (unknown.length > 0) {
    print(`There is no benchmark ${unknown.join(", ")}. There are, with their bars:\n${list(registry)}`)
    return 1
  }
  const results: Record<string, Result> = {}
  const failed: Record<string, string> = {}
  for (const group of groups) {
    let start = performance.now()
    await run(group, {
      limitMillis,
      onTold: (told) => {
        if ("failed" in told) failed[told.name] = told.failed
        else results[told.name] = told.result
        const end = performance.now()
        print(`${told.name} ${"failed" in told ? "failed" : "done"} after ${((end - start) / 1000).toFixed(1)} s`)
        start = end
      }
    })
  }
  const all: Results = { results, failed }
  print(`\n${report(all)}`)
  writeFileSync(file, `${JSON.stringify(all, undefined, 2)}\n`)
  return Object.keys(failed).length === 0 ? 0 : 1
}
