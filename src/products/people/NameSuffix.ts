/**
 * What stands after a name, such as Jr.
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
 * The description of a name suffix as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<NameSuffixSpec> = Table.nameSuffix as Descriptor<NameSuffixSpec>

/**
 * The id of a name suffix. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type NameSuffixId = Id<"people/NameSuffix">

/**
 * What stands after a name, such as Jr.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface NameSuffix {
  readonly type: "NameSuffix"
  readonly id: NameSuffixId
  readonly value: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: NameSuffixRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a name suffix.
 *
 * @category models
 * @since 0.1.0
 */
export interface NameSuffixRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of name suffixes accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface NameSuffixWhere {
  readonly value?: WhereString
}

/**
 * The names that a list of name suffixes can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type NameSuffixOrder = "value"

/**
 * The data of a create of a name suffix.
 *
 * @category models
 * @since 0.1.0
 */
export interface NameSuffixCreate {
  readonly value?: string | null | undefined
}

/**
 * The data of an update of a name suffix. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface NameSuffixUpdate {
  readonly value?: string | null | undefined
}

/**
 * All types of a name suffix together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface NameSuffixSpec {
  readonly type: "NameSuffix"
  readonly resource: NameSuffix
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: NameSuffixWhere
  readonly order: NameSuffixOrder
  readonly filter: Nothing
  readonly create: NameSuffixCreate
  readonly update: NameSuffixUpdate
}

/**
 * Reads a name suffix by its id.
 *
 * `GET /people/v2/name_suffixes/{name_suffix_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<NameSuffixSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many name suffixes by their ids, each in a request of its own.
 *
 * `GET /people/v2/name_suffixes/{name_suffix_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<NameSuffixSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of name suffixes.
 *
 * `GET /people/v2/name_suffixes`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<NameSuffixSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all name suffixes as a stream, page by page.
 *
 * `GET /people/v2/name_suffixes`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<NameSuffixSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts name suffixes without reading them.
 *
 * `GET /people/v2/name_suffixes`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<NameSuffixSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a name suffix.
 *
 * `POST /people/v2/name_suffixes`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<NameSuffixSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a name suffix. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/name_suffixes/{name_suffix_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<NameSuffixSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a name suffix.
 *
 * `DELETE /people/v2/name_suffixes/{name_suffix_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<NameSuffixId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many name suffixes.
 *
 * `POST /people/v2/name_suffixes`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<NameSuffixSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many name suffixes.
 *
 * `PATCH /people/v2/name_suffixes/{name_suffix_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<NameSuffixSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many name suffixes.
 *
 * `DELETE /people/v2/name_suffixes/{name_suffix_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)
