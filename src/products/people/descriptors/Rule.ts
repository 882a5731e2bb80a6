// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { RuleSpec } from "../Rule.ts"
import { descriptor as condition } from "./Condition.ts"

/**
 * The description of a rule: a rule of a list: conditions that are joined by and or by or.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<RuleSpec> = {
  type: "Rule",
  product: "people",
  path: "lists/{list_id}/rules",
  parameter: "rule_id",
  attributes: {
    subset: "string",
    created_at: "date_time",
    updated_at: "date_time"
  },
  sparse: [],
  enums: {},
  relationships: {},
  includes: {
    conditions: { to: "many", target: () => condition }
  },
  edges: {
    conditions: { to: "many", target: () => condition }
  },
  query: {
    created_at: "date_time",
    subset: "string",
    updated_at: "date_time"
  },
  order: ["created_at", "subset", "updated_at"],
  filter: {},
  create: {},
  update: {},
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
