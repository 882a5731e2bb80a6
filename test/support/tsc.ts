import { execFile } from "node:child_process"
import { writeFile } from "node:fs/promises"
import { join, relative, resolve } from "node:path"
import { promisify } from "node:util"

export const root = resolve(import.meta.dirname, "../..")

export interface Diagnostic {
  /** Relative to the root of the repository, or "" for an error of no file. */
  readonly file: string
  readonly line: number
  readonly message: string
}

/** Compiles files by the rules of the repository in one run, from a folder that git does not see. */
export const typeCheck = async (dir: string, files: ReadonlyArray<string>): Promise<ReadonlyArray<Diagnostic>> => {
  if (files.length === 0) return []
  const config = {
    extends: relative(dir, join(root, "tsconfig.json")),
    // A reader's snippet may name what it does not use.
    compilerOptions: { noUnusedLocals: false, noUnusedParameters: false },
    files: files.map((file) => relative(dir, file)),
    include: [],
    exclude: []
  }
  const project = join(dir, "tsconfig.json")
  await writeFile(project, JSON.stringify(config, null, 2))
  // tsc exits with an error when it found some; any other failure shows as an output without diagnostics.
  const tsc = join(root, "node_modules/.bin/tsc")
  const run = promisify(execFile)(tsc, ["--noEmit", "--pretty", "false", "-p", project], {
    cwd: root,
    maxBuffer: 2 ** 26
  })
  const { code, output } = await run.then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    (error) => ({ code: 1, output: `${error.stdout}${error.stderr}` || String(error) })
  )
  const found = parse(output)
  return code !== 0 && found.length === 0 ? [{ file: "", line: 0, message: output }] : found
}

/** Further lines of a message are indented below its first. */
const parse = (output: string): ReadonlyArray<Diagnostic> => {
  const found: Array<{ file: string; line: number; message: string }> = []
  for (const text of output.split("\n")) {
    const start = /^(?:(.+)\((\d+),\d+\): )?error (TS\d+: .*)$/.exec(text)
    const last = found.at(-1)
    if (start) found.push({ file: start[1] ?? "", line: Number(start[2] ?? 0), message: start[3]! })
    else if (last && text.startsWith("  ")) last.message += `\n${text}`
  }
  return found
}
