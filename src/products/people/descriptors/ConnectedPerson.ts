// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { ConnectedPersonSpec } from "../ConnectedPerson.ts"

/**
 * The description of a connected person: the same person in another church of a multi-church organization.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ConnectedPersonSpec> = {
  type: "ConnectedPerson",
  product: "people",
  path: "people/{person_id}/connected_people",
  parameter: "connected_person_id",
  attributes: {
    given_name: "string",
    first_name: "string",
    nickname: "string",
    middle_name: "string",
    last_name: "string",
    gender: "string",
    organization_name: "string",
    organization_id: "primary_key"
  },
  sparse: [],
  enums: {},
  relationships: {
    organization: { to: "one", type: "Organization", target: "Organization" }
  },
  includes: {},
  edges: {},
  query: {},
  order: [],
  filter: {},
  create: {},
  update: {},
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
