/**
 * A service type path of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a service type path as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ServiceTypePathSpec> = Table.serviceTypePath as Descriptor<ServiceTypePathSpec>

/**
 * The id of a service type path. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ServiceTypePathId = Id<"services/ServiceTypePath">

/**
 * A service type path of Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceTypePath {
  readonly type: "ServiceTypePath"
  readonly id: ServiceTypePathId
  readonly path: unknown
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ServiceTypePathRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a service type path.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceTypePathRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a service type path together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceTypePathSpec {
  readonly type: "ServiceTypePath"
  readonly resource: ServiceTypePath
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
