/**
 * A person of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { CalendarDate } from "../../jsonapi/CalendarDate.ts"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereBoolean, WhereId, WhereString } from "../../resource/Spec.ts"
import type { AvailableSignupSpec } from "./AvailableSignup.ts"
import type { BlockoutSpec } from "./Blockout.ts"
import type { EmailSpec } from "./Email.ts"
import type { PersonTeamPositionAssignmentSpec } from "./PersonTeamPositionAssignment.ts"
import type { PlanPersonSpec } from "./PlanPerson.ts"
import type { ScheduleSpec } from "./Schedule.ts"
import type { SchedulingPreferenceSpec } from "./SchedulingPreference.ts"
import type { TagSpec } from "./Tag.ts"
import type { TeamLeaderSpec } from "./TeamLeader.ts"
import type { TextSettingSpec } from "./TextSetting.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a person as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PersonSpec> = Table.person as Descriptor<PersonSpec>

/**
 * The id of a person. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonId = Id<"people/Person">

/**
 * A person of Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Person {
  readonly type: "Person"
  readonly id: PersonId
  readonly access_media_attachments: boolean | null
  readonly access_plan_attachments: boolean | null
  readonly access_song_attachments: boolean | null
  readonly anniversary: CalendarDate | null
  readonly archived: boolean | null
  readonly archived_at: DateTime.Utc | null
  readonly assigned_to_rehearsal_team: boolean | null
  readonly birthdate: CalendarDate | null
  readonly can_edit_all_people: boolean | null
  readonly can_view_all_people: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly facebook_id: string | null
  readonly first_name: string | null
  readonly full_name: string | null
  readonly given_name: string | null
  readonly ical_code: string | null
  readonly last_name: string | null
  readonly legacy_id: string | null
  readonly logged_in_at: DateTime.Utc | null
  readonly max_permissions: string | null
  readonly max_plan_permissions: string | null
  readonly me_tab: string | null
  readonly media_permissions: string | null
  readonly media_tab: string | null
  readonly middle_name: string | null
  readonly name_prefix: string | null
  readonly name_suffix: string | null
  readonly nickname: string | null
  readonly notes: string | null
  readonly onboardings: unknown
  readonly passed_background_check: boolean | null
  readonly people_tab: string | null
  readonly permissions: string | null
  readonly photo_thumbnail_url: string | null
  readonly photo_url: string | null
  readonly plans_tab: string | null
  readonly praise_charts_enabled: boolean | null
  readonly preferred_app: string | null
  readonly preferred_max_plans_per_day: number | null
  readonly preferred_max_plans_per_month: number | null
  readonly site_administrator: boolean | null
  readonly song_permissions: string | null
  readonly songs_tab: string | null
  readonly status: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PersonRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a person.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonRelationships {
  readonly created_by?: ToOne<"Person">
  readonly updated_by?: ToOne<"Person">
  readonly current_folder?: ToOne<"Folder">
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonSparse {
  readonly profile_name: string | null
  readonly signature: string | null
}

/**
 * The resources that each include of a person gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonIncludes {
  readonly emails: ReadonlyArray<EmailSpec>
  readonly tags: ReadonlyArray<TagSpec>
  readonly team_leaders: ReadonlyArray<TeamLeaderSpec>
}

/**
 * The names that `include` accepts for a person. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonInclude =
  | "emails"
  | "tags"
  | "team_leaders"
  | "team_leaders.team"

/**
 * The conditions that a list of people accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonWhere {
  readonly any_position_in_service_type_id?: WhereId
  readonly assigned_to_rehearsal_team?: WhereBoolean
  readonly folder_id?: WhereId
  readonly hidden?: WhereString
  readonly legacy_id?: WhereId
  readonly minimum_permissions?: WhereString
  readonly name_like?: WhereString
  readonly service_type_id?: WhereId
  readonly tag_group_ids?: WhereId
  readonly tag_ids?: WhereId
  readonly team_ids?: WhereId
  readonly team_leader?: WhereString
  readonly team_leader_team_ids?: WhereId
  readonly team_position_ids?: WhereId
}

/**
 * The names that a list of people can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonOrder =
  | "created_at"
  | "first_name"
  | "last_name"
  | "updated_at"

/**
 * The data of an update of a person. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonUpdate {
  readonly access_media_attachments?: boolean | null | undefined
  readonly access_plan_attachments?: boolean | null | undefined
  readonly access_song_attachments?: boolean | null | undefined
  readonly media_permissions?: string | null | undefined
  readonly onboardings?: unknown | undefined
  readonly permissions?: string | null | undefined
  readonly preferred_app?: string | null | undefined
  readonly song_permissions?: string | null | undefined
  readonly remembered_items?: unknown | undefined
  readonly current_folder_id?: string | null | undefined
  /** The id of a Folder. */
  readonly current_folder?: Id<"services/Folder"> | null | undefined
}

