/**
 * A tab on the profile page that holds custom fields.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereNumber, WhereString } from "../../resource/Spec.ts"
import type { FieldDefinitionSpec } from "./FieldDefinition.ts"
import type { FieldOptionSpec } from "./FieldOption.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a tab as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<TabSpec> = Table.tab as Descriptor<TabSpec>

/**
 * The id of a tab. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type TabId = Id<"people/Tab">

/**
 * A tab on the profile page that holds custom fields.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Tab {
  readonly type: "Tab"
  readonly id: TabId
  readonly name: string | null
  readonly sequence: number | null
  readonly slug: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: TabRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a tab.
 *
 * @category models
 * @since 0.1.0
 */
export interface TabRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a tab gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface TabIncludes {
  readonly field_definitions: ReadonlyArray<FieldDefinitionSpec>
  readonly field_options: ReadonlyArray<FieldOptionSpec>
}

/**
 * The names that `include` accepts for a tab. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type TabInclude =
  | "field_definitions"
  | "field_definitions.field_options"
  | "field_definitions.tab"
  | "field_options"

/**
 * The conditions that a list of tabs accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface TabWhere {
  readonly name?: WhereString
  readonly sequence?: WhereNumber
  readonly slug?: WhereString
}

/**
 * The names that a list of tabs can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type TabOrder =
  | "name"
  | "sequence"
  | "slug"

/**
 * The named filters of the list of tabs.
 *
 * @category models
 * @since 0.1.0
 */
export interface TabFilter {
  readonly with_field_definitions?: boolean
}

/**
 * The data of a create of a tab.
 *
 * @category models
 * @since 0.1.0
 */
export interface TabCreate {
  readonly name?: string | null | undefined
  readonly sequence?: number | null | undefined
}

/**
 * The data of an update of a tab. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface TabUpdate {
  readonly name?: string | null | undefined
  readonly sequence?: number | null | undefined
}

/**
 * All types of a tab together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface TabSpec {
  readonly type: "Tab"
  readonly resource: Tab
  readonly sparse: {}
  readonly includes: TabIncludes
  readonly include: TabInclude
  readonly where: TabWhere
  readonly order: TabOrder
  readonly filter: TabFilter
  readonly create: TabCreate
  readonly update: TabUpdate
}

/**
 * Reads a tab by its id.
 *
 * `GET /people/v2/tabs/{tab_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<TabSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many tabs by their ids, each in a request of its own.
 *
 * `GET /people/v2/tabs/{tab_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<TabSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of tabs.
 *
 * `GET /people/v2/tabs`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<TabSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all tabs as a stream, page by page.
 *
 * `GET /people/v2/tabs`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<TabSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts tabs without reading them.
 *
 * `GET /people/v2/tabs`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<TabSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a tab.
 *
 * `POST /people/v2/tabs`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<TabSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a tab. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/tabs/{tab_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<TabSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a tab.
 *
 * `DELETE /people/v2/tabs/{tab_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<TabId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many tabs.
 *
 * `POST /people/v2/tabs`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<TabSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many tabs.
 *
 * `PATCH /people/v2/tabs/{tab_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<TabSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many tabs.
 *
 * `DELETE /people/v2/tabs/{tab_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the `field_definitions` of a tab.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/tabs/{tab_id}/field_definitions`
 * - `get`: `GET /people/v2/tabs/{tab_id}/field_definitions/{field_definition_id}`
 * - `create`: `POST /people/v2/tabs/{tab_id}/field_definitions`
 * - `update`: `PATCH /people/v2/tabs/{tab_id}/field_definitions/{field_definition_id}`
 * - `delete`: `DELETE /people/v2/tabs/{tab_id}/field_definitions/{field_definition_id}`
 *
 * `delete` deletes the field definition itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const field_definitions:
  & Ops.ToManyEdge<FieldDefinitionSpec, { readonly with_deleted?: boolean }, TabId>
  & Ops.Creates<FieldDefinitionSpec, TabId>
  & Ops.Updates<FieldDefinitionSpec, TabId>
  & Ops.Deletes<TabId> = /* @__PURE__ */ Make.edge(descriptor, "field_definitions", Table.fieldDefinition)

/**
 * Operations on the `field_options` of a tab.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/tabs/{tab_id}/field_options`
 * - `get`: `GET /people/v2/tabs/{tab_id}/field_options/{field_option_id}`
 * - `update`: `PATCH /people/v2/tabs/{tab_id}/field_options/{field_option_id}`
 * - `delete`: `DELETE /people/v2/tabs/{tab_id}/field_options/{field_option_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const field_options:
  & Ops.ToManyEdge<FieldOptionSpec, Nothing, TabId>
  & Ops.Updates<FieldOptionSpec, TabId>
  & Ops.Deletes<TabId> = /* @__PURE__ */ Make.edge(descriptor, "field_options", Table.fieldOption)
