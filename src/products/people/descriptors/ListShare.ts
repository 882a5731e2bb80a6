// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { ListShareSpec } from "../ListShare.ts"
import { descriptor as person } from "./Person.ts"

/**
 * The description of a list share: that a list is shared with a person or a group.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ListShareSpec> = {
  type: "ListShare",
  product: "people",
  path: "lists/{list_id}/shares",
  parameter: "list_share_id",
  attributes: {
    permission: "string",
    group: "string",
    created_at: "date_time",
    name: "string"
  },
  sparse: [],
  enums: {
    permission: ["view", "manage"],
    group: ["No Access", "Viewer", "Editor", "Manager"]
  },
  relationships: {
    person: { to: "one", type: "Person", target: "Person" }
  },
  includes: {
    person: { to: "one", target: () => person, create: true, update: true }
  },
  edges: {
    person: { to: "one", target: () => person, update: true, delete: true }
  },
  query: {
    created_at: "date_time",
    group: "string",
    name: "string",
    permission: "string"
  },
  order: ["created_at", "group"],
  filter: {},
  create: {
    permission: "string",
    group: "string",
    person_id: "primary_key"
  },
  update: {
    permission: "string",
    group: "string"
  },
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
