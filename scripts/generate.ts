/**
 * Writes a resource module for each vertex of each product's spec, and the
 * reference page of the product.
 *
 *     node scripts/generate.ts            writes src/products/<product>/*.ts and docs/<product>.md
 *     node scripts/generate.ts --check    fails when what is there differs
 *
 * A spec says of an attribute, in one line: its type, then what it can do:
 * `create`, `update` (can be written), `query`, `order` (can be asked by), `sparse`
 * (comes only when `fields` asks for it), `write-only` (is never sent back).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { problemsOf } from "./generate/check.ts"
import { dependencies } from "./generate/dependencies.ts"
import { modules } from "./generate/modules.ts"
import type { Overlay } from "./generate/overlay.ts"
import { withOverlay } from "./generate/overlay.ts"
import { operationsPage, reference } from "./generate/reference.ts"
import type { Product } from "./generate/spec.ts"
import { subjects } from "./generate/subjects.ts"
import { versions } from "./generate/versions.ts"
import { format, root, settle } from "./output.ts"

const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), "utf8"))

/** The jobs of a product, which are written by hand. */
const jobsOf = ({ product }: Product): ReadonlyArray<string> => {
  const folder = new URL(`src/products/${product}/jobs/`, root)
  return existsSync(folder)
    ? readdirSync(folder).filter((name) => /^[A-Z]\w*\.ts$/.test(name)).map((name) => name.slice(0, -3)).toSorted()
    : []
}

const overlayOf = (name: string): Overlay => {
  const path = `scripts/products/overlay/${name}`
  return existsSync(new URL(path, root)) ? read(path) : {}
}

const described = readdirSync(new URL("scripts/products/", root)).filter((name) => name.endsWith(".json"))
  .map((name) => {
    const overlay = overlayOf(name)
    const product = withOverlay(read(`scripts/products/${name}`) as Product, overlay)
    const problems = problemsOf(product, overlay)
    if (problems.length > 0) throw new Error(`scripts/products/${name}:\n${problems.join("\n")}`)
    return { overlay, product }
  })
const files = described.flatMap(({ overlay, product }) => [
  ...modules(product, jobsOf(product)),
  [`docs/${product.product}.md`, reference(product, overlay)] as const
])
files.push(
  ["src/cache/related.ts", dependencies(described)],
  ["src/client/versions.ts", versions(described)],
  ["src/webhooks/subjects.ts", subjects(described)],
  ["docs/operations.md", operationsPage(described.map(({ product }) => product))]
)
settle(format(new Map(files)), { script: "scripts/generate.ts" })
