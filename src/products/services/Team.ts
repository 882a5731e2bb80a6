/**
 * A team of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToMany, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereId, WhereIds, WhereString, WriteDateTime } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import type { PersonTeamPositionAssignmentSpec } from "./PersonTeamPositionAssignment.ts"
import type { ServiceTypeSpec } from "./ServiceType.ts"
import type { TeamLeaderSpec } from "./TeamLeader.ts"
import type { TeamPositionSpec } from "./TeamPosition.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a team as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<TeamSpec> = Table.team as Descriptor<TeamSpec>

/**
 * The id of a team. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type TeamId = Id<"services/Team">

/**
 * A team of Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Team {
  readonly type: "Team"
  readonly id: TeamId
  readonly archived_at: DateTime.Utc | null
  readonly assigned_directly: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly default_prepare_notifications: boolean | null
  readonly default_status: string | null
  readonly deleted_at: DateTime.Utc | null
  readonly last_plan_from: string | null
  readonly name: string | null
  readonly rehearsal_team: boolean | null
  readonly schedule_to: string | null
  readonly secure_team: boolean | null
  readonly sequence: number | null
  readonly stage_color: string | null
  readonly stage_variant: string | null
  readonly updated_at: DateTime.Utc | null
  readonly viewers_see: number | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: TeamRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a team.
 *
 * @category models
 * @since 0.1.0
 */
