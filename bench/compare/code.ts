import { build } from "esbuild"
import { readFileSync } from "node:fs"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8")

/** The lines of a file that are neither empty nor comment; comments here have lines of their own. */
const linesOf = (file: string): number =>
  read(file)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^(\/\/|\/\*|\*)/.test(line))
    .length

/** A file and what it imports out of its own folder. */
const withImports = (file: string, found: Set<string>): Set<string> => {
  if (found.has(file)) return found
  found.add(file)
  for (const [, name] of read(file).matchAll(/from "\.\/([^"]+)"/g)) withImports(`${dirname(file)}/${name}`, found)
  return found
}

/** The lines of user code of a job: its file, and the client that it is written on. */
export const userLines = (file: string): number =>
  [...withImports(file, new Set())].reduce((sum, one) => sum + linesOf(one), 0)

/** The bytes of a job with all that it imports, for Node, minified and gzipped. */
export const bundleSize = async (file: string): Promise<number> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    format: "esm",
    minify: true,
    platform: "node",
    write: false
  })
  return gzipSync(outputFiles[0]!.contents).byteLength
}
