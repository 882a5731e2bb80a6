/**
 * A songbook status of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a songbook status as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SongbookStatusSpec> = Table.songbookStatus as Descriptor<SongbookStatusSpec>

/**
 * The id of a songbook status. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type SongbookStatusId = Id<"services/SongbookStatus">

/**
 * A songbook status of Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface SongbookStatus {
  readonly type: "SongbookStatus"
  readonly id: SongbookStatusId
  readonly status: string | null
  readonly status_code: string | null
  readonly status_token: string | null
  readonly url: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: SongbookStatusRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a songbook status.
 *
 * @category models
 * @since 0.1.0
 */
export interface SongbookStatusRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a songbook status together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface SongbookStatusSpec {
  readonly type: "SongbookStatus"
  readonly resource: SongbookStatus
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
