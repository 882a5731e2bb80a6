// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { NoteCategorySubscriptionSpec } from "../NoteCategorySubscription.ts"
import { descriptor as person } from "./Person.ts"

/**
 * The description of a note category subscription: that a person hears of new notes in a category.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<NoteCategorySubscriptionSpec> = {
  type: "NoteCategorySubscription",
  product: "people",
  path: "note_category_subscriptions",
  parameter: "note_category_subscription_id",
  attributes: {
    created_at: "date_time",
    updated_at: "date_time"
  },
  sparse: [],
  enums: {},
  relationships: {
    person: { to: "one", type: "Person", target: "Person" },
    note_category: { to: "one", type: "NoteCategory", target: "NoteCategory" }
  },
  includes: {
    person: { to: "one", target: () => person, create: true, update: true }
  },
  edges: {
    person: { to: "one", target: () => person, update: true, delete: true }
  },
  query: {
    created_at: "date_time",
    updated_at: "date_time"
  },
  order: ["created_at", "updated_at"],
  filter: {},
  create: {},
  update: {},
  permits: { list: true, get: true, create: false, update: false, delete: false }
}
