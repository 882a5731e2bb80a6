// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { HouseholdMembershipSpec } from "../HouseholdMembership.ts"
import { descriptor as household } from "./Household.ts"
import { descriptor as person } from "./Person.ts"

/**
 * The description of a household membership: that a person belongs to a household. It lives under the household and under the person, never by itself.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<HouseholdMembershipSpec> = {
  type: "HouseholdMembership",
  product: "people",
  path: "households/{household_id}/household_memberships",
  parameter: "household_membership_id",
  attributes: {
    person_name: "string",
    pending: "boolean",
    household_role: "string"
  },
  sparse: [],
  enums: {
    household_role: ["adult", "child_or_dependent", "other_adult", "parent_guardian"]
  },
  relationships: {
    person: { to: "one", type: "Person", target: "Person", create: "required", update: true }
  },
  includes: {
    household: { to: "one", target: () => household },
    person: { to: "one", target: () => person }
  },
  edges: {
    household: { to: "one", target: () => household, update: true, delete: true },
    person: { to: "one", target: () => person, update: true, delete: true }
  },
  query: {
    pending: "boolean",
    person_name: "string"
  },
  order: ["pending", "person_name"],
  filter: {},
  create: {
    pending: "boolean",
    person_id: "primary_key"
  },
  update: {
    pending: "boolean",
    person_id: "primary_key"
  },
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
