/**
 * A category of Planning Center Registrations.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/registrations.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a category as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<CategorySpec> = Table.category as Descriptor<CategorySpec>

/**
 * The id of a category. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type CategoryId = Id<"registrations/Category">

/**
 * A category of Planning Center Registrations.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Category {
  readonly type: "Category"
  readonly id: CategoryId
  readonly created_at: DateTime.Utc | null
  readonly name: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: CategoryRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a category.
 *
 * @category models
 * @since 0.1.0
 */
export interface CategoryRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a category together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface CategorySpec {
  readonly type: "Category"
  readonly resource: Category
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a category by its id.
 *
 * `GET /registrations/v2/categories/{category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<CategorySpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many categories by their ids, each in a request of its own.
 *
 * `GET /registrations/v2/categories/{category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<CategorySpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of categories.
 *
 * `GET /registrations/v2/categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<CategorySpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all categories as a stream, page by page.
 *
 * `GET /registrations/v2/categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<CategorySpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts categories without reading them.
 *
 * `GET /registrations/v2/categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<CategorySpec> = /* @__PURE__ */ Make.count(descriptor)
