/**
 * `npm run simulate:mutations`: breaks the code on purpose, one way at a time in a scratch copy, and tells whether the
 * simulation finds it. `-- --seeds 300` says how many seeds it has for that, `-- --only 3` picks one.
 */
import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { mutations } from "./mutations.ts"

const root = fileURLToPath(new URL("../../../", import.meta.url))
const given = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}
const seeds = given("seeds") ?? "600"
const only = given("only")?.split(",").map(Number)

const scratch = mkdtempSync(join(tmpdir(), "effect-pco-mutations-"))
for (const name of ["src", "test/simulation", "package.json"]) {
  cpSync(join(root, name), join(scratch, name), { recursive: true })
}
symlinkSync(join(root, "node_modules"), join(scratch, "node_modules"))

let found = 0
let tried = 0
for (const [index, { after, before, file, name }] of mutations.entries()) {
  if (only !== undefined && !only.includes(index + 1)) continue
  tried++
  const path = join(scratch, file)
  const text = readFileSync(path, "utf8")
  if (text.split(before).length !== 2) throw new Error(`${file} does not have the text of "${name}" once`)
  writeFileSync(path, text.replace(before, () => after))
  const start = performance.now()
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [join(scratch, "test/simulation/main.ts"), "--seeds", seeds, "--first"],
    { cwd: scratch, encoding: "utf8" }
  )
  writeFileSync(path, text)
  const seconds = Math.round((performance.now() - start) / 1000)
  const violated = /^ {2}(?<promise>.*)$/m.exec(stdout)?.[1]
  const seed = /^seed (\d+)/m.exec(stdout)?.[1]
  if (status === 1 && seed !== undefined) found++
  const said = seed === undefined ? (status === 0 ? "not found" : stderr.slice(-300)) : `seed ${seed}: ${violated}`
  console.log(`| ${index + 1} | ${name} | ${said.slice(0, 160)} | ${seconds} s |`)
}
rmSync(scratch, { recursive: true })
console.log(`${found} of ${tried} found`)
