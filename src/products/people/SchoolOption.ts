/**
 * A school that a person can attend.
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
import * as Table from "./descriptors.ts"

/**
 * The description of a school option as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SchoolOptionSpec> = Table.schoolOption as Descriptor<SchoolOptionSpec>

/**
 * The id of a school option. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type SchoolOptionId = Id<"people/SchoolOption">

/**
 * A school that a person can attend.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface SchoolOption {
  readonly type: "SchoolOption"
  readonly id: SchoolOptionId
  readonly value: string | null
  readonly sequence: number | null
  readonly beginning_grade: string | null
  readonly ending_grade: string | null
  readonly school_types: unknown
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: SchoolOptionRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a school option.
 *
 * @category models
 * @since 0.1.0
 */
export interface SchoolOptionRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of school options accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface SchoolOptionWhere {
  readonly beginning_grade?: WhereString
  readonly ending_grade?: WhereString
  readonly school_types?: WhereString
  readonly sequence?: WhereNumber
  readonly value?: WhereString
}

/**
 * The names that a list of school options can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type SchoolOptionOrder =
  | "beginning_grade"
  | "ending_grade"
  | "sequence"
  | "value"

/**
 * The data of a create of a school option.
 *
 * @category models
 * @since 0.1.0
 */
export interface SchoolOptionCreate {
  readonly value?: string | null | undefined
  readonly sequence?: number | null | undefined
  readonly beginning_grade?: string | null | undefined
  readonly ending_grade?: string | null | undefined
  readonly school_types?: unknown | undefined
}

/**
 * The data of an update of a school option. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface SchoolOptionUpdate {
  readonly value?: string | null | undefined
  readonly sequence?: number | null | undefined
  readonly beginning_grade?: string | null | undefined
  readonly ending_grade?: string | null | undefined
  readonly school_types?: unknown | undefined
}

/**
 * All types of a school option together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface SchoolOptionSpec {
  readonly type: "SchoolOption"
  readonly resource: SchoolOption
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: SchoolOptionWhere
  readonly order: SchoolOptionOrder
  readonly filter: Nothing
  readonly create: SchoolOptionCreate
  readonly update: SchoolOptionUpdate
}

/**
 * Reads a school option by its id.
 *
 * `GET /people/v2/school_options/{school_option_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<SchoolOptionSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many school options by their ids, each in a request of its own.
 *
 * `GET /people/v2/school_options/{school_option_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<SchoolOptionSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of school options.
 *
 * `GET /people/v2/school_options`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<SchoolOptionSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all school options as a stream, page by page.
 *
 * `GET /people/v2/school_options`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<SchoolOptionSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts school options without reading them.
 *
 * `GET /people/v2/school_options`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<SchoolOptionSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a school option.
 *
 * `POST /people/v2/school_options`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<SchoolOptionSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a school option. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/school_options/{school_option_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<SchoolOptionSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a school option.
 *
 * `DELETE /people/v2/school_options/{school_option_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<SchoolOptionId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many school options.
 *
 * `POST /people/v2/school_options`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<SchoolOptionSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many school options.
 *
 * `PATCH /people/v2/school_options/{school_option_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<SchoolOptionSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many school options.
 *
 * `DELETE /people/v2/school_options/{school_option_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the SchoolOption at `promotes_to_school` of a school option.
 *
 * - `get`: `GET /people/v2/school_options/{school_option_id}/promotes_to_school`
 * - `getById`: `GET /people/v2/school_options/{school_option_id}/promotes_to_school/{related_school_option_id}`
 * - `update`: `PATCH /people/v2/school_options/{school_option_id}/promotes_to_school/{related_school_option_id}`
 * - `delete`: `DELETE /people/v2/school_options/{school_option_id}/promotes_to_school/{related_school_option_id}`
 *
 * `delete` deletes the school option itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const promotes_to_school:
  & Ops.ToOneEdge<SchoolOptionSpec, SchoolOptionId>
  & Ops.Updates<SchoolOptionSpec, SchoolOptionId>
  & Ops.Deletes<SchoolOptionId> = /* @__PURE__ */ Make.edge(descriptor, "promotes_to_school", Table.schoolOption)
