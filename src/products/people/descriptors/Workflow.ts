// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { WorkflowSpec } from "../Workflow.ts"
import { descriptor as person } from "./Person.ts"
import { descriptor as workflowCard } from "./WorkflowCard.ts"
import { descriptor as workflowCategory } from "./WorkflowCategory.ts"
import { descriptor as workflowShare } from "./WorkflowShare.ts"
import { descriptor as workflowStep } from "./WorkflowStep.ts"

/**
 * The description of a workflow: a process that people are taken through, step by step.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowSpec> = {
  type: "Workflow",
  product: "people",
  path: "workflows",
  parameter: "workflow_id",
  attributes: {
    name: "string",
    my_ready_card_count: "integer",
    total_ready_card_count: "integer",
    completed_card_count: "integer",
    total_cards_count: "integer",
    total_ready_and_snoozed_card_count: "integer",
    total_steps_count: "integer",
    total_unassigned_steps_count: "integer",
    total_unassigned_card_count: "integer",
    total_overdue_card_count: "integer",
    created_at: "date_time",
    updated_at: "date_time",
    deleted_at: "date_time",
    archived_at: "date_time",
    campus_id: "primary_key",
    workflow_category_id: "primary_key",
    my_overdue_card_count: "integer",
    my_due_soon_card_count: "integer",
    recently_viewed: "boolean"
  },
  sparse: ["my_overdue_card_count", "my_due_soon_card_count"],
  enums: {},
  relationships: {
    workflow_category: { to: "one", type: "WorkflowCategory", target: "WorkflowCategory" },
    campus: { to: "one", type: "Campus", target: "Campus" }
  },
  includes: {
    category: { to: "one", target: () => workflowCategory },
    shares: { to: "many", target: () => workflowShare },
    steps: { to: "many", target: () => workflowStep }
  },
  edges: {
    cards: { to: "many", target: () => workflowCard, create: true, update: true, delete: true },
    category: { to: "one", target: () => workflowCategory, update: true, delete: true },
    shared_people: { to: "many", target: () => person, update: true, delete: true },
    shares: { to: "many", target: () => workflowShare, create: true, update: true, delete: true },
    steps: { to: "many", target: () => workflowStep, create: true, update: true, delete: true }
  },
  query: {
    archived_at: "date_time",
    campus_id: "primary_key",
    created_at: "date_time",
    deleted_at: "date_time",
    id: "primary_key",
    name: "string",
    updated_at: "date_time",
    workflow_category_id: "primary_key"
  },
  order: [
    "archived_at",
    "campus_id",
    "campus_name",
    "created_at",
    "deleted_at",
    "my_ready_card_count",
    "name",
    "total_overdue_card_count",
    "total_ready_card_count",
    "total_unassigned_card_count",
    "updated_at",
    "workflow_category_id",
    "workflow_category_name"
  ],
  filter: {
    archived: {},
    has_my_cards: {},
    manage_cards_allowed: {},
    needs_attention: {},
    not_archived: {},
    only_deleted: {},
    recently_deleted: {},
    recently_viewed: {},
    unassigned: {},
    with_deleted: {},
    with_recoverable: {},
    with_steps: {}
  },
  create: {
    name: "string",
    campus_id: "primary_key",
    workflow_category_id: "primary_key"
  },
  update: {
    name: "string",
    campus_id: "primary_key",
    workflow_category_id: "primary_key"
  },
  permits: { list: true, get: true, create: true, update: true, delete: true }
}
