/**
 * A custom field.
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
import type {
  Id,
  Nothing,
  WhereDateTime,
  WhereId,
  WhereNumber,
  WhereString,
  WriteDateTime
} from "../../resource/Spec.ts"
import type { FieldOptionSpec } from "./FieldOption.ts"
import type { TabSpec } from "./Tab.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a field definition as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FieldDefinitionSpec> = Table.fieldDefinition as Descriptor<FieldDefinitionSpec>

/**
 * The id of a field definition. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type FieldDefinitionId = Id<"people/FieldDefinition">

/**
 * A custom field.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDefinition {
  readonly type: "FieldDefinition"
  readonly id: FieldDefinitionId
  readonly data_type: string | null
  readonly name: string | null
  readonly sequence: number | null
  readonly slug: string | null
  readonly config: string | null
  readonly deleted_at: DateTime.Utc | null
  readonly tab_id: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: FieldDefinitionRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a field definition.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDefinitionRelationships {
  readonly tab?: ToOne<"Tab">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a field definition gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDefinitionIncludes {
  readonly field_options: ReadonlyArray<FieldOptionSpec>
  readonly tab: TabSpec
}

/**
 * The names that `include` accepts for a field definition. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type FieldDefinitionInclude =
  | "field_options"
  | "tab"
  | "tab.field_definitions"
  | "tab.field_options"

/**
 * The conditions that a list of field definitions accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDefinitionWhere {
  readonly config?: WhereString
  readonly data_type?: WhereString
  readonly deleted_at?: WhereDateTime
  readonly name?: WhereString
  readonly sequence?: WhereNumber
  readonly slug?: WhereString
  readonly tab_id?: WhereId
}

/**
 * The names that a list of field definitions can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type FieldDefinitionOrder =
  | "config"
  | "data_type"
  | "deleted_at"
  | "name"
  | "sequence"
  | "slug"
  | "tab_id"

/**
 * The named filters of the list of field definitions.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDefinitionFilter {
  readonly include_deleted?: boolean
}

/**
 * The data of a create of a field definition.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDefinitionCreate {
  readonly data_type?: string | null | undefined
  readonly name?: string | null | undefined
  readonly sequence?: number | null | undefined
  readonly slug?: string | null | undefined
  readonly config?: string | null | undefined
  readonly deleted_at?: WriteDateTime | null | undefined
  /** The id of a Tab, or null for none. */
  readonly tab?: Id<"people/Tab"> | null | undefined
}

/**
 * The data of an update of a field definition. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDefinitionUpdate {
  readonly data_type?: string | null | undefined
  readonly name?: string | null | undefined
  readonly sequence?: number | null | undefined
  readonly slug?: string | null | undefined
  readonly config?: string | null | undefined
  readonly deleted_at?: WriteDateTime | null | undefined
  /** The id of a Tab, or null for none. */
  readonly tab?: Id<"people/Tab"> | null | undefined
}

/**
 * All types of a field definition together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldDefinitionSpec {
  readonly type: "FieldDefinition"
  readonly resource: FieldDefinition
  readonly sparse: {}
  readonly includes: FieldDefinitionIncludes
  readonly include: FieldDefinitionInclude
  readonly where: FieldDefinitionWhere
  readonly order: FieldDefinitionOrder
  readonly filter: FieldDefinitionFilter
  readonly create: FieldDefinitionCreate
  readonly update: FieldDefinitionUpdate
}

/**
 * Reads a field definition by its id.
 *
 * `GET /people/v2/field_definitions/{field_definition_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<FieldDefinitionSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many field definitions by their ids, each in a request of its own.
 *
 * `GET /people/v2/field_definitions/{field_definition_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<FieldDefinitionSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of field definitions.
 *
 * `GET /people/v2/field_definitions`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<FieldDefinitionSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all field definitions as a stream, page by page.
 *
 * `GET /people/v2/field_definitions`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<FieldDefinitionSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts field definitions without reading them.
 *
 * `GET /people/v2/field_definitions`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<FieldDefinitionSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Changes a field definition. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/field_definitions/{field_definition_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<FieldDefinitionSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a field definition.
 *
 * `DELETE /people/v2/field_definitions/{field_definition_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<FieldDefinitionId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Changes many field definitions.
 *
 * `PATCH /people/v2/field_definitions/{field_definition_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<FieldDefinitionSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many field definitions.
 *
 * `DELETE /people/v2/field_definitions/{field_definition_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the `field_options` of a field definition.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/field_definitions/{field_definition_id}/field_options`
 * - `get`: `GET /people/v2/field_definitions/{field_definition_id}/field_options/{field_option_id}`
 * - `create`: `POST /people/v2/field_definitions/{field_definition_id}/field_options`
 * - `update`: `PATCH /people/v2/field_definitions/{field_definition_id}/field_options/{field_option_id}`
 * - `delete`: `DELETE /people/v2/field_definitions/{field_definition_id}/field_options/{field_option_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const field_options:
  & Ops.ToManyEdge<FieldOptionSpec, Nothing, FieldDefinitionId>
  & Ops.Creates<FieldOptionSpec, FieldDefinitionId>
  & Ops.Updates<FieldOptionSpec, FieldDefinitionId>
  & Ops.Deletes<FieldDefinitionId> = /* @__PURE__ */ Make.edge(descriptor, "field_options", Table.fieldOption)

/**
 * Operations on the Tab at `tab` of a field definition.
 *
 * - `get`: `GET /people/v2/field_definitions/{field_definition_id}/tab`
 * - `getById`: `GET /people/v2/field_definitions/{field_definition_id}/tab/{tab_id}`
 * - `update`: `PATCH /people/v2/field_definitions/{field_definition_id}/tab/{tab_id}`
 * - `delete`: `DELETE /people/v2/field_definitions/{field_definition_id}/tab/{tab_id}`
 *
 * `delete` deletes the tab itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const tab:
  & Ops.ToOneEdge<TabSpec, FieldDefinitionId>
  & Ops.Updates<TabSpec, FieldDefinitionId>
  & Ops.Deletes<FieldDefinitionId> = /* @__PURE__ */ Make.edge(descriptor, "tab", Table.tab)
