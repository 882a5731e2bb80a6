/**
 * An available event of Planning Center Webhooks.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/webhooks.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an available event as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<AvailableEventSpec> = Table.availableEvent as Descriptor<AvailableEventSpec>

/**
 * The id of an available event. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type AvailableEventId = Id<"webhooks/AvailableEvent">

/**
 * An available event of Planning Center Webhooks.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface AvailableEvent {
  readonly type: "AvailableEvent"
  readonly id: AvailableEventId
  readonly action: string | null
  readonly app: string | null
  readonly name: string | null
  readonly resource: string | null
  /** The attribute `type`. JSON:API uses the name `type` itself. */
  readonly attribute_type: string | null
  readonly version: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: AvailableEventRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an available event.
 *
 * @category models
 * @since 0.1.0
 */
export interface AvailableEventRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of an available event together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface AvailableEventSpec {
  readonly type: "AvailableEvent"
  readonly resource: AvailableEvent
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
 * Reads one page of available events.
 *
 * `GET /webhooks/v2/available_events`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<AvailableEventSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all available events as a stream, page by page.
 *
 * `GET /webhooks/v2/available_events`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<AvailableEventSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts available events without reading them.
 *
 * `GET /webhooks/v2/available_events`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<AvailableEventSpec> = /* @__PURE__ */ Make.count(descriptor)
