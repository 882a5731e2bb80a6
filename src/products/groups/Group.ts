/**
 * A group of Planning Center Groups.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/groups.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, Open, WhereString } from "../../resource/Spec.ts"
import type { CampusSpec } from "./Campus.ts"
import type { EnrollmentSpec } from "./Enrollment.ts"
import type { EventSpec } from "./Event.ts"
import type { GroupApplicationSpec } from "./GroupApplication.ts"
import type { GroupTypeSpec } from "./GroupType.ts"
import type { LocationSpec } from "./Location.ts"
import type { MembershipSpec } from "./Membership.ts"
import type { PersonSpec } from "./Person.ts"
import type { ResourceSpec } from "./Resource.ts"
import type { TagSpec } from "./Tag.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a group as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<GroupSpec> = Table.group as Descriptor<GroupSpec>

/**
 * The id of a group. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type GroupId = Id<"groups/Group">

/**
 * A group of Planning Center Groups.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Group {
  readonly type: "Group"
  readonly id: GroupId
  readonly archive_status: Open<"not_archived" | "only" | "include"> | null
  readonly archived_at: DateTime.Utc | null
  readonly chat_enabled: boolean | null
  readonly contact_email: string | null
  readonly created_at: DateTime.Utc | null
  readonly description: string | null
  readonly description_as_plain_text: string | null
  readonly direct_messages_enabled: boolean | null
  readonly events_listed: boolean | null
  readonly events_visibility: Open<"public" | "members"> | null
  readonly header_image: unknown
  readonly leaders_can_search_people_database: boolean | null
  readonly listed: boolean | null
  readonly location_type_preference: Open<"physical" | "virtual"> | null
  readonly members_are_confidential: boolean | null
  readonly memberships_count: number | null
  readonly name: string | null
  readonly public_church_center_web_url: string | null
  readonly schedule: string | null
  readonly virtual_location_url: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: GroupRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a group.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupRelationships {
  readonly group_type?: ToOne<"GroupType">
  readonly location?: ToOne<"Location">
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupSparse {
  readonly can_create_conversation: boolean | null
  readonly can_create_conversation_reason_code:
    | Open<"chat_disabled" | "group_archived" | "non_member" | "leaders_only">
    | null
  readonly tag_ids: number | null
  readonly widget_status: unknown
}

/**
 * The resources that each include of a group gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupIncludes {
  readonly enrollment: EnrollmentSpec
  readonly group_type: GroupTypeSpec
  readonly location: LocationSpec
}

/**
 * The names that `include` accepts for a group. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type GroupInclude =
  | "enrollment"
  | "group_type"
  | "location"
  | "location.group"

/**
 * The conditions that a list of groups accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupWhere {
  readonly archive_status?: WhereString
  readonly name?: WhereString
}

/**
 * The names that a list of groups can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type GroupOrder =
  | "chat_enabled"
  | "contact_email"
  | "created_at"
  | "enrollment_limit"
  | "listed"
  | "members_are_confidential"
  | "memberships_count"
  | "name"

/**
 * The named filters of the list of groups.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupFilter {
  readonly campus?: false | { readonly campus_id: string }
  readonly enrollment?: boolean
  readonly group?: false | { readonly group_id: string }
  readonly group_type?: false | { readonly group_type_id: string }
  readonly hidden?: boolean
  readonly meeting_schedule?: boolean
  readonly my_groups?: boolean
  readonly people_database_searchable?: boolean
  readonly published?: boolean
  readonly tag?: boolean
}

/**
 * The data of an update of a group. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupUpdate {
  readonly name?: string | null | undefined
  readonly schedule?: string | null | undefined
  readonly tag_ids?: number | null | undefined
  readonly group_type_id?: string | null | undefined
  readonly public_enrollment?: unknown | undefined
  readonly publicly_display_meeting_schedule?: unknown | undefined
  readonly publicly_visible?: unknown | undefined
  /** The id of a GroupType. */
  readonly group_type?: Id<"groups/GroupType"> | null | undefined
}

