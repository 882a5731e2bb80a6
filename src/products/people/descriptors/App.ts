// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { AppSpec } from "../App.ts"

/**
 * The description of an app: a product of Planning Center.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<AppSpec> = {
  type: "App",
  product: "people",
  path: "apps",
  parameter: "app_id",
  attributes: {
    name: "string",
    url: "string"
  },
  sparse: [],
  enums: {},
  relationships: {},
  includes: {},
  edges: {},
  query: {
    name: "string",
    url: "string"
  },
  order: ["name", "url"],
  filter: {},
  create: {},
  update: {},
  permits: { list: true, get: true, create: false, update: false, delete: false }
}
