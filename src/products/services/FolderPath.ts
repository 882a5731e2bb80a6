/**
 * A folder path of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a folder path as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FolderPathSpec> = Table.folderPath as Descriptor<FolderPathSpec>

/**
 * The id of a folder path. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type FolderPathId = Id<"services/FolderPath">

/**
 * A folder path of Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface FolderPath {
  readonly type: "FolderPath"
  readonly id: FolderPathId
  readonly path: unknown
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: FolderPathRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a folder path.
 *
 * @category models
 * @since 0.1.0
 */
export interface FolderPathRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a folder path together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface FolderPathSpec {
  readonly type: "FolderPath"
  readonly resource: FolderPath
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
