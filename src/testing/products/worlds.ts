/**
 * The products of an embedded Planning Center, each made when somebody asks for it.
 *
 * @internal
 */
import type { Product } from "../../client/Product.ts"
import * as Base from "../engine/generate/base.ts"
import * as Counts from "../engine/generate/counts.ts"
import * as Registry from "../engine/Registry.ts"
import * as SameIds from "../engine/sameIds.ts"
import * as Stores from "../engine/Store.ts"
import type { World } from "../engine/values.ts"
import { api } from "./api.ts"
import { calendar } from "./calendar.ts"
import { checkIns } from "./check-ins.ts"
import { conventions } from "./conventions.ts"
import { current } from "./current.ts"
import { giving } from "./giving.ts"
import { groups } from "./groups.ts"
import type { EmbeddedProduct } from "./product.ts"
import { publishing } from "./publishing.ts"
import { registrations } from "./registrations.ts"
import { services } from "./services.ts"

const definitions = {
  api,
  calendar,
  "check-ins": checkIns,
  current,
  giving,
  groups,
  publishing,
  registrations,
  services
} satisfies { readonly [name in Product]?: EmbeddedProduct }

/**
 * The products beside People and Webhooks.
 *
 * @internal
 */
export const names: ReadonlyArray<string> = Object.keys(definitions)

/** Types whose rows are those of People with the same ids. */
const ofPeople = ["Campus", "Organization", "Person"]

/**
 * Makes the world of a product.
 *
 * @internal
 */
export const make = (name: string, home: World, seed: number): World | undefined => {
  if (!Object.hasOwn(definitions, name)) return undefined
  const product: EmbeddedProduct = definitions[name as keyof typeof definitions]
  const registry = Registry.make(product.descriptors, conventions(product.descriptors, product.rules))
  const types = new Set(ofPeople.filter((type) => registry.ofType(type) !== undefined))
  const fixed = Object.fromEntries(Array.from(types, (type) => [type, home.store.size(type)]))
  const plan = Counts.make(registry, product.counts, fixed, product.links)
  const own = Stores.make(Base.make(registry, plan, product.values, seed))
  product.fill?.(own)
  return { registry, store: SameIds.make(own, home, registry, types) }
}

/**
 * Makes each world once, when it is asked for first.
 *
 * @internal
 */
export const lazily = (
  home: World,
  seed: number,
  served: ReadonlySet<string>,
  observe: (name: string, world: World) => World = (_name, world) => world
) => {
  const worlds = new Map<string, World | undefined>()
  return {
    worldOf: (name: string): World | undefined => {
      if (!served.has(name)) return undefined
      if (!worlds.has(name)) {
        const made = make(name, home, seed)
        worlds.set(name, made === undefined ? undefined : observe(name, made))
      }
      return worlds.get(name)
    },
    /** Those that somebody asked for. */
    made: (): ReadonlyArray<readonly [name: string, world: World]> =>
      Array.from(worlds).flatMap(([name, world]) => world === undefined ? [] : [[name, world] as const])
  }
}
