/**
 * Resources in the shapes that Planning Center sends, with what they include.
 *
 * @internal
 */
import type { ResourceIdentifier } from "../../jsonapi/Document.ts"
import type { Query } from "../../jsonapi/Query.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Answers from "./answers.ts"
import type { Related } from "./Registry.ts"
import type { Row } from "./Store.ts"
import type { World } from "./values.ts"
import { attributeOf } from "./values.ts"

/**
 * A request, as far as it decides on the shape of what is read.
 *
 * @internal
 */
export interface Reading extends World {
  /** Scheme and host that the request was made to. */
  readonly origin: string
  readonly query: Query
  /** The version that the request is answered in; the newest one by default. */
  readonly version?: string | undefined
  /** Tells of a row whether lists do not include it yet. */
  readonly isLate?: ((attributes: Row["attributes"]) => boolean) | undefined
}

interface RelationshipBody {
  readonly links?: { readonly related: string | null }
  readonly data: ResourceIdentifier | ReadonlyArray<ResourceIdentifier> | null
}

interface ResourceBody {
  readonly type: string
  readonly id: string
  readonly attributes: { readonly [name: string]: unknown }
  readonly relationships?: { readonly [name: string]: RelationshipBody }
  readonly links: { readonly [name: string]: string | null }
}

const identifier = (target: Descriptor) => (id: string): ResourceIdentifier => ({ type: target.type, id })

/**
 * @internal
 */
export interface Writer {
  readonly url: (descriptor: Descriptor, row: Row) => string
  /** A resource as it stands in a list or among the included. */
  readonly item: (descriptor: Descriptor, row: Row) => ResourceBody
  /** Primary resources with what they include. */
  readonly primary: (
    descriptor: Descriptor,
    rows: ReadonlyArray<Row>,
    isSingle: boolean
  ) => { readonly data: ReadonlyArray<ResourceBody>; readonly included: ReadonlyArray<ResourceBody> }
}

/** Names of a path beyond the second are not honoured. */
const deepest = 2

/** So many rows may be looked at for what one answer includes; the edge gives up on what takes longer. */
const mostVisited = 50_000

// `a.b` asks for `a` as well; a name that is not known ends the path, without a word.
const pathsOf = (reading: Reading, descriptor: Descriptor): ReadonlyArray<ReadonlyArray<string>> => {
  const paths = new Map<string, ReadonlyArray<string>>()
  for (const path of reading.query.include ?? []) {
    const names = path.split(".", deepest)
    let owner = descriptor
    for (const [index, name] of names.entries()) {
      const include = Object.hasOwn(owner.includes, name) ? owner.includes[name] : undefined
      if (include === undefined) break
      paths.set(names.slice(0, index + 1).join("."), names.slice(0, index + 1))
      owner = reading.registry.ofType(include.target)!
    }
  }
  return Array.from(paths.values())
}

/**
 * @internal
 */
