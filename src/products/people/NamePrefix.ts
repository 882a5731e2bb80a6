/**
 * What stands before a name, such as Dr.
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
 * The description of a name prefix as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<NamePrefixSpec> = Table.namePrefix as Descriptor<NamePrefixSpec>

/**
 * The id of a name prefix. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type NamePrefixId = Id<"people/NamePrefix">

/**
 * What stands before a name, such as Dr.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface NamePrefix {
  readonly type: "NamePrefix"
  readonly id: NamePrefixId
  readonly value: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: NamePrefixRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a name prefix.
 *
 * @category models
 * @since 0.1.0
 */
export interface NamePrefixRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of name prefixes accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface NamePrefixWhere {
  readonly value?: WhereString
}

/**
 * The names that a list of name prefixes can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type NamePrefixOrder = "value"

/**
 * The data of a create of a name prefix.
 *
 * @category models
 * @since 0.1.0
 */
export interface NamePrefixCreate {
  readonly value?: string | null | undefined
}

/**
 * The data of an update of a name prefix. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface NamePrefixUpdate {
  readonly value?: string | null | undefined
}

/**
 * All types of a name prefix together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface NamePrefixSpec {
  readonly type: "NamePrefix"
  readonly resource: NamePrefix
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: NamePrefixWhere
  readonly order: NamePrefixOrder
  readonly filter: Nothing
  readonly create: NamePrefixCreate
  readonly update: NamePrefixUpdate
}

/**
 * Reads a name prefix by its id.
 *
 * `GET /people/v2/name_prefixes/{name_prefix_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<NamePrefixSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many name prefixes by their ids, each in a request of its own.
 *
 * `GET /people/v2/name_prefixes/{name_prefix_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<NamePrefixSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of name prefixes.
 *
 * `GET /people/v2/name_prefixes`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<NamePrefixSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all name prefixes as a stream, page by page.
 *
 * `GET /people/v2/name_prefixes`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<NamePrefixSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts name prefixes without reading them.
 *
 * `GET /people/v2/name_prefixes`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<NamePrefixSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a name prefix.
 *
 * `POST /people/v2/name_prefixes`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<NamePrefixSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a name prefix. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/name_prefixes/{name_prefix_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<NamePrefixSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a name prefix.
 *
 * `DELETE /people/v2/name_prefixes/{name_prefix_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<NamePrefixId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many name prefixes.
 *
 * `POST /people/v2/name_prefixes`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<NamePrefixSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many name prefixes.
 *
 * `PATCH /people/v2/name_prefixes/{name_prefix_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<NamePrefixSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many name prefixes.
 *
 * `DELETE /people/v2/name_prefixes/{name_prefix_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)
