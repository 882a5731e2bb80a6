/**
 * An integration link of Planning Center Check-Ins.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/check-ins.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereString } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an integration link as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<IntegrationLinkSpec> = Table.integrationLink as Descriptor<IntegrationLinkSpec>

/**
 * The id of an integration link. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type IntegrationLinkId = Id<"check-ins/IntegrationLink">

/**
 * An integration link of Planning Center Check-Ins.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface IntegrationLink {
  readonly type: "IntegrationLink"
  readonly id: IntegrationLinkId
  readonly remote_app: string | null
  readonly remote_gid: string | null
  readonly remote_id: string | null
  readonly remote_type: string | null
  readonly sync_future_assignment_types: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: IntegrationLinkRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an integration link.
 *
 * @category models
 * @since 0.1.0
 */
export interface IntegrationLinkRelationships {
  readonly local?: ToOne<"Local" | "Event" | "EventPeriod" | "Location">
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of integration links accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface IntegrationLinkWhere {
  readonly remote_gid?: WhereString
}

/**
 * All types of an integration link together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface IntegrationLinkSpec {
  readonly type: "IntegrationLink"
  readonly resource: IntegrationLink
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: IntegrationLinkWhere
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads an integration link by its id.
 *
 * `GET /check-ins/v2/integration_links/{integration_link_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<IntegrationLinkSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many integration links by their ids, each in a request of its own.
 *
 * `GET /check-ins/v2/integration_links/{integration_link_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<IntegrationLinkSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of integration links.
 *
 * `GET /check-ins/v2/integration_links`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<IntegrationLinkSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all integration links as a stream, page by page.
 *
 * `GET /check-ins/v2/integration_links`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<IntegrationLinkSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts integration links without reading them.
 *
 * `GET /check-ins/v2/integration_links`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<IntegrationLinkSpec> = /* @__PURE__ */ Make.count(descriptor)
