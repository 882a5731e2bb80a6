import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { Merges, Person, Workflow } from "../../../../src/products/people/index.ts"
import { FakePco } from "../../../../src/testing/index.ts"

const church = Effect.provide(FakePco.layer({ people: 10 }))
const merge = (keep: string, remove: string) => Effect.flatMap(FakePco.FakePco, (fake) => fake.merge(keep, remove))

describe("Merges.follow", () => {
  it.effect("is one request for somebody who is there", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* Merges.follow("3"), { _tag: "Kept", id: "3", through: [] })
      const { requests } = yield* FakePco.FakePco
      assert.strictEqual((yield* requests).length, 1)
    }).pipe(church))

  it.effect("follows a chain to its end, in two requests a merger", () =>
    Effect.gen(function*() {
      yield* merge("2", "1")
      yield* merge("3", "2")
      yield* merge("4", "3")
      assert.deepStrictEqual(yield* Merges.follow("1"), { _tag: "Kept", id: "4", through: ["1", "2", "3"] })
      assert.strictEqual((yield* (yield* FakePco.FakePco).requests).length, 7)
    }).pipe(church))

  it.effect("says that somebody was deleted, also after a merger", () =>
    Effect.gen(function*() {
      yield* merge("2", "1")
      yield* Person.delete("2")
      assert.deepStrictEqual(yield* Merges.follow("1"), { _tag: "Deleted", through: ["1"] })
      assert.deepStrictEqual(yield* Merges.follow("2"), { _tag: "Deleted", through: [] })
    }).pipe(church))

  it.effect("ends where mergers lead in a circle", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* merge("2", "1")
      yield* fake.put("PersonMerger", { attributes: { person_to_keep_id: 1, person_to_remove_id: 2 } })
      yield* fake.remove("Person", "2")
      assert.deepStrictEqual(yield* Merges.follow("1"), { _tag: "Deleted", through: ["1"] })
    }).pipe(church))

  it.effect("takes no failure for a deletion", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* merge("2", "1")
      yield* fake.inject({ path: "/people/v2/person_mergers", status: 403 })
      const error = yield* Effect.flip(Merges.follow("1"))
      assert.notStrictEqual(error.reason._tag, "NotFound")
    }).pipe(Effect.provide(FakePco.layer({ people: 5, config: { retry: { times: 0 } } }))))

  it.effect("tells the truth inside of what follows or explains by itself", () =>
    Effect.gen(function*() {
      yield* merge("2", "1")
      const kept = { _tag: "Kept", id: "2", through: ["1"] } as const
      assert.deepStrictEqual(yield* Merges.follow("1").pipe(Merges.following), kept)
      assert.deepStrictEqual(yield* Merges.follow("1").pipe(Merges.explain), kept)
      assert.deepStrictEqual(yield* Merges.follow("1").pipe(Merges.following, Merges.explain), kept)
    }).pipe(church))

  it.effect("refuses an id that is none", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Merges.follow(""))
      assert.strictEqual(error.reason._tag, "Invalid")
      assert.strictEqual(error.neverSent, true)
    }).pipe(church))
})

describe("Merges.recent", () => {
  it.effect("lists the mergers since an instant, the oldest first", () =>
    Effect.gen(function*() {
      yield* TestClock.setTime(Date.parse("2026-11-20T10:00:00Z"))
      yield* merge("2", "1")
      yield* TestClock.adjust("1 hour")
      yield* merge("5", "4")
      yield* TestClock.adjust("1 hour")
      yield* merge("7", "6")
      const removed = yield* Merges.recent({ since: "2026-11-20T10:30:00Z" }).pipe(
        Stream.map(({ person_to_remove_id }) => person_to_remove_id),
        Stream.runCollect
      )
      assert.deepStrictEqual(Array.from(removed), ["4", "6"])
    }).pipe(church))
})

