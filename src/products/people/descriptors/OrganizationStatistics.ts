// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { OrganizationStatisticsSpec } from "../OrganizationStatistics.ts"

/**
 * The description of an organization statistics: numbers about the church. Which ones is not documented; attributes that Planning Center sends are kept.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<OrganizationStatisticsSpec> = {
  type: "OrganizationStatistics",
  product: "people",
  path: "stats",
  parameter: "organization_statistics_id",
  singles: { get: "stats" },
  attributes: {},
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
