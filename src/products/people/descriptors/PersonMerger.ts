// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { PersonMergerSpec } from "../PersonMerger.ts"

/**
 * The description of a person merger: that one person was merged into another. The one that was removed cannot be read any more.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PersonMergerSpec> = {
  type: "PersonMerger",
  product: "people",
  path: "person_mergers",
  parameter: "person_merger_id",
  attributes: {
    created_at: "date_time",
    person_to_keep_id: "primary_key",
    person_to_remove_id: "primary_key"
  },
  sparse: [],
  enums: {},
  relationships: {
    person_to_keep: { to: "one", type: "Person", target: "Person" },
    person_to_remove: { to: "one", type: "Person", target: "Person" }
  },
  includes: {},
  edges: {},
  query: {
    created_at: "date_time",
    person_to_keep_id: "primary_key",
    person_to_remove_id: "primary_key"
  },
  order: ["created_at"],
  filter: {},
  create: {},
  update: {},
  permits: { list: true, get: true, create: false, update: false, delete: false }
}