describe("Merges.following", () => {
  it.effect("reads the person who is kept, with the includes that were asked for", () =>
    Effect.gen(function*() {
      yield* merge("2", "1")
      const person = yield* Person.get("1", { include: ["emails"] }).pipe(Merges.following)
      assert.strictEqual(person.id, "2")
      assert.strictEqual(Array.isArray(person.emails), true)
      // 404, the merger, whether the kept one is there, the read itself
      assert.strictEqual((yield* (yield* FakePco.FakePco).requests).length, 4)
    }).pipe(church))

  it.effect("follows for all inside, each on its own", () =>
    Effect.gen(function*() {
      yield* merge("2", "1")
      yield* merge("4", "3")
      const people = yield* Effect.forEach(["1", "3", "5"], (id) => Person.get(id), { concurrency: "unbounded" }).pipe(
        Merges.following
      )
      assert.deepStrictEqual(people.map(({ id }) => id), ["2", "4", "5"])
    }).pipe(church))

  it.effect("writes to the one who is kept, and writes once", () =>
    Effect.gen(function*() {
      yield* merge("2", "1")
      const updated = yield* Person.update("1", { nickname: "Zed" }).pipe(Merges.following)
      assert.strictEqual(updated.id, "2")
      const created = yield* Person.emails.create("1", { address: "zed@example.com", location: "Home" }).pipe(
        Merges.following
      )
      const emails = (yield* (yield* FakePco.FakePco).rows("Email")).filter(({ attributes }) =>
        attributes["address"] === "zed@example.com"
      )
      assert.deepStrictEqual(emails.map(({ id }) => id), [created.id])
    }).pipe(church))

  it.effect("names the one who is kept in the body too", () =>
    Effect.gen(function*() {
      yield* merge("2", "1")
      // of an email that has the id of the one who is gone
      yield* Person.update("1", { nickname: "Kept" }).pipe(Merges.following)
      yield* Person.emails.update("1", "1", { location: "Work" }).pipe(Merges.following, Effect.exit)
      const requests = yield* (yield* FakePco.FakePco).requests
      const bodies = requests.filter(({ method }) => method === "PATCH").map(({ body, path }) => [path, body])
      const update = (id: string) => ({ data: { type: "Person", id, attributes: { nickname: "Kept" } } })
      const email = { data: { type: "Email", id: "1", attributes: { location: "Work" } } }
      assert.deepStrictEqual(bodies, [
        ["/people/v2/people/1", update("1")],
        ["/people/v2/people/2", update("2")],
        ["/people/v2/people/1/emails/1", email],
        ["/people/v2/people/2/emails/1", email]
      ])
    }).pipe(church))

  it.effect("never deletes the one who is kept", () =>
    Effect.gen(function*() {
      yield* merge("2", "1")
      const error = yield* Effect.flip(Person.delete("1").pipe(Merges.following))
      assert.strictEqual(error.reason._tag, "NotFound")
      assert.strictEqual((yield* Person.get("2")).id, "2")
    }).pipe(church))

  it.effect("leaves the error of whoever was deleted, and of everything that is no person", () =>
    Effect.gen(function*() {
      yield* Person.delete("3")
      const deleted = yield* Effect.flip(Person.get("3").pipe(Merges.following))
      assert.strictEqual(deleted.reason._tag, "NotFound")
      assert.strictEqual(deleted.path, "/people/v2/people/3")
      const missing = yield* Effect.flip(Workflow.get("999999").pipe(Merges.following))
      assert.strictEqual(missing.reason._tag, "NotFound")
      const email = yield* Effect.flip(Person.emails.get("2", "999999").pipe(Merges.following))
      assert.strictEqual(email.reason._tag, "NotFound")
    }).pipe(church))

  it.effect("as a layer follows in streams", () =>
    Effect.gen(function*() {
      yield* merge("2", "1")
      const kept = yield* Person.emails.stream("2").pipe(Stream.runCount)
      assert.strictEqual(yield* Person.emails.stream("1").pipe(Stream.runCount), kept)
    }).pipe(Effect.provide(Merges.layerFollowing.pipe(Layer.provideMerge(FakePco.layer({ people: 10 }))))))
})

describe("Merges.explain", () => {
  it.effect("turns a 404 into Merged with the id that is kept", () =>
    Effect.gen(function*() {
      yield* merge("2", "1")
      const error = yield* Effect.flip(Person.get("1").pipe(Merges.explain))
      assert.deepInclude(error.reason, { _tag: "Merged", kept_id: "2" })
      assert.deepInclude(error, { status: 404, path: "/people/v2/people/1", operation: "people.Person.get" })
      const edge = yield* Effect.flip(Person.emails.list("1").pipe(Merges.explain))
      assert.deepInclude(edge.reason, { _tag: "Merged", kept_id: "2" })
    }).pipe(church))

  it.effect("leaves NotFound where there was no merger", () =>
    Effect.gen(function*() {
      yield* Person.delete("3")
      const error = yield* Effect.flip(Person.get("3").pipe(Merges.explain))
      assert.strictEqual(error.reason._tag, "NotFound")
    }).pipe(church))
})
