import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Ref from "effect/Ref"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { Bulk, Journal, Pco, PcoError, Priority } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco, PcoTest } from "../../src/testing/index.ts"

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

class Odd {
  readonly _tag = "Odd"
}

const refuseOdd = (number: number) => number % 2 === 1 ? Effect.fail(new Odd()) : Effect.succeed(number * 10)

const church = (options: FakePco.LayerOptions = {}) => FakePco.layer({ people: 20, limit: false, ...options })

describe("Bulk.run", () => {
  it.effect("reports in the order of the input whatever ends first", () =>
    Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Bulk.run(
        numbers(6),
        (number) => Effect.delay(refuseOdd(number), Duration.millis(100 - number)),
        { concurrency: 6, results: true }
      ))
      yield* TestClock.adjust("1 second")
      const report = yield* Fiber.join(fiber)
      assert.deepStrictEqual(report.failures.map(({ index, item }) => [index, item]), [[1, 1], [3, 3], [5, 5]])
      assert.deepStrictEqual(
        report.results.map((outcome) => outcome._tag === "Done" ? outcome.value : outcome._tag),
        [0, "Failed", 20, "Failed", 40, "Failed"]
      )
      assert.strictEqual(report.total, 6)
      assert.strictEqual(report.done, 3)
      assert.strictEqual(report.failed, 3)
      assert.strictEqual(report.inDoubt, 0)
      assert.strictEqual(Duration.toMillis(report.duration), 100)
    }))

  it.effect("counts items, not batches, as concurrent", () =>
    Effect.gen(function*() {
      for (const batch of [undefined, 50]) {
        let now = 0
        let most = 0
        const fiber = yield* Effect.forkChild(Bulk.run(numbers(100), () =>
          Effect.suspend(() => {
            most = Math.max(most, ++now)
            return Effect.delay(Effect.sync(() => now--), "10 millis")
          }), { concurrency: 7, batch }))
        yield* TestClock.adjust("1 minute")
        assert.strictEqual((yield* Fiber.join(fiber)).done, 100)
        assert.strictEqual(most, 7)
      }
    }))

  it.effect("ends a batch and pauses before the next, and not after the last", () =>
    Effect.gen(function*() {
      const begun = yield* Ref.make<ReadonlyArray<number>>([])
      const fiber = yield* Effect.forkChild(Bulk.run(
        numbers(5),
        (number) => Ref.update(begun, (all) => [...all, number]),
        { batch: 2, delay: "10 seconds" }
      ))
      yield* TestClock.adjust("9 seconds")
      assert.lengthOf(yield* Ref.get(begun), 2)
      yield* TestClock.adjust("1 second")
      assert.lengthOf(yield* Ref.get(begun), 4)
      yield* TestClock.adjust("10 seconds")
      const report = yield* Fiber.join(fiber)
      assert.strictEqual(report.done, 5)
      assert.strictEqual(Duration.toSeconds(report.duration), 20)
    }))

  it.effect("begins nothing after a failure that stops it, and lets end what is under way", () =>
    Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Bulk.run(
        numbers(100),
        (number) => number === 3 ? Effect.fail(new Odd()) : Effect.delay(Effect.succeed(number), "1 second"),
        { concurrency: 5, onError: "stop", results: true }
      ))
      yield* TestClock.adjust("10 seconds")
      const report = yield* Fiber.join(fiber)
      assert.strictEqual(report.failed, 1)
      assert.strictEqual(report.done, 3)
      assert.strictEqual(report.skipped, 96)
      assert.strictEqual(report.total, 100)
    }))

  it.effect("takes from an endless iterable what it needs, and closes it", () =>
    Effect.gen(function*() {
      let isClosed = false
      const endless = function*() {
        try {
          for (let number = 0;; number++) yield number
        } finally {
          isClosed = true
        }
      }
      const report = yield* Bulk.run(endless(), (number) => number < 500 ? Effect.void : Effect.fail(new Odd()), {
        onError: "stop"
      })
      assert.strictEqual(report.done, 500)
      assert.isBelow(report.total, 520)
      assert.isTrue(isClosed)
    }))

  it.effect("asks whether to go on", () =>
    Effect.gen(function*() {
      const asked: Array<number> = []
      const report = yield* Bulk.run(numbers(20), refuseOdd, {
        concurrency: 1,
        onError: ({ index }) => {
          asked.push(index)
          return index < 5 ? "continue" : Effect.succeed("stop" as const)
        }
      })
      assert.deepStrictEqual(asked, [1, 3, 5])
      assert.strictEqual(report.done, 3)
      assert.strictEqual(report.skipped, 14)
    }))

  it.effect("fails fast with the error of the item, and interrupts what is under way", () =>
    Effect.gen(function*() {
      let interrupted = 0
      const fiber = yield* Effect.forkChild(Bulk.run(
        numbers(10),
        (number) =>
          number === 2
            ? Effect.delay(Effect.fail(new Odd()), "1 second")
            : Effect.onInterrupt(Effect.never, () => Effect.sync(() => interrupted++)),
        { concurrency: 4, failFast: true }
      ))
      yield* TestClock.adjust("1 second")
      const error = yield* Effect.flip(Fiber.join(fiber))
      assert.strictEqual(error._tag, "Odd")
      assert.strictEqual(interrupted, 3)
    }))

  it.effect("reads a stream as far as there is room, and fails with what it fails with", () =>
    Effect.gen(function*() {
      let read = 0
      const gate = yield* Deferred.make<void>()
      const stream = Stream.range(1, 1000, 1).pipe(Stream.tap(() => Effect.sync(() => read++)))
      const fiber = yield* Effect.forkChild(Bulk.run(stream, () => Deferred.await(gate), { concurrency: 3 }))
      yield* TestClock.adjust("1 second")
      assert.isBelow(read, 20)
      yield* Deferred.succeed(gate, undefined)
      assert.strictEqual((yield* Fiber.join(fiber)).total, 1000)
      const broken = Stream.concat(Stream.make(1, 2), Stream.fail("broken" as const))
      assert.strictEqual(yield* Effect.flip(Bulk.run(broken, Effect.succeed)), "broken")
    }))

  it.effect("holds no more failures than it is told to, and counts them all", () =>
    Effect.gen(function*() {
      const report = yield* Bulk.run(numbers(1000), refuseOdd, { keep: 7 })
      assert.strictEqual(report.failed, 500)
      assert.lengthOf(report.failures, 7)
      assert.lengthOf(report.results, 0)
    }))

  it.effect("tells the rate of what this run does, and not of what was done before", () =>
    Effect.gen(function*() {
      const checkpoint = yield* Journal.open({ job: "resumed" })
      for (let item = 0; item < 100; item++) {
        yield* Effect.andThen(checkpoint.begin(`${item}`), checkpoint.done(`${item}`))
      }
      const told: Array<Bulk.Progress> = []
      yield* PcoTest.skipWaits(Bulk.run(numbers(104), () => Effect.sleep("1 second"), {
        checkpoint,
        key: String,
        concurrency: 1,
        onProgress: (progress) => void told.push(progress)
      }))
      const { before, rate, remaining, seen } = told[101]!
      assert.deepStrictEqual([before, seen, rate], [100, 102, 1])
      assert.strictEqual(Duration.toSeconds(remaining!), 2)
    }).pipe(Effect.provide(Journal.layerMemory)))

  it.effect("tells its progress after each item", () =>
    Effect.gen(function*() {
      const told: Array<Bulk.Progress> = []
      const fiber = yield* Effect.forkChild(Bulk.run(
        numbers(4),
        (number) => Effect.delay(refuseOdd(number), "1 second"),
        { concurrency: 1, onProgress: (progress) => void told.push(progress) }
      ))
      yield* TestClock.adjust("10 seconds")
      yield* Fiber.join(fiber)
      assert.deepStrictEqual(told.map((one) => [one.seen, one.succeeded, one.failed, one.total, one.done]), [
        [1, 1, 0, 4, false],
        [2, 1, 1, 4, false],
        [3, 2, 1, 4, false],
        [4, 2, 2, 4, false],
        [4, 2, 2, 4, true]
      ])
      assert.deepStrictEqual(told.map(({ rate }) => rate), [1, 1, 1, 1, 1])
      assert.strictEqual(Duration.toSeconds(told[0]!.remaining!), 3)
    }))

  it.effect("runs at the priority that it is given", () =>
    Effect.gen(function*() {
      const report = yield* Bulk.run([1], () => Effect.map(Priority.CurrentPriority, (priority) => priority), {
        priority: "low",
        results: true
      })
      assert.deepInclude(report.results[0], { value: "low" })
    }))

  it.effect("counts the requests and the waits of its client", () =>
    Effect.gen(function*() {
      const report = yield* PcoTest.skipWaits(
        Bulk.run(numbers(20).map((id) => String(id + 1)), (id) => Person.update(id, { nickname: "A" }))
      )
      assert.strictEqual(report.done, 20)
      assert.strictEqual(report.requests, 20)
      assert.isAbove(Duration.toMillis(report.waited), 0)
    }).pipe(Effect.provide(FakePco.layer({ people: 20, limit: { limit: 5 } }))))

  it.effect("undoes what was done, the last first, when something failed", () =>
    Effect.gen(function*() {
      const undone: Array<number> = []
      const report = yield* Bulk.run(numbers(6), (number) =>
        number === 4 ? Effect.fail(new Odd()) : Effect.succeed(number * 10), {
        concurrency: 1,
        onError: "stop",
        compensate: (item, value) => {
          undone.push(value)
          return item === 1 ? Effect.fail(new Odd()) : Effect.void
        }
      })
      assert.deepStrictEqual(undone, [30, 20, 10, 0])
      assert.strictEqual(report.compensated, 3)
      assert.deepStrictEqual(report.uncompensated.map(({ index, value }) => [index, value]), [[1, 10]])
      const fine = yield* Bulk.run([0, 2], refuseOdd, {
        compensate: () =>
          Effect.die("not needed")
      })
      assert.strictEqual(fine.compensated, 0)
    }))

  it.effect("tells that it is over when it fails too", () =>
    Effect.gen(function*() {
      const told: Array<boolean> = []
      const onProgress = ({ done }: Bulk.Progress) => void told.push(done)
      yield* Effect.flip(Bulk.run(numbers(3), refuseOdd, { concurrency: 1, failFast: true, onProgress }))
      assert.deepStrictEqual(told, [false, true])
    }))

  it.effect("refuses what is no list and no function", () =>
    Effect.gen(function*() {
      for (const items of [null, undefined, 7, {}, "12"]) {
        const error = yield* Effect.flip(Bulk.run<number, number, Odd, never>(items as never, refuseOdd))
        assert.include(String(error), "items: is ")
      }
      assert.include(String(yield* Effect.flip(Bulk.run<number, number, Odd, never>([1], null as never))), "f: is null")
    }))

  it.effect("refuses options that make no sense before anything is begun", () =>
    Effect.gen(function*() {
      const journal = { begin: "no" } as never
      const wrong: ReadonlyArray<[Record<string, unknown>, ReadonlyArray<string>]> = [
        [{ concurrency: 0 }, ["concurrency"]],
        [{ concurrency: 1.5, batch: -1 }, ["concurrency", "batch"]],
        [{ batch: 5, delay: "soon" }, ["delay"]],
        [{ delay: "1 second" }, ["batch"]],
        [{ priority: "urgent" }, ["priority"]],
        [{ onError: "ignore" }, ["onError"]],
        [{ dryRun: "yes" }, ["dryRun"]],
        [{ dryRun: { body: true } }, ["dryRun.body"]],
        [{ dryRun: { reads: "no", bodies: 1 } }, ["dryRun.reads", "dryRun.bodies"]],
        [null as never, ["options"]],
        [7 as never, ["options"]],
        [[] as never, ["options"]],
        [{ key: "id", resolve: 1 }, ["key", "resolve"]],
        [{ checkpoint: journal }, ["checkpoint"]],
        [{ concurency: 3 }, ["concurency"]],
        [{ times: 0, keep: -1, failFast: "yes" }, ["failFast", "times", "keep"]]
      ]
      for (const [options, fields] of wrong) {
        const error = yield* Effect.flip(Bulk.run([1], () => Effect.die("begun"), options as Bulk.Options<number>))
        assert.isTrue(PcoError.isPcoError(error))
        if (!PcoError.isPcoError(error) || error.reason._tag !== "Invalid") return assert.fail("not Invalid")
        assert.deepStrictEqual(error.reason.issues.map(({ field }) => field), fields)
        assert.isTrue(error.neverSent)
      }
    }))

  it.effect("refuses a key that is none", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Bulk.run(["a", ""], Effect.succeed, { key: (item) => item }))
      assert.match(error.message, /key of items\[1\]: is ""/)
    }))
})

