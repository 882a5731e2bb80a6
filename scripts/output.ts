/** What the generators of this folder have in common: formatting their files, and writing or comparing them. */
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"

export const root = new URL("../", import.meta.url)

/** The texts of files by their paths, as seen from the root. */
export type Files = ReadonlyMap<string, string>

/** Gives `use` a folder that is gone when it returns. */
export const inFolder = <A>(name: string, use: (folder: string) => A): A => {
  const folder = mkdtempSync(join(tmpdir(), `effect-pco-${name}-`))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Formats all files at once, in a folder of their own beside a copy of the configuration. */
export const format = (files: Files): Files =>
  inFolder("format", (folder) => {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const config = JSON.parse(readFileSync(new URL("dprint.json", root), "utf8"))
    const plugins = config.plugins.map((plugin: string) => new URL(plugin, root).pathname)
    writeFileSync(join(folder, "dprint.json"), JSON.stringify({ ...config, plugins, includes: ["**/*.{ts,md}"] }))
    const run = spawnSync("dprint", ["fmt", "--incremental=false"], { cwd: folder, encoding: "utf8" })
    if (run.status !== 0) throw new Error(`dprint could not format: ${run.stderr || run.error?.message}`)
    return new Map(Array.from(files.keys(), (path) => [path, readFileSync(join(folder, path), "utf8")]))
  })

/**
 * Writes the files that differ. With `--check` it names them and fails instead. `folder` holds
 * nothing else: what it has beside them belongs to a module that is gone.
 */
export const settle = (files: Files, options: { readonly script: string; readonly folder?: string }): void => {
  const isCheck = process.argv.includes("--check")
  const complain = (path: string, problem: string) => {
    console.error(`${path} ${problem} ${options.script}; run npm run generate`)
    process.exitCode = 1
  }
  for (const [path, text] of files) {
    const url = new URL(path, root)
    if (existsSync(url) && readFileSync(url, "utf8") === text) continue
    if (isCheck) {
      complain(path, "is not what is written by")
    } else {
      mkdirSync(new URL("./", url), { recursive: true })
      writeFileSync(url, text)
    }
  }
  if (options.folder === undefined || !existsSync(new URL(options.folder, root))) return
  for (const name of readdirSync(new URL(`${options.folder}/`, root))) {
    const path = `${options.folder}/${name}`
    if (files.has(path)) continue
    if (isCheck) complain(path, "is not written any more by")
    else rmSync(new URL(path, root))
  }
}
