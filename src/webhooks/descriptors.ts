/**
 * The descriptors of the products, loaded when the first event of a product comes.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { Descriptor } from "../resource/Descriptor.ts"

type Table = { readonly [name: string]: unknown }

// A literal path each, so that bundlers see what may be loaded.
const tables: { readonly [product: string]: () => Promise<Table> } = {
  api: () => import("../products/api/descriptors.ts"),
  calendar: () => import("../products/calendar/descriptors.ts"),
  "check-ins": () => import("../products/check-ins/descriptors.ts"),
  current: () => import("../products/current/descriptors.ts"),
  giving: () => import("../products/giving/descriptors.ts"),
  groups: () => import("../products/groups/descriptors.ts"),
  people: () => import("../products/people/descriptors.ts"),
  publishing: () => import("../products/publishing/descriptors.ts"),
  registrations: () => import("../products/registrations/descriptors.ts"),
  services: () => import("../products/services/descriptors.ts"),
  webhooks: () => import("../products/webhooks/descriptors.ts")
}

const loaded = new Map<string, ReadonlyMap<string, Descriptor>>()

const isDescriptor = (value: unknown): value is Descriptor =>
  typeof value === "object" && value !== null && "type" in value && "attributes" in value

const load = (product: string): Effect.Effect<ReadonlyMap<string, Descriptor>> =>
  Effect.promise(async () => {
    const table = Object.hasOwn(tables, product) ? await tables[product]!() : {}
    const descriptors = new Map(
      Object.values(table).filter(isDescriptor).map((descriptor) => [descriptor.type, descriptor])
    )
    loaded.set(product, descriptors)
    return descriptors
  })

/**
 * @internal
 */
export const descriptorOf = (product: string, type: string): Effect.Effect<Descriptor | undefined> => {
  const known = loaded.get(product)
  return known === undefined
    ? Effect.map(load(product), (descriptors) => descriptors.get(type))
    : Effect.succeed(known.get(type))
}
