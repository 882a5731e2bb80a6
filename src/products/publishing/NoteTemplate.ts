/**
 * A note template of Planning Center Publishing.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/publishing.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a note template as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<NoteTemplateSpec> = Table.noteTemplate as Descriptor<NoteTemplateSpec>

/**
 * The id of a note template. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type NoteTemplateId = Id<"publishing/NoteTemplate">

/**
 * A note template of Planning Center Publishing.
 *
 * It is reached through `Episode.note_template`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteTemplate {
  readonly type: "NoteTemplate"
  readonly id: NoteTemplateId
  readonly auto_create_free_form_notes: boolean | null
  readonly enabled: boolean | null
  readonly published_at: DateTime.Utc | null
  readonly template: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: NoteTemplateRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a note template.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteTemplateRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The data of an update of a note template. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteTemplateUpdate {
  readonly auto_create_free_form_notes?: boolean | null | undefined
  readonly enabled?: boolean | null | undefined
  readonly template?: string | null | undefined
}

/**
 * All types of a note template together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteTemplateSpec {
  readonly type: "NoteTemplate"
  readonly resource: NoteTemplate
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: NoteTemplateUpdate
}
