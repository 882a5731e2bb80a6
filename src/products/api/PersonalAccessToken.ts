/**
 * A personal access token of Planning Center API.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/api.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a personal access token as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PersonalAccessTokenSpec> = Table.personalAccessToken as Descriptor<
  PersonalAccessTokenSpec
>

/**
 * The id of a personal access token. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonalAccessTokenId = Id<"api/PersonalAccessToken">

/**
 * A personal access token of Planning Center API.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonalAccessToken {
  readonly type: "PersonalAccessToken"
  readonly id: PersonalAccessTokenId
  readonly name: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PersonalAccessTokenRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a personal access token.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonalAccessTokenRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a personal access token together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonalAccessTokenSpec {
  readonly type: "PersonalAccessToken"
  readonly resource: PersonalAccessToken
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
 * Reads a personal access token by its id.
 *
 * `GET /api/v2/personal_access_tokens/{personal_access_token_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<PersonalAccessTokenSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many personal access tokens by their ids, each in a request of its own.
 *
 * `GET /api/v2/personal_access_tokens/{personal_access_token_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<PersonalAccessTokenSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of personal access tokens.
 *
 * `GET /api/v2/personal_access_tokens`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<PersonalAccessTokenSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all personal access tokens as a stream, page by page.
 *
 * `GET /api/v2/personal_access_tokens`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<PersonalAccessTokenSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts personal access tokens without reading them.
 *
 * `GET /api/v2/personal_access_tokens`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<PersonalAccessTokenSpec> = /* @__PURE__ */ Make.count(descriptor)