export interface TeamRelationships {
  readonly service_type?: ToOne<"ServiceType">
  readonly default_responds_to?: ToOne<"Person">
  readonly service_types?: ToMany<"ServiceType">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a team gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface TeamIncludes {
  readonly people: ReadonlyArray<PersonSpec>
  readonly person_team_position_assignments: ReadonlyArray<PersonTeamPositionAssignmentSpec>
  readonly service_types: ReadonlyArray<ServiceTypeSpec>
  readonly team_leaders: ReadonlyArray<TeamLeaderSpec>
  readonly team_positions: ReadonlyArray<TeamPositionSpec>
}

/**
 * The names that `include` accepts for a team. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type TeamInclude =
  | "people"
  | "people.team_leaders"
  | "person_team_position_assignments"
  | "person_team_position_assignments.person"
  | "person_team_position_assignments.team_position"
  | "service_types"
  | "team_leaders"
  | "team_leaders.team"
  | "team_positions"
  | "team_positions.tags"
  | "team_positions.team"

/**
 * The conditions that a list of teams accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface TeamWhere {
  readonly id?: WhereIds
  readonly name?: WhereString
  readonly service_type_id?: WhereId
}

/**
 * The names that a list of teams can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type TeamOrder =
  | "created_at"
  | "name"
  | "updated_at"

/**
 * The named filters of the list of teams.
 *
 * @category models
 * @since 0.1.0
 */
export interface TeamFilter {
  readonly editable?: boolean
  readonly service_types?: boolean
}

/**
 * The data of a create of a team.
 *
 * @category models
 * @since 0.1.0
 */
export interface TeamCreate {
  readonly archived_at?: WriteDateTime | null | undefined
  readonly assigned_directly?: boolean | null | undefined
  readonly deleted_at?: WriteDateTime | null | undefined
  readonly name?: string | null | undefined
  readonly rehearsal_team?: boolean | null | undefined
  readonly schedule_to?: string | null | undefined
  readonly secure_team?: boolean | null | undefined
  readonly stage_color?: string | null | undefined
  readonly stage_variant?: string | null | undefined
  readonly related_teams_ids?: unknown | undefined
  readonly copy_from?: unknown | undefined
  readonly copy_team_members?: unknown | undefined
  readonly team_leader_ids?: unknown | undefined
  readonly gap_alert_days?: unknown | undefined
  readonly gap_alert_enabled?: unknown | undefined
  readonly service_type_ids?: unknown | undefined
  /** Ids of ServiceType, all of them. */
  readonly service_types?: ReadonlyArray<Id<"services/ServiceType">> | undefined
}

/**
 * All types of a team together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface TeamSpec {
  readonly type: "Team"
  readonly resource: Team
  readonly sparse: {}
  readonly includes: TeamIncludes
  readonly include: TeamInclude
  readonly where: TeamWhere
  readonly order: TeamOrder
  readonly filter: TeamFilter
  readonly create: TeamCreate
  readonly update: never
}

/**
 * Reads a team by its id.
 *
 * `GET /services/v2/teams/{team_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<TeamSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many teams by their ids, a hundred in a request.
 *
 * `GET /services/v2/teams`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<TeamSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of teams.
 *
 * `GET /services/v2/teams`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<TeamSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all teams as a stream, page by page.
 *
 * `GET /services/v2/teams`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<TeamSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts teams without reading them.
 *
 * `GET /services/v2/teams`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<TeamSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a team.
 *
 * `POST /services/v2/teams`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<TeamSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Creates many teams.
 *
 * `POST /services/v2/teams`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<TeamSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Operations on the `people` of a team.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/teams/{team_id}/people`
 * - `get`: `GET /services/v2/teams/{team_id}/people/{person_id}`
 * - `update`: `PATCH /services/v2/teams/{team_id}/people/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const people: Ops.ToManyEdge<PersonSpec, Nothing, TeamId> & Ops.Updates<PersonSpec, TeamId> =
  /* @__PURE__ */ Make.edge(descriptor, "people", Table.person)

/**
 * Operations on the `person_team_position_assignments` of a team.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/teams/{team_id}/person_team_position_assignments`
 * - `get`: `GET /services/v2/teams/{team_id}/person_team_position_assignments/{person_team_position_assignment_id}`
 * - `update`: `PATCH /services/v2/teams/{team_id}/person_team_position_assignments/{person_team_position_assignment_id}`
 * - `delete`: `DELETE /services/v2/teams/{team_id}/person_team_position_assignments/{person_team_position_assignment_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const person_team_position_assignments:
  & Ops.ToManyEdge<PersonTeamPositionAssignmentSpec, Nothing, TeamId>
  & Ops.Updates<PersonTeamPositionAssignmentSpec, TeamId>
  & Ops.Deletes<TeamId> = /* @__PURE__ */ Make.edge(
    descriptor,
    "person_team_position_assignments",
    Table.personTeamPositionAssignment
  )

/**
 * Operations on the `service_types` of a team.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/teams/{team_id}/service_types`
 * - `get`: `GET /services/v2/teams/{team_id}/service_types/{service_type_id}`
 * - `update`: `PATCH /services/v2/teams/{team_id}/service_types/{service_type_id}`
 * - `delete`: `DELETE /services/v2/teams/{team_id}/service_types/{service_type_id}`
 *
 * `delete` deletes the service type itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const service_types:
  & Ops.ToManyEdge<ServiceTypeSpec, Nothing, TeamId>
  & Ops.Updates<ServiceTypeSpec, TeamId>
  & Ops.Deletes<TeamId> = /* @__PURE__ */ Make.edge(descriptor, "service_types", Table.serviceType)

/**
 * Operations on the `team_leaders` of a team.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/teams/{team_id}/team_leaders`
 * - `get`: `GET /services/v2/teams/{team_id}/team_leaders/{team_leader_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const team_leaders: Ops.ToManyEdge<TeamLeaderSpec, Nothing, TeamId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "team_leaders",
  Table.teamLeader
)

/**
 * Operations on the `team_positions` of a team.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/teams/{team_id}/team_positions`
 * - `get`: `GET /services/v2/teams/{team_id}/team_positions/{team_position_id}`
 * - `create`: `POST /services/v2/teams/{team_id}/team_positions`
 *
 * @category edges
 * @since 0.1.0
 */
export const team_positions: Ops.ToManyEdge<TeamPositionSpec, Nothing, TeamId> & Ops.Creates<TeamPositionSpec, TeamId> =
  /* @__PURE__ */ Make.edge(descriptor, "team_positions", Table.teamPosition)
