// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { ListCategorySpec } from "../ListCategory.ts"
import { descriptor as list } from "./List.ts"

/**
 * The description of a list category: a category that lists are sorted into.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ListCategorySpec> = {
  type: "ListCategory",
  product: "people",
  path: "list_categories",
  parameter: "list_category_id",
  attributes: {
    name: "string",
    created_at: "date_time",
    updated_at: "date_time",
    organization_id: "primary_key"
  },
  sparse: [],
  enums: {},
  relationships: {
    organization: { to: "one", type: "Organization", target: "Organization" }
  },
  includes: {
    lists: { to: "many", target: () => list }
  },
  edges: {
    lists: { to: "many", target: () => list, update: true }
  },
  query: {
    created_at: "date_time",
    name: "string",
    organization_id: "primary_key",
    updated_at: "date_time"
  },
  order: ["created_at", "name", "organization_id", "updated_at"],
  filter: {},
  create: {
    name: "string"
  },
  update: {
    name: "string"
  },
  permits: { list: true, get: true, create: true, update: true, delete: true }
}
