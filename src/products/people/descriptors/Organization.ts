// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { OrganizationSpec } from "../Organization.ts"

/**
 * The description of an organization: the church whose data this is.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<OrganizationSpec> = {
  type: "Organization",
  product: "people",
  path: "",
  parameter: "organization_id",
  singles: { get: "" },
  attributes: {
    name: "string",
    country_code: "string",
    date_format: "string",
    time_zone: "string",
    contact_website: "string",
    created_at: "date_time",
    avatar_url: "string",
    church_center_subdomain: "string",
    grades: "json"
  },
  sparse: [],
  enums: {},
  relationships: {},
  includes: {},
  edges: {},
  query: {},
  order: [],
  filter: {},
  create: {},
  update: {},
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
