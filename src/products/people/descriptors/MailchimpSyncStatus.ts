// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { MailchimpSyncStatusSpec } from "../MailchimpSyncStatus.ts"

/**
 * The description of a mailchimp sync status: how far a list has been carried over to Mailchimp.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<MailchimpSyncStatusSpec> = {
  type: "MailchimpSyncStatus",
  product: "people",
  path: "lists/{list_id}/mailchimp_sync_status",
  parameter: "mailchimp_sync_status_id",
  attributes: {
    status: "string",
    error: "string",
    progress: "integer",
    completed_at: "date_time",
    segment_id: "integer"
  },
  sparse: [],
  enums: {},
  relationships: {},
  includes: {},
  edges: {},
  query: {},
  order: [],
  filter: {},
  create: {},
  update: {},
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
