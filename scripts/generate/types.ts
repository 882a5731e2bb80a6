/** The types that a resource module writes out. */
import type { Context } from "./context.ts"
import { nullable, readType, whereType, writeType } from "./context.ts"
import type { Attribute, Kind } from "./spec.ts"
import {
  attributesOf,
  childrenOf,
  edgesTo,
  idOf,
  includePaths,
  isWritten,
  ordersOf,
  placeholdersOf,
  queriesOf,
  takes
} from "./spec.ts"
import { article, doc, key, pascal, plural, quote, union, words } from "./words.ts"

const block = (title: string, declaration: string): string => `
/**
 * ${title}
 *
 * @category models
 * @since 0.1.0
 */
export ${declaration}
`

const interfaceOf = (title: string, name: string, members: ReadonlyArray<string>): string =>
  block(title, `interface ${name} {\n${members.join("")}}`)

const literals = (title: string, name: string, names: ReadonlyArray<string>): string =>
  names.length === 0 ? "" : block(title, `type ${name} = ${union(names)}`)

const readMember = (context: Context, { kind, name, property }: Attribute): string => {
  const values = context.vertex.enums?.[name]
  const note = name === property
    ? ""
    : doc(`The attribute \`${name}\`. JSON:API uses the name \`${name}\` itself.`, "  ")
  const type = values === undefined
    ? nullable(readType(context, kind))
    : `${context.use("Open")}<${values.map(quote).join(" | ")}> | null`
  return `${note}  readonly ${key(property)}: ${type}\n`
}

const whereToFind = ({ name, product, vertex }: Context): string => {
  const edges = edgesTo(product, name).map(({ edge, owner }) => `\`${owner}.${edge}\``)
  return vertex.permits.length > 0 || edges.length === 0 ? "" : ` *\n * It is reached through ${edges.join(", ")}.\n`
}

const resource = (context: Context): string => {
  const { name, use, vertex } = context
  const read = attributesOf(vertex).filter(({ isRead }) => isRead)
  const sparse = read.filter(({ has }) => has("sparse"))
  const linkage = Object.entries(vertex.relationships ?? {}).map(([relationship, { target, targets, to, type }]) => {
    const real = targets ?? [target ?? type]
    const linked = Array.from(new Set([type, ...real])).map(quote).join(" | ")
    return `  readonly ${key(relationship)}?: ${use(to === "one" ? "ToOne" : "ToMany")}<${linked}>\n`
  })
  use("Relationship")
  use("Links")
  return `${
    block(
      `The id of ${article(words(name))}. Any text is accepted.`,
      `type ${name}Id = ${use("Id")}<${quote(idOf(context.product, name))}>`
    )
  }
/**
 * ${vertex.description}
${whereToFind(context)} *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ${name} {
  readonly type: ${quote(name)}
  readonly id: ${name}Id
${
    read.filter(({ has }) => !has("sparse")).map((attribute) => readMember(context, attribute)).join("")
  }  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ${name}Relationships
  /** \`self\`, and on a single read one link for each edge. */
  readonly links: Links
}
${
    interfaceOf(`The relationships of ${article(words(name))}.`, `${name}Relationships`, [
      ...linkage,
      "  readonly [name: string]: Relationship | undefined\n"
    ])
  }${
    sparse.length === 0 ? "" : interfaceOf(
      "Attributes that are sent only when `fields` asks for them.",
      `${name}Sparse`,
      sparse.map((attribute) => readMember(context, attribute))
    )
  }`
}

const includes = (context: Context): string => {
  const { name, product, typeOf, vertex } = context
  const entries = Object.entries(vertex.includes ?? {})
  if (entries.length === 0) return ""
  const members = entries.map(([include, { target, to }]) => {
    const spec = typeOf(target, "Spec")
    return `  readonly ${key(include)}: ${to === "many" ? `ReadonlyArray<${spec}>` : spec}\n`
  })
  return interfaceOf(`The resources that each include of ${article(words(name))} gives.`, `${name}Includes`, members) +
    literals(
      `The names that \`include\` accepts for ${article(words(name))}. A dot reaches one level deeper.`,
      `${name}Include`,
      includePaths(product, vertex)
    )
}

