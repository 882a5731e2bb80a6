/**
 * An oauth application mau of Planning Center API.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/api.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an oauth application mau as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<OauthApplicationMauSpec> = Table.oauthApplicationMau as Descriptor<
  OauthApplicationMauSpec
>

/**
 * The id of an oauth application mau. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type OauthApplicationMauId = Id<"api/OauthApplicationMau">

/**
 * An oauth application mau of Planning Center API.
 *
 * It is reached through `OauthApplication.mau`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface OauthApplicationMau {
  readonly type: "OauthApplicationMau"
  readonly id: OauthApplicationMauId
  readonly count: number | null
  readonly month: number | null
  readonly year: number | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: OauthApplicationMauRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an oauth application mau.
 *
 * @category models
 * @since 0.1.0
 */
export interface OauthApplicationMauRelationships {
  readonly oauth_application?: ToOne<"OauthApplication">
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of an oauth application mau. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface OauthApplicationMauIds {
  readonly oauth_application_id: Id<"api/OauthApplication">
  readonly mau_id: OauthApplicationMauId
}

/**
 * All types of an oauth application mau together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface OauthApplicationMauSpec {
  readonly type: "OauthApplicationMau"
  readonly resource: OauthApplicationMau
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
