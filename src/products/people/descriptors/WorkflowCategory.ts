// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { WorkflowCategorySpec } from "../WorkflowCategory.ts"

/**
 * The description of a workflow category: a category that workflows are sorted into.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowCategorySpec> = {
  type: "WorkflowCategory",
  product: "people",
  path: "workflow_categories",
  parameter: "workflow_category_id",
  attributes: {
    name: "string",
    created_at: "date_time",
    updated_at: "date_time"
  },
  sparse: [],
  enums: {},
  relationships: {},
  includes: {},
  edges: {},
  query: {
    created_at: "date_time",
    name: "string",
    updated_at: "date_time"
  },
  order: ["created_at", "name", "updated_at"],
  filter: {},
  create: {
    name: "string"
  },
  update: {
    name: "string"
  },
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
