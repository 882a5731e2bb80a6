/**
 * That a person is on a list.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereId } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a list result as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ListResultSpec> = Table.listResult as Descriptor<ListResultSpec>

/**
 * The id of a list result. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ListResultId = Id<"people/ListResult">

/**
 * That a person is on a list.
 *
 * It is reached through `List.list_results`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListResult {
  readonly type: "ListResult"
  readonly id: ListResultId
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ListResultRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a list result.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListResultRelationships {
  readonly person?: ToOne<"Person">
  readonly list?: ToOne<"List">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a list result gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListResultIncludes {
  readonly person: PersonSpec
}

/**
 * The names that `include` accepts for a list result. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type ListResultInclude =
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
 * The conditions that a list of list results accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListResultWhere {
  readonly person_id?: WhereId
}

/**
 * The names that a list of list results can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ListResultOrder =
  | "created_at"
  | "updated_at"

/**
 * The ids in the path of a list result. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListResultIds {
  readonly list_id: Id<"people/List">
  readonly list_result_id: ListResultId
}

/**
 * All types of a list result together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListResultSpec {
  readonly type: "ListResult"
  readonly resource: ListResult
  readonly sparse: {}
  readonly includes: ListResultIncludes
  readonly include: ListResultInclude
  readonly where: ListResultWhere
  readonly order: ListResultOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the Person at `person` of a list result.
 *
 * - `get`: `GET /people/v2/lists/{list_id}/list_results/{list_result_id}/person`
 * - `getById`: `GET /people/v2/lists/{list_id}/list_results/{list_result_id}/person/{person_id}`
 * - `update`: `PATCH /people/v2/lists/{list_id}/list_results/{list_result_id}/person/{person_id}`
 * - `delete`: `DELETE /people/v2/lists/{list_id}/list_results/{list_result_id}/person/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const person:
  & Ops.ToOneEdge<PersonSpec, ListResultIds>
  & Ops.Updates<PersonSpec, ListResultIds>
  & Ops.Deletes<ListResultIds> = /* @__PURE__ */ Make.edge(descriptor, "person", Table.person)
