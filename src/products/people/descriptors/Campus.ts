// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { CampusSpec } from "../Campus.ts"
import { descriptor as list } from "./List.ts"
import { descriptor as serviceTime } from "./ServiceTime.ts"

/**
 * The description of a campus: a place where the church meets. Writing one takes an Organization Administrator.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<CampusSpec> = {
  type: "Campus",
  product: "people",
  path: "campuses",
  parameter: "campus_id",
  attributes: {
    latitude: "float",
    longitude: "float",
    description: "string",
    street: "string",
    city: "string",
    state: "string",
    zip: "string",
    country: "string",
    phone_number: "string",
    website: "string",
    twenty_four_hour_time: "boolean",
    date_format: "string",
    church_center_enabled: "boolean",
    contact_email_address: "string",
    time_zone: "string",
    geolocation_set_manually: "boolean",
    time_zone_raw: "string",
    name: "string",
    created_at: "date_time",
    updated_at: "date_time",
    avatar_url: "string"
  },
  sparse: ["time_zone_raw"],
  enums: {},
  relationships: {
    organization: { to: "one", type: "Organization", target: "Organization" }
  },
  includes: {
    lists: { to: "many", target: () => list },
    service_times: { to: "many", target: () => serviceTime, create: true, update: true }
  },
  edges: {
    lists: { to: "many", target: () => list, update: true },
    service_times: { to: "many", target: () => serviceTime, create: true, update: true, delete: true }
  },
  query: {
    created_at: "date_time",
    id: "primary_key",
    updated_at: "date_time"
  },
  order: ["created_at", "name", "updated_at"],
  filter: {},
  create: {
    latitude: "float",
    longitude: "float",
    description: "string",
    street: "string",
    city: "string",
    state: "string",
    zip: "string",
    country: "string",
    phone_number: "string",
    website: "string",
    twenty_four_hour_time: "boolean",
    date_format: "string",
    church_center_enabled: "boolean",
    contact_email_address: "string",
    time_zone: "string",
    geolocation_set_manually: "boolean",
    name: "string"
  },
  update: {
    latitude: "float",
    longitude: "float",
    description: "string",
    street: "string",
    city: "string",
    state: "string",
    zip: "string",
    country: "string",
    phone_number: "string",
    website: "string",
    twenty_four_hour_time: "boolean",
    date_format: "string",
    church_center_enabled: "boolean",
    contact_email_address: "string",
    time_zone: "string",
    geolocation_set_manually: "boolean",
    name: "string"
  },
  permits: { list: true, get: true, create: true, update: true, delete: true }
}
