/**
 * A note on a workflow card.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a workflow card note as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowCardNoteSpec> = Table.workflowCardNote as Descriptor<WorkflowCardNoteSpec>

/**
 * The id of a workflow card note. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowCardNoteId = Id<"people/WorkflowCardNote">

/**
 * A note on a workflow card.
 *
 * It is reached through `WorkflowCard.notes`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCardNote {
  readonly type: "WorkflowCardNote"
  readonly id: WorkflowCardNoteId
  readonly note: string | null
  readonly created_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: WorkflowCardNoteRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a workflow card note.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCardNoteRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of workflow card notes can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowCardNoteOrder = "created_at"

/**
 * The data of a create of a workflow card note.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCardNoteCreate {
  readonly note?: string | null | undefined
  readonly note_category_id?: string | null | undefined
}

/**
 * The ids in the path of a workflow card note. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCardNoteIds {
  readonly person_id: Id<"people/Person">
  readonly workflow_card_id: Id<"people/WorkflowCard">
  readonly workflow_card_note_id: WorkflowCardNoteId
}

/**
 * All types of a workflow card note together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCardNoteSpec {
  readonly type: "WorkflowCardNote"
  readonly resource: WorkflowCardNote
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: WorkflowCardNoteOrder
  readonly filter: Nothing
  readonly create: WorkflowCardNoteCreate
  readonly update: never
}
