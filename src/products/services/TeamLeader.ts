/**
 * A team leader of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereId } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import type { TeamSpec } from "./Team.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a team leader as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<TeamLeaderSpec> = Table.teamLeader as Descriptor<TeamLeaderSpec>

/**
 * The id of a team leader. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type TeamLeaderId = Id<"services/TeamLeader">

/**
 * A team leader of Planning Center Services.
 *
 * It is reached through `Person.team_leaders`, `Team.team_leaders`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface TeamLeader {
  readonly type: "TeamLeader"
  readonly id: TeamLeaderId
  readonly send_responses_for_accepts: boolean | null
  readonly send_responses_for_blockouts: boolean | null
  readonly send_responses_for_declines: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: TeamLeaderRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a team leader.
 *
 * @category models
 * @since 0.1.0
 */
export interface TeamLeaderRelationships {
  readonly person?: ToOne<"Person">
  readonly team?: ToOne<"Team">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a team leader gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface TeamLeaderIncludes {
  readonly people: ReadonlyArray<PersonSpec>
  readonly team: TeamSpec
}

/**
 * The names that `include` accepts for a team leader. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type TeamLeaderInclude =
  | "people"
  | "people.team_leaders"
  | "team"
  | "team.people"
  | "team.person_team_position_assignments"
  | "team.service_types"
  | "team.team_leaders"
  | "team.team_positions"

/**
 * The conditions that a list of team leaders accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface TeamLeaderWhere {
  readonly team_id?: WhereId
}

/**
 * The names that a list of team leaders can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type TeamLeaderOrder =
  | "first_name"
  | "last_name"

/**
 * The ids in the path of a team leader. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface TeamLeaderIds {
  readonly person_id: Id<"people/Person">
  readonly team_leader_id: TeamLeaderId
}

/**
 * All types of a team leader together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface TeamLeaderSpec {
  readonly type: "TeamLeader"
  readonly resource: TeamLeader
  readonly sparse: {}
  readonly includes: TeamLeaderIncludes
  readonly include: TeamLeaderInclude
  readonly where: TeamLeaderWhere
  readonly order: TeamLeaderOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the `people` of a team leader.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/people/{person_id}/team_leaders/{team_leader_id}/people`
 * - `get`: `GET /services/v2/people/{person_id}/team_leaders/{team_leader_id}/people/{related_person_id}`
 * - `update`: `PATCH /services/v2/people/{person_id}/team_leaders/{team_leader_id}/people/{related_person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const people: Ops.ToManyEdge<PersonSpec, Nothing, TeamLeaderIds> & Ops.Updates<PersonSpec, TeamLeaderIds> =
  /* @__PURE__ */ Make.edge(descriptor, "people", Table.person)

/**
 * Operations on the Team at `team` of a team leader.
 *
 * - `get`: `GET /services/v2/people/{person_id}/team_leaders/{team_leader_id}/team`
 * - `getById`: `GET /services/v2/people/{person_id}/team_leaders/{team_leader_id}/team/{team_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const team: Ops.ToOneEdge<TeamSpec, TeamLeaderIds> = /* @__PURE__ */ Make.edge(descriptor, "team", Table.team)
