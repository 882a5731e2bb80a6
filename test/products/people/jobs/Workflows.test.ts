import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import type { PcoClient } from "../../../../src/index.ts"
import { Person, Workflow, WorkflowCard, Workflows } from "../../../../src/products/people/index.ts"
import { FakePco, PcoTest } from "../../../../src/testing/index.ts"
import { staleLists } from "./staleLists.ts"

/** A church of its own, where waiting takes no time. */
const fresh = <A, E, R>(effect: Effect.Effect<A, E, R>, options: FakePco.LayerOptions = {}) =>
  PcoTest.skipWaits(Effect.provide(effect, Layer.fresh(FakePco.layer({ people: 60, limit: false, ...options }))))

/** Somebody who is on no workflow to begin with. */
const newcomer = Effect.map(Person.create({ first_name: "New", last_name: "Comer" }), ({ id }) => id)

const written = Effect.flatMap(
  FakePco.FakePco,
  ({ requests }) =>
    Effect.map(
      requests,
      (all) =>
        all.filter(({ method, path }) => method !== "GET" && path !== "/people/v2/people").map(({ method, path }) =>
          `${method} ${path.replace(/.*\/(?=[a-z_]+$)/, "")}`
        )
    )
)

const cardsOf = (personId: string, workflowId = "1") =>
  Stream.runCollect(Person.workflow_cards.stream(personId, { include: ["workflow"] })).pipe(
    Effect.map((cards) => cards.filter(({ workflow }) => workflow?.id === workflowId))
  )

const stepsOf = Effect.map(
  Workflow.steps.list("1"),
  ({ data }) => data.toSorted((left, right) => left.sequence! - right.sequence!)
)

const issuesOf = <E extends { readonly _tag: string }>(effect: Effect.Effect<unknown, E, PcoClient.PcoClient>) =>
  Effect.map(Effect.flip(effect), (error) => {
    const { reason } = error as unknown as {
      readonly reason?: { readonly _tag: string; readonly issues?: ReadonlyArray<Record<"field" | "problem", string>> }
    }
    return reason?.issues?.map(({ field, problem }) => `${field} ${problem}`) ?? [reason?._tag ?? error._tag]
  })

