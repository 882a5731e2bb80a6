/**
 * What follows from the descriptors: which path leads to which type, and how an
 * edge or an include finds its rows.
 *
 * @internal
 */
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { ProductRules } from "./productRules.ts"
import type { Row, Store } from "./Store.ts"

/**
 * Where a name of a resource leads.
 *
 * @internal
 */
export interface Related {
  readonly to: "one" | "many"
  readonly target: Descriptor
  readonly ids: (store: Store, owner: Row) => ReadonlyArray<string>
  /** The to-one relationship of the target in which the owner stands, when there is one. */
  readonly back: string | undefined
  /** The to-many relationship of the target in which the owner stands, when there is one. */
  readonly sharedBack?: string
}

/**
 * Where a type without a collection of its own lives.
 *
 * @internal
 */
export interface Home {
  readonly owner: Descriptor
  readonly edge: string
  readonly back: string
}

/**
 * @internal
 */
export interface Registry {
  readonly descriptors: ReadonlyArray<Descriptor>
  /** How the product behaves beyond its descriptors. */
  readonly rules: ProductRules
  readonly isProduct: (product: string) => boolean
  readonly ofType: (type: string) => Descriptor | undefined
  readonly at: (product: string, path: string) => Descriptor | undefined
  /** What one resource is read of at a path without an id. */
  readonly singleAt: (product: string, path: string) => Descriptor | undefined
  /** What a name leads to that is an include, an edge or a relationship. */
  readonly related: (descriptor: Descriptor, name: string) => Related | undefined
  readonly homeOf: (descriptor: Descriptor) => Home | undefined
  /** The path of one resource, from the root. */
  readonly pathOf: (descriptor: Descriptor, store: Store, row: Row) => string
}

/**
 * The rows whose to-many relationship holds an id: looks at all of them.
 *
 * @internal
 */
export const pointingTo = (store: Store, type: string, relationship: string, id: string): ReadonlyArray<Row> =>
  Array.from(store.scan(type)).filter((row) => toArray(row.relationships[relationship]).includes(id))

const snakeCase = (type: string) => type.replace(/(?!^)([A-Z])/g, "_$1").toLowerCase()

/**
 * @internal
 */
export const toArray = (linkage: string | null | undefined | ReadonlyArray<string>): ReadonlyArray<string> =>
  linkage === undefined || linkage === null ? [] : typeof linkage === "string" ? [linkage] : linkage

/**
 * @internal
 */
export const own = (name: string) => (_store: Store, row: Row): ReadonlyArray<string> =>
  toArray(row.relationships[name])

// Over the rows of a type that stands between two others.
/**
 * @internal
 */
export const through = (type: string, from: string, to: string) => (store: Store, row: Row): ReadonlyArray<string> => {
  const ids: Array<string> = []
  for (const id of store.byOwner(type, from, row.id)) {
    for (const found of toArray(store.get(type, id)?.relationships[to])) {
      if (!ids.includes(found)) ids.push(found)
    }
  }
  return ids
}

/**
 * The path of the members below a member of `owner`, as a descriptor spells it.
 *
 * @internal
 */
export const below = (owner: Descriptor, edge: string): string => `${owner.path}/{${owner.parameter}}/${edge}`

const edgeTo = (owner: Descriptor, target: Descriptor): string | undefined =>
  Object.keys(owner.edges).find((name) => target.path === below(owner, name))

// Where the owner stands in the target: the target's relationship or include that leads to the owner's type.
const backOf = (owner: Descriptor, target: Descriptor): string => {
  const relationship = Object.entries(target.relationships).find(([, { target, to }]) =>
    to === "one" && target === owner.type
  )
  if (relationship !== undefined) return relationship[0]
  const include = Object.entries(target.includes).find(([, { target, to }]) => to === "one" && target === owner.type)
  return include?.[0] ?? snakeCase(owner.type)
}

/**
 * Reads the descriptors.
 *
 * @internal
 */
