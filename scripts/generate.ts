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
import { readdirSync, readFileSync } from "node:fs"
import { modules } from "./generate/modules.ts"
import { reference } from "./generate/reference.ts"
import type { Product } from "./generate/spec.ts"
import { format, root, settle } from "./output.ts"

const products = readdirSync(new URL("scripts/products/", root)).map((name) =>
  JSON.parse(readFileSync(new URL(`scripts/products/${name}`, root), "utf8")) as Product
)
const files = products.flatMap((product) => [
  ...modules(product),
  [`docs/${product.product}.md`, reference(product)] as const
])
settle(format(new Map(files)), { script: "scripts/generate.ts" })
