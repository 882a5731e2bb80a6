// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { MessageSpec } from "../Message.ts"
import { descriptor as messageGroup } from "./MessageGroup.ts"
import { descriptor as person } from "./Person.ts"

/**
 * The description of a message: an email or text message to one person.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<MessageSpec> = {
  type: "Message",
  product: "people",
  path: "messages",
  parameter: "message_id",
  attributes: {
    kind: "string",
    to_addresses: "string",
    subject: "string",
    delivery_status: "string",
    reject_reason: "string",
    created_at: "date_time",
    sent_at: "date_time",
    bounced_at: "date_time",
    rejection_notification_sent_at: "date_time",
    from_name: "string",
    from_address: "string",
    read_at: "date_time",
    app_name: "string",
    message_type: "string",
    file: "json"
  },
  sparse: [],
  enums: {
    kind: ["email", "sms", "church_center_message"]
  },
  relationships: {
    from: { to: "one", type: "Person", target: "Person" },
    to: { to: "one", type: "Person", target: "Person" },
    message_group: { to: "one", type: "MessageGroup", target: "MessageGroup" }
  },
  includes: {
    message_group: { to: "one", target: () => messageGroup, create: true, update: true },
    to: { to: "one", target: () => person, create: true, update: true }
  },
  edges: {
    message_group: { to: "one", target: () => messageGroup },
    to: { to: "one", target: () => person, update: true, delete: true }
  },
  query: {
    app_name: "string",
    bounced_at: "date_time",
    created_at: "date_time",
    delivery_status: "string",
    file: "string",
    from_address: "string",
    kind: "string",
    reject_reason: "string",
    rejection_notification_sent_at: "date_time",
    sent_at: "date_time",
    subject: "string",
    to_addresses: "string"
  },
  order: [
    "app_name",
    "bounced_at",
    "created_at",
    "delivery_status",
    "file",
    "from_address",
    "from_name",
    "kind",
    "reject_reason",
    "rejection_notification_sent_at",
    "sent_at",
    "subject",
    "to_addresses"
  ],
  filter: {},
  create: {},
  update: {},
  permits: { list: true, get: true, create: false, update: false, delete: false }
}
