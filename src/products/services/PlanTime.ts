/**
 * A plan time of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToMany } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereString, WriteDateTime } from "../../resource/Spec.ts"
import type { SplitTeamRehearsalAssignmentSpec } from "./SplitTeamRehearsalAssignment.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a plan time as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PlanTimeSpec> = Table.planTime as Descriptor<PlanTimeSpec>

/**
 * The id of a plan time. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PlanTimeId = Id<"services/PlanTime">

/**
 * A plan time of Planning Center Services.
 *
 * It is reached through `NeededPosition.time`, `Plan.plan_times`, `PlanPerson.declined_plan_times`, `PlanPerson.plan_times`, `Schedule.declined_plan_times`, `Schedule.plan_times`, `ServiceType.plan_times`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanTime {
  readonly type: "PlanTime"
  readonly id: PlanTimeId
  readonly created_at: DateTime.Utc | null
  readonly ends_at: DateTime.Utc | null
  readonly live_ends_at: DateTime.Utc | null
  readonly live_starts_at: DateTime.Utc | null
  readonly name: string | null
  readonly recorded: boolean | null
  readonly scheduled_team_ids: unknown
  readonly starts_at: DateTime.Utc | null
  readonly team_reminders: unknown
  readonly time_type: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PlanTimeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a plan time.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanTimeRelationships {
  readonly assigned_teams?: ToMany<"Team">
  readonly assigned_positions?: ToMany<"TeamPosition">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a plan time gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanTimeIncludes {
  readonly split_team_rehearsal_assignments: ReadonlyArray<SplitTeamRehearsalAssignmentSpec>
}

/**
 * The names that `include` accepts for a plan time. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type PlanTimeInclude = "split_team_rehearsal_assignments"

/**
 * The conditions that a list of plan times accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanTimeWhere {
  readonly time_type?: WhereString
}

/**
 * The names that a list of plan times can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type PlanTimeOrder = "starts_at"

/**
 * The data of a create of a plan time.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanTimeCreate {
  readonly ends_at?: WriteDateTime | null | undefined
  readonly name?: string | null | undefined
  readonly starts_at?: WriteDateTime | null | undefined
  readonly team_reminders?: unknown | undefined
  readonly time_type?: string | null | undefined
  readonly assigned_positions_ids?: unknown | undefined
  readonly assigned_teams_ids?: unknown | undefined
  readonly create_in_next_plan?: unknown | undefined
  readonly change_in_later_times?: unknown | undefined
  readonly update_scheduled_people?: unknown | undefined
}

/**
 * The data of an update of a plan time. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanTimeUpdate {
  readonly ends_at?: WriteDateTime | null | undefined
  readonly name?: string | null | undefined
  readonly starts_at?: WriteDateTime | null | undefined
  readonly team_reminders?: unknown | undefined
  readonly time_type?: string | null | undefined
  readonly assigned_positions_ids?: unknown | undefined
  readonly assigned_teams_ids?: unknown | undefined
  readonly create_in_next_plan?: unknown | undefined
  readonly change_in_later_times?: unknown | undefined
  readonly update_scheduled_people?: unknown | undefined
}

/**
 * The ids in the path of a plan time. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanTimeIds {
  readonly service_type_id: Id<"services/ServiceType">
  readonly plan_time_id: PlanTimeId
}

/**
 * All types of a plan time together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanTimeSpec {
  readonly type: "PlanTime"
  readonly resource: PlanTime
  readonly sparse: {}
  readonly includes: PlanTimeIncludes
  readonly include: PlanTimeInclude
  readonly where: PlanTimeWhere
  readonly order: PlanTimeOrder
  readonly filter: Nothing
  readonly create: PlanTimeCreate
  readonly update: PlanTimeUpdate
}

/**
 * Operations on the `split_team_rehearsal_assignments` of a plan time.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plan_times/{plan_time_id}/split_team_rehearsal_assignments`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plan_times/{plan_time_id}/split_team_rehearsal_assignments/{split_team_rehearsal_assignment_id}`
 * - `create`: `POST /services/v2/service_types/{service_type_id}/plan_times/{plan_time_id}/split_team_rehearsal_assignments`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plan_times/{plan_time_id}/split_team_rehearsal_assignments/{split_team_rehearsal_assignment_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plan_times/{plan_time_id}/split_team_rehearsal_assignments/{split_team_rehearsal_assignment_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const split_team_rehearsal_assignments:
  & Ops.ToManyEdge<SplitTeamRehearsalAssignmentSpec, Nothing, PlanTimeIds>
  & Ops.Creates<SplitTeamRehearsalAssignmentSpec, PlanTimeIds>
  & Ops.Updates<SplitTeamRehearsalAssignmentSpec, PlanTimeIds>
  & Ops.Deletes<PlanTimeIds> = /* @__PURE__ */ Make.edge(
    descriptor,
    "split_team_rehearsal_assignments",
    Table.splitTeamRehearsalAssignment
  )
