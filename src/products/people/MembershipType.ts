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
 * The description of a membership type as data: attributes, relationships, includes and edges.
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
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: MembershipTypeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a membership type.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipTypeRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of membership types accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipTypeWhere {
  readonly value?: WhereString
}

/**
 * The names that a list of membership types can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type MembershipTypeOrder =
  | "sequence"
  | "value"

/**
 * The data of a create of a membership type.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipTypeCreate {
  readonly value?: string | null | undefined
}

/**
 * The data of an update of a membership type. `null` clears an attribute.
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
 * Changes a membership type. Attributes that you leave out stay as they are; `null` clears one.
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
