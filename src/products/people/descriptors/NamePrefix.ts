// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { NamePrefixSpec } from "../NamePrefix.ts"

/**
 * The description of a name prefix: what stands before a name, such as Dr.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<NamePrefixSpec> = {
  type: "NamePrefix",
  product: "people",
  path: "name_prefixes",
  parameter: "name_prefix_id",
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
