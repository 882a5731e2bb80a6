/**
 * A label of Planning Center Check-Ins.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/check-ins.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { EventLabelSpec } from "./EventLabel.ts"
import type { LocationLabelSpec } from "./LocationLabel.ts"
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
export type LabelId = Id<"check-ins/Label">

/**
 * A label of Planning Center Check-Ins.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Label {
  readonly type: "Label"
  readonly id: LabelId
  readonly created_at: DateTime.Utc | null
  readonly name: string | null
  readonly prints_for: string | null
  readonly roll: string | null
  readonly updated_at: DateTime.Utc | null
  readonly xml: string | null
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
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a label by its id.
 *
 * `GET /check-ins/v2/labels/{label_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<LabelSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many labels by their ids, each in a request of its own.
 *
 * `GET /check-ins/v2/labels/{label_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<LabelSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of labels.
 *
 * `GET /check-ins/v2/labels`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<LabelSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all labels as a stream, page by page.
 *
 * `GET /check-ins/v2/labels`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<LabelSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts labels without reading them.
 *
 * `GET /check-ins/v2/labels`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<LabelSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `event_labels` of a label.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/labels/{label_id}/event_labels`
 * - `get`: `GET /check-ins/v2/labels/{label_id}/event_labels/{event_label_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_labels: Ops.ToManyEdge<EventLabelSpec, Nothing, LabelId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "event_labels",
  Table.eventLabel
)

/**
 * Operations on the `location_labels` of a label.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/labels/{label_id}/location_labels`
 * - `get`: `GET /check-ins/v2/labels/{label_id}/location_labels/{location_label_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const location_labels: Ops.ToManyEdge<LocationLabelSpec, Nothing, LabelId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "location_labels",
  Table.locationLabel
)
