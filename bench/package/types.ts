import { spawnSync } from "node:child_process"
import { rmSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { atMost, promised, ratio } from "../measure.ts"

const folder = new URL("programs/", import.meta.url)

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
export const typesCheck = promised(atMost(2.5), async () => {
  const { detail, ratio: value, samples, success } = await ratio({
    ours: check("thirty"),
    theirs: check("empty"),
    warmup: 1,
    rounds: 11,
    calls: 1
  })
  return { value, unit: "times a program that imports effect", samples, success, detail }
})

/** Type-checking a program that uses three products, against one that uses one of them in the same way. */
export const threeProducts = promised(atMost(1.5), async () => {
  const { detail, ratio: value, samples, success } = await ratio({
    ours: check("three"),
    theirs: check("one"),
    warmup: 1,
    rounds: 7,
    calls: 1
  })
  return { value, unit: "times a program that uses one product", samples, success, detail }
})
