// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { SocialProfileSpec } from "../SocialProfile.ts"
import { descriptor as person } from "./Person.ts"

/**
 * The description of a social profile: a profile of a person on a social network.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SocialProfileSpec> = {
  type: "SocialProfile",
  product: "people",
  path: "social_profiles",
  parameter: "social_profile_id",
  attributes: {
    site: "string",
    url: "string",
    verified: "boolean",
    created_at: "date_time",
    updated_at: "date_time"
  },
  sparse: [],
  enums: {},
  relationships: {},
  includes: {
    person: { to: "one", target: () => person }
  },
  edges: {
    person: { to: "one", target: () => person, update: true, delete: true }
  },
  query: {
    created_at: "date_time",
    site: "string",
    updated_at: "date_time",
    url: "string",
    verified: "boolean"
  },
  order: ["created_at", "site", "updated_at", "url", "verified"],
  filter: {},
  create: {
    site: "string",
    url: "string",
    verified: "boolean"
  },
  update: {
    site: "string",
    url: "string",
    verified: "boolean"
  },
  permits: { list: true, get: true, create: false, update: true, delete: true }
}
