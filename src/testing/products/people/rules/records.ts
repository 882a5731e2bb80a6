/**
 * Notes, background checks, and with whom things are shared.
 *
 * @internal
 */
import * as Answers from "../../../engine/answers.ts"
import type { Change, Rule } from "../../../engine/rules.ts"
import type { Row } from "../../../engine/Store.ts"

const byFirstPerson = ({ action, draft, world }: Change) => {
  if (action === "create") draft.relationships["created_by"] ??= world.store.ids("Person", 0, 1)[0] ?? null
}

// The latest one is the one that counts.
const supersede = ({ action, world: { store } }: Change, row: Row) => {
  const person = row.relationships["person"]
  if (action !== "create" || typeof person !== "string") return
  for (const id of Array.from(store.byOwner("BackgroundCheck", "person", person))) {
    const other = store.get("BackgroundCheck", id)
    if (id === row.id || other?.attributes["current"] !== true) continue
    store.put("BackgroundCheck", { ...other, attributes: { ...other.attributes, current: false } })
  }
}

// It is shared with somebody or with a group.
const share: Rule = { needs: ["permission"] }

const byWriter: Rule = {
  needs: ["name"],
  settle: ({ action, draft, world }) => {
    const writer = world.store.ids("Person", 0, 1)[0] ?? null
    if (action === "create") draft.relationships["created_by"] ??= writer
    draft.relationships["updated_by"] = writer
  }
}

/**
 * @internal
 */
export const rules: { readonly [type: string]: Rule } = {
  BackgroundCheck: {
    defaults: { current: true, status: "awaiting_applicant" },
    settle: (change) => {
      byFirstPerson(change)
      const { draft, now, previous } = change
      const status = draft.attributes["status"]
      if (status !== undefined && status !== previous?.attributes["status"]) {
        draft.attributes["status_updated_at"] = now
      }
    },
    stored: supersede
  },
  FormCategory: { needs: ["name"] },
  ListCategory: { needs: ["name"] },
  ListShare: share,
  Note: {
    // with the category as a relationship as well
    payload: ({ attributes }, action) => {
      if (action === "create" && (attributes["note_category_id"] ?? "") === "") {
        throw new Answers.Refusal(Answers.notFound())
      }
    },
    needs: ["note", "note_category"],
    settle: (change) => {
      byFirstPerson(change)
      if (change.action === "create") change.draft.attributes["display_date"] ??= change.now
    }
  },
  NoteCategory: { needs: ["name"], defaults: { locked: false } },
  NoteCategoryShare: share,
  Report: byWriter,
  WorkflowShare: share
}
