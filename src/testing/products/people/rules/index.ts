/**
 * How Planning Center People behaves.
 *
 * @internal
 */
import type { ProductRules } from "../../../engine/productRules.ts"
import { actions } from "./actions.ts"
import { filters } from "./filters.ts"
import * as Relations from "./relations.ts"
import { rules as writes } from "./rules.ts"
import { searches } from "./search.ts"
import * as Values from "./values.ts"
import { wake } from "./workflows.ts"

/**
 * @internal
 */
export const people: ProductRules = {
  related: Relations.related,
  backs: Relations.backs,
  computed: Values.computed,
  orders: Values.orders,
  writes,
  actions,
  filters,
  // a list that can show what is in the archive leaves it there otherwise
  hidden: { Workflow: { attribute: "archived_at", unless: "archived" } },
  searches: { Person: searches },
  /** What goes with its owner though no edge of the owner says so. */
  along: new Set([
    "NoteCategory Note",
    "NoteCategory NoteCategorySubscription",
    "Person ListResult",
    "Person ListShare",
    "Person NoteCategoryShare",
    "Person NoteCategorySubscription",
    "Person WorkflowAssigneeSummary",
    "Person WorkflowStepAssigneeSummary"
  ]),
  administered: new Set(["Campus", "ServiceTime"]),
  unsent: new Set(["Person.created_by"]),
  links: { Person: ({ id }) => ({ html: `https://people.planningcenteronline.com/people/AC${id}` }) },
  redirects: {
    // the cards that a person works on, and not those about the person
    "Person WorkflowCard": (store, owner, filters) =>
      filters.includes("assigned") ? store.byOwner("WorkflowCard", "assignee", owner.id) : undefined
  },
  before: (store, segments, now) => {
    if (segments.some((segment) => segment.startsWith("workflow"))) wake(store, now)
  }
}
