/**
 * A series of Planning Center Publishing.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/publishing.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, WhereIds, WhereString } from "../../resource/Spec.ts"
import type { ChannelSpec } from "./Channel.ts"
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
export type SeriesId = Id<"publishing/Series">

/**
 * A series of Planning Center Publishing.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Series {
  readonly type: "Series"
  readonly id: SeriesId
  readonly art: unknown
  readonly church_center_url: string | null
  readonly created_at: DateTime.Utc | null
  readonly description: string | null
  readonly ended_at: DateTime.Utc | null
  readonly episodes_count: number | null
  readonly published: boolean | null
  readonly started_at: DateTime.Utc | null
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
 * The resources that each include of a series gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface SeriesIncludes {
  readonly channel: ChannelSpec
}

/**
 * The names that `include` accepts for a series. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type SeriesInclude =
  | "channel"
  | "channel.channel_default_episode_resources"
  | "channel.channel_default_times"
  | "channel.current_episode"

/**
 * The conditions that a list of serieses accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface SeriesWhere {
  readonly id?: WhereIds
  readonly search?: WhereString
}

/**
 * The names that a list of serieses can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type SeriesOrder =
  | "ended_at"
  | "episodes_count"
  | "started_at"
  | "title"

/**
 * The named filters of the list of serieses.
 *
 * @category models
 * @since 0.1.0
 */
export interface SeriesFilter {
  readonly not_published?: boolean
  readonly published?: boolean
}

/**
 * The data of a create of a series.
 *
 * @category models
 * @since 0.1.0
 */
export interface SeriesCreate {
  readonly art?: unknown | undefined
  readonly description?: string | null | undefined
  readonly published?: boolean | null | undefined
  readonly title?: string | null | undefined
}

/**
 * The data of an update of a series. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface SeriesUpdate {
  readonly art?: unknown | undefined
  readonly description?: string | null | undefined
  readonly published?: boolean | null | undefined
  readonly title?: string | null | undefined
}

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
  readonly includes: SeriesIncludes
  readonly include: SeriesInclude
  readonly where: SeriesWhere
  readonly order: SeriesOrder
  readonly filter: SeriesFilter
  readonly create: SeriesCreate
  readonly update: SeriesUpdate
}

/**
 * Reads a series by its id.
 *
 * `GET /publishing/v2/series/{series_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<SeriesSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many serieses by their ids, a hundred in a request.
 *
 * `GET /publishing/v2/series`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<SeriesSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of serieses.
 *
 * `GET /publishing/v2/series`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<SeriesSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all serieses as a stream, page by page.
 *
 * `GET /publishing/v2/series`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<SeriesSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts serieses without reading them.
 *
 * `GET /publishing/v2/series`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<SeriesSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a series.
 *
 * `POST /publishing/v2/series`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<SeriesSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a series. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /publishing/v2/series/{series_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<SeriesSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a series.
 *
 * `DELETE /publishing/v2/series/{series_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<SeriesId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many serieses.
 *
 * `POST /publishing/v2/series`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<SeriesSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many serieses.
 *
 * `PATCH /publishing/v2/series/{series_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<SeriesSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many serieses.
 *
 * `DELETE /publishing/v2/series/{series_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the Channel at `channel` of a series.
 *
 * - `get`: `GET /publishing/v2/series/{series_id}/channel`
 * - `getById`: `GET /publishing/v2/series/{series_id}/channel/{channel_id}`
 * - `create`: `POST /publishing/v2/series/{series_id}/channel`
 * - `update`: `PATCH /publishing/v2/series/{series_id}/channel/{channel_id}`
 * - `delete`: `DELETE /publishing/v2/series/{series_id}/channel/{channel_id}`
 *
 * `delete` deletes the channel itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const channel:
  & Ops.ToOneEdge<ChannelSpec, SeriesId>
  & Ops.Creates<ChannelSpec, SeriesId>
  & Ops.Updates<ChannelSpec, SeriesId>
  & Ops.Deletes<SeriesId> = /* @__PURE__ */ Make.edge(descriptor, "channel", Table.channel)
