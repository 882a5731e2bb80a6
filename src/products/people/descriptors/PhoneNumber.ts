// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { PhoneNumberSpec } from "../PhoneNumber.ts"

/**
 * The description of a phone number: a phone number of a person.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PhoneNumberSpec> = {
  type: "PhoneNumber",
  product: "people",
  path: "phone_numbers",
  parameter: "phone_number_id",
  attributes: {
    number: "string",
    carrier: "string",
    location: "string",
    primary: "boolean",
    created_at: "date_time",
    updated_at: "date_time",
    e164: "string",
    international: "string",
    national: "string",
    country_code: "string",
    formatted_number: "string"
  },
  sparse: ["formatted_number"],
  enums: {},
  relationships: {
    person: { to: "one", type: "Person", target: "Person" }
  },
  includes: {},
  edges: {},
  query: {
    carrier: "string",
    created_at: "date_time",
    location: "string",
    number: "string",
    primary: "boolean",
    updated_at: "date_time"
  },
  order: ["carrier", "created_at", "location", "number", "primary", "updated_at"],
  filter: {},
  create: {
    number: "string",
    carrier: "string",
    location: "string",
    primary: "boolean"
  },
  update: {
    number: "string",
    carrier: "string",
    location: "string",
    primary: "boolean"
  },
  permits: { list: true, get: true, create: false, update: true, delete: true }
}
