/**
 * A category that lists are sorted into.
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
import type { Id, Nothing, WhereDateTime, WhereId, WhereString } from "../../resource/Spec.ts"
import type { ListSpec } from "./List.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a list category as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ListCategorySpec> = Table.listCategory as Descriptor<ListCategorySpec>

/**
 * The id of a list category. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ListCategoryId = Id<"people/ListCategory">

/**
 * A category that lists are sorted into.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListCategory {
  readonly type: "ListCategory"
  readonly id: ListCategoryId
  readonly name: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly organization_id: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ListCategoryRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a list category.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListCategoryRelationships {
  readonly organization?: ToOne<"Organization">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a list category gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListCategoryIncludes {
  readonly lists: ReadonlyArray<ListSpec>
}

/**
 * The names that `include` accepts for a list category. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type ListCategoryInclude = "lists"

/**
 * The conditions that a list of list categories accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListCategoryWhere {
  readonly created_at?: WhereDateTime
  readonly name?: WhereString
  readonly organization_id?: WhereId
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of list categories can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ListCategoryOrder =
  | "created_at"
  | "name"
  | "organization_id"
  | "updated_at"

/**
 * The data of a create of a list category.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListCategoryCreate {
  readonly name?: string | null | undefined
}

/**
 * The data of an update of a list category. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListCategoryUpdate {
  readonly name?: string | null | undefined
}

/**
 * All types of a list category together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListCategorySpec {
  readonly type: "ListCategory"
  readonly resource: ListCategory
  readonly sparse: {}
  readonly includes: ListCategoryIncludes
  readonly include: ListCategoryInclude
  readonly where: ListCategoryWhere
  readonly order: ListCategoryOrder
  readonly filter: Nothing
  readonly create: ListCategoryCreate
  readonly update: ListCategoryUpdate
}

/**
 * Reads a list category by its id.
 *
 * `GET /people/v2/list_categories/{list_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<ListCategorySpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many list categories by their ids, each in a request of its own.
 *
 * `GET /people/v2/list_categories/{list_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<ListCategorySpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of list categories.
 *
 * `GET /people/v2/list_categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<ListCategorySpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all list categories as a stream, page by page.
 *
 * `GET /people/v2/list_categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<ListCategorySpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts list categories without reading them.
 *
 * `GET /people/v2/list_categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<ListCategorySpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a list category.
 *
 * `POST /people/v2/list_categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<ListCategorySpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a list category. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/list_categories/{list_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<ListCategorySpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a list category.
 *
 * `DELETE /people/v2/list_categories/{list_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<ListCategoryId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many list categories.
 *
 * `POST /people/v2/list_categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<ListCategorySpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many list categories.
 *
 * `PATCH /people/v2/list_categories/{list_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<ListCategorySpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many list categories.
 *
 * `DELETE /people/v2/list_categories/{list_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the `lists` of a list category.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/list_categories/{list_category_id}/lists`
 * - `get`: `GET /people/v2/list_categories/{list_category_id}/lists/{list_id}`
 * - `update`: `PATCH /people/v2/list_categories/{list_category_id}/lists/{list_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const lists: Ops.ToManyEdge<ListSpec, Nothing, ListCategoryId> & Ops.Updates<ListSpec, ListCategoryId> =
  /* @__PURE__ */ Make.edge(descriptor, "lists", Table.list)
