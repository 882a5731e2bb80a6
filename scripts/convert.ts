/**
 * Takes over the vertex data of a product into its spec.
 *
 *     node scripts/convert.ts DATA              writes scripts/products/<product>.json
 *     node scripts/convert.ts DATA --check      fails when that differs from what is there
 *
 * DATA is a file or a folder of `<product>-vertices.json`. What a person decided beyond the
 * data is in scripts/products/overlay/<product>.json and is merged when code is generated.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Data } from "./convert/data.ts"
import { placesOf } from "./convert/paths.ts"
import { convert } from "./convert/vertex.ts"
import type { Overlay } from "./generate/overlay.ts"
import { root } from "./output.ts"

const titles: Record<string, string> = { "check-ins": "Check-Ins", api: "API" }
const titleOf = (product: string) => titles[product] ?? `${product[0]!.toUpperCase()}${product.slice(1)}`

const overlayOf = (product: string): Overlay => {
  const file = new URL(`scripts/products/overlay/${product}.json`, root)
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {}
}

/** Edges name types by their aliases as well. */
const withAliases = (data: Data, aliases: { readonly [type: string]: string }): Data => ({
  ...data,
  vertices: data.vertices.map((vertex) => ({
    ...vertex,
    edges: vertex.edges.map((edge) => ({ ...edge, to: aliases[edge.to] ?? edge.to }))
  }))
})

/** The spec that follows from the data of a product. */
export const specOf = (data: Data): object => {
  const product = data.product.replaceAll("_", "-")
  const title = titleOf(product)
  const { aliases = {} } = overlayOf(product)
  const named = withAliases(data, aliases)
  const { actions, places } = placesOf(named)
  return {
    product,
    title,
    version: data.version,
    source: data.source,
    vertices: Object.fromEntries(
      named.vertices.map((vertex) => [vertex.name, convert({ data: named, title, places, actions, aliases }, vertex)])
    )
  }
}

const main = () => {
  const path = process.argv.slice(2).find((argument) => !argument.startsWith("--"))
  if (path === undefined) throw new Error("Name a file or a folder of vertex data.")
  const files = statSync(path).isDirectory()
    // the spec of People is older than the converter and is written by hand
    ? readdirSync(path).filter((name) => name.endsWith("-vertices.json") && !name.startsWith("people-"))
      .map((name) => join(path, name))
    : [path]
  for (const file of files) {
    const data = JSON.parse(readFileSync(file, "utf8")) as Data
    const to = new URL(`scripts/products/${data.product.replaceAll("_", "-")}.json`, root)
    const text = `${JSON.stringify(specOf(data), null, 2)}\n`
    if (existsSync(to) && readFileSync(to, "utf8") === text) continue
    if (process.argv.includes("--check")) {
      console.error(`${to.pathname} is not what follows from ${file}`)
      process.exitCode = 1
    } else writeFileSync(to, text)
  }
}

if (import.meta.main) main()
