/**
 * Reads the table of a product: each resource type as a few lines of text.
 *
 * @internal
 */
import type { Product } from "../client/Product.ts"
import type { Kind } from "../jsonapi/Attributes.ts"
import type { Action, Descriptor, Edge, Filter, Include, Relationship } from "./Descriptor.ts"
import { register } from "./Descriptor.ts"

interface Lines {
  readonly [name: string]: string
}

interface Filters {
  readonly [name: string]: { readonly [parameter: string]: Kind }
}

/**
 * A resource type in the table of its product. A line of an attribute is its kind and its
 * flags: `c` create, `u` update, `q` query, `o` order, `s` sparse, `w` write-only. A line of
 * a relationship, an include or an edge is `one` or `many`, the type, and flags: `c` create,
 * `r` required on create, `u` update, `d` delete, `s` single. A type that Planning Center
 * names in another way is written `PrimaryCampus>Campus`.
 *
 * @internal
 */
export interface Entry {
  readonly path: string
  /** The collection that needs no owner, where `path` has one. */
  readonly root?: string
  /** Absent where the path of a member has no id of its own. */
  readonly parameter?: string
  /** What the collection and its members permit: `l` list, `g` get, `c` create, `u` update, `d` delete. */
  readonly permits?: string
  readonly textIds?: true
  readonly singles?: Lines
  readonly attributes?: Lines
  readonly enums?: { readonly [name: string]: ReadonlyArray<string> }
  readonly open?: ReadonlyArray<string>
  readonly ranges?: { readonly [name: string]: readonly [number, number] }
  readonly relationships?: Lines
  readonly includes?: Lines
  readonly edges?: Lines
  readonly actions?: { readonly [name: string]: Action }
  readonly query?: { readonly [name: string]: Kind }
  readonly order?: ReadonlyArray<string>
  readonly filter?: Filters
  readonly filters?: { readonly [edge: string]: Filters }
}

const mapped = <A>(lines: Lines | undefined, read: (words: ReadonlyArray<string>) => A): { [name: string]: A } => {
  const found: { [name: string]: A } = {}
  for (const name in lines) found[name] = read(lines[name]!.split(" "))
  return found
}

const filtersOf = (filters: Filters | undefined): { [name: string]: Filter } => {
  const found: { [name: string]: Filter } = {}
  for (const name in filters) {
    const parameters = filters[name]!
    found[name] = Object.keys(parameters).length === 0 ? {} : { parameters }
  }
  return found
}

const sorted = <A>(record: { readonly [name: string]: A }): { [name: string]: A } =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => a < b ? -1 : 1))

const has = (flags: string | undefined, flag: string): boolean => flags?.includes(flag) === true

const flag = <Name extends string>(flags: string | undefined, letter: string, name: Name): { [name in Name]?: true } =>
  has(flags, letter) ? { [name]: true } as { [name in Name]?: true } : {}

const relationshipOf = ([to, types, flags]: ReadonlyArray<string>): Relationship => {
  const [type, target = type] = types!.split(">")
  return {
    to: to as "one" | "many",
    type: type!,
    target: target!,
    ...(has(flags, "r") ? { create: "required" } : flag(flags, "c", "create")),
    ...flag(flags, "u", "update")
  }
}

const includeOf = ([to, target, flags]: ReadonlyArray<string>): Include => ({
  to: to as "one" | "many",
  target: target!,
  ...flag(flags, "c", "create"),
  ...flag(flags, "u", "update")
})

const edgeOf = (words: ReadonlyArray<string>): Edge => {
  const flags = words[2]
  return { ...includeOf(words), ...flag(flags, "s", "single"), ...flag(flags, "d", "delete") }
}

/**
 * @internal
 */
export const define = (product: Product, type: string, entry: Entry): Descriptor => {
  const { actions, enums, open, parameter, path, permits, ranges, root, singles, textIds } = entry
  const attributes: Record<string, Kind> = {}
  const create: Record<string, Kind> = {}
  const update: Record<string, Kind> = {}
  const query: Record<string, Kind> = { ...entry.query }
  const order = [...entry.order ?? []]
  const sparse: Array<string> = []
  for (const name in entry.attributes) {
    const [kind, flags] = entry.attributes[name]!.split(" ") as [Kind, string | undefined]
    if (!has(flags, "w")) attributes[name] = kind
    if (flags === undefined) continue
    if (has(flags, "c")) create[name] = kind
    if (has(flags, "u")) update[name] = kind
    if (has(flags, "q")) query[name] = kind
    if (has(flags, "o")) order.push(name)
    if (has(flags, "s")) sparse.push(name)
  }
  const edges = mapped(entry.edges, edgeOf)
  for (const name in entry.filters) edges[name] = { ...edges[name]!, filter: filtersOf(entry.filters[name]) }
  return {
    type,
    product,
    path,
    ...(root === undefined ? undefined : { root }),
    parameter: parameter ?? "",
    ...(textIds === undefined ? undefined : { textIds }),
    ...(singles === undefined ? undefined : { singles }),
    attributes,
    sparse,
    enums: enums ?? {},
    ...(open === undefined ? undefined : { open }),
    ...(ranges === undefined ? undefined : { ranges }),
    relationships: mapped(entry.relationships, relationshipOf),
    includes: mapped(entry.includes, includeOf),
    edges,
    ...(actions === undefined ? undefined : { actions }),
    query: sorted(query),
    order: order.toSorted(),
    filter: filtersOf(entry.filter),
    create,
    update,
    permits: {
      list: has(permits, "l"),
      get: has(permits, "g"),
      create: has(permits, "c"),
      update: has(permits, "u"),
      delete: has(permits, "d")
    }
  }
}

/**
 * A descriptor together with those that its includes lead to, two levels deep: they are
 * found by name from then on. A bundler leaves out the ones that nothing links.
 *
 * @internal
 */
export const link = (descriptor: Descriptor, included: ReadonlyArray<Descriptor>): Descriptor => {
  register(descriptor)
  included.forEach(register)
  return descriptor
}