describe("Workflows.put", () => {
  it.effect("puts a person there once", () =>
    fresh(Effect.gen(function*() {
      const person = yield* newcomer
      const first = yield* Workflows.put("1", person, { assignee: "2", sticky: true })
      assert.strictEqual(first.status, "created")
      assert.deepStrictEqual(first.ids, { person_id: person, workflow_card_id: first.card.id })
      assert.notProperty(first, "note")
      const card = yield* Person.workflow_cards.get(person, first.card.id, { include: ["assignee"] })
      assert.strictEqual(card.assignee?.id, "2")
      assert.isTrue(card.sticky_assignment)
      const again = yield* Workflows.put("1", person, { assignee: "3" })
      assert.strictEqual(again.status, "unchanged")
      assert.strictEqual(again.card.id, first.card.id)
      // another workflow has a card of its own
      assert.strictEqual((yield* Workflows.put("2", person)).status, "created")
      assert.deepStrictEqual(yield* written, ["POST cards", "POST cards"])
    })))

  it.effect("all pages of the cards are looked at", () =>
    fresh(Effect.gen(function*() {
      const person = yield* newcomer
      for (let index = 0; index < 101; index++) yield* Workflow.cards.create("2", { person_id: person })
      const { id } = yield* Workflow.cards.create("1", { person_id: person })
      const { card, status } = yield* Workflows.put("1", person)
      assert.deepStrictEqual([status, card.id], ["unchanged", id])
    })))

  it.effect("a card that is snoozed counts, one that is completed or removed only when asked for", () =>
    fresh(Effect.gen(function*() {
      const person = yield* newcomer
      const { ids } = yield* Workflows.put("1", person)
      yield* WorkflowCard.snooze(ids, { duration: 3 })
      assert.strictEqual((yield* Workflows.put("1", person)).status, "unchanged")
      yield* WorkflowCard.remove(ids)
      const never = yield* Workflows.put("1", person, { when: "no card" })
      assert.deepStrictEqual([never.status, never.card.id], ["unchanged", ids.workflow_card_id])
      const second = yield* Workflows.put("1", person)
      assert.strictEqual(second.status, "created")
      yield* Workflows.move(second.ids, "end")
      assert.strictEqual((yield* Workflows.put("1", person, { when: "no card" })).card.id, second.card.id)
      assert.strictEqual((yield* Workflows.put("1", person)).status, "created")
    })))

  it.effect("a card with a time of its end is over, in whatever stage it is", () =>
    fresh(Effect.gen(function*() {
      const time = "2026-11-01T10:00:00Z"
      const card = (id: string, attributes: object) => ({
        type: "WorkflowCard",
        id,
        attributes: { completed_at: null, removed_at: null, ...attributes },
        relationships: { workflow: { data: { type: "Workflow", id: "1" } } }
      })
      const put = (attributes: object) =>
        Effect.gen(function*() {
          const body = JSON.stringify({ data: [card("9999", attributes)], links: {}, meta: {} })
          yield* (yield* FakePco.FakePco).failNext({ method: "GET", status: 200, body })
          return (yield* Workflows.put("1", yield* newcomer)).status
        })
      assert.strictEqual(yield* put({ stage: "waiting" }), "unchanged")
      assert.strictEqual(yield* put({ stage: "waiting", completed_at: time }), "created")
      assert.strictEqual(yield* put({ stage: "waiting", removed_at: time }), "created")
      assert.strictEqual(yield* put({ stage: "removed" }), "created")
    })))

  it.effect("two at once through one client make one card and one note, even where reads lag", () =>
    fresh(
      Effect.gen(function*() {
        const person = yield* newcomer
        const fake = yield* FakePco.FakePco
        yield* fake.inject({ method: "GET", status: 200, body: JSON.stringify({ data: [], links: {}, meta: {} }) })
        const put = Workflows.put("1", person, { note: "Hello" })
        const reports = yield* Effect.all([put, put, put], { concurrency: "unbounded" })
        yield* fake.clearFaults
        assert.deepStrictEqual(reports.map(({ status }) => status), ["created", "unchanged", "unchanged"])
        assert.sameMembers(reports.map(({ note }) => note!), ["created", "unchanged", "unchanged"])
        assert.strictEqual((yield* cardsOf(person)).length, 1)
        assert.deepStrictEqual(yield* written, ["POST cards", "POST notes"])
      }),
      { latency: "1 second" }
    ))

  it.effect("makes one card and one note where lists do not show them for minutes", () =>
    fresh(staleLists(
      /\/(workflow_cards|notes)$/,
      Effect.gen(function*() {
        const person = yield* newcomer
        const put = Workflows.put("1", person, { note: "Hello" })
        const [first, second] = [yield* put, yield* put]
        assert.deepStrictEqual([first.status, first.note], ["created", "created"])
        assert.deepStrictEqual([second.status, second.note, second.card.id], ["unchanged", "unchanged", first.card.id])
        assert.deepStrictEqual(yield* written, ["POST cards", "POST notes"])
        yield* WorkflowCard.remove(first.ids)
        assert.strictEqual((yield* Workflows.put("1", person, { when: "no card" })).status, "unchanged")
        assert.strictEqual((yield* put).status, "created")
      })
    )))

  it.effect("the one who waits takes over from the one who is interrupted", () =>
    fresh(Effect.gen(function*() {
      const person = yield* newcomer
      yield* (yield* FakePco.FakePco).inject({ method: "GET", latency: "10 seconds" })
      const [first, second] = yield* Effect.all([
        Effect.timeoutOption(Workflows.put("1", person), "1 second"),
        Workflows.put("1", person)
      ], { concurrency: "unbounded" })
      assert.strictEqual(first._tag, "None")
      assert.strictEqual(second.status, "created")
    })))

  it.effect("two processes at once: the younger card is removed", () =>
    fresh(Effect.gen(function*() {
      const person = yield* newcomer
      const fake = yield* FakePco.FakePco
      const other = yield* Workflow.cards.create("1", { person_id: person })
      // what this process saw before the other one had written
      yield* fake.failNext({
        method: "GET",
        status: 200,
        body: JSON.stringify({ data: [], links: {}, meta: {} })
      })
      const { card, ids, removed, status } = yield* Workflows.put("1", person)
      assert.deepStrictEqual([status, card.id, ids.workflow_card_id], ["unchanged", other.id, other.id])
      const own = yield* Person.workflow_cards.get(person, removed!)
      assert.isNotNull(own.removed_at)
      assert.deepStrictEqual((yield* cardsOf(person)).map(({ id, removed_at }) => [id, removed_at === null]), [
        [other.id, true],
        [removed, false]
      ])
    })))

  it.effect("two processes at once: the older card stays", () =>
    fresh(Effect.gen(function*() {
      const person = yield* newcomer
      // the other one writes between the creation and the second look
      const fake = yield* FakePco.FakePco
      yield* fake.inject({
        nth: 2,
        method: "GET",
        path: `/people/v2/people/${person}/workflow_cards`,
        latency: "1 minute"
      })
      const [{ card, removed, status }] = yield* Effect.all([
        Workflows.put("1", person),
        Effect.delay(Workflow.cards.create("1", { person_id: person }), "1 second")
      ], { concurrency: "unbounded" })
      assert.strictEqual(status, "created")
      assert.isUndefined(removed)
      const cards = yield* cardsOf(person)
      assert.strictEqual(cards.length, 2)
      assert.strictEqual(cards.toSorted((left, right) => Number(left.id) - Number(right.id))[0]!.id, card.id)
    })))

  it.effect("a lost answer makes no second card", () =>
    fresh(Effect.gen(function*() {
      const person = yield* newcomer
      const fake = yield* FakePco.FakePco
      yield* fake.failNext({ method: "POST", disconnect: "after" })
      assert.strictEqual((yield* Workflows.put("1", person, { note: "Hello" })).status, "created")
      assert.strictEqual((yield* cardsOf(person)).length, 1)
      assert.deepStrictEqual(yield* written, ["POST cards", "POST notes"])
    })))

  it.effect("goes on where it stopped", () =>
    fresh(Effect.gen(function*() {
      const person = yield* newcomer
      const fake = yield* FakePco.FakePco
      yield* fake.failNext({ method: "POST", path: "/people/v2/people/*/workflow_cards/*/notes", status: 500 })
      assert.deepStrictEqual(yield* issuesOf(Workflows.put("1", person, { note: "Hello" })), ["ServerError"])
      const { note, status } = yield* Workflows.put("1", person, { note: "Hello" })
      assert.deepStrictEqual([status, note], ["unchanged", "created"])
      yield* fake.failNext({ method: "POST", status: 500 })
      assert.deepStrictEqual(yield* issuesOf(Workflows.put("2", person)), ["ServerError"])
      assert.deepStrictEqual(yield* cardsOf(person, "2"), [])
    })))

  it.effect("wrong input is refused before anything is sent", () =>
    fresh(Effect.gen(function*() {
      const options = { assignee: "x", sticky: 1, note: " ", note_category: "1", when: "always", notes: "" }
      assert.deepStrictEqual(yield* issuesOf(Workflows.put("1", "", options as never)), [
        "person_id is \"\"",
        "notes is no option (did you mean \"note\"?)",
        "assignee is \"x\"",
        "sticky is 1",
        "note is blank",
        "when is \"always\""
      ])
      assert.deepStrictEqual(yield* issuesOf(Workflows.put("1", "5", { note_category: "1" })), ["note is missing"])
      assert.deepStrictEqual(yield* (yield* FakePco.FakePco).requests, [])
      assert.deepStrictEqual(yield* issuesOf(Workflows.put("999999", "5")), ["NotFound"])
    })))
})