/** The members of a type for filters. */
export const filterMembers = (
  context: Context,
  filter: Record<string, Record<string, Kind>>
): ReadonlyArray<string> =>
  Object.entries(filter).map(([name, parameters]) => {
    const entries = Object.entries(parameters)
    const type = entries.length === 0
      ? "boolean"
      : `false | { ${
        entries.map(([parameter, kind]) => `readonly ${parameter}: ${writeType(context, kind)}`).join("; ")
      } }`
    return `readonly ${key(name)}?: ${type}`
  })

const asked = (context: Context): string => {
  const { name, vertex } = context
  const many = plural(words(name))
  const queries = queriesOf(vertex)
  return [
    queries.length === 0 ? "" : interfaceOf(
      `The conditions that a list of ${many} accepts.`,
      `${name}Where`,
      queries.map(([query, kind]) => `  readonly ${key(query)}?: ${whereType(context, query, kind)}\n`)
    ),
    literals(`The names that a list of ${many} can be ordered by.`, `${name}Order`, ordersOf(vertex)),
    vertex.filter === undefined ? "" : interfaceOf(
      `The named filters of the list of ${many}.`,
      `${name}Filter`,
      filterMembers(context, vertex.filter).map((member) => `  ${member}\n`)
    )
  ].join("")
}

/** The type of the id of a vertex; any text where it can be one of several. */
const idTypeOf = ({ product, use }: Context, target: string, isOne: boolean): string =>
  isOne && target in product.vertices ? `${use("Id")}<${quote(idOf(product, target))}>` : "string"

const written = (context: Context, action: "create" | "update"): ReadonlyArray<string> => {
  const { typeOf, use, vertex } = context
  const lines: Array<string> = attributesOf(vertex).filter(({ has }) => has(action)).map(({ kind, name }) => {
    const values = vertex.enums?.[name]
    const range = vertex.ranges?.[name]
    const type = values === undefined ? writeType(context, kind) : values.map(quote).join(" | ")
    const note = range === undefined ? "" : doc(`${range[0]} to ${range[1]}.`, "  ")
    return `${note}  readonly ${key(name)}?: ${nullable(type)} | undefined\n`
  })
  for (
    const [relationship, { target, targets: several, to, type, ...flags }] of Object.entries(vertex.relationships ?? {})
  ) {
    const flag = flags[action]
    if (flag === undefined) continue
    const one = idTypeOf(context, target ?? type, several === undefined)
    const idType = to === "one" ? one : `ReadonlyArray<${one}>`
    lines.push(
      doc(to === "one" ? `The id of ${article(target ?? type)}.` : `Ids of ${target ?? type}, all of them.`, "  "),
      flag === "required"
        ? `  readonly ${key(relationship)}: ${idType}\n`
        : `  readonly ${key(relationship)}?: ${idType}${to === "one" ? " | null" : ""} | undefined\n`
    )
  }
  for (const [include, { target, to, ...flags }] of Object.entries(vertex.includes ?? {})) {
    if (flags[action] !== true || to === "many" || vertex.relationships?.[include]?.[action] !== undefined) continue
    lines.push(
      doc(`The id of ${article(target)}, or null for none.`, "  "),
      `  readonly ${key(include)}?: ${idTypeOf(context, target, true)} | null | undefined\n`
    )
  }
  for (const [include, target] of childrenOf(vertex, action)) {
    const create = typeOf(target, "Create")
    lines.push(
      action === "create"
        ? doc("Children that are created in the same request.", "  ")
        : doc(
          "Children in the same request: created, changed (with `id`) or deleted (with `id` and `_destroy: true`).",
          "  "
        ),
      action === "create"
        ? `  readonly ${key(include)}?: ReadonlyArray<${create}> | undefined\n`
        : `  readonly ${key(include)}?: ReadonlyArray<${use("ChildUpdate")}<${create}, ${
          typeOf(target, "Update")
        }>> | undefined\n`
    )
  }
  return lines
}

