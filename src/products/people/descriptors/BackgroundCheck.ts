// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { BackgroundCheckSpec } from "../BackgroundCheck.ts"
import { descriptor as person } from "./Person.ts"

/**
 * The description of a background check: a background check of a person.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<BackgroundCheckSpec> = {
  type: "BackgroundCheck",
  product: "people",
  path: "background_checks",
  parameter: "background_check_id",
  attributes: {
    current: "boolean",
    note: "string",
    status_updated_at: "date_time",
    report_url: "string",
    expires_on: "date",
    status: "string",
    completed_at: "date_time"
  },
  sparse: [],
  enums: {
    status: [
      "awaiting_applicant",
      "expired_invitation",
      "report_processing",
      "needs_review",
      "complete_clear",
      "complete_not_clear",
      "canceled"
    ]
  },
  relationships: {
    person: { to: "one", type: "Person", target: "Person" },
    created_by: { to: "one", type: "Person", target: "Person" }
  },
  includes: {
    created_by: { to: "one", target: () => person, create: true, update: true },
    person: { to: "one", target: () => person, create: true, update: true }
  },
  edges: {
    created_by: { to: "one", target: () => person, update: true, delete: true },
    person: { to: "one", target: () => person, update: true, delete: true }
  },
  query: {
    expires_on: "date",
    status_updated_at: "date_time"
  },
  order: ["expires_on", "status_updated_at"],
  filter: {
    awaiting_applicant: {},
    canceled: {},
    complete_clear: {},
    complete_not_clear: {},
    current: {},
    expired: {},
    expired_invitation: {},
    needs_review: {},
    not_expired: {},
    report_processing: {}
  },
  create: {
    note: "string",
    report_url: "string",
    expires_on: "date",
    status: "string",
    completed_at: "date_time"
  },
  update: {
    note: "string",
    report_url: "string",
    status: "string"
  },
  permits: { list: true, get: true, create: false, update: true, delete: true }
}
