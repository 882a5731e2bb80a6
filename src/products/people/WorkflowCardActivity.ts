/**
 * Something that happened to a workflow card.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a workflow card activity as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowCardActivitySpec> = Table.workflowCardActivity as Descriptor<
  WorkflowCardActivitySpec
>

/**
 * The id of a workflow card activity. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowCardActivityId = Id<"people/WorkflowCardActivity">

/**
 * Something that happened to a workflow card.
 *
 * It is reached through `WorkflowCard.activities`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCardActivity {
  readonly type: "WorkflowCardActivity"
  readonly id: WorkflowCardActivityId
  readonly comment: string | null
  readonly content: string | null
  readonly form_submission_url: string | null
  readonly automation_url: string | null
  readonly person_avatar_url: string | null
  readonly person_name: string | null
  readonly reassigned_to_avatar_url: string | null
  readonly reassigned_to_name: string | null
  readonly subject: string | null
  /** The attribute `type`. JSON:API uses the name `type` itself. */
  readonly attribute_type: string | null
  readonly content_is_html: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly attachments_meta: unknown
  readonly attachments_urls: unknown
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: WorkflowCardActivityRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a workflow card activity.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCardActivityRelationships {
  readonly workflow_card?: ToOne<"WorkflowCard">
  readonly workflow_step?: ToOne<"WorkflowStep">
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of workflow card activities can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowCardActivityOrder = "id"

/**
 * The ids in the path of a workflow card activity. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCardActivityIds {
  readonly person_id: Id<"people/Person">
  readonly workflow_card_id: Id<"people/WorkflowCard">
  readonly workflow_card_activity_id: WorkflowCardActivityId
}

/**
 * All types of a workflow card activity together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCardActivitySpec {
  readonly type: "WorkflowCardActivity"
  readonly resource: WorkflowCardActivity
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: WorkflowCardActivityOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
