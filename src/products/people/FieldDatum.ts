/**
 * The value that a person has in a custom field. A field of checkboxes has one for each box that is ticked.
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
import type { Id, Nothing, WhereDateTime, WhereId, WhereNumber, WhereString } from "../../resource/Spec.ts"
import type { FieldDefinitionSpec } from "./FieldDefinition.ts"
import type { FieldOptionSpec } from "./FieldOption.ts"
import type { PersonSpec } from "./Person.ts"
import type { TabSpec } from "./Tab.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a field datum as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FieldDatumSpec> = Table.fieldDatum as Descriptor<FieldDatumSpec>

/**
 * The id of a field datum. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type FieldDatumId = Id<"people/FieldDatum">

/**
 * The value that a person has in a custom field. A field of checkboxes has one for each box that is ticked.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDatum {
  readonly type: "FieldDatum"
  readonly id: FieldDatumId
  readonly value: string | null
  readonly file: unknown
  readonly file_size: number | null
  readonly file_content_type: string | null
  readonly file_name: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: FieldDatumRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a field datum.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDatumRelationships {
  readonly field_definition?: ToOne<"FieldDefinition">
  readonly customizable?: ToOne<"Customizable" | "Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a field datum gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDatumIncludes {
  readonly field_definition: FieldDefinitionSpec
  readonly field_option: FieldOptionSpec
  readonly tab: TabSpec
}

/**
 * The names that `include` accepts for a field datum. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type FieldDatumInclude =
  | "field_definition"
  | "field_definition.field_options"
  | "field_definition.tab"
  | "field_option"
  | "tab"
  | "tab.field_definitions"
  | "tab.field_options"

/**
 * The conditions that a list of field data accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDatumWhere {
  readonly created_at?: WhereDateTime
  readonly field_definition_id?: WhereId
  readonly file?: WhereString
  readonly file_content_type?: WhereString
  readonly file_name?: WhereString
  readonly file_size?: WhereNumber
  readonly updated_at?: WhereDateTime
  readonly value?: WhereString
}

/**
 * The names that a list of field data can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type FieldDatumOrder =
  | "created_at"
  | "file"
  | "file_content_type"
  | "file_name"
  | "file_size"
  | "updated_at"
  | "value"

/**
 * The data of a create of a field datum.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDatumCreate {
  readonly value?: string | null | undefined
  readonly field_definition_id?: string | null | undefined
  /** The id of a FieldDefinition. */
  readonly field_definition?: Id<"people/FieldDefinition"> | null | undefined
}

/**
 * The data of an update of a field datum. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDatumUpdate {
  readonly value?: string | null | undefined
  readonly field_definition_id?: string | null | undefined
  /** The id of a FieldDefinition, or null for none. */
  readonly field_definition?: Id<"people/FieldDefinition"> | null | undefined
}

/**
 * All types of a field datum together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDatumSpec {
  readonly type: "FieldDatum"
  readonly resource: FieldDatum
  readonly sparse: {}
  readonly includes: FieldDatumIncludes
  readonly include: FieldDatumInclude
  readonly where: FieldDatumWhere
  readonly order: FieldDatumOrder
  readonly filter: Nothing
  readonly create: FieldDatumCreate
  readonly update: FieldDatumUpdate
}

/**
 * Reads a field datum by its id.
 *
 * `GET /people/v2/field_data/{field_datum_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<FieldDatumSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many field data by their ids, each in a request of its own.
 *
 * `GET /people/v2/field_data/{field_datum_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<FieldDatumSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of field data.
 *
 * `GET /people/v2/field_data`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<FieldDatumSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all field data as a stream, page by page.
 *
 * `GET /people/v2/field_data`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<FieldDatumSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts field data without reading them.
 *
 * `GET /people/v2/field_data`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<FieldDatumSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Changes a field datum. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/field_data/{field_datum_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<FieldDatumSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a field datum.
 *
 * `DELETE /people/v2/field_data/{field_datum_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<FieldDatumId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Changes many field data.
 *
 * `PATCH /people/v2/field_data/{field_datum_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<FieldDatumSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many field data.
 *
 * `DELETE /people/v2/field_data/{field_datum_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the FieldDefinition at `field_definition` of a field datum.
 *
 * - `get`: `GET /people/v2/field_data/{field_datum_id}/field_definition`
 * - `getById`: `GET /people/v2/field_data/{field_datum_id}/field_definition/{field_definition_id}`
 * - `update`: `PATCH /people/v2/field_data/{field_datum_id}/field_definition/{field_definition_id}`
 * - `delete`: `DELETE /people/v2/field_data/{field_datum_id}/field_definition/{field_definition_id}`
 *
 * `delete` deletes the field definition itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const field_definition:
  & Ops.ToOneEdge<FieldDefinitionSpec, FieldDatumId>
  & Ops.Updates<FieldDefinitionSpec, FieldDatumId>
  & Ops.Deletes<FieldDatumId> = /* @__PURE__ */ Make.edge(descriptor, "field_definition", Table.fieldDefinition)

/**
 * Operations on the FieldOption at `field_option` of a field datum.
 *
 * - `get`: `GET /people/v2/field_data/{field_datum_id}/field_option`
 * - `getById`: `GET /people/v2/field_data/{field_datum_id}/field_option/{field_option_id}`
 * - `update`: `PATCH /people/v2/field_data/{field_datum_id}/field_option/{field_option_id}`
 * - `delete`: `DELETE /people/v2/field_data/{field_datum_id}/field_option/{field_option_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const field_option:
  & Ops.ToOneEdge<FieldOptionSpec, FieldDatumId>
  & Ops.Updates<FieldOptionSpec, FieldDatumId>
  & Ops.Deletes<FieldDatumId> = /* @__PURE__ */ Make.edge(descriptor, "field_option", Table.fieldOption)

/**
 * Operations on the Person at `person` of a field datum.
 *
 * - `get`: `GET /people/v2/field_data/{field_datum_id}/person`
 * - `getById`: `GET /people/v2/field_data/{field_datum_id}/person/{person_id}`
 * - `update`: `PATCH /people/v2/field_data/{field_datum_id}/person/{person_id}`
 * - `delete`: `DELETE /people/v2/field_data/{field_datum_id}/person/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const person:
  & Ops.ToOneEdge<PersonSpec, FieldDatumId>
  & Ops.Updates<PersonSpec, FieldDatumId>
  & Ops.Deletes<FieldDatumId> = /* @__PURE__ */ Make.edge(descriptor, "person", Table.person)

/**
 * Operations on the Tab at `tab` of a field datum.
 *
 * - `get`: `GET /people/v2/field_data/{field_datum_id}/tab`
 * - `getById`: `GET /people/v2/field_data/{field_datum_id}/tab/{tab_id}`
 * - `update`: `PATCH /people/v2/field_data/{field_datum_id}/tab/{tab_id}`
 * - `delete`: `DELETE /people/v2/field_data/{field_datum_id}/tab/{tab_id}`
 *
 * `delete` deletes the tab itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const tab:
  & Ops.ToOneEdge<TabSpec, FieldDatumId>
  & Ops.Updates<TabSpec, FieldDatumId>
  & Ops.Deletes<FieldDatumId> = /* @__PURE__ */ Make.edge(descriptor, "tab", Table.tab)
