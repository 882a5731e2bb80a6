/**
 * A plan import metadata of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a plan import metadata as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PlanImportMetadataSpec> = Table.planImportMetadata as Descriptor<
  PlanImportMetadataSpec
>

/**
 * The id of a plan import metadata. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PlanImportMetadataId = Id<"services/PlanImportMetadata">

/**
 * A plan import metadata of Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanImportMetadata {
  readonly type: "PlanImportMetadata"
  readonly id: PlanImportMetadataId
  readonly any_plan_people_missing_background_check: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PlanImportMetadataRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a plan import metadata.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanImportMetadataRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a plan import metadata together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanImportMetadataSpec {
  readonly type: "PlanImportMetadata"
  readonly resource: PlanImportMetadata
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
