import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { List, Lists } from "../../../../src/products/people/index.ts"
import { FakePco, PcoTest } from "../../../../src/testing/index.ts"

// later than anything in the church
const atTen = TestClock.setTime(Date.parse("2026-11-20T10:00:00Z"))

const church = <A, E, R>(effect: Effect.Effect<A, E, R>, options: FakePco.LayerOptions) =>
  Effect.provide(effect, Layer.fresh(FakePco.layer({ people: 20, limit: false, ...options })))

/** A church of its own, whose time stands still. */
const still = <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.andThen(atTen, church(effect, {}))

/** A church of its own, where waiting takes no time. */
const fresh = <A, E, R>(effect: Effect.Effect<A, E, R>, options: FakePco.LayerOptions = {}) =>
  Effect.andThen(atTen, PcoTest.skipWaits(church(effect, options)))

const sent = (method: string) =>
  Effect.flatMap(
    FakePco.FakePco,
    ({ requests }) => Effect.map(requests, (all) => all.filter((request) => request.method === method).length)
  )

/** Runs that are accepted and never done. */
const slow = (times = 100) =>
  Effect.flatMap(FakePco.FakePco, ({ inject }) => inject({ method: "POST", status: 204, body: "", times }))

describe("Lists.run", () => {
  it.effect("waits until Planning Center has a later time for the list", () =>
    still(Effect.gen(function*() {
      const before = yield* List.get("1")
      yield* slow(1)
      const running = yield* Effect.forkChild(Lists.run("1"))
      yield* TestClock.adjust("40 seconds")
      assert.isUndefined(running.pollUnsafe())
      // it is done at last
      yield* List.run("1")
      yield* TestClock.adjust("15 seconds")
      const report = yield* Fiber.join(running)
      assert.deepStrictEqual(report.before, before.refreshed_at)
      assert.strictEqual(report.list.refreshed_at?.toString(), "DateTime.Utc(2026-11-20T10:00:40.000Z)")
      // 0, 1, 2.5, 4.75, 8.1, 13.2, 20.8, 32.2 and 47.2 seconds after it began
      assert.strictEqual(report.looks, 9)
      assert.strictEqual(yield* sent("POST"), 2)
    })))

  it.effect("says that it may have taken effect where only the waiting for it failed", () =>
    fresh(Effect.gen(function*() {
      const { clearFaults, inject, rows } = yield* FakePco.FakePco
      const before = (yield* rows("List")).find(({ id }) => id === "1")?.attributes["refreshed_at"]
      // reads are refused as soon as the run was accepted
      yield* inject({ method: "POST", path: "/people/v2/lists/1/run", status: 204, body: "", takesEffect: true })
      const running = yield* Effect.forkChild(Effect.flip(Lists.run("1")))
      yield* Effect.sleep("900 millis")
      yield* inject({ method: "GET", status: 403, body: "{\"errors\":[{\"status\":\"403\"}]}" })
      const error = yield* Fiber.join(running)
      yield* clearFaults
      assert.include(error, { _tag: "PcoError", method: "GET", mayHaveTakenEffect: true })
      assert.include(error.message, "may have taken effect")
      assert.notStrictEqual((yield* rows("List")).find(({ id }) => id === "1")?.attributes["refreshed_at"], before)
    })))

  it.effect("fails with RunTimeout, by the time that was given", () =>
    fresh(Effect.gen(function*() {
      yield* slow()
      const before = yield* List.get("1")
      const error = yield* Effect.flip(Lists.run("1", { timeout: "2 minutes" }))
      assert.instanceOf(error, Lists.RunTimeout)
      const { action, after, before: last, list_id } = error as Lists.RunTimeout
      assert.deepStrictEqual([list_id, action, after, last], ["1", "run", 120_000, before.refreshed_at])
      assert.strictEqual(error.message, "run of the list 1 was not done within 120 s; it may still go on")
    })))

  it.effect("looks as often as it is told to", () =>
    fresh(Effect.gen(function*() {
      yield* slow()
      const error = yield* Effect.flip(
        Lists.run("1", { poll: Schedule.upTo(Schedule.spaced("1 minute"), { times: 3 }) })
      )
      assert.strictEqual(error._tag === "RunTimeout" && error.after, 180_000)
      assert.strictEqual(yield* sent("GET"), 5)
    })))

  it.effect("one right after the other shows although times are of whole seconds", () =>
    fresh(Effect.gen(function*() {
      const first = yield* Lists.run("1")
      const second = yield* Lists.run("1")
      assert.isTrue(second.list.refreshed_at!.epochMilliseconds > first.list.refreshed_at!.epochMilliseconds)
    })))

  it.effect("calls at the same time share a run, and another list has its own", () =>
    fresh(Effect.gen(function*() {
      const [first, second, other] = yield* Effect.all([Lists.run("1"), Lists.run("1"), Lists.run("2")], {
        concurrency: "unbounded"
      })
      assert.strictEqual(first, second)
      assert.strictEqual(other.list.id, "2")
      assert.strictEqual(yield* sent("POST"), 2)
    })))

  it.effect("one that is interrupted leaves the run to the next", () =>
    fresh(Effect.gen(function*() {
      const [, second] = yield* Effect.all([
        Effect.timeoutOption(Lists.run("1"), "500 millis"),
        Lists.run("1")
      ], { concurrency: "unbounded" })
      assert.isNotNull(second.list.refreshed_at)
      assert.strictEqual(yield* sent("POST"), 1)
    })))

  it.effect("a run that fails is asked for again by the client, and then fails", () =>
    fresh(Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* fake.failNext({ method: "POST", disconnect: "after" })
      assert.strictEqual((yield* Lists.run("1")).list.id, "1")
      yield* fake.inject({ method: "POST", status: 500 })
      const error = yield* Effect.flip(Lists.run("1"))
      assert.strictEqual(error._tag === "PcoError" && error.reason._tag, "ServerError")
    })))

  it.effect("wrong options are refused before anything is sent", () =>
    fresh(Effect.gen(function*() {
      const error = yield* Effect.flip(Lists.run("one", { timeout: -1, poll: 5, wait: 1 } as never))
      assert.deepStrictEqual(
        error._tag === "PcoError" && error.reason._tag === "Invalid" && error.reason.issues.map(({ field }) => field),
        ["list_id", "wait", "timeout", "poll"]
      )
      assert.strictEqual((yield* Effect.flip(Lists.run("999999")))._tag, "PcoError")
      assert.strictEqual(yield* sent("POST"), 0)
    })))
})

