// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { ReportSpec } from "../Report.ts"
import { descriptor as person } from "./Person.ts"

/**
 * The description of a report: a report that lists are printed with.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ReportSpec> = {
  type: "Report",
  product: "people",
  path: "reports",
  parameter: "report_id",
  attributes: {
    name: "string",
    body: "string",
    created_at: "date_time",
    updated_at: "date_time"
  },
  sparse: [],
  enums: {},
  relationships: {},
  includes: {
    created_by: { to: "one", target: () => person },
    updated_by: { to: "one", target: () => person }
  },
  edges: {
    created_by: { to: "one", target: () => person, update: true, delete: true },
    updated_by: { to: "one", target: () => person, update: true, delete: true }
  },
  query: {
    body: "string",
    created_at: "date_time",
    name: "string",
    updated_at: "date_time"
  },
  order: ["body", "created_at", "name", "updated_at"],
  filter: {},
  create: {
    name: "string",
    body: "string"
  },
  update: {
    name: "string",
    body: "string"
  },
  permits: { list: true, get: true, create: true, update: true, delete: true }
}
