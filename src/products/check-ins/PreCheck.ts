/**
 * A pre check of Planning Center Check-Ins.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/check-ins.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a pre check as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PreCheckSpec> = Table.preCheck as Descriptor<PreCheckSpec>

/**
 * The id of a pre check. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PreCheckId = Id<"check-ins/PreCheck">

/**
 * A pre check of Planning Center Check-Ins.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PreCheck {
  readonly type: "PreCheck"
  readonly id: PreCheckId
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PreCheckRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a pre check.
 *
 * @category models
 * @since 0.1.0
 */
export interface PreCheckRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a pre check together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PreCheckSpec {
  readonly type: "PreCheck"
  readonly resource: PreCheck
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
