/**
 * Compares what Planning Center says of itself with scripts/products/*.json.
 *
 *     npm run drift                              all products
 *     npm run drift -- giving services           some of them
 *     npm run drift -- --base http://localhost   another host
 *     npm run drift -- --patch drift.json        writes the patch to a file
 *
 * Reads the documentation graph and the OpenAPI document of the newest version of each product. Neither needs a
 * credential. Prints a report, and a patch: what scripts/products/overlay/<product>.json would hold for the
 * descriptions to follow. Ends with 1 where something differs, with 2 where something cannot be read.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { compare } from "./drift/compare.ts"
import type { Difference } from "./drift/compare.ts"
import { read } from "./drift/read.ts"
import type { Overlay } from "./generate/overlay.ts"
import { withOverlay } from "./generate/overlay.ts"
import type { Product } from "./generate/spec.ts"
import { root } from "./output.ts"

const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), "utf8"))

const described = (name: string) => {
  const overlay: Overlay = json(`scripts/products/overlay/${name}.json`)
  return { overlay, spec: withOverlay(json(`scripts/products/${name}.json`) as Product, overlay) }
}

export interface Options {
  readonly base: string
  readonly products: ReadonlyArray<string>
}

export interface Report {
  readonly differences: { readonly [product: string]: ReadonlyArray<Difference> }
  readonly patch: { readonly [product: string]: object }
  /** What could not be read, by product. */
  readonly failures: { readonly [product: string]: string }
}

export const drift = async ({ base, products }: Options): Promise<Report> => {
  const differences: Record<string, ReadonlyArray<Difference>> = {}
  const patch: Record<string, object> = {}
  const failures: Record<string, string> = {}
  for (const name of products) {
    const { overlay, spec } = described(name)
    try {
      // one product after the other: a report needs no hurry
      // oxlint-disable-next-line no-await-in-loop
      const found = compare(spec, overlay, await read(base, name))
      differences[name] = found.differences
      if (Object.keys(found.patch).length > 0) patch[name] = found.patch
    } catch (error) {
      failures[name] = error instanceof Error ? error.message : String(error)
    }
  }
  return { differences, patch, failures }
}

export const textOf = ({ differences, failures }: Report): string =>
  [
    ...Object.entries(differences).map(([product, found]) =>
      found.length === 0
        ? `${product}: nothing differs`
        : [`${product}: ${found.length} differences`, ...found.map(({ what, where }) => `  ${where}: ${what}`)].join(
          "\n"
        )
    ),
    ...Object.entries(failures).map(([product, message]) => `${product}: cannot be read. ${message}`)
  ].join("\n")

const all = () =>
  readdirSync(new URL("scripts/products/", root)).filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))

const main = async () => {
  const given = process.argv.slice(2)
  const take = (name: string): string | undefined => {
    const at = given.indexOf(name)
    if (at < 0) return undefined
    const [, value] = given.splice(at, 2)
    if (value === undefined) throw new Error(`${name} needs a value.`)
    return value
  }
  const base = take("--base") ?? "https://api.planningcenteronline.com"
  const file = take("--patch")
  const unknown = given.filter((name) => !all().includes(name))
  if (unknown.length > 0) throw new Error(`Unknown product: ${unknown.join(", ")}. Expected ${all().join(", ")}.`)
  const report = await drift({ base, products: given.length === 0 ? all() : given })
  console.log(textOf(report))
  const patch = JSON.stringify(report.patch, null, 2)
  if (file !== undefined) writeFileSync(file, `${patch}\n`)
  else if (Object.keys(report.patch).length > 0) console.log(`\nPatch of scripts/products/overlay/:\n${patch}`)
  if (Object.keys(report.failures).length > 0) process.exitCode = 2
  else if (Object.values(report.differences).some((found) => found.length > 0)) process.exitCode = 1
}

if (import.meta.main) await main()
