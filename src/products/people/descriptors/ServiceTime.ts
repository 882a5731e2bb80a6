// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { ServiceTimeSpec } from "../ServiceTime.ts"

/**
 * The description of a service time: when a campus meets.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ServiceTimeSpec> = {
  type: "ServiceTime",
  product: "people",
  path: "campuses/{campus_id}/service_times",
  parameter: "service_time_id",
  attributes: {
    start_time: "integer",
    day: "string",
    description: "string"
  },
  sparse: [],
  enums: {
    day: ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
  },
  relationships: {
    organization: { to: "one", type: "Organization", target: "Organization" },
    campus: { to: "one", type: "Campus", target: "Campus" }
  },
  includes: {},
  edges: {},
  query: {},
  order: ["time"],
  filter: {},
  create: {
    start_time: "integer",
    day: "string",
    description: "string"
  },
  update: {
    start_time: "integer",
    day: "string",
    description: "string"
  },
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
