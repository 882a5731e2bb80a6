// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { AddressSpec } from "../Address.ts"

/**
 * The description of an address: a postal address of a person.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<AddressSpec> = {
  type: "Address",
  product: "people",
  path: "addresses",
  parameter: "address_id",
  attributes: {
    city: "string",
    state: "string",
    zip: "string",
    country_code: "string",
    location: "string",
    primary: "boolean",
    street_line_1: "string",
    street_line_2: "string",
    created_at: "date_time",
    updated_at: "date_time",
    country_name: "string"
  },
  sparse: [],
  enums: {},
  relationships: {
    person: { to: "one", type: "Person", target: "Person" }
  },
  includes: {},
  edges: {},
  query: {
    city: "string",
    country_code: "string",
    location: "string",
    primary: "boolean",
    state: "string",
    street_line_1: "string",
    street_line_2: "string",
    zip: "string"
  },
  order: [
    "city",
    "country_code",
    "created_at",
    "location",
    "primary",
    "state",
    "street_line_1",
    "street_line_2",
    "updated_at",
    "zip"
  ],
  filter: {},
  create: {
    city: "string",
    state: "string",
    zip: "string",
    country_code: "string",
    location: "string",
    primary: "boolean",
    street_line_1: "string",
    street_line_2: "string"
  },
  update: {
    city: "string",
    state: "string",
    zip: "string",
    country_code: "string",
    location: "string",
    primary: "boolean",
    street_line_1: "string",
    street_line_2: "string"
  },
  permits: { list: true, get: true, create: false, update: true, delete: true }
}
