/**
 * A split team rehearsal assignment of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship, ToMany, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { TeamSpec } from "./Team.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a split team rehearsal assignment as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SplitTeamRehearsalAssignmentSpec> = Table
  .splitTeamRehearsalAssignment as Descriptor<SplitTeamRehearsalAssignmentSpec>

/**
 * The id of a split team rehearsal assignment. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type SplitTeamRehearsalAssignmentId = Id<"services/SplitTeamRehearsalAssignment">

/**
 * A split team rehearsal assignment of Planning Center Services.
 *
 * It is reached through `PlanTime.split_team_rehearsal_assignments`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface SplitTeamRehearsalAssignment {
  readonly type: "SplitTeamRehearsalAssignment"
  readonly id: SplitTeamRehearsalAssignmentId
  readonly schedule_special_service_times: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: SplitTeamRehearsalAssignmentRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a split team rehearsal assignment.
 *
 * @category models
 * @since 0.1.0
 */
export interface SplitTeamRehearsalAssignmentRelationships {
  readonly team?: ToOne<"Team">
  readonly time_preference_options?: ToMany<"TimePreferenceOption">
  readonly [name: string]: Relationship | undefined
}

/**
 * The data of a create of a split team rehearsal assignment.
 *
 * @category models
 * @since 0.1.0
 */
export interface SplitTeamRehearsalAssignmentCreate {
  readonly schedule_special_service_times?: boolean | null | undefined
  readonly assigned_to?: unknown | undefined
  readonly team_id?: string | null | undefined
  readonly time_preference_options_ids?: unknown | undefined
}

/**
 * The data of an update of a split team rehearsal assignment. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface SplitTeamRehearsalAssignmentUpdate {
  readonly schedule_special_service_times?: boolean | null | undefined
  readonly assigned_to?: unknown | undefined
  readonly team_id?: string | null | undefined
  readonly time_preference_options_ids?: unknown | undefined
}

/**
 * The ids in the path of a split team rehearsal assignment. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface SplitTeamRehearsalAssignmentIds {
  readonly service_type_id: Id<"services/ServiceType">
  readonly plan_time_id: Id<"services/PlanTime">
  readonly split_team_rehearsal_assignment_id: SplitTeamRehearsalAssignmentId
}

/**
 * All types of a split team rehearsal assignment together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface SplitTeamRehearsalAssignmentSpec {
  readonly type: "SplitTeamRehearsalAssignment"
  readonly resource: SplitTeamRehearsalAssignment
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: SplitTeamRehearsalAssignmentCreate
  readonly update: SplitTeamRehearsalAssignmentUpdate
}

/**
 * Operations on the Team at `team` of a split team rehearsal assignment.
 *
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plan_times/{plan_time_id}/split_team_rehearsal_assignments/{split_team_rehearsal_assignment_id}/team`
 * - `getById`: `GET /services/v2/service_types/{service_type_id}/plan_times/{plan_time_id}/split_team_rehearsal_assignments/{split_team_rehearsal_assignment_id}/team/{team_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const team: Ops.ToOneEdge<TeamSpec, SplitTeamRehearsalAssignmentIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "team",
  Table.team
)
