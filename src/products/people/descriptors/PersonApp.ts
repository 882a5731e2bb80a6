// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { PersonAppSpec } from "../PersonApp.ts"
import { descriptor as app } from "./App.ts"

/**
 * The description of a person app: that a person has access to a product of Planning Center.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PersonAppSpec> = {
  type: "PersonApp",
  product: "people",
  path: "people/{person_id}/person_apps",
  parameter: "person_app_id",
  attributes: {
    allow_pco_login: "boolean",
    people_permissions: "string"
  },
  sparse: [],
  enums: {
    people_permissions: ["no_access", "viewer", "editor"]
  },
  relationships: {
    app: { to: "one", type: "App", target: "App" },
    person: { to: "one", type: "Person", target: "Person" }
  },
  includes: {
    app: { to: "one", target: () => app, create: true, update: true }
  },
  edges: {
    app: { to: "one", target: () => app }
  },
  query: {},
  order: [],
  filter: {},
  create: {
    app_id: "primary_key"
  },
  update: {},
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
