// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { InactiveReasonSpec } from "../InactiveReason.ts"

/**
 * The description of an inactive reason: why a person is inactive.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<InactiveReasonSpec> = {
  type: "InactiveReason",
  product: "people",
  path: "inactive_reasons",
  parameter: "inactive_reason_id",
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
