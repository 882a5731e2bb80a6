/**
 * A plan person of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToMany, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereId, WriteDateTime } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import type { PlanSpec } from "./Plan.ts"
import type { PlanPersonTimeSpec } from "./PlanPersonTime.ts"
import type { PlanTimeSpec } from "./PlanTime.ts"
import type { TeamSpec } from "./Team.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a plan person as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PlanPersonSpec> = Table.planPerson as Descriptor<PlanPersonSpec>

/**
 * The id of a plan person. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PlanPersonId = Id<"services/PlanPerson">

/**
 * A plan person of Planning Center Services.
 *
 * It is reached through `Person.plan_people`, `Plan.team_members`, `PlanTemplate.team_members`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanPerson {
  readonly type: "PlanPerson"
  readonly id: PlanPersonId
  readonly can_accept_partial: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly decline_reason: string | null
  readonly name: string | null
  readonly notes: string | null
  readonly notification_changed_at: DateTime.Utc | null
  readonly notification_changed_by_name: string | null
  readonly notification_prepared_at: DateTime.Utc | null
  readonly notification_read_at: DateTime.Utc | null
  readonly notification_sender_name: string | null
  readonly notification_sent_at: DateTime.Utc | null
  readonly photo_thumbnail: string | null
  readonly prepare_notification: boolean | null
  readonly status: string | null
  readonly status_updated_at: DateTime.Utc | null
  readonly team_position_name: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PlanPersonRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a plan person.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanPersonRelationships {
  readonly person?: ToOne<"Person">
  readonly plan?: ToOne<"Plan">
  readonly scheduled_by?: ToOne<"Person">
  readonly service_type?: ToOne<"ServiceType">
  readonly team?: ToOne<"Team">
  readonly responds_to?: ToOne<"Person">
  readonly times?: ToMany<"PlanTime">
  readonly service_times?: ToMany<"PlanTime">
  readonly time_preference_options?: ToMany<"TimePreferenceOption">
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanPersonSparse {
  readonly scheduled_by_is_eligible_for_responds_to: boolean | null
  readonly scheduled_by_name: string | null
}

/**
 * The resources that each include of a plan person gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanPersonIncludes {
  readonly declined_plan_times: ReadonlyArray<PlanTimeSpec>
  readonly person: PersonSpec
  readonly plan: PlanSpec
  readonly team: TeamSpec
}

/**
 * The names that `include` accepts for a plan person. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type PlanPersonInclude =
  | "declined_plan_times"
  | "person"
  | "person.emails"
  | "person.tags"
  | "person.team_leaders"
  | "plan"
  | "plan.contributors"
  | "plan.my_schedules"
  | "plan.plan_times"
  | "plan.series"
  | "plan.updated_by"
  | "team"
  | "team.people"
  | "team.person_team_position_assignments"
  | "team.service_types"
  | "team.team_leaders"
  | "team.team_positions"

/**
 * The conditions that a list of plan people accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanPersonWhere {
  readonly team_id?: WhereId
}

/**
 * The data of a create of a plan person.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanPersonCreate {
  readonly decline_reason?: string | null | undefined
  readonly notes?: string | null | undefined
  readonly notification_prepared_at?: WriteDateTime | null | undefined
  readonly prepare_notification?: boolean | null | undefined
  readonly status?: string | null | undefined
  readonly team_position_name?: string | null | undefined
  readonly person_id?: string | null | undefined
  readonly team_id?: string | null | undefined
  readonly service_times_ids?: unknown | undefined
  readonly responds_to_id?: string | null | undefined
  readonly times_ids?: unknown | undefined
  readonly declined_plan_times_ids?: unknown | undefined
  readonly time_preference_options_ids?: unknown | undefined
  /** The id of a Person. */
  readonly person: Id<"people/Person">
  /** The id of a Team. */
  readonly team: Id<"services/Team">
  /** The id of a Person. */
  readonly responds_to?: Id<"people/Person"> | null | undefined
}

/**
 * The data of an update of a plan person. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanPersonUpdate {
  readonly decline_reason?: string | null | undefined
  readonly notes?: string | null | undefined
  readonly notification_prepared_at?: WriteDateTime | null | undefined
  readonly prepare_notification?: boolean | null | undefined
  readonly status?: string | null | undefined
  readonly team_position_name?: string | null | undefined
  readonly person_id?: string | null | undefined
  readonly team_id?: string | null | undefined
  readonly service_times_ids?: unknown | undefined
  readonly responds_to_id?: string | null | undefined
  readonly times_ids?: unknown | undefined
  readonly declined_plan_times_ids?: unknown | undefined
  readonly time_preference_options_ids?: unknown | undefined
  /** The id of a Person. */
  readonly person?: Id<"people/Person"> | null | undefined
  /** The id of a Team. */
  readonly team?: Id<"services/Team"> | null | undefined
  /** The id of a Person. */
  readonly responds_to?: Id<"people/Person"> | null | undefined
}

