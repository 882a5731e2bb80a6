/**
 * A category that notes are sorted into. Deleting one deletes its notes.
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
import type { Id, Nothing, WhereBoolean, WhereDateTime, WhereId, WhereString } from "../../resource/Spec.ts"
import type { NoteCategoryShareSpec } from "./NoteCategoryShare.ts"
import type { NoteCategorySubscriptionSpec } from "./NoteCategorySubscription.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a note category as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<NoteCategorySpec> = Table.noteCategory as Descriptor<NoteCategorySpec>

/**
 * The id of a note category. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type NoteCategoryId = Id<"people/NoteCategory">

/**
 * A category that notes are sorted into. Deleting one deletes its notes.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategory {
  readonly type: "NoteCategory"
  readonly id: NoteCategoryId
  readonly name: string | null
  readonly locked: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly organization_id: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: NoteCategoryRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a note category.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategoryRelationships {
  readonly organization?: ToOne<"Organization">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a note category gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategoryIncludes {
  readonly shares: ReadonlyArray<NoteCategoryShareSpec>
  readonly subscribers: ReadonlyArray<PersonSpec>
  readonly subscriptions: ReadonlyArray<NoteCategorySubscriptionSpec>
}

/**
 * The names that `include` accepts for a note category. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type NoteCategoryInclude =
  | "shares"
  | "shares.person"
  | "subscribers"
  | "subscribers.addresses"
  | "subscribers.emails"
  | "subscribers.field_data"
  | "subscribers.households"
  | "subscribers.person_apps"
  | "subscribers.phone_numbers"
  | "subscribers.primary_campus"
  | "subscriptions"
  | "subscriptions.person"

/**
 * The conditions that a list of note categories accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategoryWhere {
  readonly created_at?: WhereDateTime
  readonly locked?: WhereBoolean
  readonly name?: WhereString
  readonly organization_id?: WhereId
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of note categories can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type NoteCategoryOrder =
  | "created_at"
  | "locked"
  | "name"
  | "organization_id"
  | "updated_at"

/**
 * The named filters of the list of note categories.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategoryFilter {
  readonly view_creatable?: boolean
}

/**
 * The data of a create of a note category.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategoryCreate {
  readonly name?: string | null | undefined
}

/**
 * The data of an update of a note category. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategoryUpdate {
  readonly name?: string | null | undefined
}

/**
 * All types of a note category together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategorySpec {
  readonly type: "NoteCategory"
  readonly resource: NoteCategory
  readonly sparse: {}
  readonly includes: NoteCategoryIncludes
  readonly include: NoteCategoryInclude
  readonly where: NoteCategoryWhere
  readonly order: NoteCategoryOrder
  readonly filter: NoteCategoryFilter
  readonly create: NoteCategoryCreate
  readonly update: NoteCategoryUpdate
}

/**
 * Reads a note category by its id.
 *
 * `GET /people/v2/note_categories/{note_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<NoteCategorySpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many note categories by their ids, each in a request of its own.
 *
 * `GET /people/v2/note_categories/{note_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<NoteCategorySpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of note categories.
 *
 * `GET /people/v2/note_categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<NoteCategorySpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all note categories as a stream, page by page.
 *
 * `GET /people/v2/note_categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<NoteCategorySpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts note categories without reading them.
 *
 * `GET /people/v2/note_categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<NoteCategorySpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a note category.
 *
 * `POST /people/v2/note_categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<NoteCategorySpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a note category. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/note_categories/{note_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<NoteCategorySpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a note category.
 *
 * `DELETE /people/v2/note_categories/{note_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<NoteCategoryId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many note categories.
 *
 * `POST /people/v2/note_categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<NoteCategorySpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many note categories.
 *
 * `PATCH /people/v2/note_categories/{note_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<NoteCategorySpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many note categories.
 *
 * `DELETE /people/v2/note_categories/{note_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the `shares` of a note category.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/note_categories/{note_category_id}/shares`
 * - `get`: `GET /people/v2/note_categories/{note_category_id}/shares/{note_category_share_id}`
 * - `create`: `POST /people/v2/note_categories/{note_category_id}/shares`
 * - `update`: `PATCH /people/v2/note_categories/{note_category_id}/shares/{note_category_share_id}`
 * - `delete`: `DELETE /people/v2/note_categories/{note_category_id}/shares/{note_category_share_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const shares:
  & Ops.ToManyEdge<NoteCategoryShareSpec, Nothing, NoteCategoryId>
  & Ops.Creates<NoteCategoryShareSpec, NoteCategoryId>
  & Ops.Updates<NoteCategoryShareSpec, NoteCategoryId>
  & Ops.Deletes<NoteCategoryId> = /* @__PURE__ */ Make.edge(descriptor, "shares", Table.noteCategoryShare)

/**
 * Operations on the `subscribers` of a note category.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/note_categories/{note_category_id}/subscribers`
 * - `get`: `GET /people/v2/note_categories/{note_category_id}/subscribers/{person_id}`
 * - `update`: `PATCH /people/v2/note_categories/{note_category_id}/subscribers/{person_id}`
 * - `delete`: `DELETE /people/v2/note_categories/{note_category_id}/subscribers/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const subscribers:
  & Ops.ToManyEdge<PersonSpec, Nothing, NoteCategoryId>
  & Ops.Updates<PersonSpec, NoteCategoryId>
  & Ops.Deletes<NoteCategoryId> = /* @__PURE__ */ Make.edge(descriptor, "subscribers", Table.person)

/**
 * Operations on the `subscriptions` of a note category.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/note_categories/{note_category_id}/subscriptions`
 * - `get`: `GET /people/v2/note_categories/{note_category_id}/subscriptions/{note_category_subscription_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const subscriptions: Ops.ToManyEdge<NoteCategorySubscriptionSpec, Nothing, NoteCategoryId> = /* @__PURE__ */ Make
  .edge(descriptor, "subscriptions", Table.noteCategorySubscription)
