/**
 * A list of people that Planning Center keeps by rules.
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
import type { Id, Nothing, WhereDateTime, WhereIds, WhereString } from "../../resource/Spec.ts"
import type { CampusSpec } from "./Campus.ts"
import type { ListCategorySpec } from "./ListCategory.ts"
import type { ListResultSpec } from "./ListResult.ts"
import type { ListShareSpec } from "./ListShare.ts"
import type { ListStarSpec } from "./ListStar.ts"
import type { MailchimpSyncStatusSpec } from "./MailchimpSyncStatus.ts"
import type { PersonSpec } from "./Person.ts"
import type { RuleSpec } from "./Rule.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a list as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ListSpec> = Table.list as Descriptor<ListSpec>

/**
 * The id of a list. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ListId = Id<"people/List">

/**
 * A list of people that Planning Center keeps by rules.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface List {
  readonly type: "List"
  readonly id: ListId
  readonly name: string | null
  readonly auto_refresh: boolean | null
  readonly status: string | null
  readonly has_inactive_results: boolean | null
  readonly include_inactive: boolean | null
  readonly returns: string | null
  readonly return_original_if_none: boolean | null
  readonly subset: string | null
  readonly automations_active: boolean | null
  readonly automations_count: number | null
  readonly paused_automations_count: number | null
  readonly description: string | null
  readonly invalid: boolean | null
  readonly auto_refresh_frequency: string | null
  readonly name_or_description: string | null
  readonly recently_viewed: boolean | null
  readonly refreshed_at: DateTime.Utc | null
  readonly starred: boolean | null
  readonly total_people: number | null
  readonly batch_completed_at: DateTime.Utc | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly active_automations_count: number | null
  readonly auto_generated_name: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ListRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a list.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a list gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListIncludes {
  readonly campus: CampusSpec
  readonly created_by: PersonSpec
  readonly people: ReadonlyArray<PersonSpec>
  readonly updated_by: PersonSpec
  readonly category: ListCategorySpec
  readonly mailchimp_sync_status: ReadonlyArray<MailchimpSyncStatusSpec>
  readonly rules: ReadonlyArray<RuleSpec>
  readonly shares: ReadonlyArray<ListShareSpec>
}

/**
 * The names that `include` accepts for a list. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type ListInclude =
  | "campus"
  | "campus.lists"
  | "campus.service_times"
  | "created_by"
  | "created_by.addresses"
  | "created_by.emails"
  | "created_by.field_data"
  | "created_by.households"
  | "created_by.inactive_reason"
  | "created_by.marital_status"
  | "created_by.name_prefix"
  | "created_by.name_suffix"
  | "created_by.organization"
  | "created_by.person_apps"
  | "created_by.phone_numbers"
  | "created_by.platform_notifications"
  | "created_by.primary_campus"
  | "created_by.school"
  | "created_by.social_profiles"
  | "people"
  | "people.addresses"
  | "people.emails"
  | "people.field_data"
  | "people.households"
  | "people.person_apps"
  | "people.phone_numbers"
  | "people.primary_campus"
  | "updated_by"
  | "updated_by.addresses"
  | "updated_by.emails"
  | "updated_by.field_data"
  | "updated_by.households"
  | "updated_by.inactive_reason"
  | "updated_by.marital_status"
  | "updated_by.name_prefix"
  | "updated_by.name_suffix"
  | "updated_by.organization"
  | "updated_by.person_apps"
  | "updated_by.phone_numbers"
  | "updated_by.platform_notifications"
  | "updated_by.primary_campus"
  | "updated_by.school"
  | "updated_by.social_profiles"
  | "category"
  | "category.lists"
  | "mailchimp_sync_status"
  | "rules"
  | "shares"
  | "shares.person"

/**
 * The conditions that a list of lists accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListWhere {
  readonly batch_completed_at?: WhereDateTime
  readonly created_at?: WhereDateTime
  readonly id?: WhereIds
  readonly name?: WhereString
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of lists can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ListOrder =
  | "active_automations_count"
  | "auto_refresh_frequency"
  | "automations_count"
  | "batch_completed_at"
  | "campus_id"
  | "campuses.name"
  | "created_at"
  | "list_categories.name"
  | "list_category_id"
  | "name"
  | "name_or_description"
  | "refreshed_at"
  | "starred"
  | "total_people"
  | "updated_at"

/**
 * The named filters of the list of lists.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListFilter {
  readonly auto_refresh_enabled?: boolean
  readonly can_manage?: boolean
  readonly has_active_automations?: boolean
  readonly mailchimp_connected?: boolean
  readonly needs_attention?: boolean
  readonly recently_viewed?: boolean
  readonly starred?: boolean
  readonly unassigned?: boolean
}

/**
 * The data of an update of a list. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListUpdate {
  /** The id of a Campus, or null for none. */
  readonly campus?: Id<"people/Campus"> | null | undefined
}

