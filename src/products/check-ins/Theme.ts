/**
 * A theme of Planning Center Check-Ins.
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
import * as Table from "./descriptors.ts"

/**
 * The description of a theme as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ThemeSpec> = Table.theme as Descriptor<ThemeSpec>

/**
 * The id of a theme. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ThemeId = Id<"check-ins/Theme">

/**
 * A theme of Planning Center Check-Ins.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Theme {
  readonly type: "Theme"
  readonly id: ThemeId
  readonly background_color: string | null
  readonly color: string | null
  readonly created_at: DateTime.Utc | null
  readonly image: string | null
  readonly image_thumbnail: string | null
  readonly mode: string | null
  readonly name: string | null
  readonly text_color: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ThemeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a theme.
 *
 * @category models
 * @since 0.1.0
 */
export interface ThemeRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a theme together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ThemeSpec {
  readonly type: "Theme"
  readonly resource: Theme
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
 * Reads a theme by its id.
 *
 * `GET /check-ins/v2/themes/{theme_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<ThemeSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many themes by their ids, each in a request of its own.
 *
 * `GET /check-ins/v2/themes/{theme_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<ThemeSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of themes.
 *
 * `GET /check-ins/v2/themes`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<ThemeSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all themes as a stream, page by page.
 *
 * `GET /check-ins/v2/themes`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<ThemeSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts themes without reading them.
 *
 * `GET /check-ins/v2/themes`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<ThemeSpec> = /* @__PURE__ */ Make.count(descriptor)
