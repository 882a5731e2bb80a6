// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { CustomSenderSpec } from "../CustomSender.ts"

/**
 * The description of a custom sender: an address that email can be sent from.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<CustomSenderSpec> = {
  type: "CustomSender",
  product: "people",
  path: "custom_senders",
  parameter: "custom_sender_id",
  attributes: {
    name: "string",
    email_address: "string",
    verified_at: "date_time",
    verification_requested_at: "date_time",
    created_at: "date_time",
    updated_at: "date_time",
    verified: "boolean",
    expired: "boolean",
    verification_status: "string"
  },
  sparse: [],
  enums: {},
  relationships: {
    custom_sender_shares: { to: "one", type: "CustomSenderShare", target: "CustomSenderShare" }
  },
  includes: {},
  edges: {},
  actions: {
    send_verification: { data: {} }
  },
  query: {},
  order: ["created_at", "name", "updated_at", "verification_requested_at", "verified_at"],
  filter: {},
  create: {},
  update: {},
  permits: { list: true, get: false, create: false, update: false, delete: false }
}