/**
 * The ids in the path of a plan person. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanPersonIds {
  readonly person_id: Id<"people/Person">
  readonly plan_person_id: PlanPersonId
}

/**
 * All types of a plan person together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanPersonSpec {
  readonly type: "PlanPerson"
  readonly resource: PlanPerson
  readonly sparse: PlanPersonSparse
  readonly includes: PlanPersonIncludes
  readonly include: PlanPersonInclude
  readonly where: PlanPersonWhere
  readonly order: never
  readonly filter: Nothing
  readonly create: PlanPersonCreate
  readonly update: PlanPersonUpdate
}

/**
 * Operations on the `declined_plan_times` of a plan person.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/plan_people/{plan_person_id}/declined_plan_times`
 * - `get`: `GET /services/v2/people/{person_id}/plan_people/{plan_person_id}/declined_plan_times/{plan_time_id}`
 * - `update`: `PATCH /services/v2/people/{person_id}/plan_people/{plan_person_id}/declined_plan_times/{plan_time_id}`
 * - `delete`: `DELETE /services/v2/people/{person_id}/plan_people/{plan_person_id}/declined_plan_times/{plan_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const declined_plan_times:
  & Ops.ToManyEdge<PlanTimeSpec, Nothing, PlanPersonIds>
  & Ops.Updates<PlanTimeSpec, PlanPersonIds>
  & Ops.Deletes<PlanPersonIds> = /* @__PURE__ */ Make.edge(descriptor, "declined_plan_times", Table.planTime)

/**
 * Operations on the Person at `person` of a plan person.
 *
 * - `get`: `GET /services/v2/people/{person_id}/plan_people/{plan_person_id}/person`
 * - `getById`: `GET /services/v2/people/{person_id}/plan_people/{plan_person_id}/person/{related_person_id}`
 * - `update`: `PATCH /services/v2/people/{person_id}/plan_people/{plan_person_id}/person/{related_person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const person: Ops.ToOneEdge<PersonSpec, PlanPersonIds> & Ops.Updates<PersonSpec, PlanPersonIds> =
  /* @__PURE__ */ Make.edge(descriptor, "person", Table.person)

/**
 * Operations on the Plan at `plan` of a plan person.
 *
 * - `get`: `GET /services/v2/people/{person_id}/plan_people/{plan_person_id}/plan`
 * - `getById`: `GET /services/v2/people/{person_id}/plan_people/{plan_person_id}/plan/{plan_id}`
 * - `update`: `PATCH /services/v2/people/{person_id}/plan_people/{plan_person_id}/plan/{plan_id}`
 * - `delete`: `DELETE /services/v2/people/{person_id}/plan_people/{plan_person_id}/plan/{plan_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const plan:
  & Ops.ToOneEdge<PlanSpec, PlanPersonIds>
  & Ops.Updates<PlanSpec, PlanPersonIds>
  & Ops.Deletes<PlanPersonIds> = /* @__PURE__ */ Make.edge(descriptor, "plan", Table.plan)

/**
 * Operations on the `plan_person_times` of a plan person.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/plan_people/{plan_person_id}/plan_person_times`
 * - `get`: `GET /services/v2/people/{person_id}/plan_people/{plan_person_id}/plan_person_times/{plan_person_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const plan_person_times: Ops.ToManyEdge<PlanPersonTimeSpec, Nothing, PlanPersonIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "plan_person_times",
  Table.planPersonTime
)

/**
 * Operations on the `plan_times` of a plan person.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/plan_people/{plan_person_id}/plan_times`
 * - `get`: `GET /services/v2/people/{person_id}/plan_people/{plan_person_id}/plan_times/{plan_time_id}`
 * - `update`: `PATCH /services/v2/people/{person_id}/plan_people/{plan_person_id}/plan_times/{plan_time_id}`
 * - `delete`: `DELETE /services/v2/people/{person_id}/plan_people/{plan_person_id}/plan_times/{plan_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const plan_times:
  & Ops.ToManyEdge<PlanTimeSpec, Nothing, PlanPersonIds>
  & Ops.Updates<PlanTimeSpec, PlanPersonIds>
  & Ops.Deletes<PlanPersonIds> = /* @__PURE__ */ Make.edge(descriptor, "plan_times", Table.planTime)

/**
 * Operations on the Team at `team` of a plan person.
 *
 * - `get`: `GET /services/v2/people/{person_id}/plan_people/{plan_person_id}/team`
 * - `getById`: `GET /services/v2/people/{person_id}/plan_people/{plan_person_id}/team/{team_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const team: Ops.ToOneEdge<TeamSpec, PlanPersonIds> = /* @__PURE__ */ Make.edge(descriptor, "team", Table.team)
