/**
 * An oauth application of Planning Center API.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/api.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { OauthApplicationMauSpec } from "./OauthApplicationMau.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an oauth application as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<OauthApplicationSpec> = Table.oauthApplication as Descriptor<OauthApplicationSpec>

/**
 * The id of an oauth application. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type OauthApplicationId = Id<"api/OauthApplication">

/**
 * An oauth application of Planning Center API.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface OauthApplication {
  readonly type: "OauthApplication"
  readonly id: OauthApplicationId
  readonly description: string | null
  readonly name: string | null
  readonly url: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: OauthApplicationRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an oauth application.
 *
 * @category models
 * @since 0.1.0
 */
export interface OauthApplicationRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of an oauth application together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface OauthApplicationSpec {
  readonly type: "OauthApplication"
  readonly resource: OauthApplication
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
 * Reads an oauth application by its id.
 *
 * `GET /api/v2/oauth_applications/{oauth_application_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<OauthApplicationSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many oauth applications by their ids, each in a request of its own.
 *
 * `GET /api/v2/oauth_applications/{oauth_application_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<OauthApplicationSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of oauth applications.
 *
 * `GET /api/v2/oauth_applications`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<OauthApplicationSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all oauth applications as a stream, page by page.
 *
 * `GET /api/v2/oauth_applications`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<OauthApplicationSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts oauth applications without reading them.
 *
 * `GET /api/v2/oauth_applications`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<OauthApplicationSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `mau` of an oauth application.
 *
 * - `list`, `stream`, `count`: `GET /api/v2/oauth_applications/{oauth_application_id}/mau`
 * - `get`: `GET /api/v2/oauth_applications/{oauth_application_id}/mau/{mau_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const mau: Ops.ToManyEdge<OauthApplicationMauSpec, Nothing, OauthApplicationId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "mau",
  Table.oauthApplicationMau
)
