import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { BackgroundCheck, List, Note, NoteCategory, Person, PersonMerger } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { data, get, ids, post, remove } from "./support.ts"

const church = FakePco.layer({ people: 120, limit: false })

describe("what is kept about people", () => {
  it.effect("a note has a category, and goes with it", () =>
    Effect.gen(function*() {
      assert.strictEqual((yield* post("/people/1/notes", data({ note: "Hello" }))).status, 404)
      const category = yield* NoteCategory.create({ name: "Visits" })
      const note = yield* Person.notes.create("1", { note: "Hello", note_category_id: category.id })
      const read = yield* Note.get(note.id, { include: ["category", "created_by", "person"] })
      assert.deepStrictEqual([read.category?.name, read.created_by?.id, read.person?.id], ["Visits", "1", "1"])
      assert.strictEqual(read.note_category_id, category.id)
      const { json } = yield* get(`/notes/${note.id}`)
      assert.strictEqual(json.data.attributes.note_category_id, Number(category.id))
      assert.strictEqual((yield* Note.list({ where: { note_category_id: category.id } })).data.length, 1)
      yield* NoteCategory.delete(category.id)
      assert.strictEqual((yield* get(`/notes/${note.id}`)).status, 404)
      // those that are made when they are asked for go as well
      const before = yield* Note.count()
      const general = yield* Note.count({ where: { note_category_id: "1" } })
      assert.isAbove(general, 0)
      yield* NoteCategory.delete("1")
      assert.strictEqual(yield* Note.count(), before - general)
      assert.deepStrictEqual(ids(yield* get("/note_category_subscriptions")), [])
    }).pipe(Effect.provide(church)))

  it.effect("the latest background check is the current one", () =>
    Effect.gen(function*() {
      yield* TestClock.setTime(Date.UTC(2026, 10, 20))
      const created = yield* Person.background_checks.create("1", { status: "needs_review" })
      const current = yield* Person.background_checks.list("1", { filter: { current: true } })
      assert.deepStrictEqual(current.data.map(({ id }) => id), [created.id])
      assert.strictEqual((yield* Person.background_checks.list("1")).data.length, 2)
      const expired = yield* BackgroundCheck.count({ filter: { expired: true } })
      const notExpired = yield* BackgroundCheck.count({ filter: { not_expired: true } })
      assert.strictEqual(expired + notExpired, yield* BackgroundCheck.count())
      yield* TestClock.setTime(Date.UTC(2036, 0, 1))
      assert.isAbove(yield* BackgroundCheck.count({ filter: { expired: true } }), expired)
    }).pipe(Effect.provide(church)))

  it.effect("messages are sent and received", () =>
    Effect.gen(function*() {
      const sent = yield* Person.messages.list("1", { filter: { sent: true } })
      const received = yield* Person.messages.list("1", { filter: { received: true }, include: ["to"] })
      const all = yield* Person.messages.list("1")
      assert.isAbove(sent.data.length, received.data.length)
      assert.deepStrictEqual(received.data.map(({ to }) => to?.id), ["1"])
      assert.deepStrictEqual(
        new Set(all.data.map(({ id }) => id)),
        new Set([...sent.data, ...received.data].map(({ id }) => id))
      )
      const groups = yield* Person.message_groups.list("1", { include: ["messages"] })
      assert.strictEqual(groups.data[0]?.message_count, groups.data[0]?.messages.length)
    }).pipe(Effect.provide(church)))

  it.effect("a list is shared, starred, and has a result for everybody on it", () =>
    Effect.gen(function*() {
      const share = yield* List.shares.create("2", { permission: "view", person_id: "3" })
      const person = yield* Person.get("3")
      assert.strictEqual((yield* List.shares.get("2", share.id)).name, person.name)
      assert.strictEqual((yield* List.list({ filter: { starred: true } })).data.length, 1)
      yield* List.star.create("2")
      assert.strictEqual((yield* List.list({ filter: { starred: true } })).data.length, 2)
      const results = yield* List.list_results.list("1", { include: ["person"] })
      const people = yield* List.people.list("1")
      assert.deepStrictEqual(results.data.map(({ person }) => person?.id), people.data.map(({ id }) => id))
      assert.strictEqual((yield* remove("/people/4")).status, 204)
      assert.strictEqual(yield* List.list_results.count("1"), results.data.length - 1)
    }).pipe(Effect.provide(church)))

  it.effect("somebody was merged before, and nobody of those who were given by hand", () =>
    Effect.gen(function*() {
      const merger = yield* PersonMerger.get("1")
      assert.strictEqual((yield* get(`/people/${merger.person_to_remove_id}`)).status, 404)
      const church = yield* Effect.provide(
        Effect.gen(function*() {
          const fake = yield* FakePco.FakePco
          return {
            cards: yield* fake.rows("WorkflowCard"),
            mergers: yield* fake.rows("PersonMerger"),
            notes: yield* fake.rows("Note"),
            steps: yield* fake.rows("WorkflowStep")
          }
        }),
        FakePco.layer({ people: [{ first_name: "Grace", last_name: "Hopper" }] })
      )
      assert.deepStrictEqual([church.cards, church.mergers, church.notes], [[], [], []])
      assert.isAbove(church.steps.length, 0)
    }).pipe(Effect.provide(church)))
})

