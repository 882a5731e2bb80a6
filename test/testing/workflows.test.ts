import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { Person, Workflow, WorkflowCard } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { data, get, post, remove, values } from "./support.ts"

const now = Date.UTC(2026, 10, 20, 12)

const fresh = <A, E, R>(test: Effect.Effect<A, E, R>) =>
  Effect.andThen(TestClock.setTime(now), test).pipe(Effect.provide(FakePco.layer({ people: 30, limit: false })))

type Ids = WorkflowCard.WorkflowCardIds

const read = (card: Ids) =>
  Person.workflow_cards.get(card.person_id, card.workflow_card_id, {
    include: ["assignee", "current_step", "person", "workflow"]
  })

const types = (card: Ids) =>
  Effect.map(WorkflowCard.activities.list(card), (page) => page.data.map((activity) => activity.attribute_type))

/** A card of somebody on the first workflow. */
const created = Effect.map(
  Workflow.cards.create("1", { person_id: "7" }),
  (card): Ids => ({ person_id: "7", workflow_card_id: card.id })
)

describe("facts 8 and 9: workflow cards", () => {
  it.effect("begin at the first step with whom it has, and one person may have several", () =>
    fresh(Effect.gen(function*() {
      const card = yield* created
      const first = yield* read(card)
      assert.strictEqual(first.stage, "ready")
      assert.strictEqual(first.current_step?.sequence, 1)
      assert.strictEqual(first.assignee?.id, "1")
      assert.strictEqual(first.person?.id, "7")
      assert.strictEqual(first.workflow?.id, "1")
      assert.deepStrictEqual(yield* types(card), ["created"])
      const again = yield* Workflow.cards.create("1", { person_id: "7", assignee_id: "2" })
      assert.notStrictEqual(again.id, card.workflow_card_id)
      assert.strictEqual((yield* read({ ...card, workflow_card_id: again.id })).assignee?.id, "2")
    })))

  it.effect("go through the steps and are complete behind the last one", () =>
    fresh(Effect.gen(function*() {
      const card = yield* created
      const steps: Array<number | null | undefined> = []
      for (let step = 0; step < 3; step++) {
        yield* TestClock.adjust("1 day")
        yield* step === 1 ? WorkflowCard.skip_step(card) : WorkflowCard.promote(card)
        const moved = yield* read(card)
        steps.push(moved.current_step?.sequence)
        assert.strictEqual(moved.moved_to_step_at?.epochMilliseconds, now + (step + 1) * 86_400_000)
      }
      assert.deepStrictEqual(steps, [2, 3, 4])
      // the last step has nobody by itself
      assert.isNull((yield* read(card)).assignee)
      yield* WorkflowCard.promote(card)
      const done = yield* read(card)
      assert.strictEqual(done.stage, "completed")
      assert.isNotNull(done.completed_at)
      const refused = yield* Effect.flip(WorkflowCard.promote(card))
      assert.strictEqual(refused.status, 422)
      yield* WorkflowCard.go_back(card)
      const back = yield* read(card)
      assert.deepStrictEqual([back.stage, back.completed_at, back.current_step?.sequence], ["ready", null, 4])
      assert.deepStrictEqual(yield* types(card), [
        "created",
        "promote",
        "skip_step",
        "promote",
        "promote",
        "go_back"
      ])
    })))

  it.effect("stay with who works on them where that was asked for", () =>
    fresh(Effect.gen(function*() {
      const { id } = yield* Workflow.cards.create("1", { person_id: "7", assignee_id: "2", sticky_assignment: true })
      const card = { person_id: "7", workflow_card_id: id }
      yield* WorkflowCard.promote(card)
      assert.strictEqual((yield* read(card)).assignee?.id, "2")
      yield* Workflow.cards.update("1", id, { assignee_id: "3", sticky_assignment: false })
      assert.include(yield* types(card), "reassigned")
      yield* WorkflowCard.promote(card)
      assert.strictEqual((yield* read(card)).assignee?.id, "1")
    })))

  it.effect("sleep for days and wake by themselves, or earlier", () =>
    fresh(Effect.gen(function*() {
      const card = yield* created
      yield* WorkflowCard.snooze(card, { duration: 15 })
      const asleep = yield* read(card)
      assert.strictEqual(asleep.stage, "snoozed")
      assert.strictEqual(asleep.snooze_until?.epochMilliseconds, now + 15 * 86_400_000)
      yield* TestClock.adjust("14 days")
      assert.strictEqual((yield* read(card)).stage, "snoozed")
      yield* TestClock.adjust("1 day")
      const awake = yield* read(card)
      assert.deepStrictEqual([awake.stage, awake.snooze_until], ["ready", null])
      yield* WorkflowCard.snooze(card, { duration: 1 })
      yield* WorkflowCard.unsnooze(card)
      assert.strictEqual((yield* read(card)).stage, "ready")
    })))

  it.effect("are removed and restored", () =>
    fresh(Effect.gen(function*() {
      const card = yield* created
      yield* WorkflowCard.remove(card)
      const removed = yield* read(card)
      assert.strictEqual(removed.stage, "removed")
      assert.isNotNull(removed.removed_at)
      yield* WorkflowCard.restore(card)
      const restored = yield* read(card)
      assert.deepStrictEqual([restored.stage, restored.removed_at], ["ready", null])
    })))

  it.effect("remember notes and emails", () =>
    fresh(Effect.gen(function*() {
      const card = yield* created
      yield* WorkflowCard.notes.create(card, { note: "Called, nobody there." })
      yield* WorkflowCard.send_email(card, { subject: "Welcome", note: "Good to have you." })
      const { data } = yield* WorkflowCard.activities.list(card)
      assert.deepStrictEqual(data.map(({ attribute_type, comment, subject }) => [attribute_type, comment, subject]), [
        ["created", null, null],
        ["note", "Called, nobody there.", null],
        ["send_email", "Good to have you.", "Welcome"]
      ])
      const path = `/people/7/workflow_cards/${card.workflow_card_id}`
      assert.strictEqual((yield* post(`${path}/send_email`, { data: { attributes: { subject: "x" } } })).status, 400)
      assert.strictEqual((yield* post(`${path}/snooze`, { data: { attributes: { days: 3 } } })).status, 422)
      assert.strictEqual((yield* post(`${path}/promote`, {})).status, 201)
      assert.strictEqual((yield* get(`${path}/promote`)).status, 404)
    })))

  it.effect("are counted by workflows, steps and those who work on them", () =>
    fresh(Effect.gen(function*() {
      const counts = Effect.map(Workflow.get("1"), (workflow) => [
        Number(workflow.total_cards_count),
        Number(workflow.total_ready_card_count),
        Number(workflow.completed_card_count),
        Number(workflow.my_ready_card_count)
      ])
      const [all = 0, ready = 0, completed = 0, mine = 0] = yield* counts
      const card = yield* created
      assert.deepStrictEqual(yield* counts, [all + 1, ready + 1, completed, mine + 1])
      yield* WorkflowCard.snooze(card, { duration: 3 })
      assert.deepStrictEqual(yield* counts, [all + 1, ready, completed, mine])
      yield* WorkflowCard.remove(card)
      assert.deepStrictEqual(yield* counts, [all, ready, completed, mine])
      // somebody new works on one
      const summaries = Effect.map(get("/workflow_assignee_summaries?per_page=100&include=person"), ({ json }) =>
        json.data.map(({ attributes, relationships }: any) => [
          relationships.person.data.id,
          attributes.ready_count
        ]))
      assert.notInclude(
        (yield* summaries).map(([id]: any) =>
          id
        ),
        "9"
      )
      yield* Workflow.cards.create("1", { person_id: "8", assignee_id: "9" })
      assert.deepInclude(yield* summaries, ["9", 1])
      const own = yield* Person.workflow_assignee_workflow_summaries.list("9")
      assert.deepStrictEqual(own.data.map(({ ready_count, workflow_name }) => [ready_count, workflow_name]), [
        [1, "New members"]
      ])
    })))

  it.effect("of a person are those that are about them, and with `assigned` those they work on", () =>
    fresh(Effect.gen(function*() {
      const about = yield* Person.workflow_cards.list("2", { include: ["person"] })
      assert.deepStrictEqual(about.data.map(({ person }) => person?.id), ["2"])
      const assigned = yield* Person.workflow_cards.list("2", { filter: { assigned: true }, include: ["assignee"] })
      assert.deepStrictEqual(assigned.data.map(({ assignee, id }) => [id, assignee?.id]), [["1", "2"]])
    })))

  it.effect("go with their person and with their workflow, which is only marked as deleted", () =>
    fresh(Effect.gen(function*() {
      const card = yield* created
      assert.strictEqual((yield* remove("/people/7")).status, 204)
      const rows = yield* (yield* FakePco.FakePco).rows("WorkflowCard")
      assert.notInclude(rows.map(({ id }) => id), card.workflow_card_id)
      assert.strictEqual((yield* remove("/workflows/1")).status, 204)
      assert.notInclude(values(yield* get("/workflows"), "name"), "New members")
      assert.include(values(yield* get("/workflows?filter=with_deleted"), "name"), "New members")
      assert.deepStrictEqual(values(yield* get("/workflows?filter=archived"), "name"), ["Summer picnic"])
    })))

  it.effect("need a person", () =>
    fresh(Effect.gen(function*() {
      assert.strictEqual((yield* post("/workflows/1/cards", data({}))).status, 422)
      assert.strictEqual((yield* post("/workflows/1/cards", data({ person_id: "999" }))).status, 422)
    })))
})