/**
 * All types of a list together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListSpec {
  readonly type: "List"
  readonly resource: List
  readonly sparse: {}
  readonly includes: ListIncludes
  readonly include: ListInclude
  readonly where: ListWhere
  readonly order: ListOrder
  readonly filter: ListFilter
  readonly create: never
  readonly update: ListUpdate
}

/**
 * Reads a list by its id.
 *
 * `GET /people/v2/lists/{list_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<ListSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many lists by their ids, a hundred in a request.
 *
 * `GET /people/v2/lists`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<ListSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of lists.
 *
 * `GET /people/v2/lists`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<ListSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all lists as a stream, page by page.
 *
 * `GET /people/v2/lists`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<ListSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts lists without reading them.
 *
 * `GET /people/v2/lists`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<ListSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Changes a list. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/lists/{list_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<ListSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Changes many lists.
 *
 * `PATCH /people/v2/lists/{list_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<ListSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Works the list out anew. It takes a while: `refreshed_at` tells when it has been done.
 *
 * `POST /people/v2/lists/{list_id}/run`
 *
 * @category actions
 * @since 0.1.0
 */
export const run: Ops.Act<ListId> = /* @__PURE__ */ Make.action(descriptor, "run")

/**
 * Carries the list over to Mailchimp.
 *
 * `POST /people/v2/lists/{list_id}/mailchimp_sync`
 *
 * @category actions
 * @since 0.1.0
 */
export const mailchimp_sync: Ops.Act<ListId> = /* @__PURE__ */ Make.action(descriptor, "mailchimp_sync")

/**
 * Operations on the Campus at `campus` of a list.
 *
 * - `get`: `GET /people/v2/lists/{list_id}/campus`
 * - `getById`: `GET /people/v2/lists/{list_id}/campus/{campus_id}`
 * - `update`: `PATCH /people/v2/lists/{list_id}/campus/{campus_id}`
 * - `delete`: `DELETE /people/v2/lists/{list_id}/campus/{campus_id}`
 *
 * `delete` deletes the campus itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const campus: Ops.ToOneEdge<CampusSpec, ListId> & Ops.Updates<CampusSpec, ListId> & Ops.Deletes<ListId> =
  /* @__PURE__ */ Make.edge(descriptor, "campus", Table.campus)

/**
 * Operations on the ListCategory at `category` of a list.
 *
 * - `get`: `GET /people/v2/lists/{list_id}/category`
 * - `getById`: `GET /people/v2/lists/{list_id}/category/{list_category_id}`
 * - `update`: `PATCH /people/v2/lists/{list_id}/category/{list_category_id}`
 * - `delete`: `DELETE /people/v2/lists/{list_id}/category/{list_category_id}`
 *
 * `delete` deletes the list category itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const category:
  & Ops.ToOneEdge<ListCategorySpec, ListId>
  & Ops.Updates<ListCategorySpec, ListId>
  & Ops.Deletes<ListId> = /* @__PURE__ */ Make.edge(descriptor, "category", Table.listCategory)

