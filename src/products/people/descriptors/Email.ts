// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { EmailSpec } from "../Email.ts"
import { descriptor as person } from "./Person.ts"

/**
 * The description of an email: an email address of a person.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EmailSpec> = {
  type: "Email",
  product: "people",
  path: "emails",
  parameter: "email_id",
  attributes: {
    address: "string",
    location: "string",
    primary: "boolean",
    created_at: "date_time",
    updated_at: "date_time",
    blocked: "boolean"
  },
  sparse: [],
  enums: {},
  relationships: {
    person: { to: "one", type: "Person", target: "Person" }
  },
  includes: {},
  edges: {
    person: { to: "one", target: () => person, update: true, delete: true }
  },
  query: {
    address: "string",
    blocked: "boolean",
    created_at: "date_time",
    location: "string",
    primary: "boolean",
    updated_at: "date_time"
  },
  order: ["address", "created_at", "location", "primary", "updated_at"],
  filter: {},
  create: {
    address: "string",
    location: "string",
    primary: "boolean"
  },
  update: {
    address: "string",
    location: "string",
    primary: "boolean"
  },
  permits: { list: true, get: true, create: false, update: true, delete: true }
}
