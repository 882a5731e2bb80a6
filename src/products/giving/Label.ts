/**
 * A label of Planning Center Giving.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/giving.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereString } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a label as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<LabelSpec> = Table.label as Descriptor<LabelSpec>

/**
 * The id of a label. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type LabelId = Id<"giving/Label">

/**
 * A label of Planning Center Giving.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Label {
  readonly type: "Label"
  readonly id: LabelId
  readonly slug: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: LabelRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a label.
 *
 * @category models
 * @since 0.1.0
 */
export interface LabelRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of labels accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface LabelWhere {
  readonly slug?: WhereString
}

/**
 * The data of a create of a label.
 *
 * @category models
 * @since 0.1.0
 */
export interface LabelCreate {
  readonly slug?: string | null | undefined
}

/**
 * The data of an update of a label. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface LabelUpdate {
  readonly slug?: string | null | undefined
}

/**
 * All types of a label together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface LabelSpec {
  readonly type: "Label"
  readonly resource: Label
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: LabelWhere
  readonly order: never
  readonly filter: Nothing
  readonly create: LabelCreate
  readonly update: LabelUpdate
}

/**
 * Reads a label by its id.
 *
 * `GET /giving/v2/labels/{label_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<LabelSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many labels by their ids, each in a request of its own.
 *
 * `GET /giving/v2/labels/{label_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<LabelSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of labels.
 *
 * `GET /giving/v2/labels`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<LabelSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all labels as a stream, page by page.
 *
 * `GET /giving/v2/labels`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<LabelSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts labels without reading them.
 *
 * `GET /giving/v2/labels`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<LabelSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a label.
 *
 * `POST /giving/v2/labels`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<LabelSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a label. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /giving/v2/labels/{label_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<LabelSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a label.
 *
 * `DELETE /giving/v2/labels/{label_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<LabelId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many labels.
 *
 * `POST /giving/v2/labels`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<LabelSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many labels.
 *
 * `PATCH /giving/v2/labels/{label_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<LabelSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many labels.
 *
 * `DELETE /giving/v2/labels/{label_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)
