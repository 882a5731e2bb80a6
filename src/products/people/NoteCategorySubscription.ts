/**
 * That a person hears of new notes in a category.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereDateTime } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a note category subscription as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<NoteCategorySubscriptionSpec> = Table.noteCategorySubscription as Descriptor<
  NoteCategorySubscriptionSpec
>

/**
 * The id of a note category subscription. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type NoteCategorySubscriptionId = Id<"people/NoteCategorySubscription">

/**
 * That a person hears of new notes in a category.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategorySubscription {
  readonly type: "NoteCategorySubscription"
  readonly id: NoteCategorySubscriptionId
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: NoteCategorySubscriptionRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a note category subscription.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategorySubscriptionRelationships {
  readonly person?: ToOne<"Person">
  readonly note_category?: ToOne<"NoteCategory">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a note category subscription gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategorySubscriptionIncludes {
  readonly person: PersonSpec
}

/**
 * The names that `include` accepts for a note category subscription. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type NoteCategorySubscriptionInclude =
  | "person"
  | "person.addresses"
  | "person.emails"
  | "person.field_data"
  | "person.households"
  | "person.inactive_reason"
  | "person.marital_status"
  | "person.name_prefix"
  | "person.name_suffix"
  | "person.organization"
  | "person.person_apps"
  | "person.phone_numbers"
  | "person.platform_notifications"
  | "person.primary_campus"
  | "person.school"
  | "person.social_profiles"

/**
 * The conditions that a list of note category subscriptions accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategorySubscriptionWhere {
  readonly created_at?: WhereDateTime
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of note category subscriptions can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type NoteCategorySubscriptionOrder =
  | "created_at"
  | "updated_at"

/**
 * All types of a note category subscription together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategorySubscriptionSpec {
  readonly type: "NoteCategorySubscription"
  readonly resource: NoteCategorySubscription
  readonly sparse: {}
  readonly includes: NoteCategorySubscriptionIncludes
  readonly include: NoteCategorySubscriptionInclude
  readonly where: NoteCategorySubscriptionWhere
  readonly order: NoteCategorySubscriptionOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a note category subscription by its id.
 *
 * `GET /people/v2/note_category_subscriptions/{note_category_subscription_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<NoteCategorySubscriptionSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many note category subscriptions by their ids, each in a request of its own.
 *
 * `GET /people/v2/note_category_subscriptions/{note_category_subscription_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<NoteCategorySubscriptionSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of note category subscriptions.
 *
 * `GET /people/v2/note_category_subscriptions`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<NoteCategorySubscriptionSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all note category subscriptions as a stream, page by page.
 *
 * `GET /people/v2/note_category_subscriptions`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<NoteCategorySubscriptionSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts note category subscriptions without reading them.
 *
 * `GET /people/v2/note_category_subscriptions`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<NoteCategorySubscriptionSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the Person at `person` of a note category subscription.
 *
 * - `get`: `GET /people/v2/note_category_subscriptions/{note_category_subscription_id}/person`
 * - `getById`: `GET /people/v2/note_category_subscriptions/{note_category_subscription_id}/person/{person_id}`
 * - `update`: `PATCH /people/v2/note_category_subscriptions/{note_category_subscription_id}/person/{person_id}`
 * - `delete`: `DELETE /people/v2/note_category_subscriptions/{note_category_subscription_id}/person/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const person:
  & Ops.ToOneEdge<PersonSpec, NoteCategorySubscriptionId>
  & Ops.Updates<PersonSpec, NoteCategorySubscriptionId>
  & Ops.Deletes<NoteCategorySubscriptionId> = /* @__PURE__ */ Make.edge(descriptor, "person", Table.person)
