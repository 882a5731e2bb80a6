/** The operations of a vertex. */
import type { Context } from "./context.ts"
import { endpointOf, ofEdge } from "./endpoints.ts"
import type { Edge } from "./spec.ts"
import { isReadById, placeholdersOf, takes } from "./spec.ts"
import { filterMembers } from "./types.ts"
import { article, lowerFirst, pascal, plural, quote, words } from "./words.ts"

const declare = (title: string, endpoint: string, category: string, declaration: string): string => `
/**
 * ${title}
 *
 * \`${endpoint}\`
 *
 * @category ${category}
 * @since 0.1.0
 */
${declaration}
`

const reads = (context: Context): ReadonlyArray<string> => {
  const { name, product, vertex } = context
  const [one, many] = [article(words(name)), plural(words(name))]
  const permits = (action: string) => vertex.permits.includes(action)
  const add = (title: string, operation: string, type: string, made = `Make.${operation}(descriptor)`) =>
    declare(
      title,
      endpointOf(product, vertex, operation),
      "operations",
      `export const ${operation}: Ops.${type}<${name}Spec> = /* @__PURE__ */ ${made}`
    )
  return [
    ...Object.entries(vertex.singles ?? {}).map(([operation, path]) =>
      add(
        operation === "get" ? `Reads ${one}.` : `Reads the ${words(name)} of \`/${path}\`.`,
        operation,
        "Single",
        `Make.single(descriptor, ${quote(operation)})`
      )
    ),
    permits("get") ? add(`Reads ${one} by its id.`, "get", "Get") : "",
    permits("get") && permits("list")
      ? add(
        `Reads many ${many} by their ids, ${
          isReadById(vertex) ? "a hundred in a request." : "each in a request of its own."
        }`,
        "getMany",
        "GetMany"
      )
      : "",
    ...permits("list")
      ? [
        add(`Reads one page of ${many}.`, "list", "List"),
        add(`Reads all ${many} as a stream, page by page.`, "stream", "StreamAll"),
        add(`Counts ${many} without reading them.`, "count", "Count")
      ]
      : []
  ]
}

const writes = (context: Context): ReadonlyArray<string> => {
  const { name, product, vertex } = context
  const [one, several] = [article(words(name)), plural(words(name))]
  const add = (action: "create" | "delete" | "update", title: string, many: boolean) => {
    if (!vertex.permits.includes(action)) return ""
    const operation = many ? `${action}Many` : action
    const type = `Ops.${pascal(operation)}${
      many || action !== "delete" ? action === "delete" ? "" : `<${name}Spec>` : `<${name}Id>`
    }`
    const made = many ? `Many.${operation}(descriptor)` : `Make.${action === "delete" ? "remove" : action}(descriptor)`
    return declare(
      title,
      endpointOf(product, vertex, operation),
      "operations",
      operation === "delete"
        ? `const remove_: ${type} = /* @__PURE__ */ ${made}\n\nexport { remove_ as delete }`
        : `export const ${operation}: ${type} = /* @__PURE__ */ ${made}`
    )
  }
  return [
    add("create", `Creates ${one}.`, false),
    add("update", `Changes ${one}. Attributes that you leave out stay as they are; \`null\` clears one.`, false),
    add("delete", `Deletes ${one}.`, false),
    add("create", `Creates many ${several}.`, true),
    add("update", `Changes many ${several}.`, true),
    add("delete", `Deletes many ${several}.`, true)
  ]
}

const actions = (context: Context): ReadonlyArray<string> =>
  Object.entries(context.vertex.actions ?? {}).map(([action, definition]) => {
    const { description } = definition
    const { name, product, vertex } = context
    const with_ = takes(definition)
    const type = with_ === "nothing"
      ? `Ops.Act<${ownerType(context)}>`
      : `Ops.${with_ === "needs" ? "ActWith" : "ActWithOptional"}<${ownerType(context)}, ${name}${pascal(action)}>`
    return declare(
      description,
      endpointOf(product, vertex, action),
      "actions",
      `${reserved.has(action) ? "" : "export "}const ${
        identifier(action)
      }: ${type} = /* @__PURE__ */ Make.action(descriptor, ${quote(action)})${exported(action)}`
    )
  })

/** The type of the owner of an edge: its id, or the ids in its path. */
const ownerType = ({ name, vertex }: Context): string =>
  placeholdersOf(vertex).length === 1 ? `${name}Id` : `${name}Ids`

const edgeType = (context: Context, { filter, single, target, to, ...flags }: Edge): string => {
  const spec = context.typeOf(target, "Spec")
  const owner = ownerType(context)
  const filters = filter === undefined ? undefined : `{ ${filterMembers(context, filter).join("; ")} }`
  const generics = (...types: ReadonlyArray<string>) => `<${[...types, owner].join(", ")}>`
  if (single === true) {
    return [
      `Ops.SingleEdge${generics(spec)}`,
      ...flags.create ? [`Ops.SingleCreates${generics(spec)}`] : [],
      ...flags.update ? [`Ops.SingleUpdates${generics(spec)}`] : [],
      ...flags.delete ? [`Ops.SingleDeletes${generics()}`] : []
    ].join(" & ")
  }
  return [
    to === "one"
      ? `Ops.ToOneEdge${generics(spec)}`
      : `Ops.ToManyEdge${generics(spec, filters ?? context.use("Nothing"))}`,
    ...flags.create ? [`Ops.Creates${generics(spec)}`] : [],
    ...flags.update ? [`Ops.Updates${generics(spec)}`] : [],
    ...flags.delete ? [`Ops.Deletes${generics()}`] : []
  ].join(" & ")
}

/** Reserved words: a constant cannot have these names. */
const reserved = new Set(["import", "export", "delete", "new", "default"])
const identifier = (name: string) => reserved.has(name) ? `${name}_` : name
const exported = (name: string) => reserved.has(name) ? `\n\nexport { ${name}_ as ${name} }` : ""

const edges = (context: Context): ReadonlyArray<string> =>
  Object.entries(context.vertex.edges ?? {}).map(([edge, definition]) => {
    const { name, product, vertex } = context
    const { target, to } = definition
    const caution = definition.delete === true && product.vertices[target]!.permits.includes("delete")
      ? ` *\n * \`delete\` deletes the ${
        words(target)
      } itself. Planning Center lists the endpoint and does not say whether it only ends the link.\n`
      : ""
    const byEndpoint = Map.groupBy(ofEdge(product, vertex, edge, definition, ""), ({ endpoint }) => endpoint)
    const lines = Array.from(
      byEndpoint,
      ([endpoint, lines]) => ` * - ${lines.map(({ call }) => `\`${call.split("(")[0]}\``).join(", ")}: \`${endpoint}\``
    )
    return `
/**
 * ${
      to === "one"
        ? `Operations on the ${target} at \`${edge}\` of ${article(words(name))}.`
        : `Operations on the \`${edge}\` of ${article(words(name))}.`
    }
 *
${lines.join("\n")}
${caution} *
 * @category edges
 * @since 0.1.0
 */
export const ${edge}: ${edgeType(context, definition)} = /* @__PURE__ */ Make.edge(descriptor, ${quote(edge)}, Table.${
      lowerFirst(target)
    })
`
  })

export const operations = (context: Context): string =>
  [...reads(context), ...writes(context), ...actions(context), ...edges(context)].join("")
