/**
 * The rows of a product as a base to write on: none of them is kept, each is made again when it is read.
 *
 * @internal
 */
import * as Prng from "../Prng.ts"
import type { Registry } from "../Registry.ts"
import type { Base, Linkage } from "../Store.ts"
import type { Values } from "./attributes.ts"
import { attributesOf } from "./attributes.ts"
import type { Plan } from "./counts.ts"

const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}

const nothing: ReadonlyArray<string> = []

/**
 * @internal
 */
export const make = (
  registry: Registry,
  plan: Plan,
  values: Values,
  seed: number
): Base => {
  const seeds = new Map<string, number>()
  const seedOf = (type: string): number => {
    let known = seeds.get(type)
    if (known === undefined) seeds.set(type, known = Prng.mix(seed, hash(`${registry.ofType(type)?.product}/${type}`)))
    return known
  }

  const shared = (type: string) =>
    Object.entries(registry.rules.shared ?? {}).filter(([name]) => name.startsWith(`${type}.`))

  return {
    size: plan.size,
    row: (type, number) => {
      const descriptor = registry.ofType(type)!
      const relationships: Record<string, Linkage> = {}
      for (const [name, pointer] of plan.pointersOf(type)) {
        const to = pointer.at(number)
        relationships[name] = to === 0 ? null : String(to)
      }
      for (const [key, count] of shared(type)) {
        const name = key.slice(type.length + 1)
        const target = registry.related(descriptor, name)?.target.type
        if (target === undefined) continue
        const size = plan.size(target)
        relationships[name] = Array.from(
          { length: Math.min(count, size) },
          (_, index) => String(((number - 1) * count + index) % size + 1)
        ).toSorted((left, right) => Number(left) - Number(right))
      }
      return {
        id: String(number),
        attributes: attributesOf(descriptor, values, number, Prng.make(Prng.mix(seedOf(type), number))),
        relationships
      }
    },
    byOwner: (type, relationship, owner) => {
      const number = Number(owner)
      const pointer = plan.pointersOf(type).get(relationship)
      if (pointer === undefined || !Number.isInteger(number) || number < 1) return nothing
      return pointer.of(number).map(String)
    }
  }
}
