/**
 * Links the `included` resources of a document to the resources that asked for
 * them.
 *
 * Linkage is by relationship where the answer carries one. Three habits of
 * Planning Center need more: an identifier may be called `PrimaryCampus` where
 * the resource is a `Campus`; a nested include puts its linkage on the first
 * level owner and not on the resource in between; and an identifier may name a
 * resource that was not sent, for minutes after a write.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import type { Flatten } from "./Attributes.ts"
import type { Document, Relationship, ResourceIdentifier, ResourceObject } from "./Document.ts"
import type { Found, Problem } from "./Drift.ts"
import { kindOf } from "./Drift.ts"
import type { Issue } from "./Issue.ts"

/**
 * What must be known of a resource type to link it.
 *
 * @internal
 */
export interface Shape {
  readonly type: string
  readonly flatten: Flatten
  /** Relationships to one and to many, by name. */
  readonly relationships: { readonly [name: string]: { readonly to: "one" | "many" } }
  /** Ids need not be numbers. */
  readonly textIds: boolean
  /** Whether a type is another one of the product: an answer of that type is no drift, it answers another question. */
  readonly isOther: (type: string) => boolean
  readonly include: (name: string) => { readonly to: "one" | "many"; readonly shape: Shape } | undefined
}

/**
 * The includes of a request as a tree: `["emails", "households.people"]` is
 * `{ emails: {}, households: { people: {} } }`.
 */
interface Tree {
  readonly [name: string]: Tree
}

const toTree = (include: ReadonlyArray<string>): Tree => {
  const root: Record<string, Tree> = {}
  for (const path of include) {
    let node = root
    for (const name of path.split(".")) node = (node[name] ??= {}) as Record<string, Tree>
  }
  return root
}

/**
 * Rows with their includes in place, and the identifiers whose resources were
 * named but not sent.
 */
interface Linked {
  readonly rows: ReadonlyArray<Record<string, unknown>>
  readonly unlinked: ReadonlyArray<ResourceIdentifier>
}

/** What the owner above says of the rows in between. */
interface Above {
  readonly relationships: ResourceObject["relationships"]
  /** Whether there is one row in between. */
  readonly isOnly: boolean
}

const asArray = (data: Relationship["data"]): ReadonlyArray<ResourceIdentifier> =>
  data === undefined || data === null ? [] : Array.isArray(data) ? data : [data as ResourceIdentifier]

type Index = ReadonlyMap<string, ReadonlyMap<string, ResourceObject>>

const indexByIdentity = (included: ReadonlyArray<ResourceObject>): Index => {
  const index = new Map<string, Map<string, ResourceObject>>()
  for (const resource of included) {
    let byId = index.get(resource.type)
    if (byId === undefined) index.set(resource.type, byId = new Map())
    byId.set(resource.id, resource)
  }
  return index
}

const identity = (resource: ResourceIdentifier) => `${resource.type}:${resource.id}`

// For owners without linkage: who among the included points back at them, and which types do so at all.
const indexByOwner = (included: ReadonlyArray<ResourceObject>) => {
  const index = new Map<string, Set<ResourceObject>>()
  const types = new Set<string>()
  for (const resource of included) {
    for (const name in resource.relationships) {
      for (const owner of asArray(resource.relationships[name]!.data)) {
        const key = identity(owner)
        const set = index.get(key)
        if (set === undefined) index.set(key, new Set([resource]))
        else set.add(resource)
        types.add(`${resource.type} ${owner.type}`)
      }
    }
  }
  return {
    of: (owner: ResourceIdentifier, type: string): ReadonlyArray<ResourceObject> =>
      Array.from(index.get(identity(owner)) ?? []).filter((resource) => resource.type === type),
    knows: (owner: ResourceIdentifier, type: string): boolean => types.has(`${type} ${owner.type}`)
  }
}

/** Whether an id is a number, as almost all are. By hand: it is asked of every row. */
const isNumber = (id: string): boolean => {
  for (let index = 0; index < id.length; index++) {
    const code = id.charCodeAt(index)
    if (code < 48 || code > 57) return false
  }
  return id !== ""
}

/**
 * Flattens and links a document. `fields` are the resource types that were asked
 * for in part. `onDrift` is told of what differs from the description; rows keep it as
 * it came.
 *
 * @internal
 */
