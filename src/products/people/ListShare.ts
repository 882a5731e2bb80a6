/**
 * That a list is shared with a person or a group.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a list share as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ListShareSpec> = Table.listShare as Descriptor<ListShareSpec>

/**
 * The id of a list share. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ListShareId = Id<"people/ListShare">

/**
 * That a list is shared with a person or a group.
 *
 * It is reached through `List.shares`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListShare {
  readonly type: "ListShare"
  readonly id: ListShareId
  readonly permission: Open<"view" | "manage"> | null
  readonly group: Open<"No Access" | "Viewer" | "Editor" | "Manager"> | null
  readonly created_at: DateTime.Utc | null
  readonly name: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ListShareRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a list share.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListShareRelationships {
  readonly person?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a list share gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListShareIncludes {
  readonly person: PersonSpec
}

/**
 * The names that `include` accepts for a list share. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type ListShareInclude =
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
 * The conditions that a list of list shares accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListShareWhere {
  readonly created_at?: WhereDateTime
  readonly group?: WhereString
  readonly name?: WhereString
  readonly permission?: WhereString
}

/**
 * The names that a list of list shares can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ListShareOrder =
  | "created_at"
  | "group"

/**
 * The data of a create of a list share.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListShareCreate {
  readonly permission?: "view" | "manage" | null | undefined
  readonly group?: "No Access" | "Viewer" | "Editor" | "Manager" | null | undefined
  readonly person_id?: string | null | undefined
  /** The id of a Person, or null for none. */
  readonly person?: Id<"people/Person"> | null | undefined
}

/**
 * The data of an update of a list share. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListShareUpdate {
  readonly permission?: "view" | "manage" | null | undefined
  readonly group?: "No Access" | "Viewer" | "Editor" | "Manager" | null | undefined
  /** The id of a Person, or null for none. */
  readonly person?: Id<"people/Person"> | null | undefined
}

/**
 * The ids in the path of a list share. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListShareIds {
  readonly list_id: Id<"people/List">
  readonly list_share_id: ListShareId
}

/**
 * All types of a list share together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListShareSpec {
  readonly type: "ListShare"
  readonly resource: ListShare
  readonly sparse: {}
  readonly includes: ListShareIncludes
  readonly include: ListShareInclude
  readonly where: ListShareWhere
  readonly order: ListShareOrder
  readonly filter: Nothing
  readonly create: ListShareCreate
  readonly update: ListShareUpdate
}

/**
 * Operations on the Person at `person` of a list share.
 *
 * - `get`: `GET /people/v2/lists/{list_id}/shares/{list_share_id}/person`
 * - `getById`: `GET /people/v2/lists/{list_id}/shares/{list_share_id}/person/{person_id}`
 * - `update`: `PATCH /people/v2/lists/{list_id}/shares/{list_share_id}/person/{person_id}`
 * - `delete`: `DELETE /people/v2/lists/{list_id}/shares/{list_share_id}/person/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const person:
  & Ops.ToOneEdge<PersonSpec, ListShareIds>
  & Ops.Updates<PersonSpec, ListShareIds>
  & Ops.Deletes<ListShareIds> = /* @__PURE__ */ Make.edge(descriptor, "person", Table.person)
