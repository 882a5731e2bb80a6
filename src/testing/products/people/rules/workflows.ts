/**
 * Workflows: who stands where, and what moving a card does.
 *
 * @internal
 */
import * as Timestamp from "../../../../jsonapi/Timestamp.ts"
import * as Answers from "../../../engine/answers.ts"
import { compareIds } from "../../../engine/ids.ts"
import type { Change, Rule } from "../../../engine/rules.ts"
import type { Attributes, Linkage, Row, Store } from "../../../engine/Store.ts"

const idIn = (row: Row | undefined, name: string): string | null => {
  const linkage = row?.relationships[name]
  return typeof linkage === "string" ? linkage : null
}

const rowsOf = (store: Store, type: string, relationship: string, owner: string): ReadonlyArray<Row> =>
  store.byOwner(type, relationship, owner).flatMap((id) => store.get(type, id) ?? [])

/**
 * The steps of a workflow in the order that cards take.
 *
 * @internal
 */
export const stepsOf = (store: Store, workflow: string): ReadonlyArray<Row> =>
  rowsOf(store, "WorkflowStep", "workflow", workflow).toSorted((one, other) =>
    Number(one.attributes["sequence"] ?? 0) - Number(other.attributes["sequence"] ?? 0) || compareIds(one.id, other.id)
  )

// The row of a summary that is about all of these; its numbers are counted when it is read.
const about = (store: Store, type: string, person: string, relationships: { readonly [name: string]: string }) => {
  const isThere = rowsOf(store, type, "person", person).some((row) =>
    Object.entries(relationships).every(([name, id]) => row.relationships[name] === id)
  )
  if (!isThere) {
    store.put(type, { id: store.nextId(type), attributes: {}, relationships: { person, ...relationships } })
  }
}

/**
 * Makes the summaries that a card counts in: those of who works on it.
 *
 * @internal
 */
export const summarize = (store: Store, card: Row): void => {
  const assignee = idIn(card, "assignee")
  const workflow = idIn(card, "workflow")
  const step = idIn(card, "current_step")
  if (assignee === null) return
  about(store, "WorkflowAssigneeSummary", assignee, {})
  if (workflow !== null) about(store, "WorkflowAssigneeWorkflowSummary", assignee, { workflow })
  if (step !== null) about(store, "WorkflowStepAssigneeSummary", assignee, { step })
}

interface Activity {
  readonly type: string
  readonly content: string
  readonly comment?: string
  readonly subject?: string
}

const note = (store: Store, card: Row, { comment = null, content, subject = null, type }: Nullable, now: string) => {
  const assignee = store.get("Person", idIn(card, "assignee") ?? "")?.attributes
  const isReassigned = type === "reassigned"
  store.put("WorkflowCardActivity", {
    id: store.nextId("WorkflowCardActivity"),
    attributes: {
      type,
      content,
      comment,
      subject,
      content_is_html: false,
      reassigned_to_name: isReassigned ? assignee?.["name"] ?? null : null,
      reassigned_to_avatar_url: isReassigned ? assignee?.["avatar"] ?? null : null,
      created_at: now
    },
    relationships: { workflow_card: card.id, workflow_step: idIn(card, "current_step") }
  })
}

type Nullable = { readonly [name in keyof Activity]: Activity[name] | null }

/** A card and the moment at which something happens to it. */
interface Moment {
  readonly store: Store
  readonly card: Row
  readonly now: string
}

const set = (
  { card, now, store }: Moment,
  attributes: Attributes,
  relationships: { readonly [name: string]: Linkage } = {}
): Row => {
  const row: Row = {
    id: card.id,
    attributes: { ...card.attributes, ...attributes, updated_at: now },
    relationships: { ...card.relationships, ...relationships }
  }
  store.put("WorkflowCard", row)
  summarize(store, row)
  return row
}

const awake = { snooze_until: null, removed_at: null, completed_at: null }

// Who works on a card stays with it where that was asked for; otherwise each step has somebody.
const moveTo = (moment: Moment, step: Row): Row =>
  set(moment, { ...awake, stage: "ready", overdue: false, moved_to_step_at: moment.now }, {
    current_step: step.id,
    ...(moment.card.attributes["sticky_assignment"] === true
      ? undefined
      : { assignee: idIn(step, "default_assignee") })
  })

const isActive = ({ attributes }: Row) => attributes["stage"] === "ready" || attributes["stage"] === "snoozed"

const mustBeActive = ({ card }: Moment) => {
  if (!isActive(card)) {
    const detail = `is ${String(card.attributes["stage"])}`
    throw new Answers.Refusal(Answers.invalid("WorkflowCard", [{ parameter: "base", detail }]))
  }
}

const placeOf = ({ card, store }: Moment) => {
  const steps = stepsOf(store, idIn(card, "workflow") ?? "")
  return { steps, place: steps.findIndex(({ id }) => id === idIn(card, "current_step")) }
}

