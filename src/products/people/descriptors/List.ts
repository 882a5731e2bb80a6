// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { ListSpec } from "../List.ts"
import { descriptor as campus } from "./Campus.ts"
import { descriptor as listCategory } from "./ListCategory.ts"
import { descriptor as listResult } from "./ListResult.ts"
import { descriptor as listShare } from "./ListShare.ts"
import { descriptor as listStar } from "./ListStar.ts"
import { descriptor as mailchimpSyncStatus } from "./MailchimpSyncStatus.ts"
import { descriptor as person } from "./Person.ts"
import { descriptor as rule } from "./Rule.ts"

/**
 * The description of a list: a list of people that Planning Center keeps by rules.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ListSpec> = {
  type: "List",
  product: "people",
  path: "lists",
  parameter: "list_id",
  attributes: {
    name: "string",
    auto_refresh: "boolean",
    status: "string",
    has_inactive_results: "boolean",
    include_inactive: "boolean",
    returns: "string",
    return_original_if_none: "boolean",
    subset: "string",
    automations_active: "boolean",
    automations_count: "integer",
    paused_automations_count: "integer",
    description: "string",
    invalid: "boolean",
    auto_refresh_frequency: "string",
    name_or_description: "string",
    recently_viewed: "boolean",
    refreshed_at: "date_time",
    starred: "boolean",
    total_people: "integer",
    batch_completed_at: "date_time",
    created_at: "date_time",
    updated_at: "date_time",
    active_automations_count: "integer",
    auto_generated_name: "boolean"
  },
  sparse: [],
  enums: {},
  relationships: {},
  includes: {
    campus: { to: "one", target: () => campus, create: true, update: true },
    created_by: { to: "one", target: () => person },
    people: { to: "many", target: () => person },
    updated_by: { to: "one", target: () => person },
    category: { to: "one", target: () => listCategory },
    mailchimp_sync_status: { to: "many", target: () => mailchimpSyncStatus },
    rules: { to: "many", target: () => rule },
    shares: { to: "many", target: () => listShare }
  },
  edges: {
    campus: { to: "one", target: () => campus, update: true, delete: true },
    category: { to: "one", target: () => listCategory, update: true, delete: true },
    created_by: { to: "one", target: () => person, update: true, delete: true },
    list_results: { to: "many", target: () => listResult },
    mailchimp_sync_status: { to: "many", target: () => mailchimpSyncStatus },
    people: { to: "many", target: () => person, update: true, delete: true },
    rules: { to: "many", target: () => rule },
    shares: { to: "many", target: () => listShare, create: true, update: true, delete: true },
    star: { to: "one", target: () => listStar, single: true, delete: true, create: true },
    updated_by: { to: "one", target: () => person, update: true, delete: true }
  },
  actions: {
    run: { data: {}, repeatable: true },
    mailchimp_sync: { data: {}, repeatable: true }
  },
  query: {
    batch_completed_at: "date_time",
    created_at: "date_time",
    id: "primary_key",
    name: "string",
    updated_at: "date_time"
  },
  order: [
    "active_automations_count",
    "auto_refresh_frequency",
    "automations_count",
    "batch_completed_at",
    "campus_id",
    "campuses.name",
    "created_at",
    "list_categories.name",
    "list_category_id",
    "name",
    "name_or_description",
    "refreshed_at",
    "starred",
    "total_people",
    "updated_at"
  ],
  filter: {
    auto_refresh_enabled: {},
    can_manage: {},
    has_active_automations: {},
    mailchimp_connected: {},
    needs_attention: {},
    recently_viewed: {},
    starred: {},
    unassigned: {}
  },
  create: {},
  update: {},
  permits: { list: true, get: true, create: false, update: true, delete: false }
}