describe("what is seen late", () => {
  const lag = { search: "60 seconds", include: "2 minutes" } as const

  it.effect("the searches do not find a new contact at once, and reads by id do", () =>
    Effect.gen(function*() {
      yield* TestClock.setTime(Date.UTC(2026, 10, 20))
      const { id } = yield* Person.create({
        first_name: "Grace",
        last_name: "Hopper",
        emails: [{ address: "grace@example.net" }],
        phone_numbers: [{ number: "(555) 555-0199", location: "Mobile" }]
      })
      const counts = Effect.forEach([
        { search_name: "Grace Hopper" },
        { search_name_or_email: "grace@example.net" },
        { search_phone_number: "5555550199" },
        { search_name_or_email_or_phone_number: "grace@example.net" }
      ], (where) => Person.count({ where }))
      assert.deepStrictEqual(yield* counts, [0, 0, 0, 0])
      assert.strictEqual((yield* Person.get(id)).name, "Grace Hopper")
      assert.strictEqual((yield* Person.list({ where: { first_name: "Grace", last_name: "Hopper" } })).data.length, 1)
      yield* TestClock.adjust("59 seconds")
      assert.deepStrictEqual(yield* counts, [0, 0, 0, 0])
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(yield* counts, [1, 1, 1, 1])
      // a new address of somebody who is known lags by itself
      yield* Person.emails.create(id, { address: "hopper@example.net", location: "Work" })
      const byEmail = Person.count({ where: { search_name_or_email: "hopper@example.net" } })
      assert.strictEqual(yield* byEmail, 0)
      assert.deepStrictEqual(yield* counts, [1, 1, 1, 1])
      yield* TestClock.adjust("60 seconds")
      assert.strictEqual(yield* byEmail, 1)
    }).pipe(Effect.provide(FakePco.layer({ people: 5, lag }))))

  it.effect("lists name what they do not include yet", () =>
    Effect.gen(function*() {
      yield* TestClock.setTime(Date.UTC(2026, 10, 20))
      const { id } = yield* Person.create({ first_name: "Grace", last_name: "Hopper" })
      const email = yield* Person.emails.create(id, { address: "grace@example.net", location: "Home" })
      const read = Person.list({ where: { id }, include: ["emails"] })
      const early = yield* read
      assert.deepStrictEqual(early.unlinked, [{ type: "Email", id: email.id }])
      assert.deepStrictEqual(early.data[0]?.emails, [])
      assert.strictEqual((yield* Person.get(id, { include: ["emails"] })).emails.length, 1)
      yield* TestClock.adjust("2 minutes")
      assert.deepStrictEqual((yield* read).unlinked, [])
    }).pipe(Effect.provide(FakePco.layer({ people: 5, lag }))))

  it.effect("nothing is late by default, whatever day it is", () =>
    Effect.gen(function*() {
      const { id } = yield* Person.create({ first_name: "Grace", last_name: "Hopper" })
      const found = yield* Person.list({ where: { search_name: "Grace Hopper" } })
      assert.deepStrictEqual(found.data.map((person) => person.id), [id])
    }).pipe(Effect.provide(FakePco.layer({ people: 5 }))))

  it.effect("wrong options are refused, each by its name", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Effect.provide(
        Effect.void,
        FakePco.layer({
          lag: { search: "soon", includes: 1 } as never,
          ignores: [{ path: "people", where: "gender", having: [] } as never]
        })
      ))
      const issues = error.reason._tag === "Invalid" ? error.reason.issues.map(({ field }) => field) : []
      assert.sameMembers(issues, [
        "lag.includes",
        "lag.search",
        "ignores[0].having",
        "ignores[0].path",
        "ignores[0].where"
      ])
    }))
})
