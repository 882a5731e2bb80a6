/**
 * A kind of membership that a person can have.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereString } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * What is known of a membership type, as data.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<MembershipTypeSpec> = Table.membershipType as Descriptor<MembershipTypeSpec>

/**
 * The id of a membership type. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type MembershipTypeId = Id<"people/MembershipType">

/**
 * A kind of membership that a person can have.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipType {
  readonly type: "MembershipType"
  readonly id: MembershipTypeId
  readonly value: string | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: MembershipTypeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a membership type carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipTypeRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * What a list of membership types can be narrowed down by.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipTypeWhere {
  readonly value?: WhereString
}

/**
 * What a list of membership types can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type MembershipTypeOrder =
  | "sequence"
  | "value"

/**
 * What a membership type can be created with.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipTypeCreate {
  readonly value?: string | null | undefined
}

/**
 * What can be changed of a membership type; `null` clears.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipTypeUpdate {
  readonly value?: string | null | undefined
}

/**
 * All types of a membership type together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipTypeSpec {
  readonly type: "MembershipType"
  readonly resource: MembershipType
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: MembershipTypeWhere
  readonly order: MembershipTypeOrder
  readonly filter: Nothing
  readonly create: MembershipTypeCreate
  readonly update: MembershipTypeUpdate
}

/**
 * Reads a membership type by its id.
 *
 * `GET /people/v2/membership_types/{membership_type_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<MembershipTypeSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many membership types by their ids, each in a request of its own.
 *
 * `GET /people/v2/membership_types/{membership_type_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<MembershipTypeSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of membership types.
 *
 * `GET /people/v2/membership_types`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<MembershipTypeSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all membership types as a stream, page by page.
 *
 * `GET /people/v2/membership_types`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<MembershipTypeSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts membership types without reading them.
 *
 * `GET /people/v2/membership_types`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<MembershipTypeSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a membership type.
 *
 * `POST /people/v2/membership_types`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<MembershipTypeSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a membership type: what is not named stays as it is, `null` clears.
 *
 * `PATCH /people/v2/membership_types/{membership_type_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<MembershipTypeSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a membership type.
 *
 * `DELETE /people/v2/membership_types/{membership_type_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<MembershipTypeId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many membership types.
 *
 * `POST /people/v2/membership_types`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<MembershipTypeSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many membership types.
 *
 * `PATCH /people/v2/membership_types/{membership_type_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<MembershipTypeSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many membership types.
 *
 * `DELETE /people/v2/membership_types/{membership_type_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)