/** The type of an id on a path. */
const pathType = ({ name, product, use }: Context, placeholder: string): string => {
  if (product.vertices[name]!.parameter === placeholder) return `${name}Id`
  const owner = Object.keys(product.vertices).find((other) => product.vertices[other]!.parameter === placeholder)
  return owner === undefined ? "string" : `${use("Id")}<${quote(idOf(product, owner))}>`
}

const writes = (context: Context): string => {
  const { name, product, vertex } = context
  const one = article(words(name))
  const actions = Object.entries(vertex.actions ?? {}).filter(([, definition]) => takes(definition) !== "nothing")
  return [
    isWritten(product, name, "create")
      ? interfaceOf(`The data of a create of ${one}.`, `${name}Create`, written(context, "create"))
      : "",
    isWritten(product, name, "update")
      ? interfaceOf(
        `The data of an update of ${one}. \`null\` clears an attribute.`,
        `${name}Update`,
        written(context, "update")
      )
      : "",
    ...actions.map(([action, { data = {}, optional = {}, relationships = {} }]) =>
      interfaceOf(`The data of \`${action}\` of ${one}.`, `${name}${pascal(action)}`, [
        ...Object.entries(data).map(([attribute, kind]) =>
          `  readonly ${key(attribute)}: ${writeType(context, kind)}\n`
        ),
        ...Object.entries(optional).map(([attribute, kind]) =>
          `  readonly ${key(attribute)}?: ${writeType(context, kind)} | undefined\n`
        ),
        ...Object.entries(relationships).map(([relationship, { optional, to, type }]) =>
          doc(to === "one" ? `The id of ${article(type)}.` : `Ids of ${type}.`, "  ") +
          `  readonly ${key(relationship)}${optional === true ? "?" : ""}: ${
            to === "one" ? "string" : "ReadonlyArray<string>"
          }${optional === true ? " | undefined" : ""}\n`
        )
      ])
    ),
    placeholdersOf(vertex).length === 1 ? "" : interfaceOf(
      `The ids in the path of ${one}. Its own id comes last.`,
      `${name}Ids`,
      placeholdersOf(vertex).map((placeholder) => `  readonly ${placeholder}: ${pathType(context, placeholder)}\n`)
    )
  ].join("")
}

const spec = ({ name, product, use, vertex }: Context): string => {
  const isAsked = queriesOf(vertex).length > 0 && vertex.filter !== undefined
  const nothing = isAsked ? "" : use("Nothing")
  const has = (condition: boolean, suffix: string, otherwise: string) => condition ? `${name}${suffix}` : otherwise
  const sparse = attributesOf(vertex).some(({ has, isRead }) => isRead && has("sparse"))
  const includes = Object.keys(vertex.includes ?? {}).length > 0
  return interfaceOf(`All types of ${article(words(name))} together, for the generic operations.`, `${name}Spec`, [
    `  readonly type: ${quote(name)}\n`,
    `  readonly resource: ${name}\n`,
    `  readonly sparse: ${has(sparse, "Sparse", "{}")}\n`,
    `  readonly includes: ${has(includes, "Includes", "{}")}\n`,
    `  readonly include: ${has(includes, "Include", "never")}\n`,
    `  readonly where: ${has(queriesOf(vertex).length > 0, "Where", nothing)}\n`,
    `  readonly order: ${has(ordersOf(vertex).length > 0, "Order", "never")}\n`,
    `  readonly filter: ${has(vertex.filter !== undefined, "Filter", nothing)}\n`,
    `  readonly create: ${has(isWritten(product, name, "create"), "Create", "never")}\n`,
    `  readonly update: ${has(isWritten(product, name, "update"), "Update", "never")}\n`
  ])
}

export const types = (context: Context): string =>
  [resource(context), includes(context), asked(context), writes(context), spec(context)].join("")