const forward = (moment: Moment): Row => {
  mustBeActive(moment)
  const { place, steps } = placeOf(moment)
  const next = steps[place + 1]
  return next === undefined
    ? set(moment, { ...awake, stage: "completed", overdue: false, completed_at: moment.now })
    : moveTo(moment, next)
}

const day = 86_400_000

const moves: { readonly [action: string]: (moment: Moment, data: Attributes) => Row } = {
  promote: forward,
  skip_step: forward,
  // who is through comes back to the last step
  go_back: (moment) => {
    const { place, steps } = placeOf(moment)
    const step = steps[isActive(moment.card) ? Math.max(0, place - 1) : place]
    return step === undefined ? moment.card : moveTo(moment, step)
  },
  remove: (moment) => set(moment, { ...awake, stage: "removed", overdue: false, removed_at: moment.now }),
  restore: (moment) => isActive(moment.card) ? moment.card : set(moment, { ...awake, stage: "ready" }),
  snooze: (moment, data) => {
    mustBeActive(moment)
    const until = Timestamp.format(Timestamp.parse(moment.now) + Number(data["duration"]) * day)
    return set(moment, { stage: "snoozed", snooze_until: until })
  },
  unsnooze: (moment) =>
    moment.card.attributes["stage"] === "snoozed"
      ? set(moment, { stage: "ready", snooze_until: null })
      : moment.card,
  send_email: (moment) => moment.card
}

const contents: { readonly [action: string]: string } = {
  promote: "Completed the step",
  skip_step: "Skipped the step",
  go_back: "Sent back",
  remove: "Removed from the workflow",
  restore: "Restored",
  snooze: "Snoozed",
  unsnooze: "Unsnoozed",
  send_email: "Sent an email"
}

/**
 * The names of the actions of a card.
 *
 * @internal
 */
export const actionNames: ReadonlyArray<string> = Object.keys(moves)

/**
 * Carries an action out. The card remembers it.
 *
 * @internal
 */
export const act = (store: Store, card: Row, action: string, data: Attributes, now: string): void => {
  const moved = moves[action]!({ store, card, now }, data)
  const isEmail = action === "send_email"
  note(store, moved, {
    type: action,
    content: contents[action]!,
    comment: isEmail ? String(data["note"]) : null,
    subject: isEmail ? String(data["subject"]) : null
  }, now)
}

/**
 * Wakes the cards whose sleep is over.
 *
 * @internal
 */
export const wake = (store: Store, now: string): void => {
  for (const card of Array.from(store.scan("WorkflowCard"))) {
    const { snooze_until, stage } = card.attributes
    if (stage !== "snoozed" || typeof snooze_until !== "string" || snooze_until > now) continue
    act(store, card, "unsnooze", {}, now)
  }
}

const linked = ({ draft, previous }: Change, name: string): string | null => {
  const linkage = name in draft.relationships ? draft.relationships[name] : previous?.relationships[name]
  return typeof linkage === "string" ? linkage : null
}

const card: Rule = {
  needs: ["person"],
  check: (change) =>
    change.action === "create" && stepsOf(change.world.store, linked(change, "workflow") ?? "").length === 0
      ? [{ parameter: "workflow", detail: "must have at least one step" }]
      : [],
  defaults: { stage: "ready", sticky_assignment: false, overdue: false },
  settle: (change) => {
    const { action, draft, now, world } = change
    if (action !== "create") return
    const step = stepsOf(world.store, linked(change, "workflow") ?? "")[0]
    draft.relationships["current_step"] = step?.id ?? null
    draft.relationships["assignee"] ??= idIn(step, "default_assignee")
    draft.attributes["moved_to_step_at"] = now
  },
  stored: ({ action, now, previous, world }, row) => {
    summarize(world.store, row)
    if (action === "create") note(world.store, row, { type: "created", content: "Added to the workflow" }, now)
    else if (idIn(row, "assignee") !== idIn(previous, "assignee")) {
      note(world.store, row, { type: "reassigned", content: "Assigned to somebody else" }, now)
    }
  }
}

const cardNote: Rule = {
  needs: ["note"],
  stored: ({ now, world }, row) => {
    const owner = world.store.get("WorkflowCard", idIn(row, "workflow_card") ?? "")
    if (owner === undefined) return
    note(world.store, owner, { type: "note", content: "Added a note", comment: String(row.attributes["note"]) }, now)
  }
}

const step: Rule = {
  needs: ["name"],
  // a new one stands at the end
  settle: (change) => {
    if (change.action !== "create") return
    const last = stepsOf(change.world.store, linked(change, "workflow") ?? "").at(-1)
    change.draft.attributes["sequence"] ??= Number(last?.attributes["sequence"] ?? 0) + 1
  }
}

/**
 * @internal
 */
export const rules: { readonly [type: string]: Rule } = {
  Workflow: {
    needs: ["name"],
    tombstone: (row, now) => ({ ...row, attributes: { ...row.attributes, deleted_at: now } })
  },
  WorkflowCard: card,
  WorkflowCardNote: cardNote,
  WorkflowStep: step
}