describe("Lists.results", () => {
  it.effect("are read to the last page", () =>
    fresh(
      Effect.gen(function*() {
        const people = yield* Stream.runCollect(Lists.results("1", { include: ["emails"] }))
        const { total_people } = yield* List.get("1")
        assert.isAbove(people.length, 100)
        assert.strictEqual(people.length, total_people)
        assert.strictEqual(new Set(people.map(({ id }) => id)).size, people.length)
        assert.isTrue(people.every(({ emails }) => Array.isArray(emails)))
      }),
      { people: 400 }
    ))

  it.effect("have everybody once, even where a page repeats them", () =>
    fresh(Effect.gen(function*() {
      const row = (id: string) => ({ type: "Person", id, attributes: { first_name: "Ada" } })
      yield* (yield* FakePco.FakePco).inject({
        path: "/people/v2/lists/{list_id}/people",
        status: 200,
        body: JSON.stringify({ data: [row("1"), row("4"), row("1")], links: {}, meta: {} })
      })
      const ids = Stream.runCollect(Stream.map(Lists.results("1"), ({ id }) => id))
      assert.deepStrictEqual(yield* ids, ["1", "4"])
      assert.deepStrictEqual(yield* ids, ["1", "4"])
    })))

  it.effect("come after the run", () =>
    fresh(Effect.gen(function*() {
      const people = yield* Stream.runCollect(
        Lists.runAndStream("1", { timeout: "1 minute", fields: { Person: ["name"] } })
      )
      assert.isAbove(people.length, 0)
      const all = yield* (yield* FakePco.FakePco).requests
      assert.isBelow(
        all.findIndex(({ method }) => method === "POST"),
        all.findIndex(({ path }) => path.endsWith("/people"))
      )
      yield* slow()
      const error = yield* Effect.flip(Stream.runDrain(Lists.runAndStream("1", { timeout: "1 minute" })))
      assert.strictEqual(error._tag, "RunTimeout")
    })))
})

describe("Lists.syncToMailchimp", () => {
  it.effect("waits until Planning Center has done it, the first time and again", () =>
    fresh(Effect.gen(function*() {
      const first = yield* Lists.syncToMailchimp("3")
      assert.isNotNull(first.status.completed_at)
      const second = yield* Lists.syncToMailchimp("3")
      assert.deepStrictEqual(second.before, first.status.completed_at)
      assert.isTrue(second.status.completed_at!.epochMilliseconds > second.before!.epochMilliseconds)
      yield* slow()
      const error = yield* Effect.flip(Lists.syncToMailchimp("3"))
      assert.deepStrictEqual([error._tag, error._tag === "RunTimeout" && error.action], [
        "RunTimeout",
        "mailchimp_sync"
      ])
    })))
})