export const makeWriter = (reading: Reading): Writer => {
  const { origin, query, registry, store } = reading
  const plans = new Map<string, ReadonlyArray<readonly [name: string, value: (row: Row) => unknown]>>()

  const url = (descriptor: Descriptor, row: Row) => origin + registry.pathOf(descriptor, store, row)

  const changesOf = (type: string) =>
    (registry.rules.versions ?? []).filter((change) =>
      change.type === type && reading.version !== undefined && reading.version < change.version
    )

  const planOf = (descriptor: Descriptor) => {
    let plan = plans.get(descriptor.type)
    if (plan === undefined) {
      const fields = query.fields?.[descriptor.type]
      const changes = changesOf(descriptor.type)
      plan = Object.keys(descriptor.attributes)
        .filter((name) => fields === undefined ? !descriptor.sparse.includes(name) : fields.includes(name))
        .filter((name) => !changes.some(({ without }) => without?.includes(name)))
        .map((name) => {
          const value = attributeOf(reading, descriptor.type, name)
          const earlier = changes.flatMap(({ attributes }) => attributes?.[name] ?? [])
          return [
            name,
            earlier.length === 0 ? value : (row) => earlier.reduce((now, before) => before(now), value(row))
          ]
        })
      plans.set(descriptor.type, plan)
    }
    return plan
  }

  const attributesOf = (descriptor: Descriptor, row: Row) => {
    const attributes: Record<string, unknown> = {}
    for (const [name, value] of planOf(descriptor)) attributes[name] = value(row)
    return attributes
  }

  const relationship = (
    descriptor: Descriptor,
    row: Row,
    name: string,
    related: Related,
    isIncluded: boolean
  ): RelationshipBody => {
    const ids = related.ids(store, row)
    const isMany = (descriptor.includes[name] ?? descriptor.relationships[name] ?? related).to === "many"
    if (isMany) {
      const data = ids.map(identifier(related.target))
      return isIncluded ? { links: { related: `${url(descriptor, row)}/${name}` }, data } : { data }
    }
    const target = ids[0] === undefined ? undefined : store.get(related.target.type, ids[0])
    if (target === undefined) return { data: null }
    const data = identifier(related.target)(target.id)
    return isIncluded ? { links: { related: url(related.target, target) }, data } : { data }
  }

  // A fieldset covers relationships too, and one that names none of them takes the member away.
  const withRelationships = (
    descriptor: Descriptor,
    body: Omit<ResourceBody, "relationships">,
    relationships: { readonly [name: string]: RelationshipBody }
  ): ResourceBody => {
    const fields = query.fields?.[descriptor.type]
    const kept = fields === undefined
      ? relationships
      : Object.fromEntries(Object.entries(relationships).filter(([name]) => fields.includes(name)))
    const { links, ...rest } = body
    return Object.keys(kept).length === 0 ? body : { ...rest, relationships: kept, links }
  }

  const standing = (descriptor: Descriptor, row: Row): Record<string, RelationshipBody> => {
    const relationships: Record<string, RelationshipBody> = {}
    for (const name in descriptor.relationships) {
      const related = registry.rules.unsent?.has(`${descriptor.type}.${name}`) === true
        ? undefined
        : registry.related(descriptor, name)
      if (related !== undefined) relationships[name] = relationship(descriptor, row, name, related, false)
    }
    return relationships
  }

  const selfLinks = (descriptor: Descriptor, row: Row) => ({
    self: url(descriptor, row),
    ...registry.rules.links?.[descriptor.type]?.(row)
  })

  const edgeLinks = (descriptor: Descriptor, row: Row) => {
    const links: Record<string, string | null> = {}
    for (const [name, edge] of Object.entries(descriptor.edges)) {
      if (edge.to === "many") {
        links[name] = `${url(descriptor, row)}/${name}`
        continue
      }
      const related = registry.related(descriptor, name)
      const target = related === undefined
        ? undefined
        : store.get(related.target.type, related.ids(store, row)[0] ?? "")
      links[name] = target === undefined ? null : url(related!.target, target)
    }
    for (const name of Object.keys(descriptor.actions ?? {})) links[name] = `${url(descriptor, row)}/${name}`
    return links
  }

  const body = (descriptor: Descriptor, row: Row, isSingle: boolean): Omit<ResourceBody, "relationships"> => ({
    type: descriptor.type,
    id: row.id,
    attributes: attributesOf(descriptor, row),
    links: isSingle ? { ...edgeLinks(descriptor, row), ...selfLinks(descriptor, row) } : selfLinks(descriptor, row)
  })

  const item = (descriptor: Descriptor, row: Row) =>
    withRelationships(descriptor, body(descriptor, row, false), standing(descriptor, row))

  const primary: Writer["primary"] = (descriptor, rows, isSingle) => {
    const paths = pathsOf(reading, descriptor)
    const included = new Map<string, ResourceBody>()
    let visited = 0

    // Goes down one path from one primary row and brings back what stands at its end.
    const follow = (from: Descriptor, owners: ReadonlyArray<Row>, names: ReadonlyArray<string>): Reached => {
      const [name, ...rest] = names
      const related = registry.related(from, name!)!
      const isMany = from.includes[name!]!.to === "many"
      const ids = owners.flatMap((owner) => {
        const found = related.ids(store, owner)
        visited += found.length
        if (visited > mostVisited) throw new Answers.Refusal(Answers.gatewayTimeout())
        return found
      })
      const found = ids.flatMap((id) => store.get(related.target.type, id) ?? [])
      if (rest.length === 0) return { target: related.target, rows: found, isMany }
      const reached = follow(related.target, found, rest)
      return { ...reached, isMany: isMany || reached.isMany }
    }

    const data = rows.map((row) => {
      const relationships = standing(descriptor, row)
      for (const names of paths) {
        const reached = follow(descriptor, [row], names)
        for (const found of reached.rows) {
          const key = `${reached.target.type}:${found.id}`
          if (!included.has(key) && reading.isLate?.(found.attributes) !== true) {
            included.set(key, item(reached.target, found))
          }
        }
        const last = names[names.length - 1]!
        if (names.length === 1) {
          relationships[last] = relationship(descriptor, row, last, registry.related(descriptor, last)!, true)
          continue
        }
        // What lies deeper is named on the first owner, under the last name of the path, with its duplicates; an owner
        // without any has no such name.
        if (reached.rows.length === 0) continue
        const identifiers = reached.rows.map(({ id }) => identifier(reached.target)(id))
        const present = relationships[last]?.data
        relationships[last] = {
          links: { related: null },
          data: Array.isArray(present)
            ? [...present, ...identifiers]
            : reached.isMany
            ? identifiers
            : identifiers[0]!
        }
      }
      return withRelationships(descriptor, body(descriptor, row, isSingle), relationships)
    })
    return { data, included: Array.from(included.values()) }
  }

  return { url, item, primary }
}

interface Reached {
  readonly target: Descriptor
  readonly rows: ReadonlyArray<Row>
  readonly isMany: boolean
}
