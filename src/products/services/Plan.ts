/**
 * A plan of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToMany, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereDateTime, WhereIds, WhereString } from "../../resource/Spec.ts"
import type { AttachmentSpec } from "./Attachment.ts"
import type { AttendanceSpec } from "./Attendance.ts"
import type { ContributorSpec } from "./Contributor.ts"
import type { ItemSpec } from "./Item.ts"
import type { LiveSpec } from "./Live.ts"
import type { NeededPositionSpec } from "./NeededPosition.ts"
import type { PersonSpec } from "./Person.ts"
import type { PlanNoteSpec } from "./PlanNote.ts"
import type { PlanPersonSpec } from "./PlanPerson.ts"
import type { PlanTimeSpec } from "./PlanTime.ts"
import type { ScheduleSpec } from "./Schedule.ts"
import type { SeriesSpec } from "./Series.ts"
import type { TeamSpec } from "./Team.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a plan as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PlanSpec> = Table.plan as Descriptor<PlanSpec>

/**
 * The id of a plan. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PlanId = Id<"services/Plan">

/**
 * A plan of Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Plan {
  readonly type: "Plan"
  readonly id: PlanId
  readonly can_view_order: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly dates: string | null
  readonly files_expire_at: DateTime.Utc | null
  readonly items_count: number | null
  readonly last_time_at: DateTime.Utc | null
  readonly multi_day: boolean | null
  readonly needed_positions_count: number | null
  readonly other_time_count: number | null
  readonly permissions: string | null
  readonly plan_notes_count: number | null
  readonly plan_people_count: number | null
  readonly planning_center_url: string | null
  readonly prefers_order_view: boolean | null
  readonly public: boolean | null
  readonly public_by_schedule: boolean | null
  readonly rehearsable: boolean | null
  readonly rehearsal_time_count: number | null
  readonly reminders_disabled: boolean | null
  readonly series_title: string | null
  readonly service_time_count: number | null
  readonly short_dates: string | null
  readonly sort_date: DateTime.Utc | null
  readonly title: string | null
  readonly total_length: number | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PlanRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a plan.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanRelationships {
  readonly service_type?: ToOne<"ServiceType">
  readonly previous_plan?: ToOne<"Plan">
  readonly next_plan?: ToOne<"Plan">
  readonly series?: ToOne<"Series">
  readonly created_by?: ToOne<"Person">
  readonly updated_by?: ToOne<"Person">
  readonly linked_publishing_episode?: ToOne<"LinkedPublishingEpisode">
  readonly attachment_types?: ToMany<"AttachmentType">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a plan gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanIncludes {
  readonly contributors: ReadonlyArray<ContributorSpec>
  readonly my_schedules: ReadonlyArray<ScheduleSpec>
  readonly plan_times: ReadonlyArray<PlanTimeSpec>
  readonly series: SeriesSpec
  readonly updated_by: PersonSpec
}

/**
 * The names that `include` accepts for a plan. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type PlanInclude =
  | "contributors"
  | "my_schedules"
  | "plan_times"
  | "series"
  | "updated_by"
  | "updated_by.emails"
  | "updated_by.tags"
  | "updated_by.team_leaders"

/**
 * The conditions that a list of plans accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanWhere {
  readonly created_at?: WhereDateTime
  readonly id?: WhereIds
  readonly series_title?: WhereString
  readonly title?: WhereString
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of plans can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type PlanOrder =
  | "created_at"
  | "sort_date"
  | "title"
  | "updated_at"

/**
 * The data of a create of a plan.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanCreate {
  readonly public?: boolean | null | undefined
  readonly series_title?: string | null | undefined
  readonly title?: string | null | undefined
  readonly series_id?: string | null | undefined
  /** The id of a Series. */
  readonly series?: Id<"services/Series"> | null | undefined
}

/**
 * The data of an update of a plan. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanUpdate {
  readonly public?: boolean | null | undefined
  readonly reminders_disabled?: boolean | null | undefined
  readonly series_title?: string | null | undefined
  readonly title?: string | null | undefined
  readonly series_id?: string | null | undefined
  /** The id of a Series. */
  readonly series?: Id<"services/Series"> | null | undefined
}

/**
 * The data of `autoschedule` of a plan.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanAutoschedule {
  /** The id of a Team. */
  readonly team: string
}

