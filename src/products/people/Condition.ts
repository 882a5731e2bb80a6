/**
 * One condition of a rule of a list.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a condition as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ConditionSpec> = Table.condition as Descriptor<ConditionSpec>

/**
 * The id of a condition. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ConditionId = Id<"people/Condition">

/**
 * One condition of a rule of a list.
 *
 * It is reached through `Rule.conditions`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Condition {
  readonly type: "Condition"
  readonly id: ConditionId
  readonly application: string | null
  readonly definition_class: string | null
  readonly comparison: string | null
  readonly settings: unknown
  readonly definition_identifier: string | null
  readonly description: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ConditionRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a condition.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConditionRelationships {
  readonly created_by?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a condition gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConditionIncludes {
  readonly created_by: PersonSpec
}

/**
 * The names that `include` accepts for a condition. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type ConditionInclude =
  | "created_by"
  | "created_by.addresses"
  | "created_by.emails"
  | "created_by.field_data"
  | "created_by.households"
  | "created_by.inactive_reason"
  | "created_by.marital_status"
  | "created_by.name_prefix"
  | "created_by.name_suffix"
  | "created_by.organization"
  | "created_by.person_apps"
  | "created_by.phone_numbers"
  | "created_by.platform_notifications"
  | "created_by.primary_campus"
  | "created_by.school"
  | "created_by.social_profiles"

/**
 * The conditions that a list of conditions accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConditionWhere {
  readonly application?: WhereString
  readonly comparison?: WhereString
  readonly created_at?: WhereDateTime
  readonly definition_class?: WhereString
  readonly definition_identifier?: WhereString
  readonly description?: WhereString
  readonly settings?: WhereString
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of conditions can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ConditionOrder =
  | "application"
  | "comparison"
  | "created_at"
  | "definition_class"
  | "definition_identifier"
  | "description"
  | "settings"
  | "updated_at"

/**
 * The ids in the path of a condition. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConditionIds {
  readonly list_id: Id<"people/List">
  readonly rule_id: Id<"people/Rule">
  readonly condition_id: ConditionId
}

/**
 * All types of a condition together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConditionSpec {
  readonly type: "Condition"
  readonly resource: Condition
  readonly sparse: {}
  readonly includes: ConditionIncludes
  readonly include: ConditionInclude
  readonly where: ConditionWhere
  readonly order: ConditionOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the Person at `created_by` of a condition.
 *
 * - `get`: `GET /people/v2/lists/{list_id}/rules/{rule_id}/conditions/{condition_id}/created_by`
 * - `getById`: `GET /people/v2/lists/{list_id}/rules/{rule_id}/conditions/{condition_id}/created_by/{person_id}`
 * - `update`: `PATCH /people/v2/lists/{list_id}/rules/{rule_id}/conditions/{condition_id}/created_by/{person_id}`
 * - `delete`: `DELETE /people/v2/lists/{list_id}/rules/{rule_id}/conditions/{condition_id}/created_by/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const created_by:
  & Ops.ToOneEdge<PersonSpec, ConditionIds>
  & Ops.Updates<PersonSpec, ConditionIds>
  & Ops.Deletes<ConditionIds> = /* @__PURE__ */ Make.edge(descriptor, "created_by", Table.person)
