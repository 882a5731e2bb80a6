// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { MessageGroupSpec } from "../MessageGroup.ts"
import { descriptor as app } from "./App.ts"
import { descriptor as message } from "./Message.ts"
import { descriptor as person } from "./Person.ts"

/**
 * The description of a message group: a message as it went to everybody it was meant for.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<MessageGroupSpec> = {
  type: "MessageGroup",
  product: "people",
  path: "message_groups",
  parameter: "message_group_id",
  attributes: {
    uuid: "string",
    message_type: "string",
    from_address: "string",
    subject: "string",
    message_count: "integer",
    system_message: "boolean",
    transactional_message: "boolean",
    contains_user_generated_content: "boolean",
    created_at: "date_time",
    reply_to_name: "string",
    reply_to_address: "string"
  },
  sparse: [],
  enums: {},
  relationships: {},
  includes: {
    app: { to: "one", target: () => app },
    from: { to: "one", target: () => person },
    messages: { to: "many", target: () => message }
  },
  edges: {
    app: { to: "one", target: () => app },
    from: { to: "one", target: () => person, update: true, delete: true },
    messages: { to: "many", target: () => message }
  },
  query: {
    contains_user_generated_content: "boolean",
    created_at: "date_time",
    from_address: "string",
    message_count: "integer",
    message_type: "string",
    reply_to_address: "string",
    reply_to_name: "string",
    subject: "string",
    system_message: "boolean",
    transactional_message: "boolean",
    uuid: "string"
  },
  order: [
    "contains_user_generated_content",
    "created_at",
    "from_address",
    "message_count",
    "message_type",
    "reply_to_address",
    "reply_to_name",
    "subject",
    "system_message",
    "transactional_message",
    "uuid"
  ],
  filter: {},
  create: {},
  update: {},
  permits: { list: true, get: true, create: false, update: false, delete: false }
}
