// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { ListStarSpec } from "../ListStar.ts"

/**
 * The description of a list star: that the user has starred a list.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ListStarSpec> = {
  type: "ListStar",
  product: "people",
  path: "lists/{list_id}/star",
  parameter: "list_star_id",
  attributes: {
    created_at: "date_time"
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