/**
 * The data of `import` of a plan.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanImport {
  readonly source_id: string
  readonly copy_items?: boolean | undefined
  readonly copy_people?: boolean | undefined
  readonly copy_notes?: boolean | undefined
  readonly team_ids?: unknown | undefined
  readonly additional_target_ids?: unknown | undefined
}

/**
 * The data of `item_reorder` of a plan.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanItemReorder {
  readonly sequence: unknown
}

/**
 * The ids in the path of a plan. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanIds {
  readonly service_type_id: Id<"services/ServiceType">
  readonly plan_id: PlanId
}

/**
 * All types of a plan together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanSpec {
  readonly type: "Plan"
  readonly resource: Plan
  readonly sparse: {}
  readonly includes: PlanIncludes
  readonly include: PlanInclude
  readonly where: PlanWhere
  readonly order: PlanOrder
  readonly filter: Nothing
  readonly create: PlanCreate
  readonly update: PlanUpdate
}

/**
 * Reads a plan by its id.
 *
 * `GET /services/v2/plans/{plan_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<PlanSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many plans by their ids, a hundred in a request.
 *
 * `GET /services/v2/plans`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<PlanSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of plans.
 *
 * `GET /services/v2/plans`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<PlanSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all plans as a stream, page by page.
 *
 * `GET /services/v2/plans`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<PlanSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts plans without reading them.
 *
 * `GET /services/v2/plans`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<PlanSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Schedules people into the needed positions of one team.
 *
 * `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/autoschedule`
 *
 * @category actions
 * @since 0.1.0
 */
export const autoschedule: Ops.ActWith<PlanIds, PlanAutoschedule> = /* @__PURE__ */ Make.action(
  descriptor,
  "autoschedule"
)

/**
 * Copies items, people and notes of another plan into this one. It runs after the answer.
 *
 * `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/import`
 *
 * @category actions
 * @since 0.1.0
 */
const import_: Ops.ActWith<PlanIds, PlanImport> = /* @__PURE__ */ Make.action(descriptor, "import")

export { import_ as import }

/**
 * Puts the items into another order: `sequence` names the ids of all of them.
 *
 * `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/item_reorder`
 *
 * @category actions
 * @since 0.1.0
 */
export const item_reorder: Ops.ActWith<PlanIds, PlanItemReorder> = /* @__PURE__ */ Make.action(
  descriptor,
  "item_reorder"
)

/**
 * Operations on the `all_attachments` of a plan.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/all_attachments`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/all_attachments/{attachment_id}`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/all_attachments/{attachment_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/all_attachments/{attachment_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const all_attachments:
  & Ops.ToManyEdge<AttachmentSpec, { readonly attachable_type?: boolean; readonly extensions?: boolean }, PlanIds>
  & Ops.Updates<AttachmentSpec, PlanIds>
  & Ops.Deletes<PlanIds> = /* @__PURE__ */ Make.edge(descriptor, "all_attachments", Table.attachment)

/**
 * Operations on the `attachments` of a plan.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/attachments`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/attachments/{attachment_id}`
 * - `create`: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/attachments`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/attachments/{attachment_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/attachments/{attachment_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const attachments:
  & Ops.ToManyEdge<AttachmentSpec, Nothing, PlanIds>
  & Ops.Creates<AttachmentSpec, PlanIds>
  & Ops.Updates<AttachmentSpec, PlanIds>
  & Ops.Deletes<PlanIds> = /* @__PURE__ */ Make.edge(descriptor, "attachments", Table.attachment)

/**
 * Operations on the `attendances` of a plan.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/attendances`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/attendances/{attendance_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const attendances: Ops.ToManyEdge<AttendanceSpec, Nothing, PlanIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "attendances",
  Table.attendance
)

/**
 * Operations on the `contributors` of a plan.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/contributors`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/contributors/{contributor_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const contributors: Ops.ToManyEdge<ContributorSpec, Nothing, PlanIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "contributors",
  Table.contributor
)

/**
 * Operations on the `items` of a plan.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}`
 * - `create`: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/items`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const items:
  & Ops.ToManyEdge<ItemSpec, Nothing, PlanIds>
  & Ops.Creates<ItemSpec, PlanIds>
  & Ops.Updates<ItemSpec, PlanIds>
  & Ops.Deletes<PlanIds> = /* @__PURE__ */ Make.edge(descriptor, "items", Table.item)

/**
 * Operations on the Live at `live` of a plan.
 *
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/live`
 * - `getById`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/live/{live_id}`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/live/{live_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/live/{live_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const live: Ops.ToOneEdge<LiveSpec, PlanIds> & Ops.Updates<LiveSpec, PlanIds> & Ops.Deletes<PlanIds> =
  /* @__PURE__ */ Make.edge(descriptor, "live", Table.live)

