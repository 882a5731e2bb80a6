/**
 * A mobile carrier that text messages can go through.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a carrier as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<CarrierSpec> = Table.carrier as Descriptor<CarrierSpec>

/**
 * The id of a carrier. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type CarrierId = Id<"people/Carrier">

/**
 * A mobile carrier that text messages can go through.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Carrier {
  readonly type: "Carrier"
  readonly id: CarrierId
  readonly value: string | null
  readonly name: string | null
  readonly international: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: CarrierRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a carrier.
 *
 * @category models
 * @since 0.1.0
 */
export interface CarrierRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of carriers can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type CarrierOrder =
  | "international"
  | "name"

/**
 * All types of a carrier together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface CarrierSpec {
  readonly type: "Carrier"
  readonly resource: Carrier
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: CarrierOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads one page of carriers.
 *
 * `GET /people/v2/carriers`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<CarrierSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all carriers as a stream, page by page.
 *
 * `GET /people/v2/carriers`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<CarrierSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts carriers without reading them.
 *
 * `GET /people/v2/carriers`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<CarrierSpec> = /* @__PURE__ */ Make.count(descriptor)
