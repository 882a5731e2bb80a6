// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { MembershipTypeSpec } from "../MembershipType.ts"

/**
 * The description of a membership type: a kind of membership that a person can have.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<MembershipTypeSpec> = {
  type: "MembershipType",
  product: "people",
  path: "membership_types",
  parameter: "membership_type_id",
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
  order: ["sequence", "value"],
  filter: {},
  create: {
    value: "string"
  },
  update: {
    value: "string"
  },
  permits: { list: true, get: true, create: true, update: true, delete: true }
}
