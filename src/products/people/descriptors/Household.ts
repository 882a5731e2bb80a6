// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { HouseholdSpec } from "../Household.ts"
import { descriptor as householdMembership } from "./HouseholdMembership.ts"
import { descriptor as person } from "./Person.ts"

/**
 * The description of a household: people who live together, with one of them to turn to.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<HouseholdSpec> = {
  type: "Household",
  product: "people",
  path: "households",
  parameter: "household_id",
  attributes: {
    name: "string",
    member_count: "integer",
    primary_contact_name: "string",
    created_at: "date_time",
    updated_at: "date_time",
    avatar: "string",
    primary_contact_id: "primary_key"
  },
  sparse: [],
  enums: {},
  relationships: {
    primary_contact: { to: "one", type: "Person", target: "Person", create: "required" },
    people: { to: "many", type: "Person", target: "Person", create: "required", update: true }
  },
  includes: {
    people: { to: "many", target: () => person }
  },
  edges: {
    household_memberships: { to: "many", target: () => householdMembership, create: true, update: true, delete: true },
    people: {
      to: "many",
      target: () => person,
      filter: {
        non_pending: {},
        without_deceased: {}
      },
      update: true,
      delete: true
    }
  },
  query: {
    created_at: "date_time",
    member_count: "integer",
    name: "string",
    primary_contact_name: "string",
    updated_at: "date_time"
  },
  order: ["created_at", "member_count", "name", "primary_contact_name", "updated_at"],
  filter: {},
  create: {
    name: "string",
    member_count: "integer",
    avatar: "string",
    primary_contact_id: "primary_key"
  },
  update: {
    name: "string",
    member_count: "integer",
    avatar: "string",
    primary_contact_id: "primary_key"
  },
  permits: { list: true, get: true, create: true, update: true, delete: true }
}
