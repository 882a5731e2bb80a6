// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { GradeSpec } from "../Grade.ts"

/**
 * The description of a grade: a school grade, by its number.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<GradeSpec> = {
  type: "Grade",
  product: "people",
  path: "grades",
  parameter: "grade_id",
  attributes: {
    key: "integer",
    value: "string"
  },
  sparse: [],
  enums: {},
  relationships: {},
  includes: {},
  edges: {},
  query: {},
  order: [],
  filter: {},
  create: {},
  update: {},
  permits: { list: true, get: false, create: false, update: false, delete: false }
}
