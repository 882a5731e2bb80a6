/** The descriptor of a vertex. */
import type { Context } from "./context.ts"
import type { Attribute } from "./spec.ts"
import { attributesOf, ordersOf, queriesOf } from "./spec.ts"
import { article, key, lowerFirst, quote, words } from "./words.ts"

const record = (entries: ReadonlyArray<readonly [string, string]>): string =>
  entries.length === 0 ? "{}" : `{\n${entries.map(([name, value]) => `    ${key(name)}: ${value}`).join(",\n")}\n  }`

const kinds = (list: ReadonlyArray<Attribute>): string =>
  record(list.map(({ kind, name }) => [name, quote(kind)] as const))

const filters = (given: Record<string, Record<string, string>>): string =>
  record(
    Object.entries(given).map(([filter, parameters]) => [
      filter,
      Object.keys(parameters).length === 0 ? "{}" : `{ parameters: ${quote(parameters)} }`
    ])
  )

const flagged = (flags: Record<string, unknown>): string =>
  Object.entries(flags).filter(([, flag]) => flag !== undefined).map(([name, flag]) => `, ${name}: ${quote(flag)}`)
    .join("")

/** A member that most descriptors do not have. */
const optional = (name: string, value: Record<string, unknown> | undefined, text: () => string): string =>
  value === undefined ? "" : `  ${name}: ${text()},\n`

export const descriptor = (context: Context): string => {
  const { descriptorOf, name, product, vertex } = context
  const attributes = attributesOf(vertex)
  const read = attributes.filter(({ isRead }) => isRead)
  const relationships = Object.entries(vertex.relationships ?? {})
  return `
/**
 * The description of ${article(words(name))}: ${lowerFirst(vertex.description)}
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<${name}Spec> = {
  type: ${quote(name)},
  product: ${quote(product.product)},
  path: ${quote(vertex.path)},
  parameter: ${quote(vertex.parameter)},
${optional("singles", vertex.singles, () => quote(vertex.singles))}  attributes: ${kinds(read)},
  sparse: ${quote(read.filter(({ has }) => has("sparse")).map(({ name }) => name))},
  enums: ${record(Object.entries(vertex.enums ?? {}).map(([name, values]) => [name, quote(values)] as const))},
${optional("ranges", vertex.ranges, () => quote(vertex.ranges))}  relationships: ${
    record(relationships.map(([relationship, { create, target, to, type, update }]) => [
      relationship,
      `{ to: ${quote(to)}, type: ${quote(type)}, target: ${quote(target ?? type)}${flagged({ create, update })} }`
    ]))
  },
  includes: ${
    record(
      Object.entries(vertex.includes ?? {}).map(([include, { create, target, to, update }]) => [
        include,
        `{ to: ${quote(to)}, target: () => ${descriptorOf(target)}${flagged({ create, update })} }`
      ])
    )
  },
  edges: ${
    record(
      Object.entries(vertex.edges ?? {}).map(([edge, { filter, target, to, ...flags }]) => [
        edge,
        `{ to: ${quote(to)}, target: () => ${descriptorOf(target)}${
          filter === undefined ? "" : `, filter: ${filters(filter)}`
        }${flagged(flags)} }`
      ])
    )
  },
${
    optional("actions", vertex.actions, () =>
      record(
        Object.entries(vertex.actions!).map(([action, { data, repeatable }]) => [
          action,
          `{ data: ${quote(data ?? {})}${flagged({ repeatable })} }`
        ])
      ))
  }  query: ${record(queriesOf(vertex).map(([query, kind]) => [query, quote(kind)] as const))},
  order: ${quote(ordersOf(vertex))},
  filter: ${filters(vertex.filter ?? {})},
  create: ${kinds(attributes.filter(({ has }) => has("create")))},
  update: ${kinds(attributes.filter(({ has }) => has("update")))},
  permits: { ${
    ["list", "get", "create", "update", "delete"].map((action) => `${action}: ${vertex.permits.includes(action)}`)
      .join(", ")
  } }
}
`
}
