// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { FormCategorySpec } from "../FormCategory.ts"

/**
 * The description of a form category: a category that forms are sorted into.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FormCategorySpec> = {
  type: "FormCategory",
  product: "people",
  path: "form_categories",
  parameter: "form_category_id",
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
  permits: { list: true, get: true, create: true, update: true, delete: true }
}
