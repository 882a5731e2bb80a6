/**
 * What an import did with one row.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereString } from "../../resource/Spec.ts"
import type { HouseholdSpec } from "./Household.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a people import history as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PeopleImportHistorySpec> = Table.peopleImportHistory as Descriptor<
  PeopleImportHistorySpec
>

/**
 * The id of a people import history. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PeopleImportHistoryId = Id<"people/PeopleImportHistory">

/**
 * What an import did with one row.
 *
 * It is reached through `PeopleImport.histories`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PeopleImportHistory {
  readonly type: "PeopleImportHistory"
  readonly id: PeopleImportHistoryId
  readonly name: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly conflicting_changes: unknown
  readonly kind: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PeopleImportHistoryRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a people import history.
 *
 * @category models
 * @since 0.1.0
 */
export interface PeopleImportHistoryRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a people import history gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface PeopleImportHistoryIncludes {
  readonly household: HouseholdSpec
  readonly person: PersonSpec
}

/**
 * The names that `include` accepts for a people import history. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type PeopleImportHistoryInclude =
  | "household"
  | "household.people"
  | "person"
  | "person.addresses"
  | "person.emails"
  | "person.field_data"
  | "person.households"
  | "person.inactive_reason"
  | "person.marital_status"
  | "person.name_prefix"
  | "person.name_suffix"
  | "person.organization"
  | "person.person_apps"
  | "person.phone_numbers"
  | "person.platform_notifications"
  | "person.primary_campus"
  | "person.school"
  | "person.social_profiles"

/**
 * The conditions that a list of people import histories accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface PeopleImportHistoryWhere {
  readonly name?: WhereString
}

/**
 * The ids in the path of a people import history. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface PeopleImportHistoryIds {
  readonly people_import_id: Id<"people/PeopleImport">
  readonly people_import_history_id: PeopleImportHistoryId
}

/**
 * All types of a people import history together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PeopleImportHistorySpec {
  readonly type: "PeopleImportHistory"
  readonly resource: PeopleImportHistory
  readonly sparse: {}
  readonly includes: PeopleImportHistoryIncludes
  readonly include: PeopleImportHistoryInclude
  readonly where: PeopleImportHistoryWhere
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the Household at `household` of a people import history.
 *
 * - `get`: `GET /people/v2/people_imports/{people_import_id}/histories/{people_import_history_id}/household`
 * - `getById`: `GET /people/v2/people_imports/{people_import_id}/histories/{people_import_history_id}/household/{household_id}`
 * - `update`: `PATCH /people/v2/people_imports/{people_import_id}/histories/{people_import_history_id}/household/{household_id}`
 * - `delete`: `DELETE /people/v2/people_imports/{people_import_id}/histories/{people_import_history_id}/household/{household_id}`
 *
 * `delete` deletes the household itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const household:
  & Ops.ToOneEdge<HouseholdSpec, PeopleImportHistoryIds>
  & Ops.Updates<HouseholdSpec, PeopleImportHistoryIds>
  & Ops.Deletes<PeopleImportHistoryIds> = /* @__PURE__ */ Make.edge(descriptor, "household", Table.household)

/**
 * Operations on the Person at `person` of a people import history.
 *
 * - `get`: `GET /people/v2/people_imports/{people_import_id}/histories/{people_import_history_id}/person`
 * - `getById`: `GET /people/v2/people_imports/{people_import_id}/histories/{people_import_history_id}/person/{person_id}`
 * - `update`: `PATCH /people/v2/people_imports/{people_import_id}/histories/{people_import_history_id}/person/{person_id}`
 * - `delete`: `DELETE /people/v2/people_imports/{people_import_id}/histories/{people_import_history_id}/person/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const person:
  & Ops.ToOneEdge<PersonSpec, PeopleImportHistoryIds>
  & Ops.Updates<PersonSpec, PeopleImportHistoryIds>
  & Ops.Deletes<PeopleImportHistoryIds> = /* @__PURE__ */ Make.edge(descriptor, "person", Table.person)
