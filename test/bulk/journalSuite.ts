import { assert, it } from "@effect/vitest"
import * as Logger from "effect/Logger"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import { Bulk, Journal } from "../../src/index.ts"

const heard = () => {
  const logged: Array<string> = []
  return { logged, logger: Logger.layer([Logger.make(({ message }) => void logged.push(String(message)))]) }
}

/** What every store of journals does. */
export const journalSuite = (name: string, layer: Layer.Layer<Journal.JournalStore, unknown>, skip = false) => {
  const test = (title: string, effect: Effect.Effect<void, unknown, Journal.JournalStore>) =>
    it.live.skipIf(skip)(`${name}: ${title}`, () => Effect.provide(effect, layer))

  test(
    "tells how far an item came, and forgets",
    Effect.gen(function*() {
      const journal = yield* Journal.open({ job: "states" })
      yield* journal.clear
      assert.strictEqual(yield* journal.state("a"), undefined)
      assert.strictEqual(yield* journal.begin("a"), undefined)
      assert.strictEqual(yield* journal.begin("a"), "begun")
      yield* journal.done("a")
      assert.strictEqual(yield* journal.begin("a"), "done")
      yield* journal.begin("b")
      assert.deepStrictEqual(yield* journal.counts, { begun: 2, done: 1 })
      yield* journal.forget("a")
      assert.strictEqual(yield* journal.state("a"), undefined)
      yield* journal.clear
      assert.deepStrictEqual(yield* journal.counts, { begun: 0, done: 0 })
    })
  )

  test(
    "keeps jobs apart, and keys that look strange",
    Effect.gen(function*() {
      const one = yield* Journal.open({ job: "one: ü/%" })
      const two = yield* Journal.open({ job: "ONE: ü/%" })
      for (const key of ["version", "__proto__", "é\n\"x\"", "", "a".repeat(500)]) {
        yield* one.done(key)
        assert.strictEqual(yield* one.state(key), "done")
        assert.strictEqual(yield* two.state(key), undefined)
      }
      yield* two.begin("kept")
      yield* one.clear
      assert.deepStrictEqual(yield* two.counts, { begun: 1, done: 0 })
      yield* two.clear
    })
  )

  test(
    "replaces what is there as it was read, once",
    Effect.gen(function*() {
      const store = yield* Journal.JournalStore
      const space = "replaced"
      yield* store.clear(space)
      assert.isFalse(yield* store.replace(space, "a", "0", "1"))
      yield* store.claim(space, "a", "0")
      const replaced = yield* Effect.all(
        Array.from({ length: 20 }, (_, index) => store.replace(space, "a", "0", `by ${index}`)),
        { concurrency: "unbounded" }
      )
      assert.lengthOf(replaced.filter((each) => each), 1)
      assert.strictEqual(yield* store.get(space, "a"), `by ${replaced.indexOf(true)}`)
      yield* store.clear(space)
    })
  )

  test(
    "lets one of many begin an item",
    Effect.gen(function*() {
      const journal = yield* Journal.open({ job: "race" })
      const states = yield* Effect.all(Array.from({ length: 20 }, () => journal.begin("x")), {
        concurrency: "unbounded"
      })
      assert.lengthOf(states.filter((state) => state === undefined), 1)
      yield* journal.clear
    })
  )

  test(
    "refuses another version",
    Effect.gen(function*() {
      yield* Journal.open({ job: "versions", version: "1" })
      const error = yield* Effect.flip(Journal.open({ job: "versions", version: "2" }))
      assert.match(error.message, /version: is "2", and the journal of "versions" is of version "1"/)
      yield* Journal.clear("versions")
      yield* Journal.open({ job: "versions", version: "2" })
      yield* Journal.clear("versions")
    })
  )

  test(
    "begins anew for another run of the job, and says what the last one left",
    Effect.gen(function*() {
      const { logged, logger } = heard()
      const nightly = (run: string, fails: boolean) =>
        Effect.gen(function*() {
          const checkpoint = yield* Journal.open({ job: "nightly", run })
          const { before, done, failed, wasComplete } = yield* Bulk.run(
            [1, 2],
            (item) => fails && item === 2 ? Effect.fail("no") : Effect.void,
            { checkpoint, key: String }
          )
          return { before, done, failed, wasComplete }
        }).pipe(Effect.provide(logger))
      assert.deepStrictEqual(yield* nightly("a", true), { before: 0, done: 1, failed: 1, wasComplete: false })
      // the same run goes on
      assert.deepStrictEqual(yield* nightly("a", false), { before: 1, done: 1, failed: 0, wasComplete: false })
      assert.deepStrictEqual(logged, [])
      assert.deepStrictEqual(yield* nightly("a", false), { before: 2, done: 0, failed: 0, wasComplete: true })
      assert.match(logged.join(), /"nightly" was completed on .*Journal\.open\(\{ job, run:/)
      assert.deepStrictEqual(yield* nightly("b", true), { before: 0, done: 1, failed: 1, wasComplete: false })
      assert.lengthOf(logged, 1)
      assert.deepStrictEqual(yield* nightly("c", false), { before: 0, done: 2, failed: 0, wasComplete: false })
      assert.match(logged[1]!, /The run "b" of the job "nightly" was not completed: 1 items are done and 0 in doubt/)
      const unnamed = yield* Effect.flip(Journal.open({ job: "nightly" }))
      assert.match(unnamed.message, /run: is missing, and the journal of "nightly" is that of the run "c"/)
      assert.match((yield* Effect.flip(Journal.open({ job: "nightly", run: "" }))).message, /run: /)
      yield* Journal.clear("nightly")
    })
  )

  test(
    "is complete without a run as well, and does what is new",
    Effect.gen(function*() {
      const { logged, logger } = heard()
      const run = (items: ReadonlyArray<number>) =>
        Effect.gen(function*() {
          const checkpoint = yield* Journal.open({ job: "once" })
          return yield* Bulk.run(items, () => Effect.void, { checkpoint, key: String })
        }).pipe(Effect.provide(logger))
      assert.isFalse((yield* run([1, 2])).wasComplete)
      const again = yield* run([1, 2, 3])
      assert.deepStrictEqual([again.before, again.done, again.wasComplete], [2, 1, true])
      assert.lengthOf(logged, 1)
      // an item that is added and fails makes it incomplete again
      const failing = Effect.gen(function*() {
        const checkpoint = yield* Journal.open({ job: "once" })
        return yield* Bulk.run([4], () => Effect.fail("no"), { checkpoint, key: String })
      }).pipe(Effect.provide(logger))
      assert.isTrue((yield* failing).wasComplete)
      assert.isFalse((yield* failing).wasComplete)
      yield* Journal.clear("once")
    })
  )

  test(
    "lets the next run go on where the last one stopped, and repeats nothing",
    Effect.gen(function*() {
      const ran: Array<number> = []
      const run = (stopAt: number) =>
        Effect.gen(function*() {
          const checkpoint = yield* Journal.open({ job: "goes on" })
          return yield* Bulk.run(
            [1, 2, 3, 4, 5, 6, 3],
            (number) => number === stopAt ? Effect.fail("stop") : Effect.sync(() => void ran.push(number)),
            {
              checkpoint,
              key: String,
              concurrency: 2,
              onError: "stop"
            }
          )
        })
      const first = yield* run(4)
      assert.strictEqual(first.failed, 1)
      const second = yield* run(0)
      assert.deepStrictEqual(ran.toSorted(), [1, 2, 3, 4, 5, 6])
      assert.strictEqual(second.done + second.before, 7)
      yield* Journal.clear("goes on")
    })
  )

  test(
    "asks about items that were under way, and undoes what is undone",
    Effect.gen(function*() {
      const checkpoint = yield* Journal.open({ job: "doubt" })
      for (const key of ["done", "not", "unknown"]) yield* checkpoint.begin(key)
      const ran: Array<string> = []
      const report = yield* Bulk.run(["done", "not", "unknown"], (key) => Effect.sync(() => ran.push(key)), {
        checkpoint,
        key: (key) => key,
        effectWithin: 0,
        resolve: (key) =>
          Effect.succeed(key === "done" ? Bulk.tookEffect(7) : key === "not" ? Bulk.hadNoEffect : Bulk.unknown)
      })
      assert.deepStrictEqual(ran, ["not"])
      assert.strictEqual(report.done, 2)
      assert.instanceOf(report.failures[0]?.error, Bulk.InDoubt)
      assert.strictEqual(yield* checkpoint.state("unknown"), "begun")
      const undone = yield* Bulk.run(["x", "y"], (key) => key === "y" ? Effect.fail("no") : Effect.succeed(key), {
        checkpoint,
        key: (key) => key,
        concurrency: 1,
        compensate: () => Effect.void
      })
      assert.strictEqual(undone.compensated, 1)
      assert.strictEqual(yield* checkpoint.state("x"), undefined)
      yield* checkpoint.clear
    })
  )
}
