/** The files of a product. */
import * as Context from "./context.ts"
import { descriptors } from "./descriptor.ts"
import { operations } from "./operations.ts"
import type { Product } from "./spec.ts"
import { types } from "./types.ts"
import { article, lowerFirst, words } from "./words.ts"

const header = ({ product }: Product) =>
  `// Written by scripts/generate.ts from scripts/products/${product}.json: change those.\n`

const importTypes = (names: ReadonlyArray<string>, from: string): string =>
  names.length === 0 ? "" : `import type { ${names.join(", ")} } from "${from}"\n`

const specTypes = [
  "ChildUpdate",
  "Id",
  "Nothing",
  "Open",
  "WhereBoolean",
  "WhereDate",
  "WhereDateTime",
  "WhereId",
  "WhereIds",
  "WhereNumber",
  "WhereString",
  "WriteDateTime"
]
const documentTypes = ["Links", "Relationship", "ToMany", "ToOne"]

const resource = (product: Product, name: string): string => {
  const context = Context.make(product, name)
  const { uses, vertex } = context
  const body = types(context)
  const made = operations(context)
  const imports = [
    uses("DateTime") ? "import type * as DateTime from \"effect/DateTime\"\n" : "",
    importTypes(["CalendarDate"].filter(uses), "../../jsonapi/CalendarDate.ts"),
    importTypes(documentTypes.filter(uses), "../../jsonapi/Document.ts"),
    made === ""
      ? "import type { Descriptor } from \"../../resource/Descriptor.ts\"\n"
      : "import type { Descriptor } from \"../../resource/Descriptor.ts\"\nimport * as Make from \"../../resource/make.ts\"\nimport type * as Ops from \"../../resource/Operations.ts\"\n",
    made.includes("Many.") ? "import * as Many from \"../../resource/many.ts\"\n" : "",
    importTypes(specTypes.filter(uses), "../../resource/Spec.ts"),
    ...Array.from(context.types(), ([target, names]) => importTypes(names, `./${target}.ts`)),
    "import * as Table from \"./descriptors.ts\"\n"
  ].join("")
  return `/**
 * ${vertex.description}
 *
 * @since 0.1.0
 */
${header(product)}${imports}
/**
 * The description of ${article(words(name))} as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<${name}Spec> = Table.${lowerFirst(name)} as Descriptor<${name}Spec>

${body}${made}`
}

const resources = (product: Product, names: ReadonlyArray<string>): string =>
  `/**
 * Every resource of Planning Center ${product.title}.
 *
 * @since 0.1.0
 */
${header(product)}${names.map((name) => `export * as ${name} from "./${name}.ts"\n`).join("")}`

const index = (product: Product, jobs: ReadonlyArray<string>): string =>
  `/**
 * Planning Center ${product.title}: every resource with its operations${jobs.length > 0 ? ", and jobs" : ""}.
 *
 * @since 0.1.0
 */
${header(product)}export * from "./resources.ts"
${jobs.map((job) => `export * as ${job} from "./jobs/${job}.ts"\n`).join("")}`

/** Every file of a product, by its path. */
export const modules = (product: Product, jobs: ReadonlyArray<string>): ReadonlyMap<string, string> => {
  const names = Object.keys(product.vertices).toSorted()
  const folder = `src/products/${product.product}`
  const files = new Map([
    [`${folder}/index.ts`, index(product, jobs)],
    [`${folder}/resources.ts`, resources(product, names)],
    [`${folder}/descriptors.ts`, descriptors(product, header(product))]
  ])
  for (const name of names) files.set(`${folder}/${name}.ts`, resource(product, name))
  return files
}
