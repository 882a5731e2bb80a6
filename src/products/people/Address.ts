/**
 * A postal address of a person.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereBoolean, WhereString } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an address as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<AddressSpec> = Table.address as Descriptor<AddressSpec>

/**
 * The id of an address. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type AddressId = Id<"people/Address">

/**
 * A postal address of a person.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Address {
  readonly type: "Address"
  readonly id: AddressId
  readonly city: string | null
  readonly state: string | null
  readonly zip: string | null
  readonly country_code: string | null
  readonly location: string | null
  readonly primary: boolean | null
  readonly street_line_1: string | null
  readonly street_line_2: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly country_name: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: AddressRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an address.
 *
 * @category models
 * @since 0.1.0
 */
export interface AddressRelationships {
  readonly person?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of addresses accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface AddressWhere {
  readonly city?: WhereString
  readonly country_code?: WhereString
  readonly location?: WhereString
  readonly primary?: WhereBoolean
  readonly state?: WhereString
  readonly street_line_1?: WhereString
  readonly street_line_2?: WhereString
  readonly zip?: WhereString
}

/**
 * The names that a list of addresses can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type AddressOrder =
  | "city"
  | "country_code"
  | "created_at"
  | "location"
  | "primary"
  | "state"
  | "street_line_1"
  | "street_line_2"
  | "updated_at"
  | "zip"

/**
 * The data of a create of an address.
 *
 * @category models
 * @since 0.1.0
 */
export interface AddressCreate {
  readonly city?: string | null | undefined
  readonly state?: string | null | undefined
  readonly zip?: string | null | undefined
  readonly country_code?: string | null | undefined
  readonly location?: string | null | undefined
  readonly primary?: boolean | null | undefined
  readonly street_line_1?: string | null | undefined
  readonly street_line_2?: string | null | undefined
}

/**
 * The data of an update of an address. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface AddressUpdate {
  readonly city?: string | null | undefined
  readonly state?: string | null | undefined
  readonly zip?: string | null | undefined
  readonly country_code?: string | null | undefined
  readonly location?: string | null | undefined
  readonly primary?: boolean | null | undefined
  readonly street_line_1?: string | null | undefined
  readonly street_line_2?: string | null | undefined
}

/**
 * All types of an address together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface AddressSpec {
  readonly type: "Address"
  readonly resource: Address
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: AddressWhere
  readonly order: AddressOrder
  readonly filter: Nothing
  readonly create: AddressCreate
  readonly update: AddressUpdate
}

/**
 * Reads an address by its id.
 *
 * `GET /people/v2/addresses/{address_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<AddressSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many addresses by their ids, each in a request of its own.
 *
 * `GET /people/v2/addresses/{address_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<AddressSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of addresses.
 *
 * `GET /people/v2/addresses`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<AddressSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all addresses as a stream, page by page.
 *
 * `GET /people/v2/addresses`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<AddressSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts addresses without reading them.
 *
 * `GET /people/v2/addresses`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<AddressSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Changes an address. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/addresses/{address_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<AddressSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes an address.
 *
 * `DELETE /people/v2/addresses/{address_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<AddressId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Changes many addresses.
 *
 * `PATCH /people/v2/addresses/{address_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<AddressSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many addresses.
 *
 * `DELETE /people/v2/addresses/{address_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)
