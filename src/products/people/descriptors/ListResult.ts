// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { ListResultSpec } from "../ListResult.ts"
import { descriptor as person } from "./Person.ts"

/**
 * The description of a list result: that a person is on a list.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ListResultSpec> = {
  type: "ListResult",
  product: "people",
  path: "lists/{list_id}/list_results",
  parameter: "list_result_id",
  attributes: {
    created_at: "date_time",
    updated_at: "date_time"
  },
  sparse: [],
  enums: {},
  relationships: {
    person: { to: "one", type: "Person", target: "Person" },
    list: { to: "one", type: "List", target: "List" }
  },
  includes: {
    person: { to: "one", target: () => person, create: true, update: true }
  },
  edges: {
    person: { to: "one", target: () => person, update: true, delete: true }
  },
  query: {
    person_id: "primary_key"
  },
  order: ["created_at", "updated_at"],
  filter: {},
  create: {},
  update: {},
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
