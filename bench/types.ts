import { spawnSync } from "node:child_process"
import { rmSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Measured } from "./measure.ts"
import { ratio } from "./measure.ts"

const folder = new URL("types/", import.meta.url)

/** Checks one program the way a user would: in a process of its own, against the built package. */
const check = (program: string) => () => {
  const config = new URL(`tsconfig.${program}.json`, folder)
  writeFileSync(config, JSON.stringify({ extends: "./base.json", files: [`${program}.ts`] }))
  try {
    const run = spawnSync("tsc", ["-p", fileURLToPath(config)], { encoding: "utf8" })
    if (run.status !== 0) throw new Error(`${program}.ts does not compile: ${run.stdout}${run.error?.message ?? ""}`)
  } finally {
    rmSync(config)
  }
}

/** Type-checking a program that uses thirty resources, against one that imports `effect` and nothing else. */
export const typesCheck = async (): Promise<Measured> => {
  const { detail, ratio: value } = await ratio({
    ours: check("thirty"),
    theirs: check("empty"),
    warmup: 1,
    rounds: 9,
    calls: 1
  })
  return { value, unit: "times a program that imports effect", bar: "at most 2.5", detail }
}

/** The milliseconds that an import takes in a new process. */
const importing = (specifier: string): number => {
  const code = `const start = performance.now(); await import(${
    JSON.stringify(specifier)
  }); console.log(performance.now() - start)`
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    encoding: "utf8",
    cwd: fileURLToPath(folder)
  })
  if (run.status !== 0) throw new Error(`${specifier} cannot be imported: ${run.stderr}`)
  return Number(run.stdout)
}

const median = (numbers: ReadonlyArray<number>) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!

/** Importing `effect-pco/people`, against importing `effect`. */
export const importTime = async (): Promise<Measured> => {
  const rounds = Array.from({ length: 15 }, () => [importing("effect"), importing("effect-pco/people")] as const)
  const ratios = rounds.map(([theirs, ours]) => ours / theirs)
  const round = (number: number) => Number(number.toPrecision(4))
  return {
    value: round(median(ratios)),
    unit: "times importing effect",
    bar: "at most 1.5",
    detail: {
      ours_ms: round(median(rounds.map(([, ours]) => ours))),
      theirs_ms: round(median(rounds.map(([theirs]) => theirs))),
      lowest: round(Math.min(...ratios)),
      highest: round(Math.max(...ratios))
    }
  }
}
