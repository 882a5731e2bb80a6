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

/** As in recorded answers. */
const recordedPersonOrder = [
  "given_name",
  "first_name",
  "nickname",
  "middle_name",
  "last_name",
  "birthdate",
  "anniversary",
  "gender",
  "grade",
  "child",
  "status",
  "school_type",
  "graduation_year",
  "site_administrator",
  "people_permissions",
  "membership",
  "inactivated_at",
  "remote_id",
  "medical_notes",
  "created_at",
  "updated_at",
  "search_name",
  "search_name_or_email",
  "id"
]

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
  permits: {
    CustomSender: { get: true },
    WorkflowCategory: { list: true, get: true, create: true, update: true, delete: true }
  },
  accepts: { HouseholdMembership: { household_role: "string" } },
  newestFirst: new Set(["Workflow"]),
  open: new Set(["Person.status", "ServiceTime.day"]),
  forbidden: { "POST field_data": "cannot create a FieldDatum here" },
  versions: [
    { version: "2023-02-15", type: "FormSubmissionValue", without: ["display_value"] },
    {
      version: "2022-07-14",
      type: "Person",
      attributes: { gender: (gender) => typeof gender === "string" ? gender.slice(0, 1) : gender }
    },
    { version: "2020-07-22", type: "Person", without: ["school_type"] },
    { version: "2019-01-14", type: "Campus", without: ["time_zone"] }
  ],
  recordedOrder: { Person: recordedPersonOrder },
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
