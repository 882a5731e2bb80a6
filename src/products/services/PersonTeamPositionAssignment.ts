/**
 * A person team position assignment of Planning Center Services.
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
import type { TeamPositionSpec } from "./TeamPosition.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a person team position assignment as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PersonTeamPositionAssignmentSpec> = Table
  .personTeamPositionAssignment as Descriptor<PersonTeamPositionAssignmentSpec>

/**
 * The id of a person team position assignment. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonTeamPositionAssignmentId = Id<"services/PersonTeamPositionAssignment">

/**
 * A person team position assignment of Planning Center Services.
 *
 * It is reached through `Person.person_team_position_assignments`, `Team.person_team_position_assignments`, `TeamPosition.person_team_position_assignments`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonTeamPositionAssignment {
  readonly type: "PersonTeamPositionAssignment"
  readonly id: PersonTeamPositionAssignmentId
  readonly created_at: DateTime.Utc | null
  readonly preferred_weeks: unknown
  readonly schedule_preference: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PersonTeamPositionAssignmentRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a person team position assignment.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonTeamPositionAssignmentRelationships {
  readonly person?: ToOne<"Person">
  readonly team_position?: ToOne<"TeamPosition">
  readonly time_preference_options?: ToMany<"TimePreferenceOption">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a person team position assignment gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonTeamPositionAssignmentIncludes {
  readonly person: PersonSpec
  readonly team_position: TeamPositionSpec
}

/**
 * The names that `include` accepts for a person team position assignment. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonTeamPositionAssignmentInclude =
  | "person"
  | "person.emails"
  | "person.tags"
  | "person.team_leaders"
  | "team_position"
  | "team_position.tags"
  | "team_position.team"

/**
 * The conditions that a list of person team position assignments accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonTeamPositionAssignmentWhere {
  readonly team_position_id?: WhereId
}

/**
 * The names that a list of person team position assignments can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonTeamPositionAssignmentOrder =
  | "first_name"
  | "last_name"

/**
 * The data of a create of a person team position assignment.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonTeamPositionAssignmentCreate {
  readonly preferred_weeks?: unknown | undefined
  readonly schedule_preference?: string | null | undefined
  readonly time_preference_option_ids?: unknown | undefined
  readonly person_id?: string | null | undefined
  /** The id of a Person. */
  readonly person?: Id<"people/Person"> | null | undefined
  /** Ids of TimePreferenceOption, all of them. */
  readonly time_preference_options?: ReadonlyArray<Id<"services/TimePreferenceOption">> | undefined
}

/**
 * The data of an update of a person team position assignment. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonTeamPositionAssignmentUpdate {
  readonly preferred_weeks?: unknown | undefined
  readonly schedule_preference?: string | null | undefined
  readonly time_preference_option_ids?: unknown | undefined
  /** Ids of TimePreferenceOption, all of them. */
  readonly time_preference_options?: ReadonlyArray<Id<"services/TimePreferenceOption">> | undefined
}

/**
 * The ids in the path of a person team position assignment. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonTeamPositionAssignmentIds {
  readonly service_type_id: Id<"services/ServiceType">
  readonly team_position_id: Id<"services/TeamPosition">
  readonly person_team_position_assignment_id: PersonTeamPositionAssignmentId
}

/**
 * All types of a person team position assignment together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonTeamPositionAssignmentSpec {
  readonly type: "PersonTeamPositionAssignment"
  readonly resource: PersonTeamPositionAssignment
  readonly sparse: {}
  readonly includes: PersonTeamPositionAssignmentIncludes
  readonly include: PersonTeamPositionAssignmentInclude
  readonly where: PersonTeamPositionAssignmentWhere
  readonly order: PersonTeamPositionAssignmentOrder
  readonly filter: Nothing
  readonly create: PersonTeamPositionAssignmentCreate
  readonly update: PersonTeamPositionAssignmentUpdate
}

/**
 * Operations on the Person at `person` of a person team position assignment.
 *
 * - `get`: `GET /services/v2/service_types/{service_type_id}/team_positions/{team_position_id}/person_team_position_assignments/{person_team_position_assignment_id}/person`
 * - `getById`: `GET /services/v2/service_types/{service_type_id}/team_positions/{team_position_id}/person_team_position_assignments/{person_team_position_assignment_id}/person/{person_id}`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/team_positions/{team_position_id}/person_team_position_assignments/{person_team_position_assignment_id}/person/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const person:
  & Ops.ToOneEdge<PersonSpec, PersonTeamPositionAssignmentIds>
  & Ops.Updates<PersonSpec, PersonTeamPositionAssignmentIds> = /* @__PURE__ */ Make.edge(
    descriptor,
    "person",
    Table.person
  )

/**
 * Operations on the TeamPosition at `team_position` of a person team position assignment.
 *
 * - `get`: `GET /services/v2/service_types/{service_type_id}/team_positions/{team_position_id}/person_team_position_assignments/{person_team_position_assignment_id}/team_position`
 * - `getById`: `GET /services/v2/service_types/{service_type_id}/team_positions/{team_position_id}/person_team_position_assignments/{person_team_position_assignment_id}/team_position/{related_team_position_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const team_position: Ops.ToOneEdge<TeamPositionSpec, PersonTeamPositionAssignmentIds> = /* @__PURE__ */ Make
  .edge(descriptor, "team_position", Table.teamPosition)