describe("an item whose effect is in doubt", () => {
  const create = (remote: number) => Person.create({ first_name: "Grace", last_name: "Hopper", remote_id: remote })
  const people = Effect.flatMap(FakePco.FakePco, (pco) => pco.rows("Person"))
  const lookUp = (remote: number) =>
    Effect.map(
      Person.list({ where: { remote_id: remote } }),
      ({ data: [found] }) => found === undefined ? Bulk.hadNoEffect : Bulk.tookEffect(found)
    )

  it.effect("is not repeated and is reported", () =>
    Effect.gen(function*() {
      const pco = yield* FakePco.FakePco
      yield* pco.failNext({ method: "POST", disconnect: "after" })
      const report = yield* Bulk.run([1, 2], create, { concurrency: 1 })
      assert.strictEqual(report.done, 1)
      assert.strictEqual(report.inDoubt, 1)
      assert.isTrue(report.failures[0]?.mayHaveTakenEffect)
      assert.lengthOf(yield* people, 2)
    }).pipe(Effect.provide(church({ people: 0 }))))

  it.effect("is done, or run again, as resolve finds", () =>
    Effect.gen(function*() {
      const pco = yield* FakePco.FakePco
      yield* pco.failNext({ method: "POST", disconnect: "after" })
      yield* pco.failNext({ method: "POST", disconnect: "before" })
      yield* pco.failNext({ method: "POST", status: 500, takesEffect: true })
      const report = yield* Bulk.run([1, 2, 3, 4], create, { concurrency: 1, resolve: lookUp })
      assert.strictEqual(report.done, 4)
      assert.strictEqual(report.failed, 0)
      assert.lengthOf(yield* people, 4)
    }).pipe(PcoTest.skipWaits, Effect.provide(church({ people: 0 }))))

  it.effect("stays in doubt when resolve cannot tell or fails", () =>
    Effect.gen(function*() {
      const pco = yield* FakePco.FakePco
      yield* pco.failNext({ method: "POST", disconnect: "after", times: 2 })
      const report = yield* Bulk.run([1, 2], create, {
        concurrency: 1,
        resolve: (remote) =>
          remote === 1 ? Effect.succeed(Bulk.unknown) : Person.get("999999").pipe(Effect.map(Bulk.tookEffect))
      })
      assert.strictEqual(report.inDoubt, 2)
      assert.strictEqual(report.failures[1]?.unresolved?.reason._tag, "NotFound")
    }).pipe(PcoTest.skipWaits, Effect.provide(church({ people: 0 }))))

  it.effect("is run no more often than it is told to", () =>
    Effect.gen(function*() {
      const pco = yield* FakePco.FakePco
      yield* pco.inject({ method: "POST", disconnect: "before" })
      const report = yield* Bulk.run([1], create, { resolve: lookUp, times: 3 })
      assert.strictEqual(report.failed, 1)
      assert.strictEqual(report.inDoubt, 0)
      assert.strictEqual((yield* pco.counts)["POST /people/v2/people"], 3)
    }).pipe(PcoTest.skipWaits, Effect.provide(church({ people: 0 }))))

  it.effect("is in doubt when its first write took effect and its second failed", () =>
    Effect.gen(function*() {
      const report = yield* Bulk.run(
        ["1"],
        (id) => Effect.andThen(Person.update(id, { nickname: "A" }), Person.get("999999"))
      )
      assert.isTrue(report.failures[0]?.mayHaveTakenEffect)
      const read = yield* Bulk.run(["1"], (id) => Effect.andThen(Person.get(id), Person.get("999999")))
      assert.isFalse(read.failures[0]?.mayHaveTakenEffect)
    }).pipe(Effect.provide(church())))
})

