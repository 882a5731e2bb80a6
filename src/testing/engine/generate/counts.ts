/**
 * How many rows of each type a generated product has, and what each row points to.
 *
 * @internal
 */
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { Registry } from "../Registry.ts"
import type { Pointer } from "./pointers.ts"
import * as Pointers from "./pointers.ts"

/**
 * How many rows of a type there are: so many in all, or so many for each row of another type.
 *
 * @internal
 */
export type Count = number | { readonly per: string; readonly count: number; readonly back?: string }

/**
 * @internal
 */
export interface Counts {
  readonly [type: string]: Count
}

/**
 * @internal
 */
export interface Links {
  readonly [typeAndName: string]: (size: number, targets: number) => Pointer
}

/**
 * @internal
 */
export interface Plan {
  readonly size: (type: string) => number
  readonly pointersOf: (type: string) => ReadonlyMap<string, Pointer>
}

/** Rows of a collection that nothing else decides on. */
const usual = 6
/** Rows of a type below each row of its owner. */
const usualBelow = 2

interface Target {
  readonly name: string
  readonly target: string
}

// Every name under which a row of a type points to one other row: its own names, and those that edges of others read it by.
const targetsByType = ({ descriptors, related }: Registry): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const found = new Map<string, Map<string, string>>(descriptors.map(({ type }) => [type, new Map()]))
  for (const descriptor of descriptors) {
    const names = new Set([
      ...Object.keys(descriptor.relationships),
      ...Object.keys(descriptor.includes),
      ...Object.keys(descriptor.edges)
    ])
    for (const name of names) {
      const relation = related(descriptor, name)
      if (relation === undefined) continue
      if (relation.back !== undefined) found.get(relation.target.type)!.set(relation.back, descriptor.type)
      else if (
        relation.to === "one" || descriptor.includes[name]?.to === "one" || descriptor.relationships[name]?.to === "one"
      ) {
        found.get(descriptor.type)!.set(name, relation.target.type)
      }
    }
  }
  return found
}

/**
 * Plans the rows of a product out of its descriptors. `fixed` are the sizes of the types whose rows are elsewhere.
 *
 * @internal
 */
export const make = (
  registry: Registry,
  counts: Counts,
  fixed: { readonly [type: string]: number },
  links: Links = {}
): Plan => {
  const targets = targetsByType(registry)
  const sizes = new Map<string, number>(Object.entries(fixed))
  const pointers = new Map<string, ReadonlyMap<string, Pointer>>()
  const owners = new Map<string, { readonly per: string; readonly count: number; readonly back: string } | undefined>()

  // The type that is read below another one, over an edge that leads to one row of it.
  const singleOwner = (descriptor: Descriptor) => {
    for (const owner of registry.descriptors) {
      for (const [edge, { target, to }] of Object.entries(owner.edges)) {
        if (to !== "one" || target !== descriptor.type || owner.type === descriptor.type) continue
        if (!descriptor.path.endsWith(`/${edge}`)) continue
        const back = registry.related(owner, edge)?.back
        return { per: owner.type, count: 1, back: back ?? "" }
      }
    }
    return undefined
  }

  const ownerOf = (type: string) => {
    if (owners.has(type)) return owners.get(type)
    owners.set(type, undefined)
    const given = counts[type]
    const descriptor = registry.ofType(type)!
    let owner: { readonly per: string; readonly count: number; readonly back: string } | undefined
    if (typeof given === "object") {
      const back = given.back ??
        Array.from(targets.get(type)!).find(([, target]) => target === given.per)?.[0] ?? ""
      owner = { ...given, back }
    } else if (given === undefined && fixed[type] === undefined && !descriptor.permits.list) {
      const home = registry.homeOf(descriptor)
      owner = home === undefined || home.owner.type === type
        ? singleOwner(descriptor)
        : { per: home.owner.type, count: usualBelow, back: home.back }
    }
    owners.set(type, owner)
    return owner
  }

  const sizeOf = (type: string, asking: ReadonlyArray<string> = []): number => {
    const known = sizes.get(type)
    if (known !== undefined) return known
    if (registry.ofType(type) === undefined || asking.includes(type)) return usual
    const owner = ownerOf(type)
    const given = counts[type]
    const size = owner === undefined
      ? typeof given === "number" ? given : usual
      : owner.count * sizeOf(owner.per, [...asking, type])
    sizes.set(type, size)
    return size
  }

  const ownPointer = (type: string, { name, target }: Target): Pointer => {
    const size = sizeOf(type)
    const given = links[`${type}.${name}`]
    if (given !== undefined) return given(size, sizeOf(target))
    if (target !== type) return Pointers.inTurn(size, sizeOf(target))
    if (name.startsWith("next")) return Pointers.shifted(size, 1)
    return name.startsWith("previous") ? Pointers.shifted(size, -1) : Pointers.pairs(size)
  }

  const pointersOf = (type: string): ReadonlyMap<string, Pointer> => {
    const known = pointers.get(type)
    if (known !== undefined) return known
    const found = new Map<string, Pointer>()
    // what is asked for meanwhile, in a circle, sees what is there already
    pointers.set(type, found)
    const owner = ownerOf(type)
    const byOwner = owner === undefined ? undefined : Pointers.blocks(sizeOf(type), owner.count)
    const all = Array.from(targets.get(type) ?? [], ([name, target]): Target => ({ name, target }))
    if (owner !== undefined) {
      if (owner.back !== "") found.set(owner.back, byOwner!)
      // one name is enough for the owner, and every name that leads to its type means the same one
      for (const { name, target } of all) {
        if (target === owner.per && !found.has(name) && !isPersonal(name, owner)) found.set(name, byOwner!)
      }
    }
    // what the owner points to by the same name and type, this row points to as well
    for (const { name, target } of all) {
      if (found.has(name) || owner === undefined || target === type) continue
      const above = pathTo(owner.per, name, target, [type])
      if (above !== undefined) found.set(name, Pointers.through(byOwner!, above))
    }
    for (const { name, target } of all) {
      if (found.has(name) || target === type) continue
      // by way of another row that knows: the plan of a schedule is that of its plan person
      const way = all.find((other) =>
        found.has(other.name) && other.target !== type && other.target !== target && other.target !== "Person" &&
        targets.get(other.target)?.get(name) === target
      )
      const second = way === undefined ? undefined : pointersOf(way.target).get(name)
      if (second !== undefined) found.set(name, Pointers.through(found.get(way!.name)!, second))
    }
    for (const each of all) if (!found.has(each.name)) found.set(each.name, ownPointer(type, each))
    return found
  }

  // How the owner, or an owner of the owner, leads to a row of a type.
  const pathTo = (
    owner: string,
    name: string,
    target: string,
    seen: ReadonlyArray<string>
  ): Pointer | undefined => {
    if (seen.includes(owner)) return undefined
    if (targets.get(owner)?.get(name) === target) return pointersOf(owner).get(name)
    const next = ownerOf(owner)
    if (next === undefined) return undefined
    const block = Pointers.blocks(sizeOf(owner), next.count)
    if (next.per === target && !isPersonal(name, next)) return block
    const above = pathTo(next.per, name, target, [...seen, owner])
    return above === undefined ? undefined : Pointers.through(block, above)
  }

  return { size: (type) => registry.ofType(type) === undefined ? 0 : sizeOf(type), pointersOf }
}

// `created_by` is a person too, and not the person that a row is about.
const isPersonal = (name: string, owner: { readonly per: string; readonly back: string }) =>
  owner.per === "Person" && name !== owner.back && name !== "person"
