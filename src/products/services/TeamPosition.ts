/**
 * A team position of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship, ToMany, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { PersonTeamPositionAssignmentSpec } from "./PersonTeamPositionAssignment.ts"
import type { TagSpec } from "./Tag.ts"
import type { TeamSpec } from "./Team.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a team position as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<TeamPositionSpec> = Table.teamPosition as Descriptor<TeamPositionSpec>

/**
 * The id of a team position. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type TeamPositionId = Id<"services/TeamPosition">

/**
 * A team position of Planning Center Services.
 *
 * It is reached through `PersonTeamPositionAssignment.team_position`, `ServiceType.team_positions`, `Team.team_positions`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface TeamPosition {
  readonly type: "TeamPosition"
  readonly id: TeamPositionId
  readonly name: string | null
  readonly negative_tag_groups: unknown
  readonly sequence: number | null
  readonly tag_groups: unknown
  readonly tags: unknown
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: TeamPositionRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a team position.
 *
 * @category models
 * @since 0.1.0
 */
export interface TeamPositionRelationships {
  readonly team?: ToOne<"Team">
  readonly attachment_types?: ToMany<"AttachmentType">
  readonly tags?: ToMany<"Tag">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a team position gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface TeamPositionIncludes {
  readonly tags: ReadonlyArray<TagSpec>
  readonly team: TeamSpec
}

/**
 * The names that `include` accepts for a team position. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type TeamPositionInclude =
  | "tags"
  | "team"
  | "team.people"
  | "team.person_team_position_assignments"
  | "team.service_types"
  | "team.team_leaders"
  | "team.team_positions"

/**
 * The names that a list of team positions can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type TeamPositionOrder = "name"

/**
 * The data of a create of a team position.
 *
 * @category models
 * @since 0.1.0
 */
export interface TeamPositionCreate {
  readonly name?: string | null | undefined
  readonly negative_tag_groups?: unknown | undefined
  readonly sequence?: number | null | undefined
  readonly tag_groups?: unknown | undefined
  readonly tags?: unknown | undefined
  readonly attachment_types_ids?: unknown | undefined
}

/**
 * The ids in the path of a team position. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface TeamPositionIds {
  readonly service_type_id: Id<"services/ServiceType">
  readonly team_position_id: TeamPositionId
}

/**
 * All types of a team position together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface TeamPositionSpec {
  readonly type: "TeamPosition"
  readonly resource: TeamPosition
  readonly sparse: {}
  readonly includes: TeamPositionIncludes
  readonly include: TeamPositionInclude
  readonly where: Nothing
  readonly order: TeamPositionOrder
  readonly filter: Nothing
  readonly create: TeamPositionCreate
  readonly update: never
}

/**
 * Operations on the `person_team_position_assignments` of a team position.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/team_positions/{team_position_id}/person_team_position_assignments`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/team_positions/{team_position_id}/person_team_position_assignments/{person_team_position_assignment_id}`
 * - `create`: `POST /services/v2/service_types/{service_type_id}/team_positions/{team_position_id}/person_team_position_assignments`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/team_positions/{team_position_id}/person_team_position_assignments/{person_team_position_assignment_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/team_positions/{team_position_id}/person_team_position_assignments/{person_team_position_assignment_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const person_team_position_assignments:
  & Ops.ToManyEdge<PersonTeamPositionAssignmentSpec, { readonly time_preference_options?: boolean }, TeamPositionIds>
  & Ops.Creates<PersonTeamPositionAssignmentSpec, TeamPositionIds>
  & Ops.Updates<PersonTeamPositionAssignmentSpec, TeamPositionIds>
  & Ops.Deletes<TeamPositionIds> = /* @__PURE__ */ Make.edge(
    descriptor,
    "person_team_position_assignments",
    Table.personTeamPositionAssignment
  )

/**
 * Operations on the `tags` of a team position.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/team_positions/{team_position_id}/tags`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/team_positions/{team_position_id}/tags/{tag_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const tags: Ops.ToManyEdge<TagSpec, Nothing, TeamPositionIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "tags",
  Table.tag
)

/**
 * Operations on the Team at `team` of a team position.
 *
 * - `get`: `GET /services/v2/service_types/{service_type_id}/team_positions/{team_position_id}/team`
 * - `getById`: `GET /services/v2/service_types/{service_type_id}/team_positions/{team_position_id}/team/{team_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const team: Ops.ToOneEdge<TeamSpec, TeamPositionIds> = /* @__PURE__ */ Make.edge(descriptor, "team", Table.team)
