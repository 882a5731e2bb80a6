import { assert, describe, it } from "@effect/vitest"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import * as Core from "../src/index.ts"
import * as Node from "../src/node/index.ts"
import * as Across from "../src/products/across/index.ts"
import * as People from "../src/products/people/index.ts"
import * as Resources from "../src/products/people/resources.ts"
import * as WebhookResources from "../src/products/webhooks/resources.ts"
import * as Telemetry from "../src/telemetry/index.ts"
import * as Testing from "../src/testing/index.ts"
import * as Webhooks from "../src/webhooks/index.ts"

/** Functions that need no example, and why. */
const withoutExample: ReadonlyMap<string, string> = new Map([
  ...[
    "CalendarDate.fromString",
    "ErrorObject.format",
    "ErrorObject.toIssue",
    "Issue.describe",
    "Issue.format",
    "Issue.oneOf",
    "Issue.unknownNames",
    "Query.decode",
    "RateLimitHeaders.retryAfter",
    "Timestamp.format",
    "Timestamp.fromInput",
    "Timestamp.parse"
  ].map((name) => [name, "one value in, one out, as its sentence says; programs seldom need it"] as const),
  ...["Operation.isOperation", "PcoError.isPcoError"].map((name) => [name, "a guard"] as const),
  ["Journal.layerRedis", "like Journal.layerFile, and needs a Redis"],
  ["PcoCache.layerTiered", "each layer of CacheTier shows it with itself below"]
])

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const read = (path: string) => readFileSync(at(path), "utf8")

interface Section {
  readonly name: string
  readonly kinds: string
  readonly signature: string
  /** What stands below the signature. */
  readonly text: string
}

const block = /```typescript\n[^]*?\n```/

const sectionsOf = (page: string): ReadonlyArray<Section> =>
  page.split(/^## /m).slice(1).map((section) => {
    const [name = "", , kinds = "", ...below] = section.split("\n")
    const rest = below.join("\n")
    return { name, kinds, signature: block.exec(rest)?.[0] ?? "", text: rest.replace(block, "").trim() }
  })

const pages = new Map(
  readdirSync(at("docs/api"))
    .filter((name) => name !== "README.md")
    .map((name) => [name.replace(/\.md$/, ""), sectionsOf(read(`docs/api/${name}`))])
)
const documented = (module: string) => new Set(pages.get(module)?.map(({ name }) => name))

/** Everything that a comment in the sources calls internal, by file. */
const internals = new Map(
  readdirSync(at("src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => [
      `src/${name}`,
      new Set(Array.from(
        read(`src/${name}`).matchAll(
          /\/\*\*(?:(?!\*\/)[^])*?@internal\b(?:(?!\*\/)[^])*\*\/\s*export (?:const|class|function|type|interface) (\w+)/g
        ),
        ([, name]) => name!
      ))
    ])
)
/** The file of a module, as its page names it, and those that it hands on whole. */
const filesOf = (module: string): ReadonlyArray<string> => {
  const file = /\[(src\/[^\]]+)\]/.exec(read(`docs/api/${module}.md`))![1]!
  const others = Array.from(read(file).matchAll(/^export \* from "\.\/([^"]+)"/gm), ([, path]) => path!)
  return [file, ...others.map((path) => join(dirname(file), path))]
}
const isInternal = (module: string, name: string) => filesOf(module).some((file) => internals.get(file)!.has(name))

const namespaces: ReadonlyArray<readonly [name: string, exports: object]> = [
  Core,
  Across,
  Node,
  People,
  Telemetry,
  Testing,
  Webhooks
]
  .flatMap((entry) => Object.entries(entry) as Array<[string, object]>)
  .filter(([name]) => !(name in Resources) && !(name in WebhookResources))

const examples = Array.from(pages.values()).flat()
  .flatMap(({ text }) => Array.from(text.matchAll(/```typescript\n([^]*?)\n```/g), ([, code]) => code!))
  .join("\n")

describe("the reference", () => {
  it("has a page for each module, and for nothing else", () => {
    assert.deepStrictEqual([...pages.keys()].toSorted(), namespaces.map(([name]) => name).toSorted())
    const index = read("docs/api/README.md")
    for (const [name] of namespaces) assert.include(index, `[${name}](${name}.md)`)
  })

  it("leaves the resources to the page of their product", () => {
    const page = read("docs/people.md")
    for (const name of Object.keys(Resources)) assert.include(page, `\n## ${name}\n`)
  })

  it("has everything that a module exports", () => {
    const missing = namespaces.flatMap(([module, exports]) => {
      const found = documented(module)
      return Object.keys(exports)
        .filter((name) => !found.has(name) && !isInternal(module, name))
        .map((name) => `${module}.${name}`)
    })
    assert.deepStrictEqual(missing, [])
  })

  it("has nothing internal", () => {
    const leaked = Array.from(pages, ([module, sections]) =>
      sections.flatMap(({ kinds, name }) => {
        const file = /\[(src\/[^\]]+)\]/.exec(kinds)?.[1] ?? ""
        return internals.get(file)?.has(name) ? [`${module}.${name}`] : []
      })).flat()
    assert.deepStrictEqual(leaked, [])
    for (const module of pages.keys()) assert.notInclude(read(`docs/api/${module}.md`), "@internal")
  })

  it("says of everything what it is for, or what its members are", () => {
    const silent = Array.from(pages, ([module, sections]) =>
      sections
        .filter(({ kinds, signature, text }) =>
          text === "" && !signature.includes("/**") && !kinds.includes("the same as")
        )
        .map(({ name }) => `${module}.${name}`)).flat()
    assert.deepStrictEqual(silent, [])
  })

  it("has an example of every function, there or where it is used with others", () => {
    const without = Array.from(pages, ([module, sections]) =>
      sections.flatMap(({ kinds, name, text }) => {
        const isShown = text.includes("**Example**") || new RegExp(`\\b${module}\\.${name}\\b`).test(examples)
        return kinds.startsWith("function ·") && !isShown ? [`${module}.${name}`] : []
      })).flat()
    assert.deepStrictEqual(without.toSorted(), [...withoutExample.keys()].toSorted())
  })

  it("links to what is there", () => {
    const broken = Array.from(
      pages.keys(),
      (module) =>
        Array.from(
          read(`docs/api/${module}.md`).matchAll(/\]\(([\w./-]+\.(?:md|ts))(?:#[\w-]+)?\)/g),
          ([, path]) => path!
        )
          .filter((path) => !existsSync(at(`docs/api/${path}`)))
          .map((path) => `${module}.md: ${path}`)
    ).flat()
    assert.deepStrictEqual(broken, [])
  })
})
