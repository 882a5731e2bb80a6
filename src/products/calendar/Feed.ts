/**
 * A feed of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open, WhereId, WhereString } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a feed as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FeedSpec> = Table.feed as Descriptor<FeedSpec>

/**
 * The id of a feed. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type FeedId = Id<"calendar/Feed">

/**
 * A feed of Planning Center Calendar.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Feed {
  readonly type: "Feed"
  readonly id: FeedId
  readonly can_delete: boolean | null
  readonly default_church_center_visibility: Open<"hidden" | "published"> | null
  readonly deleting: boolean | null
  readonly feed_type: Open<"registrations" | "groups" | "ical" | "form"> | null
  readonly imported_at: DateTime.Utc | null
  readonly name: string | null
  readonly source_id: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: FeedRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a feed.
 *
 * @category models
 * @since 0.1.0
 */
export interface FeedRelationships {
  readonly event_owner?: ToOne<"Person">
  readonly default_calendar?: ToOne<"Calendar">
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface FeedSparse {
  readonly prefix_event_names: boolean | null
  readonly sync_campus_tags: boolean | null
}

/**
 * The conditions that a list of feeds accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface FeedWhere {
  readonly feed_type?: WhereString
  readonly source_id?: WhereId
}

/**
 * The names that a list of feeds can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type FeedOrder = "name"

/**
 * All types of a feed together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface FeedSpec {
  readonly type: "Feed"
  readonly resource: Feed
  readonly sparse: FeedSparse
  readonly includes: {}
  readonly include: never
  readonly where: FeedWhere
  readonly order: FeedOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a feed by its id.
 *
 * `GET /calendar/v2/feeds/{feed_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<FeedSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many feeds by their ids, each in a request of its own.
 *
 * `GET /calendar/v2/feeds/{feed_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<FeedSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of feeds.
 *
 * `GET /calendar/v2/feeds`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<FeedSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all feeds as a stream, page by page.
 *
 * `GET /calendar/v2/feeds`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<FeedSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts feeds without reading them.
 *
 * `GET /calendar/v2/feeds`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<FeedSpec> = /* @__PURE__ */ Make.count(descriptor)
