/**
 * How far a list has been carried over to Mailchimp.
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
 * The description of a mailchimp sync status as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<MailchimpSyncStatusSpec> = Table.mailchimpSyncStatus as Descriptor<
  MailchimpSyncStatusSpec
>

/**
 * The id of a mailchimp sync status. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type MailchimpSyncStatusId = Id<"people/MailchimpSyncStatus">

/**
 * How far a list has been carried over to Mailchimp.
 *
 * It is reached through `List.mailchimp_sync_status`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface MailchimpSyncStatus {
  readonly type: "MailchimpSyncStatus"
  readonly id: MailchimpSyncStatusId
  readonly status: string | null
  readonly error: string | null
  readonly progress: number | null
  readonly completed_at: DateTime.Utc | null
  readonly segment_id: number | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: MailchimpSyncStatusRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a mailchimp sync status.
 *
 * @category models
 * @since 0.1.0
 */
export interface MailchimpSyncStatusRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of a mailchimp sync status. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface MailchimpSyncStatusIds {
  readonly list_id: Id<"people/List">
  readonly mailchimp_sync_status_id: MailchimpSyncStatusId
}

/**
 * All types of a mailchimp sync status together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface MailchimpSyncStatusSpec {
  readonly type: "MailchimpSyncStatus"
  readonly resource: MailchimpSyncStatus
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
