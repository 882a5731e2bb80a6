// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { SchoolOptionSpec } from "../SchoolOption.ts"

/**
 * The description of a school option: a school that a person can attend.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SchoolOptionSpec> = {
  type: "SchoolOption",
  product: "people",
  path: "school_options",
  parameter: "school_option_id",
  attributes: {
    value: "string",
    sequence: "integer",
    beginning_grade: "string",
    ending_grade: "string",
    school_types: "json"
  },
  sparse: [],
  enums: {},
  relationships: {},
  includes: {},
  edges: {
    promotes_to_school: { to: "one", target: () => descriptor, update: true, delete: true }
  },
  query: {
    beginning_grade: "string",
    ending_grade: "string",
    school_types: "json",
    sequence: "integer",
    value: "string"
  },
  order: ["beginning_grade", "ending_grade", "sequence", "value"],
  filter: {},
  create: {
    value: "string",
    sequence: "integer",
    beginning_grade: "string",
    ending_grade: "string",
    school_types: "json"
  },
  update: {
    value: "string",
    sequence: "integer",
    beginning_grade: "string",
    ending_grade: "string",
    school_types: "json"
  },
  permits: { list: true, get: true, create: true, update: true, delete: true }
}
