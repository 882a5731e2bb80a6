import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"

/** Runs a file in a process of its own, with options of Node and arguments, and gives the JSON that it prints. */
export const printedBy = (
  file: URL,
  options: ReadonlyArray<string>,
  args: ReadonlyArray<string> = []
): unknown => {
  const run = spawnSync(process.execPath, [...options, fileURLToPath(file), ...args], { encoding: "utf8" })
  if (run.status !== 0) throw new Error(`${file.pathname} failed: ${run.stderr}`)
  return JSON.parse(run.stdout)
}