/**
 * The data of `assign_tags` of a person.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonAssignTags {
  /** Ids of Tag. */
  readonly tags: ReadonlyArray<string>
}

/**
 * All types of a person together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonSpec {
  readonly type: "Person"
  readonly resource: Person
  readonly sparse: PersonSparse
  readonly includes: PersonIncludes
  readonly include: PersonInclude
  readonly where: PersonWhere
  readonly order: PersonOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: PersonUpdate
}

/**
 * Reads the person of `/me`.
 *
 * `GET /services/v2/me`
 *
 * @category operations
 * @since 0.1.0
 */
export const me: Ops.Single<PersonSpec> = /* @__PURE__ */ Make.single(descriptor, "me")

/**
 * Reads a person by its id.
 *
 * `GET /services/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<PersonSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many people by their ids, each in a request of its own.
 *
 * `GET /services/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<PersonSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of people.
 *
 * `GET /services/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<PersonSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all people as a stream, page by page.
 *
 * `GET /services/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<PersonSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts people without reading them.
 *
 * `GET /services/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<PersonSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Changes a person. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /services/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<PersonSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Changes many people.
 *
 * `PATCH /services/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<PersonSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Replaces all tags.
 *
 * `POST /services/v2/people/{person_id}/assign_tags`
 *
 * @category actions
 * @since 0.1.0
 */
export const assign_tags: Ops.ActWith<PersonId, PersonAssignTags> = /* @__PURE__ */ Make.action(
  descriptor,
  "assign_tags"
)

/**
 * Runs `collapse_service_types` on a person.
 *
 * `POST /services/v2/people/{person_id}/collapse_service_types`
 *
 * @category actions
 * @since 0.1.0
 */
export const collapse_service_types: Ops.Act<PersonId> = /* @__PURE__ */ Make.action(
  descriptor,
  "collapse_service_types"
)

/**
 * Runs `expand_service_types` on a person.
 *
 * `POST /services/v2/people/{person_id}/expand_service_types`
 *
 * @category actions
 * @since 0.1.0
 */
export const expand_service_types: Ops.Act<PersonId> = /* @__PURE__ */ Make.action(descriptor, "expand_service_types")

/**
 * Operations on the `available_signups` of a person.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/available_signups`
 * - `get`: `GET /services/v2/people/{person_id}/available_signups/{available_signup_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const available_signups: Ops.ToManyEdge<
  AvailableSignupSpec,
  { readonly current_organization?: boolean },
  PersonId
> = /* @__PURE__ */ Make.edge(descriptor, "available_signups", Table.availableSignup)