/**
 * Operations on the Person at `created_by` of a list.
 *
 * - `get`: `GET /people/v2/lists/{list_id}/created_by`
 * - `getById`: `GET /people/v2/lists/{list_id}/created_by/{person_id}`
 * - `update`: `PATCH /people/v2/lists/{list_id}/created_by/{person_id}`
 * - `delete`: `DELETE /people/v2/lists/{list_id}/created_by/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const created_by: Ops.ToOneEdge<PersonSpec, ListId> & Ops.Updates<PersonSpec, ListId> & Ops.Deletes<ListId> =
  /* @__PURE__ */ Make.edge(descriptor, "created_by", Table.person)

/**
 * Operations on the `list_results` of a list.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/lists/{list_id}/list_results`
 * - `get`: `GET /people/v2/lists/{list_id}/list_results/{list_result_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const list_results: Ops.ToManyEdge<ListResultSpec, Nothing, ListId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "list_results",
  Table.listResult
)

/**
 * Operations on the `mailchimp_sync_status` of a list.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/lists/{list_id}/mailchimp_sync_status`
 * - `get`: `GET /people/v2/lists/{list_id}/mailchimp_sync_status/{mailchimp_sync_status_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const mailchimp_sync_status: Ops.ToManyEdge<MailchimpSyncStatusSpec, Nothing, ListId> = /* @__PURE__ */ Make
  .edge(descriptor, "mailchimp_sync_status", Table.mailchimpSyncStatus)

/**
 * Operations on the `people` of a list.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/lists/{list_id}/people`
 * - `get`: `GET /people/v2/lists/{list_id}/people/{person_id}`
 * - `update`: `PATCH /people/v2/lists/{list_id}/people/{person_id}`
 * - `delete`: `DELETE /people/v2/lists/{list_id}/people/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const people:
  & Ops.ToManyEdge<PersonSpec, Nothing, ListId>
  & Ops.Updates<PersonSpec, ListId>
  & Ops.Deletes<ListId> = /* @__PURE__ */ Make.edge(descriptor, "people", Table.person)

/**
 * Operations on the `rules` of a list.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/lists/{list_id}/rules`
 * - `get`: `GET /people/v2/lists/{list_id}/rules/{rule_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const rules: Ops.ToManyEdge<RuleSpec, Nothing, ListId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "rules",
  Table.rule
)

/**
 * Operations on the `shares` of a list.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/lists/{list_id}/shares`
 * - `get`: `GET /people/v2/lists/{list_id}/shares/{list_share_id}`
 * - `create`: `POST /people/v2/lists/{list_id}/shares`
 * - `update`: `PATCH /people/v2/lists/{list_id}/shares/{list_share_id}`
 * - `delete`: `DELETE /people/v2/lists/{list_id}/shares/{list_share_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const shares:
  & Ops.ToManyEdge<ListShareSpec, Nothing, ListId>
  & Ops.Creates<ListShareSpec, ListId>
  & Ops.Updates<ListShareSpec, ListId>
  & Ops.Deletes<ListId> = /* @__PURE__ */ Make.edge(descriptor, "shares", Table.listShare)

/**
 * Operations on the ListStar at `star` of a list.
 *
 * - `get`: `GET /people/v2/lists/{list_id}/star`
 * - `create`: `POST /people/v2/lists/{list_id}/star`
 * - `delete`: `DELETE /people/v2/lists/{list_id}/star`
 *
 * @category edges
 * @since 0.1.0
 */
export const star:
  & Ops.SingleEdge<ListStarSpec, ListId>
  & Ops.SingleCreates<ListStarSpec, ListId>
  & Ops.SingleDeletes<ListId> = /* @__PURE__ */ Make.edge(descriptor, "star", Table.listStar)

/**
 * Operations on the Person at `updated_by` of a list.
 *
 * - `get`: `GET /people/v2/lists/{list_id}/updated_by`
 * - `getById`: `GET /people/v2/lists/{list_id}/updated_by/{person_id}`
 * - `update`: `PATCH /people/v2/lists/{list_id}/updated_by/{person_id}`
 * - `delete`: `DELETE /people/v2/lists/{list_id}/updated_by/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const updated_by: Ops.ToOneEdge<PersonSpec, ListId> & Ops.Updates<PersonSpec, ListId> & Ops.Deletes<ListId> =
  /* @__PURE__ */ Make.edge(descriptor, "updated_by", Table.person)
