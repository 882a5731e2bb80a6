// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { SpamEmailAddressSpec } from "../SpamEmailAddress.ts"

/**
 * The description of a spam email address: an email address that called a message spam.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SpamEmailAddressSpec> = {
  type: "SpamEmailAddress",
  product: "people",
  path: "spam_email_addresses",
  parameter: "spam_email_address_id",
  attributes: {
    address: "string",
    created_at: "date_time",
    updated_at: "date_time"
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
  permits: { list: true, get: true, create: false, update: false, delete: false }
}
