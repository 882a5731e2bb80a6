/**
 * A category that forms are sorted into.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a form category as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FormCategorySpec> = Table.formCategory as Descriptor<FormCategorySpec>

/**
 * The id of a form category. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type FormCategoryId = Id<"people/FormCategory">

/**
 * A category that forms are sorted into.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormCategory {
  readonly type: "FormCategory"
  readonly id: FormCategoryId
  readonly name: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: FormCategoryRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a form category.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormCategoryRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of form categories accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormCategoryWhere {
  readonly created_at?: WhereDateTime
  readonly name?: WhereString
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of form categories can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type FormCategoryOrder =
  | "created_at"
  | "name"
  | "updated_at"

/**
 * The data of a create of a form category.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormCategoryCreate {
  readonly name?: string | null | undefined
}

/**
 * The data of an update of a form category. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormCategoryUpdate {
  readonly name?: string | null | undefined
}

/**
 * All types of a form category together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormCategorySpec {
  readonly type: "FormCategory"
  readonly resource: FormCategory
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: FormCategoryWhere
  readonly order: FormCategoryOrder
  readonly filter: Nothing
  readonly create: FormCategoryCreate
  readonly update: FormCategoryUpdate
}

/**
 * Reads a form category by its id.
 *
 * `GET /people/v2/form_categories/{form_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<FormCategorySpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many form categories by their ids, each in a request of its own.
 *
 * `GET /people/v2/form_categories/{form_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<FormCategorySpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of form categories.
 *
 * `GET /people/v2/form_categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<FormCategorySpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all form categories as a stream, page by page.
 *
 * `GET /people/v2/form_categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<FormCategorySpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts form categories without reading them.
 *
 * `GET /people/v2/form_categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<FormCategorySpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a form category.
 *
 * `POST /people/v2/form_categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<FormCategorySpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a form category. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/form_categories/{form_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<FormCategorySpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a form category.
 *
 * `DELETE /people/v2/form_categories/{form_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<FormCategoryId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many form categories.
 *
 * `POST /people/v2/form_categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<FormCategorySpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many form categories.
 *
 * `PATCH /people/v2/form_categories/{form_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<FormCategorySpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many form categories.
 *
 * `DELETE /people/v2/form_categories/{form_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)
