/**
 * A schedule of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToMany, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereId } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import type { PlanTimeSpec } from "./PlanTime.ts"
import type { TeamSpec } from "./Team.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a schedule as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ScheduleSpec> = Table.schedule as Descriptor<ScheduleSpec>

/**
 * The id of a schedule. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ScheduleId = Id<"services/Schedule">

/**
 * A schedule of Planning Center Services.
 *
 * It is reached through `Person.schedules`, `Plan.my_schedules`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Schedule {
  readonly type: "Schedule"
  readonly id: ScheduleId
  readonly can_accept_partial: boolean | null
  readonly can_accept_partial_one_time: boolean | null
  readonly can_rehearse: boolean | null
  readonly dates: string | null
  readonly decline_reason: string | null
  readonly organization_name: string | null
  readonly organization_time_zone: string | null
  readonly organization_twenty_four_hour_time: boolean | null
  readonly person_name: string | null
  readonly plan_visible: boolean | null
  readonly plan_visible_to_me: boolean | null
  readonly position_display_times: string | null
  readonly reschedule_declines: string | null
  readonly responds_to_name: string | null
  readonly service_type_name: string | null
  readonly short_dates: string | null
  readonly sort_date: DateTime.Utc | null
  readonly status: string | null
  readonly team_name: string | null
  readonly team_position_name: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ScheduleRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a schedule.
 *
 * @category models
 * @since 0.1.0
 */
export interface ScheduleRelationships {
  readonly person?: ToOne<"Person">
  readonly service_type?: ToOne<"ServiceType">
  readonly organization?: ToOne<"Organization">
  readonly plan_person?: ToOne<"PlanPerson">
  readonly plan?: ToOne<"Plan">
  readonly team?: ToOne<"Team">
  readonly responds_to_person?: ToOne<"Person">
  readonly times?: ToMany<"PlanTime">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a schedule gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ScheduleIncludes {
  readonly plan_times: ReadonlyArray<PlanTimeSpec>
}

/**
 * The names that `include` accepts for a schedule. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type ScheduleInclude = "plan_times"

/**
 * The conditions that a list of schedules accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface ScheduleWhere {
  readonly plan_id?: WhereId
  readonly team_id?: WhereId
}

/**
 * The names that a list of schedules can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ScheduleOrder = "starts_at"

/**
 * The data of `accept` of a schedule.
 *
 * @category models
 * @since 0.1.0
 */
export interface ScheduleAccept {
  readonly reason?: string | undefined
  /** Ids of PlanTime. */
  readonly declined_plan_times?: ReadonlyArray<string> | undefined
}

/**
 * The data of `decline` of a schedule.
 *
 * @category models
 * @since 0.1.0
 */
export interface ScheduleDecline {
  readonly reason?: string | undefined
}

/**
 * The ids in the path of a schedule. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ScheduleIds {
  readonly person_id: Id<"people/Person">
  readonly schedule_id: ScheduleId
}

/**
 * All types of a schedule together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ScheduleSpec {
  readonly type: "Schedule"
  readonly resource: Schedule
  readonly sparse: {}
  readonly includes: ScheduleIncludes
  readonly include: ScheduleInclude
  readonly where: ScheduleWhere
  readonly order: ScheduleOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Accepts the times of a schedule, all of them unless `declined_plan_times` names some.
 *
 * `POST /services/v2/people/{person_id}/schedules/{schedule_id}/accept`
 *
 * @category actions
 * @since 0.1.0
 */
export const accept: Ops.ActWithOptional<ScheduleIds, ScheduleAccept> = /* @__PURE__ */ Make.action(
  descriptor,
  "accept"
)

/**
 * Declines all times of a schedule.
 *
 * `POST /services/v2/people/{person_id}/schedules/{schedule_id}/decline`
 *
 * @category actions
 * @since 0.1.0
 */
export const decline: Ops.ActWithOptional<ScheduleIds, ScheduleDecline> = /* @__PURE__ */ Make.action(
  descriptor,
  "decline"
)

/**
 * Operations on the `declined_plan_times` of a schedule.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/schedules/{schedule_id}/declined_plan_times`
 * - `get`: `GET /services/v2/people/{person_id}/schedules/{schedule_id}/declined_plan_times/{plan_time_id}`
 * - `update`: `PATCH /services/v2/people/{person_id}/schedules/{schedule_id}/declined_plan_times/{plan_time_id}`
 * - `delete`: `DELETE /services/v2/people/{person_id}/schedules/{schedule_id}/declined_plan_times/{plan_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const declined_plan_times:
  & Ops.ToManyEdge<PlanTimeSpec, Nothing, ScheduleIds>
  & Ops.Updates<PlanTimeSpec, ScheduleIds>
  & Ops.Deletes<ScheduleIds> = /* @__PURE__ */ Make.edge(descriptor, "declined_plan_times", Table.planTime)

/**
 * Operations on the `plan_times` of a schedule.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/schedules/{schedule_id}/plan_times`
 * - `get`: `GET /services/v2/people/{person_id}/schedules/{schedule_id}/plan_times/{plan_time_id}`
 * - `update`: `PATCH /services/v2/people/{person_id}/schedules/{schedule_id}/plan_times/{plan_time_id}`
 * - `delete`: `DELETE /services/v2/people/{person_id}/schedules/{schedule_id}/plan_times/{plan_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const plan_times:
  & Ops.ToManyEdge<PlanTimeSpec, Nothing, ScheduleIds>
  & Ops.Updates<PlanTimeSpec, ScheduleIds>
  & Ops.Deletes<ScheduleIds> = /* @__PURE__ */ Make.edge(descriptor, "plan_times", Table.planTime)

/**
 * Operations on the Person at `respond_to` of a schedule.
 *
 * - `get`: `GET /services/v2/people/{person_id}/schedules/{schedule_id}/respond_to`
 * - `getById`: `GET /services/v2/people/{person_id}/schedules/{schedule_id}/respond_to/{related_person_id}`
 * - `update`: `PATCH /services/v2/people/{person_id}/schedules/{schedule_id}/respond_to/{related_person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const respond_to: Ops.ToOneEdge<PersonSpec, ScheduleIds> & Ops.Updates<PersonSpec, ScheduleIds> =
  /* @__PURE__ */ Make.edge(descriptor, "respond_to", Table.person)

/**
 * Operations on the Team at `team` of a schedule.
 *
 * - `get`: `GET /services/v2/people/{person_id}/schedules/{schedule_id}/team`
 * - `getById`: `GET /services/v2/people/{person_id}/schedules/{schedule_id}/team/{team_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const team: Ops.ToOneEdge<TeamSpec, ScheduleIds> = /* @__PURE__ */ Make.edge(descriptor, "team", Table.team)
