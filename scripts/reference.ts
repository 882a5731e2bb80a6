/**
 * Writes the reference of the public modules, a page each.
 *
 *     node scripts/reference.ts            writes docs/api/*.md
 *     node scripts/reference.ts --check    fails when what is there differs
 *
 * The tools that are known for this need a compiler with a JavaScript interface, which
 * TypeScript 7 does not have.
 */
import { format, settle } from "./output.ts"
import { modulesOf } from "./reference/declarations.ts"
import { pagesOf, pageText, sentence } from "./reference/page.ts"

const entries = new Map([
  ["effect-pco", "src/index.ts"],
  ["effect-pco/people", "src/products/people/index.ts"],
  ["effect-pco/across", "src/products/across/index.ts"],
  ["effect-pco/webhooks", "src/webhooks/index.ts"],
  ["effect-pco/telemetry", "src/telemetry/index.ts"],
  ["effect-pco/node", "src/node/index.ts"],
  ["effect-pco/testing", "src/testing/index.ts"]
])
const pages = pagesOf(modulesOf(entries))

const index = [
  "# Reference",
  "Every public module, as its declarations and comments have it. Written by scripts/reference.ts: change those. " +
  "The resources of each product, with their operations, attributes and queries, have a page of the product: " +
  "[every operation](../operations.md) lists these pages.",
  ...Array.from(entries.keys(), (entry) => {
    const rows = pages.filter(({ module }) => module.entry === entry)
      .toSorted((a, b) => a.module.name < b.module.name ? -1 : 1)
      .map((page) => `| [${page.module.name}](${page.file}) | ${sentence(pages, page, page.module.comment)} |`)
    return [`## ${entry}\n`, "| module | |", "| --- | --- |", ...rows].join("\n")
  })
].join("\n\n") + "\n"

settle(
  format(
    new Map([
      ["docs/api/README.md", index],
      ...pages.map((page) => [`docs/api/${page.file}`, pageText(pages, page)] as const)
    ])
  ),
  { script: "scripts/reference.ts", folder: "docs/api" }
)