describe("Workflows.move", () => {
  it.effect("to a step by its id or name, forward and back, and stays there", () =>
    fresh(Effect.gen(function*() {
      const { card, ids } = yield* Workflows.put("1", yield* newcomer)
      const steps = yield* stepsOf
      const [first, last] = [steps[0]!, steps.at(-1)!]
      const there = yield* Workflows.move(card, { step: last.id })
      assert.deepStrictEqual([there.status, there.step?.id, there.moves], ["moved", last.id, steps.length - 1])
      assert.strictEqual((yield* Workflows.move(ids, { step: ` ${last.name!.toUpperCase()} ` })).status, "unchanged")
      const back = yield* Workflows.move(ids, { step: first.id })
      assert.deepStrictEqual([back.step?.id, back.moves], [first.id, steps.length - 1])
      assert.deepStrictEqual((yield* written).slice(1), [
        ...Array<string>(steps.length - 1).fill("POST promote"),
        ...Array<string>(steps.length - 1).fill("POST go_back")
      ])
    })))

  it.effect("by one step, once where it says from which", () =>
    fresh(Effect.gen(function*() {
      const { ids } = yield* Workflows.put("1", yield* newcomer)
      const [first, second] = yield* stepsOf
      const from = first!.name!
      assert.strictEqual((yield* Workflows.move(ids, "back")).status, "unchanged")
      assert.strictEqual((yield* Workflows.move(ids, "next", { from, skip: true })).step?.id, second!.id)
      assert.strictEqual((yield* Workflows.move(ids, "next", { from })).status, "unchanged")
      assert.strictEqual((yield* Workflows.move(ids, "back")).step?.id, first!.id)
      assert.deepStrictEqual((yield* written).slice(1), ["POST skip_step", "POST go_back"])
    })))

  it.effect("to the end, and no further", () =>
    fresh(Effect.gen(function*() {
      const { ids } = yield* Workflows.put("1", yield* newcomer)
      const end = yield* Workflows.move(ids, "end")
      assert.isNull(end.step)
      assert.isNotNull(end.card.completed_at)
      assert.strictEqual((yield* Workflows.move(ids, "end")).status, "unchanged")
      for (const to of ["next", "back", { step: (yield* stepsOf)[0]!.id }] as const) {
        assert.deepStrictEqual(yield* issuesOf(Workflows.move(ids, to)), ["card is completed"])
      }
      const { ids: other } = yield* Workflows.put("1", yield* newcomer)
      yield* WorkflowCard.remove(other)
      assert.deepStrictEqual(yield* issuesOf(Workflows.move(other, "end")), ["card was removed, or is on no step"])
    })))

  it.effect("a lost answer moves it no further than it was to go", () =>
    fresh(Effect.gen(function*() {
      const { ids } = yield* Workflows.put("1", yield* newcomer)
      const [first, second, third] = yield* stepsOf
      const fake = yield* FakePco.FakePco
      yield* fake.failNext({ method: "POST", status: 504, takesEffect: true })
      assert.strictEqual((yield* Workflows.move(ids, "next")).step?.id, second!.id)
      // it did not take effect, and is not made again
      yield* fake.failNext({ method: "POST", status: 500 })
      assert.deepStrictEqual(yield* issuesOf(Workflows.move(ids, "next", { from: second!.id })), ["ServerError"])
      assert.strictEqual((yield* Workflows.move(ids, "next", { from: second!.id })).step?.id, third!.id)
      assert.strictEqual((yield* Workflows.move(ids, { step: first!.id })).moves, 2)
    })))

  it.effect("looks again where a read lags behind", () =>
    fresh(Effect.gen(function*() {
      const { ids } = yield* Workflows.put("1", yield* newcomer)
      const [first, second] = yield* stepsOf
      const to = (type: string, id: string) => ({ data: { type, id } })
      yield* (yield* FakePco.FakePco).inject({
        // the first read is that before the move
        nth: 2,
        path: `/people/v2/people/${ids.person_id}/workflow_cards/${ids.workflow_card_id}`,
        status: 200,
        body: JSON.stringify({
          data: {
            type: "WorkflowCard",
            id: ids.workflow_card_id,
            attributes: { stage: "ready" },
            relationships: { current_step: to("WorkflowStep", first!.id), workflow: to("Workflow", "1") }
          }
        })
      })
      const { moves, step } = yield* Workflows.move(ids, "next")
      assert.deepStrictEqual([moves, step?.id], [1, second!.id])
    })))

  it.effect("stops when the card does not go", () =>
    fresh(Effect.gen(function*() {
      const { ids } = yield* Workflows.put("1", yield* newcomer)
      const steps = yield* stepsOf
      const fake = yield* FakePco.FakePco
      yield* fake.inject({ nth: 2, method: "POST", path: /promote$/, status: 204, body: "" })
      const error = yield* Effect.flip(Workflows.move(ids, "end"))
      assert.instanceOf(error, Workflows.MoveStopped)
      assert.deepStrictEqual({ ...error }, { ...error, ...ids, step_id: steps[1]!.id, moves: 1 })
    })))

  it.effect("a step that is unknown, or a name that two have, is refused", () =>
    fresh(Effect.gen(function*() {
      const { ids } = yield* Workflows.put("1", yield* newcomer)
      const before = (yield* written).length
      assert.deepStrictEqual(yield* issuesOf(Workflows.move(ids, { step: "Nowhere" })), [
        "to.step \"Nowhere\" is no step of this workflow"
      ])
      assert.deepStrictEqual(yield* issuesOf(Workflows.move(ids, "next", { from: "Nowhere" })), [
        "from \"Nowhere\" is no step of this workflow"
      ])
      assert.deepStrictEqual(yield* issuesOf(Workflows.move(ids, "up" as never)), ["to is \"up\""])
      assert.deepStrictEqual(yield* issuesOf(Workflows.move({ person_id: "1" } as never, "next")), [
        "card.workflow_card_id is undefined"
      ])
      assert.deepStrictEqual(
        yield* issuesOf(Workflows.move({ id: "1", relationships: {}, links: { self: null } }, "next")),
        ["card.relationships.person is missing"]
      )
      assert.strictEqual((yield* written).length, before)
      yield* Workflow.steps.create("1", { name: "Twice" })
      yield* Workflow.steps.create("1", { name: "twice" })
      assert.deepStrictEqual(yield* issuesOf(Workflows.move(ids, { step: "Twice" })), [
        "to.step \"Twice\" is the name of 2 steps"
      ])
    })))
})