/**
 * Operations on the `blockouts` of a person.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/blockouts`
 * - `get`: `GET /services/v2/people/{person_id}/blockouts/{blockout_id}`
 * - `create`: `POST /services/v2/people/{person_id}/blockouts`
 * - `update`: `PATCH /services/v2/people/{person_id}/blockouts/{blockout_id}`
 * - `delete`: `DELETE /services/v2/people/{person_id}/blockouts/{blockout_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const blockouts:
  & Ops.ToManyEdge<BlockoutSpec, { readonly future?: boolean; readonly past?: boolean }, PersonId>
  & Ops.Creates<BlockoutSpec, PersonId>
  & Ops.Updates<BlockoutSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "blockouts", Table.blockout)

/**
 * Operations on the `emails` of a person.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/emails`
 * - `get`: `GET /services/v2/people/{person_id}/emails/{email_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const emails: Ops.ToManyEdge<EmailSpec, Nothing, PersonId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "emails",
  Table.email
)

/**
 * Operations on the `person_team_position_assignments` of a person.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/person_team_position_assignments`
 * - `get`: `GET /services/v2/people/{person_id}/person_team_position_assignments/{person_team_position_assignment_id}`
 * - `update`: `PATCH /services/v2/people/{person_id}/person_team_position_assignments/{person_team_position_assignment_id}`
 * - `delete`: `DELETE /services/v2/people/{person_id}/person_team_position_assignments/{person_team_position_assignment_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const person_team_position_assignments:
  & Ops.ToManyEdge<
    PersonTeamPositionAssignmentSpec,
    { readonly not_archived?: boolean; readonly not_deleted?: boolean },
    PersonId
  >
  & Ops.Updates<PersonTeamPositionAssignmentSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(
    descriptor,
    "person_team_position_assignments",
    Table.personTeamPositionAssignment
  )

/**
 * Operations on the `plan_people` of a person.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/plan_people`
 * - `get`: `GET /services/v2/people/{person_id}/plan_people/{plan_person_id}`
 * - `update`: `PATCH /services/v2/people/{person_id}/plan_people/{plan_person_id}`
 * - `delete`: `DELETE /services/v2/people/{person_id}/plan_people/{plan_person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const plan_people:
  & Ops.ToManyEdge<PlanPersonSpec, Nothing, PersonId>
  & Ops.Updates<PlanPersonSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "plan_people", Table.planPerson)

/**
 * Operations on the `schedules` of a person.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/schedules`
 * - `get`: `GET /services/v2/people/{person_id}/schedules/{schedule_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const schedules: Ops.ToManyEdge<
  ScheduleSpec,
  {
    readonly after?: boolean
    readonly all?: boolean
    readonly before?: boolean
    readonly future?: boolean
    readonly not_across_organizations?: boolean
    readonly past?: boolean
    readonly with_declined?: boolean
  },
  PersonId
> = /* @__PURE__ */ Make.edge(descriptor, "schedules", Table.schedule)

/**
 * Operations on the `scheduling_preferences` of a person.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/scheduling_preferences`
 * - `get`: `GET /services/v2/people/{person_id}/scheduling_preferences/{scheduling_preference_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const scheduling_preferences: Ops.ToManyEdge<SchedulingPreferenceSpec, Nothing, PersonId> = /* @__PURE__ */ Make
  .edge(descriptor, "scheduling_preferences", Table.schedulingPreference)

/**
 * Operations on the `tags` of a person.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/tags`
 * - `get`: `GET /services/v2/people/{person_id}/tags/{tag_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const tags: Ops.ToManyEdge<TagSpec, Nothing, PersonId> = /* @__PURE__ */ Make.edge(descriptor, "tags", Table.tag)

/**
 * Operations on the `team_leaders` of a person.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/team_leaders`
 * - `get`: `GET /services/v2/people/{person_id}/team_leaders/{team_leader_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const team_leaders: Ops.ToManyEdge<
  TeamLeaderSpec,
  { readonly not_archived?: boolean; readonly not_deleted?: boolean },
  PersonId
> = /* @__PURE__ */ Make.edge(descriptor, "team_leaders", Table.teamLeader)

/**
 * Operations on the `text_settings` of a person.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/text_settings`
 * - `get`: `GET /services/v2/people/{person_id}/text_settings/{text_setting_id}`
 * - `update`: `PATCH /services/v2/people/{person_id}/text_settings/{text_setting_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const text_settings:
  & Ops.ToManyEdge<TextSettingSpec, Nothing, PersonId>
  & Ops.Updates<TextSettingSpec, PersonId> = /* @__PURE__ */ Make.edge(descriptor, "text_settings", Table.textSetting)