export const link = (
  document: Document,
  shape: Shape,
  include: ReadonlyArray<string>,
  fields: { readonly [type: string]: unknown },
  onDrift: (found: Found) => void = () => {}
): Result.Result<Linked, Issue> => {
  let issue: Issue | undefined
  const isPage = Array.isArray(document.data)
  const primary = isPage ? document.data as ReadonlyArray<ResourceObject> : [document.data as ResourceObject]
  const pathOf = (resource: ResourceObject): string => {
    const position = primary.indexOf(resource)
    if (position < 0) return `included[${document.included.indexOf(resource)}]`
    return isPage ? `data[${position}]` : "data"
  }
  const fail = (resource: ResourceObject, found: Issue) => {
    if (issue !== undefined) return
    issue = { ...found, field: `${pathOf(resource)}.${found.field}` }
  }
  // A page of 100 rows that differ in the same way is one difference.
  const told = new Set<string>()
  const drift =
    (shape: Shape, folder: "" | "attributes.") =>
    (resource: ResourceObject, field: string, problem: Problem, found: string, expected: string) => {
      const key = `${shape.type} ${field} ${problem}`
      if (told.has(key)) return
      told.add(key)
      onDrift({ type: shape.type, field, problem, found, expected, path: `${pathOf(resource)}.${folder}${field}` })
    }
  const flatten = (resource: ResourceObject, shape: Shape): Record<string, unknown> => {
    const differs = drift(shape, "")
    const { relationships } = resource
    if (resource.type !== shape.type) differs(resource, "type", "type", "another type", shape.type)
    if (!shape.textIds && !isNumber(resource.id)) differs(resource, "id", "id", "text", "a number as text")
    for (const name in relationships) {
      const known = shape.relationships[name]
      const { data } = relationships[name]!
      if (known === undefined || data === undefined) continue
      if (known.to === "many" ? Array.isArray(data) : !Array.isArray(data)) continue
      differs(
        resource,
        `relationships.${name}`,
        "linkage",
        kindOf(data),
        known.to === "many" ? "an array" : "one or null"
      )
    }
    return shape.flatten(resource, fields[resource.type] === undefined, drift(shape, "attributes."))
  }
  const unlinked: Array<ResourceIdentifier> = []
  const byIdentity = indexByIdentity(document.included)
  let byOwner: ReturnType<typeof indexByOwner> | undefined
  const built = new Map<Tree, Map<ResourceObject, Record<string, unknown>>>()

  const tree = toTree(include)
  const typesIn = (tree: Tree, shape: Shape): ReadonlyArray<string> =>
    Object.keys(tree).flatMap((name) => {
      const definition = shape.include(name)
      return definition === undefined ? [] : [definition.shape.type, ...typesIn(tree[name]!, definition.shape)]
    })
  const includedOnce = (type: string): boolean =>
    byIdentity.has(type) && typesIn(tree, shape).filter((one) => one === type).length === 1

  const find = (identifier: ResourceIdentifier, type: string): ResourceObject | undefined =>
    byIdentity.get(identifier.type)?.get(identifier.id) ?? byIdentity.get(type)?.get(identifier.id)

  // Nested linkage stands on the first owner under the last name of the path, and only on those that have rows there.
  let nested: ReadonlySet<string> | undefined
  const isNamedAbove = (name: string) =>
    (nested ??= new Set(primary.flatMap(({ relationships }) => Object.keys(relationships ?? {})))).has(name)

  const targets = (owner: ResourceObject, name: string, type: string, above: Above | undefined) => {
    const data = owner.relationships?.[name]?.data
    if (data !== undefined) {
      const found: Array<ResourceObject> = []
      for (const identifier of asArray(data)) {
        const resource = find(identifier, type)
        if (resource === undefined) unlinked.push(identifier)
        else found.push(resource)
      }
      return found
    }
    byOwner ??= indexByOwner(document.included)
    if (byOwner.knows(owner, type)) return byOwner.of(owner, type)
    const elsewhere = above?.relationships?.[name]
    if (above?.isOnly === true && elsewhere !== undefined) {
      return asArray(elsewhere.data).flatMap((identifier) => find(identifier, type) ?? [])
    }
    if (above !== undefined && elsewhere === undefined && isNamedAbove(name)) return []
    // one resource was read, and nothing else that was included has this type: the rows are its own
    if (primary.length === 1 && primary[0] === owner && includedOnce(type)) return [...byIdentity.get(type)!.values()]
    // rows of this type were sent and nothing tells whose they are: an empty include would be a lie
    if (byIdentity.has(type) && !primary.includes(owner)) {
      fail(owner, { field: `relationships.${name}`, problem: "is missing", expected: `the linkage of ${type}` })
    }
    return []
  }

  const place = (
    row: Record<string, unknown>,
    owner: ResourceObject,
    shape: Shape,
    tree: Tree,
    above: Above | undefined
  ) => {
    for (const name in tree) {
      const definition = shape.include(name)
      if (definition === undefined) continue
      const found = targets(owner, name, definition.shape.type, above)
      // a nested linkage that stands on this owner belongs to the resource in between when there is only one
      const below: Above = { relationships: owner.relationships, isOnly: found.length === 1 }
      const rows = found.map((resource) => build(resource, definition.shape, tree[name]!, below))
      row[name] = definition.to === "many" ? rows : rows[0] ?? null
    }
    return row
  }

  const build = (
    resource: ResourceObject,
    shape: Shape,
    tree: Tree,
    above: Above | undefined
  ): Record<string, unknown> => {
    let rows = built.get(tree)
    if (rows === undefined) built.set(tree, rows = new Map())
    const known = rows.get(resource)
    if (known !== undefined) return known
    const row = flatten(resource, shape)
    rows.set(resource, row)
    return place(row, resource, shape, tree, above)
  }

  const rows = primary.map((resource) => {
    if (resource.type !== shape.type && shape.isOther(resource.type)) {
      fail(resource, {
        field: "type",
        problem: `is ${JSON.stringify(resource.type)}`,
        expected: JSON.stringify(shape.type)
      })
    }
    return place(flatten(resource, shape), resource, shape, tree, undefined)
  })
  return issue === undefined ? Result.succeed({ rows, unlinked }) : Result.fail(issue)
}
