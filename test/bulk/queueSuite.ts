import { assert, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import type { PcoClient } from "../../src/index.ts"
import { Bulk, Journal } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"

const Work = Schema.Struct({ number: Schema.Number, at: Schema.optionalKey(Schema.DateTimeUtcFromString) })
type Work = typeof Work.Type

const backoff = Schedule.spaced("10 millis")
let count = 0

/** What queues do on every store. Each test has a queue of its own. */
export const queueSuite = (name: string, layer: Layer.Layer<Bulk.QueueServices, unknown>, skip = false) => {
  const church = FakePco.layer({ people: 0, limit: false })
  const test = (
    title: string,
    f: (queue: Bulk.Queue<Work>) => Effect.Effect<void, unknown, Bulk.QueueServices | Layer.Success<typeof church>>
  ) =>
    it.live.skipIf(skip)(
      `${name}: ${title}`,
      () =>
        f(Bulk.queue({ name: `test-${process.pid}-${count++}`, schema: Work, attempts: 3, backoff })).pipe(
          Effect.provide([church, layer])
        )
    )

  /** Works until so many items are settled, and tells what became of them. */
  const until = <B, E, R>(
    queue: Bulk.Queue<Work>,
    settled: number,
    f: (item: Work, info: { readonly attempt: number; readonly id: string }) => Effect.Effect<B, E, R>,
    options: Bulk.WorkerOptions<Work, B, E> = {}
  ) =>
    Effect.gen(function*() {
      const all: Array<Bulk.Settled> = []
      const fiber = yield* Effect.forkChild(
        Bulk.worker(queue, f, { ...options, onSettled: (one) => void all.push(one) })
      )
      while (all.filter(({ _tag }) => _tag !== "Retried").length < settled && fiber.pollUnsafe() === undefined) {
        yield* Effect.sleep("5 millis")
      }
      yield* Fiber.interrupt(fiber)
      return all
    })

  const create = ({ number }: Work) => Person.create({ first_name: "Ada", last_name: "Lovelace", remote_id: number })
  const made = Effect.gen(function*() {
    const pco = yield* FakePco.FakePco
    return (yield* pco.rows("Person")).map(({ attributes }) => Number(attributes["remote_id"])).toSorted((a, b) =>
      a - b
    )
  })
  const numbers = (length: number) => Array.from({ length }, (_, index) => ({ number: index + 1 }))

  test("does each item once, and takes none twice that has a key", (queue) =>
    Effect.gen(function*() {
      const key = ({ number }: Work) => String(number)
      assert.strictEqual(yield* Bulk.enqueue(queue, numbers(20), { key }), 20)
      assert.strictEqual(yield* Bulk.enqueue(queue, numbers(21).slice(1), { key }), 1)
      const settled = yield* until(queue, 21, create)
      assert.lengthOf(settled, 21)
      assert.deepStrictEqual(yield* made, numbers(21).map(({ number }) => number))
      assert.strictEqual(yield* Bulk.enqueue(queue, numbers(22), { key }), 1)
      const [after] = yield* until(queue, 1, create)
      assert.deepStrictEqual(after, { _tag: "Done", id: "22", key: "22", attempt: 1 })
    }))

  test("tries again what had no effect, so often and no more, and keeps it as a dead letter", (queue) =>
    Effect.gen(function*() {
      yield* Bulk.enqueue(queue, [{ number: 1 }, { number: 2 }], { key: ({ number }) => `n${number}` })
      const settled = yield* until(
        queue,
        2,
        ({ number }, { attempt }): Effect.Effect<unknown, unknown, PcoClient.PcoClient> =>
          number === 2 && attempt < 3
            ? Effect.fail(new Error("not yet"))
            : number === 1
            ? Effect.fail("never")
            : Effect.void
      )
      assert.deepStrictEqual(
        settled.filter(({ key }) => key === "n1").map(({ _tag, attempt }) => [_tag, attempt]),
        [["Retried", 1], ["Retried", 2], ["Dead", 3]]
      )
      assert.deepStrictEqual(
        settled.filter(({ key }) => key === "n2").map(({ _tag }) => _tag),
        ["Retried", "Retried", "Done"]
      )
      const [dead, ...others] = yield* Bulk.deadLetters(queue)
      assert.lengthOf(others, 0)
      assert.deepInclude(dead, { id: "n1", key: "n1", cause: "attempts", attempts: 3, item: { number: 1 } })
    }))

  test("gives up at once what would never succeed", (queue) =>
    Effect.gen(function*() {
      yield* Bulk.enqueue(queue, [{ number: 1 }, { number: 2 }], { key: ({ number }) => `n${number}` })
      const settled = yield* until(
        queue,
        2,
        ({ number }) => number === 1 ? Person.get("9") : Person.create({ first_name: 7 as never })
      )
      assert.deepStrictEqual(settled.map(({ _tag, attempt }) => [_tag, attempt]), [["Dead", 1], ["Dead", 1]])
      const dead = yield* Bulk.deadLetters(queue)
      assert.deepStrictEqual(dead.map(({ cause }) => cause), ["refused", "refused"])
      assert.isTrue(dead.some(({ reason }) => /there is no such resource/.test(reason)))
    }))

  test("tells how much lies in it, and since when", (queue) =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* Bulk.depth(queue), { waiting: 0, oldest: undefined })
      yield* Bulk.enqueue(queue, [{ number: 1 }])
      yield* Effect.sleep("200 millis")
      yield* Bulk.enqueue(queue, [{ number: 2 }], { delay: "1 hour" })
      const { oldest, waiting } = yield* Bulk.depth(queue)
      assert.strictEqual(waiting, 2)
      assert.isAtLeast(Duration.toMillis(oldest!), 150)
      assert.isBelow(Duration.toMillis(oldest!), 10_000)
      const seen: Array<Bulk.Depth> = []
      yield* until(queue, 1, () => Effect.map(Bulk.depth(queue), (depth) => void seen.push(depth)))
      // with the one that is under way
      assert.strictEqual(seen[0]?.waiting, 2)
      assert.strictEqual((yield* Bulk.depth(queue)).waiting, 1)
      assert.match((yield* Effect.flip(Bulk.depth(null as never))).message, /queue: is null/)
    }))

  test("has a journal of its own, whatever a job is called", (queue) =>
    Effect.gen(function*() {
      const journal = yield* Journal.open({ job: `queue:${queue.name}` })
      yield* journal.begin("one")
      yield* Bulk.enqueue(queue, [{ number: 1 }], { key: () => "one" })
      assert.deepStrictEqual((yield* until(queue, 1, () => Effect.void)).map(({ _tag }) => _tag), ["Done"])
      assert.strictEqual(yield* journal.state("one"), "begun")
    }))

  test("replays a dead letter with all its attempts, once, and discards it", (queue) =>
    Effect.gen(function*() {
      yield* Bulk.enqueue(queue, [{ number: 1 }], { key: () => "one" })
      yield* until(queue, 1, () => Effect.fail("no"))
      assert.strictEqual(yield* Bulk.replay(queue, ["other"]), 0)
      // one id, and not the ids that its letters would be
      assert.strictEqual(yield* Bulk.replay(queue, "other"), 0)
      assert.strictEqual(yield* Bulk.replay(queue), 1)
      assert.strictEqual(yield* Bulk.replay(queue), 0)
      const settled = yield* until(queue, 1, () => Effect.fail("no"))
      assert.deepStrictEqual(settled.map(({ attempt }) => attempt), [1, 2, 3])
      const [dead] = yield* Bulk.deadLetters(queue)
      assert.deepInclude(dead, { id: "~1~one", key: "one" })
      assert.strictEqual(yield* Bulk.discard(queue, [dead!.id]), 1)
      assert.deepStrictEqual(yield* Bulk.deadLetters(queue), [])
    }))

  test("takes a replay and a key that looks like one for different work", (queue) =>
    Effect.gen(function*() {
      const key = () => "one"
      yield* Bulk.enqueue(queue, [{ number: 1 }], { key })
      yield* until(queue, 1, () => Effect.fail("no"))
      const [dead] = yield* Bulk.deadLetters(queue)
      assert.strictEqual(yield* Bulk.replay(queue, dead!.id), 1)
      const [again] = yield* until(queue, 1, () => Effect.void)
      const looksLike = ["~1~one", "~0~~1~one", "one~1", again!.id]
      yield* Bulk.enqueue(queue, looksLike.map(() => ({ number: 2 })), { key: (_, index) => looksLike[index]! })
      const settled = yield* until(queue, 3, () => Effect.void)
      assert.lengthOf(new Set([again!.id, ...settled.map(({ id }) => id)]), 4)
    }))

  test("does not repeat what may have taken effect, and asks resolve", (queue) =>
    Effect.gen(function*() {
      const pco = yield* FakePco.FakePco
      yield* pco.failNext({ method: "POST", disconnect: "after", times: 2 })
      yield* Bulk.enqueue(queue, [{ number: 1 }])
      yield* until(queue, 1, create)
      assert.deepStrictEqual((yield* Bulk.deadLetters(queue)).map(({ cause }) => cause), ["in_doubt"])
      yield* Bulk.enqueue(queue, [{ number: 2 }])
      const settled = yield* until(queue, 1, create, {
        effectWithin: 0,
        resolve: ({ number }) => Effect.succeed(number === 2 ? Bulk.tookEffect({} as Person.Person) : Bulk.unknown)
      })
      assert.deepStrictEqual(settled.map(({ _tag }) => _tag), ["Done"])
      assert.deepStrictEqual(yield* made, [1, 2])
    }))

  test("keeps as a dead letter what cannot be read", (queue) =>
    Effect.gen(function*() {
      const other = Bulk.queue({ name: queue.name, schema: Schema.Struct({ text: Schema.String }) })
      yield* Bulk.enqueue(other, [{ text: "private" }])
      yield* until(queue, 1, () => Effect.die("run"))
      const [dead] = yield* Bulk.deadLetters(queue)
      assert.deepInclude(dead, { cause: "undecodable", item: undefined, attempts: 1 })
      assert.notInclude(dead!.reason, "private")
      assert.deepStrictEqual((yield* Bulk.deadLetters(other))[0]?.item, { text: "private" })
    }))

  test("treats what was begun and has no end as in doubt", (queue) =>
    Effect.gen(function*() {
      const journal = Journal.within(yield* Journal.JournalStore, queue.name, `work:${queue.name}`)
      yield* journal.begin("lost")
      yield* journal.done("known")
      yield* Bulk.enqueue(queue, [{ number: 1 }], { key: () => "lost" })
      yield* Bulk.enqueue(queue, [{ number: 2 }], { key: () => "known" })
      const settled = yield* until(queue, 2, () => Effect.die("run"))
      assert.deepStrictEqual(settled.map(({ _tag, key }) => [key, _tag]).toSorted(), [["known", "Done"], [
        "lost",
        "Dead"
      ]])
    }))

  test("lets end what is under way when it is interrupted, and takes nothing more", (queue) =>
    Effect.gen(function*() {
      const seen = { begun: 0, ended: 0 }
      yield* Bulk.enqueue(queue, numbers(10))
      const fiber = yield* Effect.forkChild(Bulk.worker(queue, () =>
        Effect.sync(() => seen.begun++).pipe(
          Effect.andThen(Effect.sleep("300 millis")),
          Effect.andThen(Effect.sync(() => seen.ended++))
        ), { concurrency: 3 }))
      while (seen.begun < 3) yield* Effect.sleep("5 millis")
      yield* Fiber.interrupt(fiber)
      assert.strictEqual(seen.begun, 3)
      assert.strictEqual(seen.ended, 3)
      const rest = yield* until(queue, 7, () => Effect.void)
      assert.lengthOf(rest, 7)
      assert.deepStrictEqual(yield* Bulk.deadLetters(queue), [])
    }))

  test("waits no longer than it is told to, and leaves in doubt what it cut off", (queue) =>
    Effect.gen(function*() {
      const seen = { begun: 0 }
      yield* Bulk.enqueue(queue, [{ number: 1 }], { key: () => "slow" })
      const fiber = yield* Effect.forkChild(
        Bulk.worker(queue, () => Effect.andThen(Effect.sync(() => seen.begun++), Effect.never), { drain: "50 millis" })
      )
      while (seen.begun < 1) yield* Effect.sleep("5 millis")
      yield* Fiber.interrupt(fiber)
      yield* until(queue, 1, () => Effect.void)
      assert.deepInclude((yield* Bulk.deadLetters(queue))[0], { id: "slow", cause: "in_doubt" })
    }))

  test("waits for the delay, and refuses what does not fit", (queue) =>
    Effect.gen(function*() {
      yield* Bulk.enqueue(queue, [{ number: 1 }], { delay: "300 millis" })
      const start = Date.now()
      yield* until(queue, 1, () => Effect.void)
      assert.isAtLeast(Date.now() - start, 250)
      const wrong = yield* Effect.flip(Bulk.enqueue(queue, [{ number: 1 }, { number: "two" as never }]))
      assert.match(wrong.message, /items\[1\]\.number/)
      assert.match(
        (yield* Effect.flip(Bulk.worker(queue, () => Effect.void, { concurrency: 0 }))).message,
        /concurrency/
      )
      assert.match((yield* Effect.flip(Bulk.enqueue({ ...queue, attempts: 0 }, []))).message, /attempts/)
      const refused = (items: unknown, options: unknown) =>
        Effect.map(Effect.flip(Bulk.enqueue<Work>(queue, items as never, options as never)), ({ message }) => message)
      // a program without types has numbers for ids
      assert.match(yield* refused([{ number: 1 }], { key: ({ number }: Work) => number }), /key of items\[0\]: is 1/)
      assert.match(yield* refused([{ number: 1 }], { key: () => "" }), /key of items\[0\]: is ""/)
      assert.match(yield* refused([], { key: "id" }), /key: is "id"/)
      assert.match(yield* refused([], { delay: "soon" }), /delay: is "soon"/)
      assert.match(yield* refused("12", {}), /items: is "12"/)
      assert.match(yield* refused([], null), /options: is null/)
      assert.match((yield* Effect.flip(Bulk.enqueue<Work>(null as never, []))).message, /queue: is null/)
      const worker = Bulk.worker<Work, void, never, never>(
        queue,
        null as never,
        { resolve: 1, onSettled: "x" } as never
      )
      assert.match((yield* Effect.flip(worker)).message, /f: is null.*onSettled: is "x".*resolve: is 1/)
      assert.match(
        (yield* Effect.flip(Bulk.worker(queue, () => Effect.void, null as never))).message,
        /options: is null/
      )
    }))
}