/**
 * Operations on the `my_schedules` of a plan.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/my_schedules`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/my_schedules/{schedule_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const my_schedules: Ops.ToManyEdge<ScheduleSpec, Nothing, PlanIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "my_schedules",
  Table.schedule
)

/**
 * Operations on the `needed_positions` of a plan.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/needed_positions`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/needed_positions/{needed_position_id}`
 * - `create`: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/needed_positions`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/needed_positions/{needed_position_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/needed_positions/{needed_position_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const needed_positions:
  & Ops.ToManyEdge<NeededPositionSpec, Nothing, PlanIds>
  & Ops.Creates<NeededPositionSpec, PlanIds>
  & Ops.Updates<NeededPositionSpec, PlanIds>
  & Ops.Deletes<PlanIds> = /* @__PURE__ */ Make.edge(descriptor, "needed_positions", Table.neededPosition)

/**
 * Operations on the Plan at `next_plan` of a plan.
 *
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/next_plan`
 * - `getById`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/next_plan/{related_plan_id}`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/next_plan/{related_plan_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/next_plan/{related_plan_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const next_plan: Ops.ToOneEdge<PlanSpec, PlanIds> & Ops.Updates<PlanSpec, PlanIds> & Ops.Deletes<PlanIds> =
  /* @__PURE__ */ Make.edge(descriptor, "next_plan", Table.plan)

/**
 * Operations on the `notes` of a plan.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/notes`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/notes/{plan_note_id}`
 * - `create`: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/notes`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/notes/{plan_note_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/notes/{plan_note_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const notes:
  & Ops.ToManyEdge<PlanNoteSpec, { readonly team?: boolean }, PlanIds>
  & Ops.Creates<PlanNoteSpec, PlanIds>
  & Ops.Updates<PlanNoteSpec, PlanIds>
  & Ops.Deletes<PlanIds> = /* @__PURE__ */ Make.edge(descriptor, "notes", Table.planNote)

/**
 * Operations on the `plan_times` of a plan.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/plan_times`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/plan_times/{plan_time_id}`
 * - `create`: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/plan_times`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/plan_times/{plan_time_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/plan_times/{plan_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const plan_times:
  & Ops.ToManyEdge<PlanTimeSpec, Nothing, PlanIds>
  & Ops.Creates<PlanTimeSpec, PlanIds>
  & Ops.Updates<PlanTimeSpec, PlanIds>
  & Ops.Deletes<PlanIds> = /* @__PURE__ */ Make.edge(descriptor, "plan_times", Table.planTime)

/**
 * Operations on the Plan at `previous_plan` of a plan.
 *
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/previous_plan`
 * - `getById`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/previous_plan/{related_plan_id}`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/previous_plan/{related_plan_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/previous_plan/{related_plan_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const previous_plan: Ops.ToOneEdge<PlanSpec, PlanIds> & Ops.Updates<PlanSpec, PlanIds> & Ops.Deletes<PlanIds> =
  /* @__PURE__ */ Make.edge(descriptor, "previous_plan", Table.plan)

/**
 * Operations on the Series at `series` of a plan.
 *
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/series`
 * - `getById`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/series/{series_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const series: Ops.ToOneEdge<SeriesSpec, PlanIds> = /* @__PURE__ */ Make.edge(descriptor, "series", Table.series)

/**
 * Operations on the `signup_teams` of a plan.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/signup_teams`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/signup_teams/{team_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const signup_teams: Ops.ToManyEdge<TeamSpec, Nothing, PlanIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "signup_teams",
  Table.team
)

/**
 * Operations on the `team_members` of a plan.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/team_members`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/team_members/{plan_person_id}`
 * - `create`: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/team_members`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/team_members/{plan_person_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/team_members/{plan_person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const team_members:
  & Ops.ToManyEdge<
    PlanPersonSpec,
    {
      readonly confirmed?: boolean
      readonly not_archived?: boolean
      readonly not_declined?: boolean
      readonly not_deleted?: boolean
    },
    PlanIds
  >
  & Ops.Creates<PlanPersonSpec, PlanIds>
  & Ops.Updates<PlanPersonSpec, PlanIds>
  & Ops.Deletes<PlanIds> = /* @__PURE__ */ Make.edge(descriptor, "team_members", Table.planPerson)
