/** The table of a product: a few lines for each of its resource types, and what links them. */
import type { Attribute, Link, Product, Relationship, Vertex } from "./spec.ts"
import { attributesOf } from "./spec.ts"
import { article, key, lowerFirst, quote, words } from "./words.ts"

const flagOf: Record<string, string> = {
  create: "c",
  update: "u",
  query: "q",
  order: "o",
  sparse: "s",
  "write-only": "w"
}

const lineOf = ({ has, kind }: Attribute): string => {
  const flags = Object.entries(flagOf).filter(([name]) => has(name)).map(([, flag]) => flag).join("")
  return flags === "" ? kind : `${kind} ${flags}`
}

const letters = (flags: ReadonlyArray<readonly [unknown, string]>): string => {
  const text = flags.filter(([flag]) => flag === true).map(([, letter]) => letter).join("")
  return text === "" ? "" : ` ${text}`
}

const relationshipLine = ({ create, target = "", to, type, update }: Relationship): string =>
  `${to} ${target === "" || target === type ? type : `${type}>${target}`}${
    letters([[create === true, "c"], [create === "required", "r"], [update, "u"]])
  }`

const linkLine = (link: Link & { readonly [flag: string]: unknown }): string =>
  `${link.to} ${link.target}${
    letters([
      [link["create"], "c"],
      [link["update"], "u"],
      [link["delete"], "d"],
      [link["single"], "s"]
    ])
  }`

const linesOf = <A>(record: Record<string, A> | undefined, line: (value: A) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(record ?? {}).map(([name, value]) => [name, line(value)]))

/** JSON without quotes around keys, and without members that hold nothing. */
const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`
  if (typeof value !== "object" || value === null) return quote(value)
  return `{ ${Object.entries(value).map(([name, member]) => `${key(name)}: ${literal(member)}`).join(", ")} }`
}

const isEmpty = (value: unknown) =>
  value === undefined || value === "" ||
  (typeof value === "object" && value !== null && Object.keys(value).length === 0)

const letterOf: Record<string, string> = { list: "l", get: "g", create: "c", update: "u", delete: "d" }

const entry = (vertex: Vertex): string => {
  const filters = Object.fromEntries(
    Object.entries(vertex.edges ?? {}).flatMap(([name, { filter }]) => isEmpty(filter) ? [] : [[name, filter]])
  )
  const members: Record<string, unknown> = {
    path: vertex.path,
    root: vertex.root,
    parameter: vertex.parameter,
    permits: vertex.permits.map((permit) => letterOf[permit]).join(""),
    textIds: vertex.textIds,
    singles: vertex.singles,
    attributes: Object.fromEntries(attributesOf(vertex).map((attribute) => [attribute.name, lineOf(attribute)])),
    enums: vertex.enums,
    open: vertex.open,
    ranges: vertex.ranges,
    relationships: linesOf(vertex.relationships, relationshipLine),
    includes: linesOf(vertex.includes, (include) => linkLine({ ...include })),
    edges: linesOf(vertex.edges, (edge) => linkLine({ ...edge })),
    actions: isEmpty(vertex.actions) ? undefined : Object.fromEntries(
      Object.entries(vertex.actions!).map(([name, { data = {}, description: _, ...rest }]) => [
        name,
        { data, ...rest }
      ])
    ),
    query: vertex.queries,
    order: vertex.orders,
    filter: vertex.filter,
    filters
  }
  return `{\n${
    Object.entries(members).filter(([name, value]) => name === "path" || !isEmpty(value)).map(([name, value]) =>
      `  ${name}: ${literal(value)}`
    ).join(",\n")
  }\n}`
}

/** The types that includes lead to, two levels deep. */
const includedBy = ({ vertices }: Product, name: string): ReadonlyArray<string> => {
  const targets = (type: string) => Object.values(vertices[type]!.includes ?? {}).map(({ target }) => target)
  const first = targets(name)
  const found = new Set([...first, ...first.flatMap(targets)])
  found.delete(name)
  return Array.from(found).toSorted()
}

const defined = (name: string) => `${lowerFirst(name)}_`

/** The module with the descriptors of a product. */
export const descriptors = (product: Product, header: string): string => {
  const names = Object.keys(product.vertices).toSorted()
  return `/**
 * Every resource type of the product as data: \`define\` in resource/define.ts says how to read it.
 *
 * @internal
 */
${header}import type { Descriptor } from "../../resource/Descriptor.ts"
import { define, link } from "../../resource/define.ts"
${
    names.map((name) => `
const ${defined(name)} = /* @__PURE__ */ define(${quote(product.product)}, ${quote(name)}, ${
      entry(product.vertices[name]!)
    })
`).join("")
  }${
    names.map((name) => `
/**
 * ${article(words(name)).replace(/^a/, "A")}.
 *
 * @internal
 */
export const ${lowerFirst(name)}: Descriptor = /* @__PURE__ */ link(${defined(name)}, [${
      includedBy(product, name).map(defined).join(", ")
    }])
`).join("")
  }
/**
 * @internal
 */
export const descriptors: ReadonlyArray<Descriptor> = [
${names.map((name) => `  ${lowerFirst(name)}`).join(",\n")}
]
`
}
