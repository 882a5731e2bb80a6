/**
 * What Planning Center People computes out of other rows.
 *
 * @internal
 */
import type { Attributes, Row, Store } from "../../../engine/Store.ts"
import { type Compute, idIn } from "../../../engine/values.ts"
import * as Counts from "./counts.ts"

const nameOf = (store: Store, id: string | null): unknown =>
  id === null ? null : store.get("Person", id)?.attributes["name"] ?? null

/** The rows that belong to a person. */
const owned = (store: Store, type: string, person: Row): ReadonlyArray<Attributes> =>
  store.byOwner(type, "person", person.id).map((id) => store.get(type, id)!.attributes)

const primaryEmail: Compute = (store, person) => {
  const emails = owned(store, "Email", person)
  return (emails.find((email) => email["primary"] === true) ?? emails[0])?.["address"] ?? null
}

/** Attributes that are not stored, because they would have to be kept right with every write elsewhere. */
const number = (relationship: string): Compute => (_, row) => {
  const id = idIn(row, relationship)
  return id === null ? null : Number(id)
}

const id = (relationship: string): Compute => (_, row) => idIn(row, relationship)

const organizationId: Compute = (store) => Number(store.ids("Organization", 0, 1)[0] ?? 1)

const size = (type: string, relationship: string): Compute => (store, row) =>
  store.byOwner(type, relationship, row.id).length

export const computed: { readonly [type: string]: { readonly [name: string]: Compute } } = {
  // a number, unlike all other ids
  FieldDefinition: { tab_id: number("tab") },
  Form: {
    archived: (_, row) => (row.attributes["archived_at"] ?? null) !== null,
    submission_count: size("FormSubmission", "form")
  },
  Household: {
    member_count: (store, row) => store.byOwner("HouseholdMembership", "household", row.id).length,
    primary_contact_id: (_, row) => idIn(row, "primary_contact"),
    primary_contact_name: (store, row) => nameOf(store, idIn(row, "primary_contact"))
  },
  HouseholdMembership: { person_name: (store, row) => nameOf(store, idIn(row, "person")) },
  List: {
    name_or_description: (_, row) => row.attributes["name"] ?? row.attributes["description"] ?? null,
    starred: (store, row) => store.byOwner("ListStar", "list", row.id).length > 0,
    total_people: (_, row) => row.relationships["people"]?.length ?? 0
  },
  ListCategory: { organization_id: organizationId },
  ListShare: { name: (store, row) => nameOf(store, idIn(row, "person")) ?? row.attributes["group"] },
  MessageGroup: { message_count: size("Message", "message_group") },
  Note: {
    created_by_id: number("created_by"),
    note_category_id: number("note_category"),
    organization_id: organizationId,
    person_id: number("person")
  },
  NoteCategory: { organization_id: organizationId },
  NoteCategoryShare: { person_id: number("person") },
  Person: { primary_email_address: primaryEmail },
  Workflow: { ...Counts.workflow, campus_id: id("campus"), workflow_category_id: id("workflow_category") },
  WorkflowAssigneeSummary: Counts.summary,
  WorkflowAssigneeWorkflowSummary: {
    ...Counts.summary,
    workflow_name: (store, row) => store.get("Workflow", idIn(row, "workflow") ?? "")?.attributes["name"]
  },
  WorkflowShare: { person_id: number("person") },
  WorkflowStep: { ...Counts.step, default_assignee_id: id("default_assignee") },
  WorkflowStepAssigneeSummary: Counts.summary
}

// An attribute of what a relationship leads to.
const of = (type: string, relationship: string, name: string): Compute => (store, row) =>
  store.get(type, idIn(row, relationship) ?? "")?.attributes[name]

/** What a list can be ordered by without its being an attribute. */
export const orders: { readonly [name: string]: Compute } = {
  "Form.campus": of("Campus", "campus", "name"),
  "Form.category": of("FormCategory", "form_category", "name"),
  "FormSubmission.person.first_name": of("Person", "person", "first_name"),
  "FormSubmission.person.last_name": of("Person", "person", "last_name"),
  "List.campuses.name": of("Campus", "campus", "name"),
  "List.list_categories.name": of("ListCategory", "category", "name"),
  "List.list_category_id": id("category"),
  "MembershipType.sequence": (_, row) => Number(row.id),
  "Workflow.campus_name": of("Campus", "campus", "name"),
  "Workflow.workflow_category_name": of("WorkflowCategory", "workflow_category", "name"),
  "WorkflowAssigneeSummary.first_name": of("Person", "person", "first_name"),
  "WorkflowAssigneeSummary.last_name": of("Person", "person", "last_name"),
  "WorkflowAssigneeSummary.name": of("Person", "person", "name"),
  "WorkflowCard.first_name": of("Person", "person", "first_name"),
  "WorkflowCard.last_name": of("Person", "person", "last_name"),
  "MaritalStatus.sequence": (_, row) => Number(row.id),
  "ServiceTime.time": (_, row) => row.attributes["start_time"]
}
