/**
 * A needed position of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereId } from "../../resource/Spec.ts"
import type { PlanTimeSpec } from "./PlanTime.ts"
import type { TeamSpec } from "./Team.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a needed position as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<NeededPositionSpec> = Table.neededPosition as Descriptor<NeededPositionSpec>

/**
 * The id of a needed position. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type NeededPositionId = Id<"services/NeededPosition">

/**
 * A needed position of Planning Center Services.
 *
 * It is reached through `Plan.needed_positions`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface NeededPosition {
  readonly type: "NeededPosition"
  readonly id: NeededPositionId
  readonly quantity: number | null
  readonly scheduled_to: string | null
  readonly team_position_name: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: NeededPositionRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a needed position.
 *
 * @category models
 * @since 0.1.0
 */
export interface NeededPositionRelationships {
  readonly team?: ToOne<"Team">
  readonly plan?: ToOne<"Plan">
  readonly time?: ToOne<"PlanTime">
  readonly time_preference_option?: ToOne<"TimePreferenceOption">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a needed position gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface NeededPositionIncludes {
  readonly team: TeamSpec
  readonly time: PlanTimeSpec
}

/**
 * The names that `include` accepts for a needed position. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type NeededPositionInclude =
  | "team"
  | "team.people"
  | "team.person_team_position_assignments"
  | "team.service_types"
  | "team.team_leaders"
  | "team.team_positions"
  | "time"
  | "time.split_team_rehearsal_assignments"

/**
 * The conditions that a list of needed positions accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface NeededPositionWhere {
  readonly team_id?: WhereId
}

/**
 * The data of a create of a needed position.
 *
 * @category models
 * @since 0.1.0
 */
export interface NeededPositionCreate {
  readonly quantity?: number | null | undefined
  readonly team_id?: string | null | undefined
  readonly team_position_id?: string | null | undefined
  readonly time_id?: string | null | undefined
  readonly time_preference_option_id?: string | null | undefined
  /** The id of a PlanTime. */
  readonly time?: Id<"services/PlanTime"> | null | undefined
  /** The id of a TimePreferenceOption. */
  readonly time_preference_option?: Id<"services/TimePreferenceOption"> | null | undefined
}

/**
 * The data of an update of a needed position. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface NeededPositionUpdate {
  readonly quantity?: number | null | undefined
}

/**
 * The ids in the path of a needed position. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface NeededPositionIds {
  readonly series_id: Id<"services/Series">
  readonly plan_id: Id<"services/Plan">
  readonly needed_position_id: NeededPositionId
}

/**
 * All types of a needed position together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface NeededPositionSpec {
  readonly type: "NeededPosition"
  readonly resource: NeededPosition
  readonly sparse: {}
  readonly includes: NeededPositionIncludes
  readonly include: NeededPositionInclude
  readonly where: NeededPositionWhere
  readonly order: never
  readonly filter: Nothing
  readonly create: NeededPositionCreate
  readonly update: NeededPositionUpdate
}

/**
 * Operations on the Team at `team` of a needed position.
 *
 * - `get`: `GET /services/v2/series/{series_id}/plans/{plan_id}/needed_positions/{needed_position_id}/team`
 * - `getById`: `GET /services/v2/series/{series_id}/plans/{plan_id}/needed_positions/{needed_position_id}/team/{team_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const team: Ops.ToOneEdge<TeamSpec, NeededPositionIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "team",
  Table.team
)

/**
 * Operations on the PlanTime at `time` of a needed position.
 *
 * - `get`: `GET /services/v2/series/{series_id}/plans/{plan_id}/needed_positions/{needed_position_id}/time`
 * - `getById`: `GET /services/v2/series/{series_id}/plans/{plan_id}/needed_positions/{needed_position_id}/time/{plan_time_id}`
 * - `update`: `PATCH /services/v2/series/{series_id}/plans/{plan_id}/needed_positions/{needed_position_id}/time/{plan_time_id}`
 * - `delete`: `DELETE /services/v2/series/{series_id}/plans/{plan_id}/needed_positions/{needed_position_id}/time/{plan_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const time:
  & Ops.ToOneEdge<PlanTimeSpec, NeededPositionIds>
  & Ops.Updates<PlanTimeSpec, NeededPositionIds>
  & Ops.Deletes<NeededPositionIds> = /* @__PURE__ */ Make.edge(descriptor, "time", Table.planTime)
