/** The files of a product. */
import * as Context from "./context.ts"
import { descriptor } from "./descriptor.ts"
import { operations } from "./operations.ts"
import type { Product } from "./spec.ts"
import { types } from "./types.ts"
import { lowerFirst } from "./words.ts"

const header = ({ product }: Product) =>
  `// Written by scripts/generate.ts from scripts/products/${product}.json: change those.\n`

const importTypes = (names: ReadonlyArray<string>, from: string): string =>
  names.length === 0 ? "" : `import type { ${names.join(", ")} } from "${from}"\n`

const specTypes = [
  "ChildUpdate",
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

const resource = (product: Product, name: string): { readonly module: string; readonly descriptor: string } => {
  const context = Context.make(product, name)
  const { uses, vertex } = context
  const body = types(context)
  const made = operations(context)
  const described = descriptor(context)
  const imports = [
    uses("DateTime") ? "import type * as DateTime from \"effect/DateTime\"\n" : "",
    importTypes(["CalendarDate"].filter(uses), "../../jsonapi/CalendarDate.ts"),
    importTypes(documentTypes.filter(uses), "../../jsonapi/Document.ts"),
    made === ""
      ? ""
      : "import * as Make from \"../../resource/make.ts\"\nimport type * as Ops from \"../../resource/Operations.ts\"\n",
    made.includes("Many.") ? "import * as Many from \"../../resource/many.ts\"\n" : "",
    importTypes(specTypes.filter(uses), "../../resource/Spec.ts"),
    ...Array.from(context.types(), ([target, names]) => importTypes(names, `./${target}.ts`)),
    made === "" ? "" : `import { descriptor } from "./descriptors/${name}.ts"\n`
  ].join("")
  const targets = context.descriptors().map((target) =>
    `import { descriptor as ${lowerFirst(target)} } from "./${target}.ts"\n`
  )
  return {
    module: `/**
 * ${vertex.description}
 *
 * @since 0.1.0
 */
${header(product)}${imports}
export { descriptor } from "./descriptors/${name}.ts"

${body}${made}`,
    descriptor: `${header(product)}import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { ${name}Spec } from "../${name}.ts"
${targets.join("")}${described}`
  }
}

const index = (product: Product, names: ReadonlyArray<string>): string =>
  `/**
 * Every resource of Planning Center ${product.title}.
 *
 * @since 0.1.0
 */
${header(product)}${names.map((name) => `export * as ${name} from "./${name}.ts"\n`).join("")}`

const descriptors = (product: Product, names: ReadonlyArray<string>): string =>
  `/**
 * Every resource type of the product, for what goes through all of them.
 *
 * @internal
 */
${header(product)}import type { Descriptor } from "../../../resource/Descriptor.ts"
${names.map((name) => `import { descriptor as ${lowerFirst(name)} } from "./${name}.ts"\n`).join("")}
/**
 * @internal
 */
export const descriptors: ReadonlyArray<Descriptor> = [
${names.map((name) => `  ${lowerFirst(name)}`).join(",\n")}
]
`

/** Every file of a product, by its path. */
export const modules = (product: Product): ReadonlyMap<string, string> => {
  const names = Object.keys(product.vertices).toSorted()
  const folder = `src/products/${product.product}`
  const files = new Map([
    [`${folder}/resources.ts`, index(product, names)],
    [`${folder}/descriptors/index.ts`, descriptors(product, names)]
  ])
  for (const name of names) {
    const { descriptor, module } = resource(product, name)
    files.set(`${folder}/${name}.ts`, module)
    files.set(`${folder}/descriptors/${name}.ts`, descriptor)
  }
  return files
}
