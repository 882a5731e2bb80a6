// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { CarrierSpec } from "../Carrier.ts"

/**
 * The description of a carrier: a mobile carrier that text messages can go through.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<CarrierSpec> = {
  type: "Carrier",
  product: "people",
  path: "carriers",
  parameter: "carrier_id",
  attributes: {
    value: "string",
    name: "string",
    international: "boolean"
  },
  sparse: [],
  enums: {},
  relationships: {},
  includes: {},
  edges: {},
  query: {},
  order: ["international", "name"],
  filter: {},
  create: {},
  update: {},
  permits: { list: true, get: false, create: false, update: false, delete: false }
}
