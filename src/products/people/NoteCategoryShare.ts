/**
 * That a note category is shared with a person or a group.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open, WhereString } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a note category share as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<NoteCategoryShareSpec> = Table.noteCategoryShare as Descriptor<
  NoteCategoryShareSpec
>

/**
 * The id of a note category share. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type NoteCategoryShareId = Id<"people/NoteCategoryShare">

/**
 * That a note category is shared with a person or a group.
 *
 * It is reached through `NoteCategory.shares`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategoryShare {
  readonly type: "NoteCategoryShare"
  readonly id: NoteCategoryShareId
  readonly group: Open<"No Access" | "Viewer" | "Editor" | "Manager"> | null
  readonly permission: Open<"view" | "view_create" | "manage"> | null
  readonly person_id: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: NoteCategoryShareRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a note category share.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategoryShareRelationships {
  readonly person?: ToOne<"Person">
  readonly note_category?: ToOne<"NoteCategory">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a note category share gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategoryShareIncludes {
  readonly person: PersonSpec
}

/**
 * The names that `include` accepts for a note category share. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type NoteCategoryShareInclude =
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
 * The conditions that a list of note category shares accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategoryShareWhere {
  readonly permission?: WhereString
}

/**
 * The data of a create of a note category share.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategoryShareCreate {
  readonly group?: "No Access" | "Viewer" | "Editor" | "Manager" | null | undefined
  readonly permission?: "view" | "view_create" | "manage" | null | undefined
  readonly person_id?: string | null | undefined
  /** The id of a Person, or null for none. */
  readonly person?: Id<"people/Person"> | null | undefined
}

/**
 * The data of an update of a note category share. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategoryShareUpdate {
  readonly group?: "No Access" | "Viewer" | "Editor" | "Manager" | null | undefined
  readonly permission?: "view" | "view_create" | "manage" | null | undefined
  readonly person_id?: string | null | undefined
  /** The id of a Person, or null for none. */
  readonly person?: Id<"people/Person"> | null | undefined
}

/**
 * The ids in the path of a note category share. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategoryShareIds {
  readonly note_category_id: Id<"people/NoteCategory">
  readonly note_category_share_id: NoteCategoryShareId
}

/**
 * All types of a note category share together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCategoryShareSpec {
  readonly type: "NoteCategoryShare"
  readonly resource: NoteCategoryShare
  readonly sparse: {}
  readonly includes: NoteCategoryShareIncludes
  readonly include: NoteCategoryShareInclude
  readonly where: NoteCategoryShareWhere
  readonly order: never
  readonly filter: Nothing
  readonly create: NoteCategoryShareCreate
  readonly update: NoteCategoryShareUpdate
}

/**
 * Operations on the Person at `person` of a note category share.
 *
 * - `get`: `GET /people/v2/note_categories/{note_category_id}/shares/{note_category_share_id}/person`
 * - `getById`: `GET /people/v2/note_categories/{note_category_id}/shares/{note_category_share_id}/person/{person_id}`
 * - `update`: `PATCH /people/v2/note_categories/{note_category_id}/shares/{note_category_share_id}/person/{person_id}`
 * - `delete`: `DELETE /people/v2/note_categories/{note_category_id}/shares/{note_category_share_id}/person/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const person:
  & Ops.ToOneEdge<PersonSpec, NoteCategoryShareIds>
  & Ops.Updates<PersonSpec, NoteCategoryShareIds>
  & Ops.Deletes<NoteCategoryShareIds> = /* @__PURE__ */ Make.edge(descriptor, "person", Table.person)
