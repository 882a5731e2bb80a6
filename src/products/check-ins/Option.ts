/**
 * An option of Planning Center Check-Ins.
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
import type { CheckInSpec } from "./CheckIn.ts"
import type { LabelSpec } from "./Label.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an option as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<OptionSpec> = Table.option as Descriptor<OptionSpec>

/**
 * The id of an option. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type OptionId = Id<"check-ins/Option">

/**
 * An option of Planning Center Check-Ins.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Option {
  readonly type: "Option"
  readonly id: OptionId
  readonly body: string | null
  readonly created_at: DateTime.Utc | null
  readonly quantity: number | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: OptionRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an option.
 *
 * @category models
 * @since 0.1.0
 */
export interface OptionRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of an option gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface OptionIncludes {
  readonly label: LabelSpec
}

/**
 * The names that `include` accepts for an option. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type OptionInclude = "label"

/**
 * All types of an option together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface OptionSpec {
  readonly type: "Option"
  readonly resource: Option
  readonly sparse: {}
  readonly includes: OptionIncludes
  readonly include: OptionInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads an option by its id.
 *
 * `GET /check-ins/v2/options/{option_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<OptionSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many options by their ids, each in a request of its own.
 *
 * `GET /check-ins/v2/options/{option_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<OptionSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of options.
 *
 * `GET /check-ins/v2/options`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<OptionSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all options as a stream, page by page.
 *
 * `GET /check-ins/v2/options`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<OptionSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts options without reading them.
 *
 * `GET /check-ins/v2/options`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<OptionSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `check_ins` of an option.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/options/{option_id}/check_ins`
 * - `get`: `GET /check-ins/v2/options/{option_id}/check_ins/{check_in_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const check_ins: Ops.ToManyEdge<CheckInSpec, Nothing, OptionId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "check_ins",
  Table.checkIn
)

/**
 * Operations on the Label at `label` of an option.
 *
 * - `get`: `GET /check-ins/v2/options/{option_id}/label`
 * - `getById`: `GET /check-ins/v2/options/{option_id}/label/{label_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const label: Ops.ToOneEdge<LabelSpec, OptionId> = /* @__PURE__ */ Make.edge(descriptor, "label", Table.label)
