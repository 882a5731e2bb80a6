/**
 * An arrangement sections of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an arrangement sections as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ArrangementSectionsSpec> = Table.arrangementSections as Descriptor<
  ArrangementSectionsSpec
>

/**
 * The id of an arrangement sections. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ArrangementSectionsId = Id<"services/ArrangementSections">

/**
 * An arrangement sections of Planning Center Services.
 *
 * It is reached through `Arrangement.sections`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ArrangementSections {
  readonly type: "ArrangementSections"
  readonly id: ArrangementSectionsId
  readonly sections: unknown
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ArrangementSectionsRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an arrangement sections.
 *
 * @category models
 * @since 0.1.0
 */
export interface ArrangementSectionsRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of an arrangement sections. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ArrangementSectionsIds {
  readonly song_id: Id<"services/Song">
  readonly arrangement_id: Id<"services/Arrangement">
}

/**
 * All types of an arrangement sections together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ArrangementSectionsSpec {
  readonly type: "ArrangementSections"
  readonly resource: ArrangementSections
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
