import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { atMost, promised, ratio } from "../measure.ts"

const folder = fileURLToPath(new URL(".", import.meta.url))

/** An import in a new process, which times itself: its start does not count. */
const importing = (specifier: string) => () => {
  const code = `const start = performance.now(); await import(${
    JSON.stringify(specifier)
  }); console.log(performance.now() - start)`
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8", cwd: folder })
  if (run.status !== 0) throw new Error(`${specifier} cannot be imported: ${run.stderr}`)
  return { overriddenDuration: Number(run.stdout) }
}

/** Importing `effect-pco/people`, against importing `effect`. */
export const importTime = promised(atMost(1.5), async () => {
  const { detail, ratio: value, samples, success } = await ratio({
    ours: importing("effect-pco/people"),
    theirs: importing("effect"),
    warmup: 1,
    rounds: 21,
    calls: 1
  })
  return { value, unit: "times importing effect", samples, success, detail }
})

/** Importing `effect-pco/services`, the second largest product, against importing `effect-pco/people`. */
export const productImportTime = promised(atMost(1), async () => {
  const { detail, ratio: value, samples, success } = await ratio({
    ours: importing("effect-pco/services"),
    theirs: importing("effect-pco/people"),
    warmup: 1,
    rounds: 21,
    calls: 1
  })
  return { value, unit: "times importing effect-pco/people", samples, success, detail }
})
