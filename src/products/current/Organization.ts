/**
 * The church in Planning Center Current.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/current.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an organization as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<OrganizationSpec> = Table.organization as Descriptor<OrganizationSpec>

/**
 * The id of an organization. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type OrganizationId = Id<"current/Organization">

/**
 * The church in Planning Center Current.
 *
 * It is reached through `Person.organization`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Organization {
  readonly type: "Organization"
  readonly id: OrganizationId
  readonly name: string | null
  readonly subdomain: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: OrganizationRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an organization.
 *
 * @category models
 * @since 0.1.0
 */
export interface OrganizationRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of an organization together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface OrganizationSpec {
  readonly type: "Organization"
  readonly resource: Organization
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
 * Reads an organization.
 *
 * `GET /current/v2`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Single<OrganizationSpec> = /* @__PURE__ */ Make.single(descriptor, "get")
