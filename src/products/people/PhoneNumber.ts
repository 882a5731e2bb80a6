/**
 * A phone number of a person.
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
import type { Id, Nothing, WhereBoolean, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a phone number as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PhoneNumberSpec> = Table.phoneNumber as Descriptor<PhoneNumberSpec>

/**
 * The id of a phone number. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PhoneNumberId = Id<"people/PhoneNumber">

/**
 * A phone number of a person.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PhoneNumber {
  readonly type: "PhoneNumber"
  readonly id: PhoneNumberId
  readonly number: string | null
  readonly carrier: string | null
  readonly location: string | null
  readonly primary: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly e164: string | null
  readonly international: string | null
  readonly national: string | null
  readonly country_code: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PhoneNumberRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a phone number.
 *
 * @category models
 * @since 0.1.0
 */
export interface PhoneNumberRelationships {
  readonly person?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface PhoneNumberSparse {
  readonly formatted_number: string | null
}

/**
 * The conditions that a list of phone numbers accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface PhoneNumberWhere {
  readonly carrier?: WhereString
  readonly created_at?: WhereDateTime
  readonly location?: WhereString
  readonly number?: WhereString
  readonly primary?: WhereBoolean
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of phone numbers can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type PhoneNumberOrder =
  | "carrier"
  | "created_at"
  | "location"
  | "number"
  | "primary"
  | "updated_at"

/**
 * The data of a create of a phone number.
 *
 * @category models
 * @since 0.1.0
 */
export interface PhoneNumberCreate {
  readonly number?: string | null | undefined
  readonly carrier?: string | null | undefined
  readonly location?: string | null | undefined
  readonly primary?: boolean | null | undefined
}

/**
 * The data of an update of a phone number. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface PhoneNumberUpdate {
  readonly number?: string | null | undefined
  readonly carrier?: string | null | undefined
  readonly location?: string | null | undefined
  readonly primary?: boolean | null | undefined
}

/**
 * All types of a phone number together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PhoneNumberSpec {
  readonly type: "PhoneNumber"
  readonly resource: PhoneNumber
  readonly sparse: PhoneNumberSparse
  readonly includes: {}
  readonly include: never
  readonly where: PhoneNumberWhere
  readonly order: PhoneNumberOrder
  readonly filter: Nothing
  readonly create: PhoneNumberCreate
  readonly update: PhoneNumberUpdate
}

/**
 * Reads a phone number by its id.
 *
 * `GET /people/v2/phone_numbers/{phone_number_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<PhoneNumberSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many phone numbers by their ids, each in a request of its own.
 *
 * `GET /people/v2/phone_numbers/{phone_number_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<PhoneNumberSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of phone numbers.
 *
 * `GET /people/v2/phone_numbers`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<PhoneNumberSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all phone numbers as a stream, page by page.
 *
 * `GET /people/v2/phone_numbers`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<PhoneNumberSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts phone numbers without reading them.
 *
 * `GET /people/v2/phone_numbers`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<PhoneNumberSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Changes a phone number. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/phone_numbers/{phone_number_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<PhoneNumberSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a phone number.
 *
 * `DELETE /people/v2/phone_numbers/{phone_number_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<PhoneNumberId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Changes many phone numbers.
 *
 * `PATCH /people/v2/phone_numbers/{phone_number_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<PhoneNumberSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many phone numbers.
 *
 * `DELETE /people/v2/phone_numbers/{phone_number_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)