describe("Workflows.assign and note", () => {
  it.effect("assign once, and to nobody", () =>
    fresh(Effect.gen(function*() {
      const { ids } = yield* Workflows.put("1", yield* newcomer, { assignee: "2" })
      const statuses = [
        yield* Workflows.assign(ids, "2"),
        yield* Workflows.assign(ids, "2", { sticky: true }),
        yield* Workflows.assign(ids, "3"),
        yield* Workflows.assign(ids, null),
        yield* Workflows.assign(ids, null)
      ].map(({ status }) => status)
      assert.deepStrictEqual(statuses, ["unchanged", "updated", "updated", "updated", "unchanged"])
      const card = yield* Person.workflow_cards.get(ids.person_id, ids.workflow_card_id, { include: ["assignee"] })
      assert.isNull(card.assignee)
      assert.isTrue(card.sticky_assignment)
    })))

  it.effect("a lost answer to an assignment is looked for", () =>
    fresh(Effect.gen(function*() {
      const { ids } = yield* Workflows.put("1", yield* newcomer)
      yield* (yield* FakePco.FakePco).failNext({ method: "PATCH", disconnect: "after" })
      const { card, status } = yield* Workflows.assign(ids, "4")
      assert.deepStrictEqual([status, card.relationships.assignee?.data?.id], ["updated", "4"])
    })))

  it.effect("each text is noted once, on whatever page it is", () =>
    fresh(Effect.gen(function*() {
      const { ids } = yield* Workflows.put("1", yield* newcomer)
      for (let index = 0; index < 101; index++) yield* WorkflowCard.notes.create(ids, { note: `${index}` })
      assert.strictEqual((yield* Workflows.note(ids, " 100 ")).status, "unchanged")
      assert.strictEqual((yield* Workflows.note(ids, "Called", { category: "1" })).status, "created")
      assert.strictEqual((yield* Workflows.note(ids, "Called")).status, "unchanged")
      yield* (yield* FakePco.FakePco).failNext({ method: "POST", disconnect: "after" })
      assert.strictEqual((yield* Workflows.note(ids, "Wrote")).status, "created")
      assert.strictEqual(yield* WorkflowCard.notes.count(ids), 103)
      assert.deepStrictEqual(yield* issuesOf(Workflows.note(ids, "", { category: "x" })), [
        "text is blank",
        "category is \"x\""
      ])
    })))
})
