/**
 * A connected application of Planning Center API.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/api.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { ConnectedApplicationPersonSpec } from "./ConnectedApplicationPerson.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a connected application as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ConnectedApplicationSpec> = Table.connectedApplication as Descriptor<
  ConnectedApplicationSpec
>

/**
 * The id of a connected application. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ConnectedApplicationId = Id<"api/ConnectedApplication">

/**
 * A connected application of Planning Center API.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConnectedApplication {
  readonly type: "ConnectedApplication"
  readonly id: ConnectedApplicationId
  readonly description: string | null
  readonly name: string | null
  readonly url: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ConnectedApplicationRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a connected application.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConnectedApplicationRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a connected application together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConnectedApplicationSpec {
  readonly type: "ConnectedApplication"
  readonly resource: ConnectedApplication
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
 * Reads a connected application by its id.
 *
 * `GET /api/v2/connected_applications/{connected_application_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<ConnectedApplicationSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many connected applications by their ids, each in a request of its own.
 *
 * `GET /api/v2/connected_applications/{connected_application_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<ConnectedApplicationSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of connected applications.
 *
 * `GET /api/v2/connected_applications`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<ConnectedApplicationSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all connected applications as a stream, page by page.
 *
 * `GET /api/v2/connected_applications`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<ConnectedApplicationSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts connected applications without reading them.
 *
 * `GET /api/v2/connected_applications`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<ConnectedApplicationSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `people` of a connected application.
 *
 * - `list`, `stream`, `count`: `GET /api/v2/connected_applications/{connected_application_id}/people`
 * - `get`: `GET /api/v2/connected_applications/{connected_application_id}/people/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const people: Ops.ToManyEdge<ConnectedApplicationPersonSpec, Nothing, ConnectedApplicationId> =
  /* @__PURE__ */ Make.edge(descriptor, "people", Table.connectedApplicationPerson)
