// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { NameSuffixSpec } from "../NameSuffix.ts"

/**
 * The description of a name suffix: what stands after a name, such as Jr.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<NameSuffixSpec> = {
  type: "NameSuffix",
  product: "people",
  path: "name_suffixes",
  parameter: "name_suffix_id",
  attributes: {
    value: "string"
  },
  sparse: [],
  enums: {},
  relationships: {},
  includes: {},
  edges: {},
  query: {
    value: "string"
  },
  order: ["value"],
  filter: {},
  create: {
    value: "string"
  },
  update: {
    value: "string"
  },
  permits: { list: true, get: true, create: true, update: true, delete: true }
}