/**
 * The data of `assign_campuses` of a group.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupAssignCampuses {
  readonly campus_ids: unknown
}

/**
 * The data of `disable_chat` of a group.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupDisableChat {
  readonly confirm: boolean
}

/**
 * The data of `enable_chat` of a group.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupEnableChat {
  readonly confirm: boolean
}

/**
 * All types of a group together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupSpec {
  readonly type: "Group"
  readonly resource: Group
  readonly sparse: GroupSparse
  readonly includes: GroupIncludes
  readonly include: GroupInclude
  readonly where: GroupWhere
  readonly order: GroupOrder
  readonly filter: GroupFilter
  readonly create: never
  readonly update: GroupUpdate
}

/**
 * Reads a group by its id.
 *
 * `GET /groups/v2/groups/{group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<GroupSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many groups by their ids, each in a request of its own.
 *
 * `GET /groups/v2/groups/{group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<GroupSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of groups.
 *
 * `GET /groups/v2/groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<GroupSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all groups as a stream, page by page.
 *
 * `GET /groups/v2/groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<GroupSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts groups without reading them.
 *
 * `GET /groups/v2/groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<GroupSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Changes a group. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /groups/v2/groups/{group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<GroupSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Changes many groups.
 *
 * `PATCH /groups/v2/groups/{group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<GroupSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Replaces all campuses.
 *
 * `POST /groups/v2/groups/{group_id}/assign_campuses`
 *
 * @category actions
 * @since 0.1.0
 */
export const assign_campuses: Ops.ActWith<GroupId, GroupAssignCampuses> = /* @__PURE__ */ Make.action(
  descriptor,
  "assign_campuses"
)

/**
 * Turns the chat of a group off.
 *
 * `POST /groups/v2/groups/{group_id}/disable_chat`
 *
 * @category actions
 * @since 0.1.0
 */
export const disable_chat: Ops.ActWith<GroupId, GroupDisableChat> = /* @__PURE__ */ Make.action(
  descriptor,
  "disable_chat"
)

/**
 * Runs `duplicate` on a group.
 *
 * `POST /groups/v2/groups/{group_id}/duplicate`
 *
 * @category actions
 * @since 0.1.0
 */
export const duplicate: Ops.Act<GroupId> = /* @__PURE__ */ Make.action(descriptor, "duplicate")

/**
 * Turns the chat of a group on.
 *
 * `POST /groups/v2/groups/{group_id}/enable_chat`
 *
 * @category actions
 * @since 0.1.0
 */
export const enable_chat: Ops.ActWith<GroupId, GroupEnableChat> = /* @__PURE__ */ Make.action(descriptor, "enable_chat")

/**
 * Operations on the `applications` of a group.
 *
 * - `list`, `stream`, `count`: `GET /groups/v2/groups/{group_id}/applications`
 * - `get`: `GET /groups/v2/groups/{group_id}/applications/{group_application_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const applications: Ops.ToManyEdge<GroupApplicationSpec, Nothing, GroupId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "applications",
  Table.groupApplication
)

/**
 * Operations on the `campuses` of a group.
 *
 * - `list`, `stream`, `count`: `GET /groups/v2/groups/{group_id}/campuses`
 * - `get`: `GET /groups/v2/groups/{group_id}/campuses/{campus_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const campuses: Ops.ToManyEdge<CampusSpec, Nothing, GroupId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "campuses",
  Table.campus
)

/**
 * Operations on the Enrollment at `enrollment` of a group.
 *
 * - `get`: `GET /groups/v2/groups/{group_id}/enrollment`
 *
 * @category edges
 * @since 0.1.0
 */
export const enrollment: Ops.SingleEdge<EnrollmentSpec, GroupId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "enrollment",
  Table.enrollment
)

