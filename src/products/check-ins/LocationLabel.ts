/**
 * A location label of Planning Center Check-Ins.
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
import type { LabelSpec } from "./Label.ts"
import type { LocationSpec } from "./Location.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a location label as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<LocationLabelSpec> = Table.locationLabel as Descriptor<LocationLabelSpec>

/**
 * The id of a location label. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type LocationLabelId = Id<"check-ins/LocationLabel">

/**
 * A location label of Planning Center Check-Ins.
 *
 * It is reached through `Label.location_labels`, `Location.location_labels`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationLabel {
  readonly type: "LocationLabel"
  readonly id: LocationLabelId
  readonly created_at: DateTime.Utc | null
  readonly for_guest: boolean | null
  readonly for_regular: boolean | null
  readonly for_volunteer: boolean | null
  readonly quantity: number | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: LocationLabelRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a location label.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationLabelRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a location label gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationLabelIncludes {
  readonly label: LabelSpec
  readonly location: LocationSpec
}

/**
 * The names that `include` accepts for a location label. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type LocationLabelInclude =
  | "label"
  | "location"
  | "location.event"
  | "location.locations"
  | "location.options"
  | "location.parent"

/**
 * The ids in the path of a location label. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationLabelIds {
  readonly label_id: Id<"check-ins/Label">
  readonly location_label_id: LocationLabelId
}

/**
 * All types of a location label together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationLabelSpec {
  readonly type: "LocationLabel"
  readonly resource: LocationLabel
  readonly sparse: {}
  readonly includes: LocationLabelIncludes
  readonly include: LocationLabelInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the Label at `label` of a location label.
 *
 * - `get`: `GET /check-ins/v2/labels/{label_id}/location_labels/{location_label_id}/label`
 * - `getById`: `GET /check-ins/v2/labels/{label_id}/location_labels/{location_label_id}/label/{related_label_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const label: Ops.ToOneEdge<LabelSpec, LocationLabelIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "label",
  Table.label
)

/**
 * Operations on the Location at `location` of a location label.
 *
 * - `get`: `GET /check-ins/v2/labels/{label_id}/location_labels/{location_label_id}/location`
 * - `getById`: `GET /check-ins/v2/labels/{label_id}/location_labels/{location_label_id}/location/{location_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const location: Ops.ToOneEdge<LocationSpec, LocationLabelIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "location",
  Table.location
)
