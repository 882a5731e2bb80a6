/**
 * A note about a person.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereId, WhereString, WriteDateTime } from "../../resource/Spec.ts"
import type { NoteCategorySpec } from "./NoteCategory.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a note as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<NoteSpec> = Table.note as Descriptor<NoteSpec>

/**
 * The id of a note. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type NoteId = Id<"people/Note">

/**
 * A note about a person.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Note {
  readonly type: "Note"
  readonly id: NoteId
  readonly note: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly display_date: DateTime.Utc | null
  readonly note_category_id: string | null
  readonly organization_id: string | null
  readonly person_id: string | null
  readonly created_by_id: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: NoteRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a note.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteRelationships {
  readonly note_category?: ToOne<"NoteCategory">
  readonly organization?: ToOne<"Organization">
  readonly person?: ToOne<"Person">
  readonly created_by?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a note gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteIncludes {
  readonly category: NoteCategorySpec
  readonly created_by: PersonSpec
  readonly person: PersonSpec
}

/**
 * The names that `include` accepts for a note. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type NoteInclude =
  | "category"
  | "category.shares"
  | "category.subscribers"
  | "category.subscriptions"
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
 * The conditions that a list of notes accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteWhere {
  readonly note?: WhereString
  readonly note_category_id?: WhereId
}

/**
 * The names that a list of notes can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type NoteOrder =
  | "created_at"
  | "display_date"
  | "id"
  | "note"
  | "note_category_id"
  | "updated_at"

/**
 * The data of a create of a note.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteCreate {
  readonly note?: string | null | undefined
  readonly created_at?: WriteDateTime | null | undefined
  readonly updated_at?: WriteDateTime | null | undefined
  readonly display_date?: WriteDateTime | null | undefined
  readonly note_category_id?: string | null | undefined
  /** The id of a Person, or null for none. */
  readonly created_by?: Id<"people/Person"> | null | undefined
  /** The id of a Person, or null for none. */
  readonly person?: Id<"people/Person"> | null | undefined
}

/**
 * The data of an update of a note. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteUpdate {
  readonly note?: string | null | undefined
  readonly created_at?: WriteDateTime | null | undefined
  readonly updated_at?: WriteDateTime | null | undefined
  readonly display_date?: WriteDateTime | null | undefined
  readonly note_category_id?: string | null | undefined
  /** The id of a Person, or null for none. */
  readonly created_by?: Id<"people/Person"> | null | undefined
  /** The id of a Person, or null for none. */
  readonly person?: Id<"people/Person"> | null | undefined
}

/**
 * All types of a note together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteSpec {
  readonly type: "Note"
  readonly resource: Note
  readonly sparse: {}
  readonly includes: NoteIncludes
  readonly include: NoteInclude
  readonly where: NoteWhere
  readonly order: NoteOrder
  readonly filter: Nothing
  readonly create: NoteCreate
  readonly update: NoteUpdate
}

/**
 * Reads a note by its id.
 *
 * `GET /people/v2/notes/{note_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<NoteSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many notes by their ids, each in a request of its own.
 *
 * `GET /people/v2/notes/{note_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<NoteSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of notes.
 *
 * `GET /people/v2/notes`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<NoteSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all notes as a stream, page by page.
 *
 * `GET /people/v2/notes`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<NoteSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts notes without reading them.
 *
 * `GET /people/v2/notes`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<NoteSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Changes a note. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/notes/{note_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<NoteSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a note.
 *
 * `DELETE /people/v2/notes/{note_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<NoteId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Changes many notes.
 *
 * `PATCH /people/v2/notes/{note_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<NoteSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many notes.
 *
 * `DELETE /people/v2/notes/{note_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the NoteCategory at `category` of a note.
 *
 * - `get`: `GET /people/v2/notes/{note_id}/category`
 * - `getById`: `GET /people/v2/notes/{note_id}/category/{note_category_id}`
 * - `update`: `PATCH /people/v2/notes/{note_id}/category/{note_category_id}`
 * - `delete`: `DELETE /people/v2/notes/{note_id}/category/{note_category_id}`
 *
 * `delete` deletes the note category itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const category:
  & Ops.ToOneEdge<NoteCategorySpec, NoteId>
  & Ops.Updates<NoteCategorySpec, NoteId>
  & Ops.Deletes<NoteId> = /* @__PURE__ */ Make.edge(descriptor, "category", Table.noteCategory)

/**
 * Operations on the Person at `created_by` of a note.
 *
 * - `get`: `GET /people/v2/notes/{note_id}/created_by`
 * - `getById`: `GET /people/v2/notes/{note_id}/created_by/{person_id}`
 * - `update`: `PATCH /people/v2/notes/{note_id}/created_by/{person_id}`
 * - `delete`: `DELETE /people/v2/notes/{note_id}/created_by/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const created_by: Ops.ToOneEdge<PersonSpec, NoteId> & Ops.Updates<PersonSpec, NoteId> & Ops.Deletes<NoteId> =
  /* @__PURE__ */ Make.edge(descriptor, "created_by", Table.person)

/**
 * Operations on the Person at `person` of a note.
 *
 * - `get`: `GET /people/v2/notes/{note_id}/person`
 * - `getById`: `GET /people/v2/notes/{note_id}/person/{person_id}`
 * - `update`: `PATCH /people/v2/notes/{note_id}/person/{person_id}`
 * - `delete`: `DELETE /people/v2/notes/{note_id}/person/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const person: Ops.ToOneEdge<PersonSpec, NoteId> & Ops.Updates<PersonSpec, NoteId> & Ops.Deletes<NoteId> =
  /* @__PURE__ */ Make.edge(descriptor, "person", Table.person)
