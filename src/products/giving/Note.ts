/**
 * A note of Planning Center Giving.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/giving.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a note as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<NoteSpec> = Table.note as Descriptor<NoteSpec>

/**
 * The id of a note. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type NoteId = Id<"giving/Note">

/**
 * A note of Planning Center Giving.
 *
 * It is reached through `Donation.note`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Note {
  readonly type: "Note"
  readonly id: NoteId
  readonly body: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: NoteRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a note.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a note together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteSpec {
  readonly type: "Note"
  readonly resource: Note
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