describe("a dry run", () => {
  it.effect("sends nothing and lists what would be sent, without values", () =>
    Effect.gen(function*() {
      const pco = yield* FakePco.FakePco
      const report = yield* Bulk.run(["1", "2", "x"], (id) =>
        Effect.andThen(
          Person.emails.create(id, { address: "grace@example.com", location: "Home" }),
          Effect.die("an answer that nobody gave")
        ), { dryRun: true, results: true })
      assert.deepStrictEqual(report.planned, [
        {
          index: 0,
          operation: "people.Person.emails.create",
          method: "POST",
          path: "/people/v2/people/1/emails",
          fields: ["address", "location"],
          needsAnswer: true
        },
        {
          index: 1,
          operation: "people.Person.emails.create",
          method: "POST",
          path: "/people/v2/people/2/emails",
          fields: ["address", "location"],
          needsAnswer: true
        }
      ])
      assert.strictEqual(report.failed, 1)
      assert.strictEqual(report.done, 0)
      assert.notInclude(JSON.stringify(report.planned), "grace@example.com")
      assert.deepStrictEqual(report.results.map(({ _tag }) => _tag), ["Planned", "Planned", "Failed"])
      assert.deepStrictEqual(yield* pco.requests, [])
    }).pipe(Effect.provide(church())))

  it.effect("reads where it may, goes on after what answers nothing, and shows bodies on demand", () =>
    Effect.gen(function*() {
      const pco = yield* FakePco.FakePco
      const report = yield* Bulk.run(["1"], (id) =>
        Effect.gen(function*() {
          const person = yield* Person.get(id)
          yield* Person.delete("2")
          yield* Person.update(person.id, { nickname: "Ada" })
        }), { dryRun: { reads: true, bodies: true } })
      assert.deepStrictEqual(report.planned.map(({ method, path }) => `${method} ${path}`), [
        "DELETE /people/v2/people/2",
        "PATCH /people/v2/people/1"
      ])
      assert.include(JSON.stringify(report.planned[1]?.body), "Ada")
      assert.deepStrictEqual(yield* pco.counts, { "GET /people/v2/people/{person_id}": 1 })
    }).pipe(Effect.provide(church())))

  it.effect("neither reads nor writes the journal of items, but passes over those that are done", () =>
    Effect.gen(function*() {
      const checkpoint = yield* Journal.open({ job: "dry" })
      yield* checkpoint.done("1")
      const report = yield* Bulk.run(["1", "2"], (id) => Person.delete(id), {
        checkpoint,
        key: (id) => id,
        dryRun: true
      })
      assert.strictEqual(report.before, 1)
      assert.lengthOf(report.planned, 1)
      assert.deepStrictEqual(yield* checkpoint.counts, { begun: 1, done: 1 })
    }).pipe(Effect.provide([church(), Journal.layerMemory])))
})

describe("a program at low priority", () => {
  it.effect("is what priority makes of a run", () =>
    Effect.gen(function*() {
      const report = yield* Pco.withPriority(Bulk.run(["1"], (id) => Person.get(id)), "low")
      assert.strictEqual(report.done, 1)
    }).pipe(Effect.provide(church())))
})
