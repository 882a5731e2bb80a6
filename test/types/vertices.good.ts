import type { DateTime, Effect, Stream } from "effect"
import type { Operation, Resource } from "effect-pco"
import type {
  ListCategory,
  ListShare,
  ListStar,
  NoteCategory,
  WorkflowCardActivity,
  WorkflowStep
} from "effect-pco/people"
import {
  Address,
  CustomSender,
  Email,
  FormField,
  HouseholdMembership,
  List,
  Message,
  Note,
  Organization,
  Person,
  PersonMerger,
  Rule,
  Workflow,
  WorkflowCard
} from "effect-pco/people"

type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false
const same = <A, B>(_: Equals<A, B>) => {}

// a resource that lives under an owner takes the ids on its path
const notes = WorkflowCard.notes.list({ person_id: "1", workflow_card_id: "2" })
same<typeof notes.name, string>(true)
const conditions = Rule.conditions.stream({ list_id: "1", rule_id: "2" }, {
  include: ["created_by"],
  order: "comparison"
})
same<Stream.Success<typeof conditions>["created_by"], Person.Person | null>(true)
const household = HouseholdMembership.household.get({ household_id: "1", household_membership_id: "2" })
same<Effect.Success<typeof household>["name"], string | null>(true)

// an edge to one: what it leads to, and its member
const owner = Email.person.get("1", { include: ["emails"] })
same<Effect.Success<typeof owner>["emails"], ReadonlyArray<Email.Email>>(true)
same<typeof Email.person.getById extends (owner: string, id: string) => unknown ? true : false, true>(true)
same<ReturnType<typeof Email.person.delete>, Operation.Operation<void>>(true)

// nested includes of what lies deep
const card = Person.workflow_cards.get("1", "2", { include: ["current_step.default_assignee", "assignee"] })
type Card = Effect.Success<typeof card>
same<NonNullable<Card["current_step"]>["default_assignee"], Person.Person | null>(true)
same<Card["assignee"], Person.Person | null>(true)
same<Card["completed_at"], DateTime.Utc | null>(true)

// includes that lead to many and to one, and with dots below
const list = List.get("1", { include: ["category", "shares.person", "rules"] })
type Shown = Effect.Success<typeof list>
same<Shown["category"], ListCategory.ListCategory | null>(true)
same<Shown["shares"][number]["person"], Person.Person | null>(true)
same<Shown["shares"][number]["permission"], Resource.Open<"view" | "manage"> | null>(true)

// order and where of one endpoint, names with dots among them
export const asked = [
  List.list({ order: ["-list_categories.name", "refreshed_at"], where: { id: ["1", "2"] } }),
  Message.list({ where: { kind: "sms", sent_at: { gte: "2026-01-01" } } }),
  PersonMerger.list({ where: { person_to_remove_id: "7" } }),
  Workflow.list({ filter: { with_deleted: true }, order: "my_ready_card_count" }),
  Person.background_checks.list("1", { filter: { current: true }, order: "expires_on" }),
  Address.list({ where: { street_line_1: "1 Main%" } }),
  Person.me({ include: ["organization"] }),
  Organization.get(),
  CustomSender.list()
]

// fields of the resource and of what comes with it
const narrow = Note.list({ fields: { Note: ["note"], NoteCategory: ["name"] }, include: ["category"] })
type Narrow = Effect.Success<typeof narrow>["data"][number]
same<Narrow["note"], string | null>(true)
same<"display_date" extends keyof Narrow ? true : false, false>(true)
same<Pick<NonNullable<Narrow["category"]>, "name">, Pick<NoteCategory.NoteCategory, "name">>(true)

// payloads of many shapes
export const written = [
  Workflow.steps.create("1", { name: "Call", auto_snooze_interval: "week", default_assignee_id: "3" }),
  Workflow.cards.create("1", { person_id: "2", sticky_assignment: true }),
  List.shares.create("1", { permission: "view", person_id: "2" }),
  List.star.create("1"),
  List.star.delete("1"),
  Person.notes.create("1", { note: "Called", note_category_id: "2" }),
  WorkflowCard.notes.create({ person_id: "1", workflow_card_id: "2" }, { note: "Called" }),
  FormField.form_field_conditions.create({ form_id: "1", form_field_id: "2" }, { trigger_form_field_option_value: "x" })
]
const star = List.star.get("1")
same<Effect.Success<typeof star>, ListStar.ListStar>(true)

// actions
const snoozed = WorkflowCard.snooze({ person_id: "1", workflow_card_id: "2" }, { duration: 7 })
same<typeof snoozed, Operation.Operation<Operation.Answer>>(true)
export const acted = [
  WorkflowCard.promote({ person_id: "1", workflow_card_id: "2" }),
  List.run("1"),
  CustomSender.send_verification("1")
]

// an attribute that is called type, and enums that stay open
declare const activity: WorkflowCardActivity.WorkflowCardActivity
same<typeof activity.type, "WorkflowCardActivity">(true)
same<typeof activity.attribute_type, string | null>(true)
declare const step: WorkflowStep.WorkflowStep
same<typeof step.auto_snooze_interval, Resource.Open<"day" | "week" | "month"> | null>(true)
declare const share: ListShare.ListShare
const anything: string | null = share.permission
export { anything }
