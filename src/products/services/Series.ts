/**
 * A series of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereString } from "../../resource/Spec.ts"
import type { PlanSpec } from "./Plan.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a series as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SeriesSpec> = Table.series as Descriptor<SeriesSpec>

/**
 * The id of a series. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type SeriesId = Id<"services/Series">

/**
 * A series of Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Series {
  readonly type: "Series"
  readonly id: SeriesId
  readonly artwork_content_type: string | null
  readonly artwork_file_name: string | null
  readonly artwork_file_size: number | null
  readonly artwork_for_dashboard: string | null
  readonly artwork_for_mobile: string | null
  readonly artwork_for_plan: string | null
  readonly artwork_original: string | null
  readonly created_at: DateTime.Utc | null
  readonly has_artwork: boolean | null
  readonly title: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: SeriesRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a series.
 *
 * @category models
 * @since 0.1.0
 */
export interface SeriesRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of serieses accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface SeriesWhere {
  readonly title?: WhereString
}

/**
 * The names that a list of serieses can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type SeriesOrder = "created_at"

/**
 * All types of a series together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface SeriesSpec {
  readonly type: "Series"
  readonly resource: Series
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: SeriesWhere
  readonly order: SeriesOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a series by its id.
 *
 * `GET /services/v2/series/{series_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<SeriesSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many serieses by their ids, each in a request of its own.
 *
 * `GET /services/v2/series/{series_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<SeriesSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of serieses.
 *
 * `GET /services/v2/series`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<SeriesSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all serieses as a stream, page by page.
 *
 * `GET /services/v2/series`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<SeriesSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts serieses without reading them.
 *
 * `GET /services/v2/series`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<SeriesSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `plans` of a series.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/series/{series_id}/plans`
 * - `get`: `GET /services/v2/series/{series_id}/plans/{plan_id}`
 * - `update`: `PATCH /services/v2/series/{series_id}/plans/{plan_id}`
 * - `delete`: `DELETE /services/v2/series/{series_id}/plans/{plan_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const plans:
  & Ops.ToManyEdge<PlanSpec, Nothing, SeriesId>
  & Ops.Updates<PlanSpec, SeriesId>
  & Ops.Deletes<SeriesId> = /* @__PURE__ */ Make.edge(descriptor, "plans", Table.plan)
