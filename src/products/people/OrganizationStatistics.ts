/**
 * Numbers about the church. Which ones is not documented; attributes that Planning Center sends are kept.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an organization statistics as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<OrganizationStatisticsSpec> = Table.organizationStatistics as Descriptor<
  OrganizationStatisticsSpec
>

/**
 * The id of an organization statistics. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type OrganizationStatisticsId = Id<"people/OrganizationStatistics">

/**
 * Numbers about the church. Which ones is not documented; attributes that Planning Center sends are kept.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface OrganizationStatistics {
  readonly type: "OrganizationStatistics"
  readonly id: OrganizationStatisticsId
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: OrganizationStatisticsRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an organization statistics.
 *
 * @category models
 * @since 0.1.0
 */
export interface OrganizationStatisticsRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of an organization statistics together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface OrganizationStatisticsSpec {
  readonly type: "OrganizationStatistics"
  readonly resource: OrganizationStatistics
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
 * Reads an organization statistics.
 *
 * `GET /people/v2/stats`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Single<OrganizationStatisticsSpec> = /* @__PURE__ */ Make.single(descriptor, "get")
