/**
 * The workflows of a church, and who is on them.
 *
 * @internal
 */
import * as Timestamp from "../../../jsonapi/Timestamp.ts"
import { generatedAt } from "./moments.ts"
import type { Row, Store } from "../../engine/Store.ts"
import { summarize } from "./rules/workflows.ts"

const created = "2022-02-01T09:00:00Z"
const stamps = { created_at: created, updated_at: created }

const workflows = [
  { name: "New members", steps: ["Welcome call", "Coffee together", "Membership class", "Find a place to serve"] },
  { name: "Baptism", steps: ["Conversation", "Date and place"] },
  { name: "Summer picnic", steps: ["Invitation"] }
]

/** So many people are on a workflow at the most, however large the church is. */
const mostCards = 60

const day = 86_400_000

const before = (days: number) => Timestamp.format(Timestamp.parse(generatedAt) - days * day)

// Where the card of a person stands: on the first workflow somewhere, or on the second one at an end.
const placeOf = (index: number): { readonly workflow: string; readonly step: string; readonly stage: string } => {
  if (index % 5 !== 4) return { workflow: "1", step: String(index % 4 === 0 ? 2 : index % 4), stage: "ready" }
  const stage = ["snoozed", "completed", "removed"][Math.floor(index / 5) % 3]!
  return { workflow: "2", step: stage === "completed" ? "6" : "5", stage }
}

type Add = (type: string, attributes: Row["attributes"], relationships?: Row["relationships"]) => string

const addCards = (store: Store, people: number, add: Add) => {
  for (let index = 0; index < Math.min(people, mostCards); index++) {
    const person = String(index + 1)
    const { stage, step, workflow } = placeOf(index)
    // the first one is worked on by somebody else
    const assignee = index === 0 ? String(Math.min(2, people)) : index % 3 === 2 ? null : "1"
    const moved = before(index + 1)
    const card = add("WorkflowCard", {
      stage,
      overdue: index % 7 === 3,
      calculated_due_at_in_days_ago: null,
      sticky_assignment: false,
      snooze_until: stage === "snoozed" ? "2027-02-01T09:00:00Z" : null,
      completed_at: stage === "completed" ? moved : null,
      removed_at: stage === "removed" ? moved : null,
      flagged_for_notification_at: null,
      moved_to_step_at: moved,
      created_at: before(index + 30),
      updated_at: moved
    }, { person, workflow, assignee, current_step: step })
    summarize(store, store.get("WorkflowCard", card)!)
    add("WorkflowCardActivity", {
      type: "created",
      content: "Added to the workflow",
      content_is_html: false,
      created_at: before(index + 30)
    }, { workflow_card: card, workflow_step: workflow === "1" ? "1" : "5" })
  }
  add("WorkflowCardNote", { note: "Prefers to be called in the evening.", created_at: before(3) }, {
    workflow_card: "1"
  })
}

/**
 * Puts the workflows into a store, with or without people on them.
 *
 * @internal
 */
export const fill = (store: Store, people: number, hasCards: boolean): void => {
  const add: Add = (type, attributes, relationships = {}) => {
    const id = store.nextId(type)
    store.put(type, { id, attributes, relationships })
    return id
  }
  const somebody = people > 0 ? "1" : null
  add("WorkflowCategory", { name: "Next steps", ...stamps })
  for (const [index, { name, steps }] of workflows.entries()) {
    const workflow = add(
      "Workflow",
      { name, recently_viewed: index === 0, deleted_at: null, archived_at: index === 2 ? before(60) : null, ...stamps },
      { campus: index === 0 ? "1" : null, workflow_category: index === 0 ? "1" : null }
    )
    for (const [place, step] of steps.entries()) {
      add("WorkflowStep", {
        name: step,
        sequence: place + 1,
        description: null,
        expected_response_time_in_days: 7,
        auto_snooze_value: null,
        auto_snooze_interval: null,
        ...stamps
      }, { workflow, default_assignee: place === 3 ? null : somebody })
    }
  }
  add("WorkflowShare", { group: null, permission: "manage" }, { workflow: "1", person: somebody })
  add("WorkflowShare", { group: "Editor", permission: "view" }, { workflow: "1", person: null })
  if (hasCards && people > 0) addCards(store, people, add)
}
