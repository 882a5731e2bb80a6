/**
 * Writes a resource module for each vertex of each product's spec, and the
 * reference page of the product.
 *
 *     node scripts/generate.ts            writes src/<product>/*.ts and docs/<product>.md
 *     node scripts/generate.ts --check    fails when what is there differs
 *
 * A spec says of an attribute, in one line: its type, then what it can do:
 * `create`, `update` (can be written), `query`, `order` (can be asked by), `sparse`
 * (comes only when `fields` asks for it), `write-only` (is never sent back).
 */
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { modules } from "./generate/modules.ts"
import { reference } from "./generate/reference.ts"
import type { Product } from "./generate/spec.ts"

const root = new URL("../", import.meta.url)

/** Formats all files at once, in a folder of their own beside a copy of the configuration. */
const format = (files: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const folder = join(tmpdir(), `effect-pco-generate-${process.pid}`)
  try {
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
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const products = readdirSync(new URL("scripts/products/", root)).map((name) =>
  JSON.parse(readFileSync(new URL(`scripts/products/${name}`, root), "utf8")) as Product
)
const files = format(
  new Map(products.flatMap((product) => [
    ...modules(product),
    [`docs/${product.product}.md`, reference(product)] as const
  ]))
)
const isCheck = process.argv.includes("--check")
for (const [path, text] of files) {
  const url = new URL(path, root)
  if (existsSync(url) && readFileSync(url, "utf8") === text) continue
  if (isCheck) {
    console.error(`${path} is not what scripts/generate.ts writes; run npm run generate`)
    process.exitCode = 1
  } else {
    mkdirSync(new URL("./", url), { recursive: true })
    writeFileSync(url, text)
  }
}
