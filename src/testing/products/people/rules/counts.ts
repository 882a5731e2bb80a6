/**
 * What workflows, their steps and who works on them count: the cards as they stand.
 *
 * @internal
 */
import type { Row, Store } from "../../../engine/Store.ts"

type Count = (store: Store, row: Row) => number

type Test = (card: Row, store: Store) => boolean

const stage = (...stages: ReadonlyArray<string>): Test => ({ attributes }) =>
  stages.includes(String(attributes["stage"]))

const both = (...tests: ReadonlyArray<Test>): Test => (card, store) => tests.every((test) => test(card, store))

const isOverdue: Test = ({ attributes }) => attributes["stage"] === "ready" && attributes["overdue"] === true

const isUnassigned: Test = ({ relationships }) => (relationships["assignee"] ?? null) === null

// Whose cards are "mine" is told for the first person: by default every caller is that one.
const isMine: Test = ({ relationships }, store) => relationships["assignee"] === store.ids("Person", 0, 1)[0]

const cards = (store: Store, relationship: string, owner: string): ReadonlyArray<Row> =>
  store.byOwner("WorkflowCard", relationship, owner).flatMap((id) => store.get("WorkflowCard", id) ?? [])

const count = (relationship: string, test: Test): Count => (store, { id }) =>
  cards(store, relationship, id).filter((card) => test(card, store)).length

const steps = (store: Store, workflow: Row): ReadonlyArray<Row> =>
  store.byOwner("WorkflowStep", "workflow", workflow.id).flatMap((id) => store.get("WorkflowStep", id) ?? [])

type Counts = { readonly [name: string]: Count }

/**
 * @internal
 */
export const workflow: Counts = {
  completed_card_count: count("workflow", stage("completed")),
  my_due_soon_card_count: () => 0,
  my_overdue_card_count: count("workflow", both(isOverdue, isMine)),
  my_ready_card_count: count("workflow", both(stage("ready"), isMine)),
  total_cards_count: count("workflow", stage("completed", "ready", "snoozed")),
  total_overdue_card_count: count("workflow", isOverdue),
  total_ready_and_snoozed_card_count: count("workflow", stage("ready", "snoozed")),
  total_ready_card_count: count("workflow", stage("ready")),
  total_steps_count: (store, row) => steps(store, row).length,
  total_unassigned_card_count: count("workflow", both(stage("ready"), isUnassigned)),
  total_unassigned_steps_count: (store, row) =>
    steps(store, row).filter(({ relationships }) => (relationships["default_assignee"] ?? null) === null).length
}

/**
 * @internal
 */
export const step: Counts = {
  my_ready_card_count: count("current_step", both(stage("ready"), isMine)),
  total_ready_card_count: count("current_step", stage("ready"))
}

// The cards that a person works on, everywhere or on what the summary is about.
const summarized = (test: Test): Count => (store, { relationships }) =>
  cards(store, "assignee", String(relationships["person"])).filter((card) =>
    test(card, store) &&
    (relationships["workflow"] === undefined || relationships["workflow"] === card.relationships["workflow"]) &&
    (relationships["step"] === undefined || relationships["step"] === card.relationships["current_step"])
  ).length

/**
 * @internal
 */
export const summary: Counts = {
  overdue_count: summarized(isOverdue),
  ready_count: summarized(stage("ready")),
  snoozed_count: summarized(stage("snoozed"))
}
