// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { MaritalStatusSpec } from "../MaritalStatus.ts"

/**
 * The description of a marital status: a marital status that a person can have.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<MaritalStatusSpec> = {
  type: "MaritalStatus",
  product: "people",
  path: "marital_statuses",
  parameter: "marital_status_id",
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