/**
 * Operations on the `events` of a group.
 *
 * - `list`, `stream`, `count`: `GET /groups/v2/groups/{group_id}/events`
 * - `get`: `GET /groups/v2/groups/{group_id}/events/{event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const events: Ops.ToManyEdge<
  EventSpec,
  { readonly canceled?: boolean; readonly not_canceled?: boolean },
  GroupId
> = /* @__PURE__ */ Make.edge(descriptor, "events", Table.event)

/**
 * Operations on the GroupType at `group_type` of a group.
 *
 * - `get`: `GET /groups/v2/groups/{group_id}/group_type`
 * - `getById`: `GET /groups/v2/groups/{group_id}/group_type/{group_type_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const group_type: Ops.ToOneEdge<GroupTypeSpec, GroupId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "group_type",
  Table.groupType
)

/**
 * Operations on the Location at `location` of a group.
 *
 * - `get`: `GET /groups/v2/groups/{group_id}/location`
 * - `getById`: `GET /groups/v2/groups/{group_id}/location/{location_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const location: Ops.ToOneEdge<LocationSpec, GroupId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "location",
  Table.location
)

/**
 * Operations on the `memberships` of a group.
 *
 * - `list`, `stream`, `count`: `GET /groups/v2/groups/{group_id}/memberships`
 * - `get`: `GET /groups/v2/groups/{group_id}/memberships/{membership_id}`
 * - `create`: `POST /groups/v2/groups/{group_id}/memberships`
 * - `update`: `PATCH /groups/v2/groups/{group_id}/memberships/{membership_id}`
 * - `delete`: `DELETE /groups/v2/groups/{group_id}/memberships/{membership_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const memberships:
  & Ops.ToManyEdge<MembershipSpec, Nothing, GroupId>
  & Ops.Creates<MembershipSpec, GroupId>
  & Ops.Updates<MembershipSpec, GroupId>
  & Ops.Deletes<GroupId> = /* @__PURE__ */ Make.edge(descriptor, "memberships", Table.membership)

/**
 * Operations on the Membership at `my_membership` of a group.
 *
 * - `get`: `GET /groups/v2/groups/{group_id}/my_membership`
 * - `getById`: `GET /groups/v2/groups/{group_id}/my_membership/{membership_id}`
 * - `update`: `PATCH /groups/v2/groups/{group_id}/my_membership/{membership_id}`
 * - `delete`: `DELETE /groups/v2/groups/{group_id}/my_membership/{membership_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const my_membership:
  & Ops.ToOneEdge<MembershipSpec, GroupId>
  & Ops.Updates<MembershipSpec, GroupId>
  & Ops.Deletes<GroupId> = /* @__PURE__ */ Make.edge(descriptor, "my_membership", Table.membership)

/**
 * Operations on the `people` of a group.
 *
 * - `list`, `stream`, `count`: `GET /groups/v2/groups/{group_id}/people`
 * - `get`: `GET /groups/v2/groups/{group_id}/people/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const people: Ops.ToManyEdge<PersonSpec, Nothing, GroupId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "people",
  Table.person
)

/**
 * Operations on the `resources` of a group.
 *
 * - `list`, `stream`, `count`: `GET /groups/v2/groups/{group_id}/resources`
 * - `get`: `GET /groups/v2/groups/{group_id}/resources/{resource_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const resources: Ops.ToManyEdge<ResourceSpec, { readonly leaders?: boolean }, GroupId> = /* @__PURE__ */ Make
  .edge(descriptor, "resources", Table.resource)

/**
 * Operations on the `tags` of a group.
 *
 * - `list`, `stream`, `count`: `GET /groups/v2/groups/{group_id}/tags`
 * - `get`: `GET /groups/v2/groups/{group_id}/tags/{tag_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const tags: Ops.ToManyEdge<TagSpec, Nothing, GroupId> = /* @__PURE__ */ Make.edge(descriptor, "tags", Table.tag)