export const make = (descriptors: ReadonlyArray<Descriptor>, rules: ProductRules = {}): Registry => {
  const byType = new Map(descriptors.map((descriptor) => [descriptor.type, descriptor]))
  const byPath = new Map(
    descriptors.map((descriptor) => [`${descriptor.product}/${descriptor.root ?? descriptor.path}`, descriptor])
  )
  const bySingle = new Map<string, Descriptor>(
    descriptors.flatMap((descriptor) =>
      Object.values(descriptor.singles ?? {}).map((path) => [`${descriptor.product}/${path}`, descriptor] as const)
    )
  )
  const products = new Set<string>(descriptors.map(({ product }) => product))
  const known = new Map<string, Related | undefined>()
  const homes = new Map<string, Home | undefined>()
  const pathHomes = new Map<string, Home | undefined>()
  const ways = new Map<string, ReadonlyArray<Home>>()

  const resolve = (descriptor: Descriptor, name: string): Related | undefined => {
    const include = descriptor.includes[name]
    const edge = descriptor.edges[name]
    const relationship = descriptor.relationships[name]
    const target = byType.get((edge ?? include ?? relationship)?.target ?? "")
    if (target === undefined) return undefined
    const to = edge?.to ?? include?.to ?? relationship!.to
    const exception = rules.related?.[`${descriptor.type}.${name}`]
    if (exception !== undefined) return { to, target, ids: exception, back: undefined }
    const inverse = rules.inverse?.[`${descriptor.type}.${name}`]
    if (inverse !== undefined) {
      return { to, target, ids: sharing(target.type, inverse), back: undefined, sharedBack: inverse }
    }
    if (rules.shared?.[`${descriptor.type}.${name}`] !== undefined) {
      return { to, target, ids: own(name), back: undefined }
    }
    // there is one organization, and everything belongs to it
    if (target.type === "Organization") {
      return {
        to,
        target,
        ids: (store) => store.ids(target.type, 0, 1),
        back: undefined
      }
    }
    const isOwn = edge?.single !== true && (to === "one" || include?.to === "one")
    if (isOwn) return { to, target, ids: own(name), back: undefined }
    const back = rules.backs?.[`${descriptor.type}.${name}`] ?? backOf(descriptor, target)
    return { to, target, ids: (store, row) => store.byOwner(target.type, back, row.id), back }
  }

  const related = (descriptor: Descriptor, name: string) => {
    const key = `${descriptor.type}.${name}`
    if (!known.has(key)) known.set(key, resolve(descriptor, name))
    return known.get(key)
  }

  const findHome = (descriptor: Descriptor): Home | undefined => {
    let home: Home | undefined
    for (const owner of descriptors) {
      for (const [edge, { create, target, to }] of Object.entries(owner.edges)) {
        if (to !== "many" || target !== descriptor.type) continue
        const back = related(owner, edge)?.back
        if (back !== undefined && (home === undefined || create === true)) home = { owner, edge, back }
      }
    }
    return home
  }

  const homeOf = (descriptor: Descriptor) => {
    if (!homes.has(descriptor.type)) homes.set(descriptor.type, findHome(descriptor))
    return homes.get(descriptor.type)
  }

  // The edge that the path of a type runs over, when it runs over one.
  const findPathHome = (descriptor: Descriptor): Home | undefined => {
    for (const owner of descriptors) {
      const edge = edgeTo(owner, descriptor)
      const back = edge === undefined ? undefined : related(owner, edge)?.back
      if (back !== undefined) return { owner, edge: edge!, back }
    }
    return undefined
  }

  const pathHomeOf = (descriptor: Descriptor) => {
    if (!pathHomes.has(descriptor.type)) pathHomes.set(descriptor.type, findPathHome(descriptor))
    return pathHomes.get(descriptor.type)
  }

  // The edges by which other types lead to one row of a type: the way to what has no collection.
  const findWays = (descriptor: Descriptor): ReadonlyArray<Home> =>
    descriptors.flatMap((owner) =>
      owner.type === descriptor.type ?
        [] :
        Object.entries(owner.edges).flatMap(([edge, { target }]): ReadonlyArray<Home> =>
          target === descriptor.type && related(owner, edge)?.back === undefined &&
            rules.related?.[`${owner.type}.${edge}`] === undefined &&
            rules.inverse?.[`${owner.type}.${edge}`] === undefined
            ? [{ owner, edge, back: edge }]
            : []
        )
    )

  const waysTo = (descriptor: Descriptor) => {
    let found = ways.get(descriptor.type)
    if (found === undefined) ways.set(descriptor.type, found = findWays(descriptor))
    return found
  }

  // Over an edge that leads to the row from another one: `attendees/1/emergency_contact`.
  const wayOf = (descriptor: Descriptor, store: Store, row: Row): string | undefined => {
    for (const { edge, owner } of waysTo(descriptor)) {
      const pointing = rules.shared?.[`${owner.type}.${edge}`] === undefined
        ? store.get(owner.type, store.byOwner(owner.type, edge, row.id)[0] ?? "")
        : pointingTo(store, owner.type, edge, row.id)[0]
      if (pointing === undefined) continue
      const path = `${pathOf(owner, store, pointing)}/${edge}`
      return owner.edges[edge]!.to === "many" ? `${path}/${row.id}` : path
    }
    return undefined
  }

  const pathOf = (descriptor: Descriptor, store: Store, row: Row): string => {
    const root = `/${descriptor.product}/v2`
    if (descriptor.type === "Organization") return root
    const homes = descriptor.permits.get ? [] : [pathHomeOf(descriptor), homeOf(descriptor)]
    for (const home of homes) {
      const owner = home === undefined
        ? undefined
        : store.get(home.owner.type, toArray(row.relationships[home.back])[0] ?? "")
      if (owner === undefined) continue
      const path = `${pathOf(home!.owner, store, owner)}/${home!.edge}`
      return home!.owner.edges[home!.edge]!.single === true ? path : `${path}/${row.id}`
    }
    const way = descriptor.permits.get ? undefined : wayOf(descriptor, store, row)
    if (way !== undefined) return way
    const path = Object.values(descriptor.singles ?? {})[0]
    return path !== undefined && !descriptor.permits.get
      ? `${root}/${path}`
      : `${root}/${descriptor.path.split("/").at(-1)}/${row.id}`
  }

  return {
    descriptors,
    rules,
    isProduct: (product) => products.has(product),
    ofType: (type) => byType.get(type),
    at: (product, path) => byPath.get(`${product}/${path}`),
    singleAt: (product, path) => bySingle.get(`${product}/${path}`),
    related,
    homeOf,
    pathOf
  }
}

/**
 * The rows of `type` that hold the owner in their to-many relationship.
 *
 * @internal
 */
export const sharing = (type: string, relationship: string) => (store: Store, row: Row): ReadonlyArray<string> =>
  pointingTo(store, type, relationship, row.id).map(({ id }) => id)
