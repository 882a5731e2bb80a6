/**
 * An owner of Planning Center Groups.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/groups.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an owner as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<OwnerSpec> = Table.owner as Descriptor<OwnerSpec>

/**
 * The id of an owner. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type OwnerId = Id<"groups/Owner">

/**
 * An owner of Planning Center Groups.
 *
 * It is reached through `EventNote.owner`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Owner {
  readonly type: "Owner"
  readonly id: OwnerId
  readonly avatar_url: string | null
  readonly first_name: string | null
  readonly last_name: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: OwnerRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an owner.
 *
 * @category models
 * @since 0.1.0
 */
export interface OwnerRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of an owner. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface OwnerIds {
  readonly event_id: Id<"groups/Event">
  readonly event_note_id: Id<"groups/EventNote">
  readonly owner_id: OwnerId
}

/**
 * All types of an owner together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface OwnerSpec {
  readonly type: "Owner"
  readonly resource: Owner
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
