import { assert, describe, it } from "@effect/vitest"
import { NodeRedis } from "@effect/platform-node"
import { Deferred, Effect, Fiber, Layer, Ref } from "effect"
import { Bulk } from "effect-pco"
import { SqliteClient } from "effect-pco/node"
import { Webhooks } from "effect-pco/webhooks"
import { TestClock } from "effect/testing"
import { hasPostgres, schemaOfItsOwn } from "../sql/support.ts"
import { hasRedis, redisUrl } from "../auth/redis.ts"

const at = (second: number) => `2026-01-01T00:00:${String(second).padStart(2, "0")}Z`

/** A delivery of a change of an email, as an inbox holds it. */
const delivery = (
  id: string,
  options: { readonly of?: string; readonly second?: number; readonly action?: string; readonly name?: string } = {}
): typeof Webhooks.Delivery.Type => {
  const { action = "updated", of = "1", second = 0 } = options
  const attributes = { address: id, updated_at: at(second) }
  return {
    id,
    name: options.name ?? `people.v2.events.email.${action}`,
    attempt: 1,
    payload: JSON.stringify({
      data: { type: "Email", id: of, ...action === "destroyed" ? {} : { attributes } },
      meta: {}
    }),
    ...action === "destroyed" ? { headerTime: Date.parse(at(second)) } : undefined
  }
}

const put = (...deliveries: ReadonlyArray<typeof Webhooks.Delivery.Type>) =>
  Effect.flatMap(Webhooks.Inbox, (inbox) => inbox.put(deliveries))

/** Runs a worker until `count` deliveries came to an end, and gives what became of them. */
const work = (
  count: number,
  handlers: ReadonlyArray<Webhooks.Handler<unknown>>,
  options: Webhooks.WorkerOptions = {}
) =>
  Effect.gen(function*() {
    const settled: Array<Webhooks.Settled> = []
    const enough = yield* Deferred.make<void>()
    const worker = Webhooks.worker(handlers, {
      ...options,
      onSettled: (each) => {
        settled.push(each)
        return settled.length === count ? Effect.asVoid(Deferred.succeed(enough, undefined)) : undefined
      }
    })
    // The queue is told after onSettled: a worker that ends in between hands the delivery out again.
    yield* Effect.raceFirst(worker, Effect.andThen(Deferred.await(enough), Effect.sleep("50 millis")))
    return settled.map(({ id, outcome }) => `${id} ${outcome}`)
  })

const inboxSuite = <E>(title: string, queue: Layer.Layer<Bulk.QueueServices, E>, skip = false) => {
  let names = 0
  const test = <E2>(name: string, effect: Effect.Effect<void, E2, Webhooks.Inbox | Bulk.QueueServices>) =>
    it.live.skipIf(skip)(`${title}: ${name}`, () =>
      Effect.suspend(() => {
        const inbox = Webhooks.layerInbox({ name: `test-${process.pid}-${names++}` })
        return Effect.provide(effect, Layer.provideMerge(inbox, queue))
      }))

  test(
    "handles each event once, however often it is delivered",
    Effect.gen(function*() {
      const seen: Array<string> = []
      yield* put(delivery("a"), delivery("a"), delivery("b", { of: "2" }))
      yield* put(delivery("a"))
      const settled = yield* work(2, [Webhooks.on("people/Email", (event) => Effect.sync(() => seen.push(event.id)))])
      assert.deepStrictEqual(settled.toSorted(), ["a handled", "b handled"])
      assert.deepStrictEqual(seen.toSorted(), ["a", "b"])
    })
  )

  test(
    "keeps an event whose id comes again with other contents",
    Effect.gen(function*() {
      const seen: Array<string> = []
      yield* put(delivery("a"), { ...delivery("a", { second: 1 }) })
      yield* work(2, [Webhooks.on("people/Email", (event) => Effect.sync(() => seen.push(String(event.version))))])
      assert.isAtLeast(seen.length, 1)
    })
  )

  test(
    "passes over what is older than what was handled, and what comes after the end",
    Effect.gen(function*() {
      const one = { concurrency: 1 }
      const seen: Array<string> = []
      const handlers = [Webhooks.on("people/Email", (event) => Effect.sync(() => seen.push(event.id)))]
      yield* put(delivery("new", { second: 9 }))
      yield* work(1, handlers, one)
      yield* put(delivery("old", { second: 8 }), delivery("other", { second: 1, of: "2" }))
      assert.deepStrictEqual((yield* work(2, handlers, one)).toSorted(), ["old stale", "other handled"])
      yield* put(delivery("end", { second: 10, action: "destroyed" }))
      yield* work(1, handlers, one)
      yield* put(delivery("late", { second: 20 }))
      assert.deepStrictEqual(yield* work(1, handlers, one), ["late stale"])
      assert.deepStrictEqual(seen, ["new", "other", "end"])
    })
  )

  test(
    "hands stale events over when it is told to",
    Effect.gen(function*() {
      const seen: Array<string> = []
      const options = { concurrency: 1, stale: "handle" } as const
      const handlers = [
        Webhooks.on("people/Email", (event, { stale }) => Effect.sync(() => seen.push(`${event.id} ${stale}`)))
      ]
      yield* put(delivery("new", { second: 9 }))
      yield* work(1, handlers, options)
      yield* put(delivery("old", { second: 8 }))
      yield* work(1, handlers, options)
      assert.deepStrictEqual(seen, ["new false", "old true"])
    })
  )

  test(
    "never handles two events of one resource at once, also by two workers",
    Effect.gen(function*() {
      const busy = new Set<string>()
      let most = 0
      const clashes = yield* Ref.make(0)
      const handler = Webhooks.on("people/Email", (event) =>
        Effect.gen(function*() {
          if (busy.has(event.resource.id)) yield* Ref.update(clashes, (count) => count + 1)
          busy.add(event.resource.id)
          most = Math.max(most, busy.size)
          yield* Effect.sleep("5 millis")
          busy.delete(event.resource.id)
        }))
      yield* put(
        ...Array.from({ length: 40 }, (_, index) => delivery(`e${index}`, { of: String(index % 4), second: 5 }))
      )
      let count = 0
      const enough = yield* Deferred.make<void>()
      const worker = Webhooks.worker([handler], {
        concurrency: 10,
        onSettled: () => ++count === 40 ? Effect.asVoid(Deferred.succeed(enough, undefined)) : undefined
      })
      yield* Effect.raceFirst(
        Effect.all([worker, worker], { concurrency: "unbounded" }),
        Effect.timeout(Deferred.await(enough), "20 seconds")
      )
      assert.strictEqual(yield* Ref.get(clashes), 0)
      assert.isAbove(most, 1)
    })
  )

  test(
    "takes over from a process that died while it handled",
    Effect.gen(function*() {
      yield* put(delivery("a"))
      const began = yield* Deferred.make<void>()
      // The death of a process: it neither ends what it began, nor says that it is alive.
      const { queue, store } = yield* Webhooks.Inbox
      yield* store.set(
        `${queue.name}:resources`,
        "/people/Email:1",
        JSON.stringify({ handled: [], owner: { token: "dead", beat: 3 } })
      )
      yield* Deferred.succeed(began, undefined)
      const settled = yield* work(1, [Webhooks.on("people/Email", () => Effect.void)], { lease: "300 millis" })
      assert.deepStrictEqual(settled, ["a handled"])
    })
  )

  test(
    "makes a dead letter of what cannot be handled, and takes it up again",
    Effect.gen(function*() {
      const { queue } = yield* Webhooks.Inbox
      yield* put(delivery("a"))
      const failing = Webhooks.on("people/Email", () => Effect.fail(new Error("ada@example.org")))
      assert.deepStrictEqual(yield* work(1, [failing], { attempts: 1 }), ["a dead"])
      const letters = yield* Bulk.deadLetters(queue)
      assert.deepStrictEqual(letters.map(({ item, reason }) => [item?.id, reason]), [["a", "Error"]])
      assert.strictEqual(yield* Bulk.replay(queue), 1)
      const handler = Webhooks.on("people/Email", () => Effect.void)
      assert.deepStrictEqual(yield* work(1, [handler], { attempts: 1 }), ["a handled"])
      assert.deepStrictEqual(yield* Bulk.deadLetters(queue), [])
    })
  )

  test(
    "lets go of what no handler wants, and of what cannot be read",
    Effect.gen(function*() {
      const { queue } = yield* Webhooks.Inbox
      yield* put(delivery("a"), { ...delivery("b"), payload: "{private" })
      const settled = yield* work(2, [Webhooks.on("services", () => Effect.die("not asked"))])
      assert.deepStrictEqual(settled.toSorted(), ["a ignored", "b dead"])
      const [letter] = yield* Bulk.deadLetters(queue)
      assert.strictEqual(letter?.cause, "undecodable")
      assert.notInclude(letter?.reason ?? "", "private")
    })
  )
}

describe("an inbox", () => {
  inboxSuite("in memory", Bulk.layerQueueMemory)
  inboxSuite(
    "in SQLite",
    Bulk.layerQueueSql({ pollInterval: "10 millis" }).pipe(Layer.provide(SqliteClient.layer({ filename: ":memory:" })))
  )
  inboxSuite(
    "in Redis",
    Bulk.layerQueueRedis({ prefix: `test-${process.pid}:`, pollInterval: "10 millis" }).pipe(
      Layer.provide(NodeRedis.layer({ url: redisUrl }))
    ),
    !hasRedis
  )
})

describe.skipIf(!hasPostgres)("an inbox in PostgreSQL", () => {
  const { layer } = schemaOfItsOwn()
  inboxSuite("SQL", Bulk.layerQueueSql({ pollInterval: "10 millis" }).pipe(Layer.provide(layer)))
})

describe("Webhooks.worker", () => {
  const memory = Layer.provideMerge(Webhooks.layerInbox(), Bulk.layerQueueMemory)

  it.effect("tries again what failed, and then takes the newest", () =>
    Effect.gen(function*() {
      const attempts: Array<number> = []
      yield* put(delivery("a"))
      const handler = Webhooks.on("people.v2.events.email.updated", (event, { attempt }) => {
        attempts.push(attempt)
        return attempt < 3 ? Effect.fail(event.resource.address) : Effect.void
      })
      const fiber = yield* Effect.forkChild(work(3, [handler]))
      yield* TestClock.adjust("10 seconds")
      assert.deepStrictEqual(yield* Fiber.join(fiber), ["a retried", "a retried", "a handled"])
      assert.deepStrictEqual(attempts, [1, 2, 3])
    }).pipe(Effect.provide(memory)))

  it.effect("holds a resource as long as its handler works, however long that is", () =>
    Effect.gen(function*() {
      yield* put(delivery("a"), delivery("b", { second: 1 }))
      let running = 0
      let most = 0
      const handler = Webhooks.on("people/Email", () =>
        Effect.acquireUseRelease(
          Effect.sync(() => void (most = Math.max(most, ++running))),
          () => Effect.sleep("10 minutes"),
          () => Effect.sync(() => void running--)
        ))
      const fiber = yield* Effect.forkChild(work(2, [handler], { lease: "30 seconds" }))
      yield* TestClock.adjust("30 minutes")
      yield* Fiber.join(fiber)
      assert.strictEqual(most, 1)
    }).pipe(Effect.provide(memory)))

  it.effect("frees the resource of a handler that is interrupted", () =>
    Effect.gen(function*() {
      yield* put(delivery("a"))
      const started = yield* Deferred.make<void>()
      const forever = Webhooks.on("*", () => Effect.andThen(Deferred.succeed(started, undefined), Effect.never))
      const fiber = yield* Effect.forkChild(Webhooks.worker([forever]))
      yield* Deferred.await(started)
      yield* Fiber.interrupt(fiber)
      const again = yield* Effect.forkChild(work(1, [Webhooks.on("*", () => Effect.void)]))
      // far less than a lease
      yield* TestClock.adjust("5 seconds")
      assert.deepStrictEqual(yield* Fiber.join(again), ["a handled"])
    }).pipe(Effect.provide(memory)))

  it.effect("refuses selectors and options that are wrong, and names the nearest", () =>
    Effect.gen(function*() {
      const handle = () => Effect.void
      const of = (selector: string, options: Webhooks.WorkerOptions = {}) =>
        Effect.map(
          Effect.flip(Webhooks.worker([Webhooks.on(selector as "*", handle)], options)),
          (error) => error.message
        )
      assert.include(yield* of("peeple"), "(did you mean \"people\"?)")
      assert.include(yield* of("person.updated"), "handlers[0]")
      assert.include(yield* of("*", { concurrency: 0 }), "concurrency: is 0")
      assert.include(yield* of("*", { stale: "later" } as never), "stale: is \"later\"")
      assert.include(yield* of("*", { leese: "1 second" } as never), "leese: is no option (did you mean \"lease\"?)")
      assert.include(
        (yield* Effect.flip(Webhooks.worker([] as ReadonlyArray<Webhooks.Handler>))).message,
        "handlers: is an array"
      )
    }).pipe(Effect.provide(memory)))

  it("types the event by its name, its type and its product", () => {
    Webhooks.on("people.v2.events.person.updated", (event) => {
      const name: string | null = event.resource.name
      const destroyed: false = event.destroyed
      return Effect.succeed([name, destroyed])
    })
    Webhooks.on("people.v2.events.person.destroyed", (event) => {
      // @ts-expect-error a destroyed resource has no attributes
      return Effect.succeed(event.resource.name)
    })
    Webhooks.on("people/Email", (event) => Effect.succeed(event.destroyed ? event.resource.id : event.resource.address))
    Webhooks.on(
      "people",
      (event) => Effect.succeed(event.type === "people/Email" && !event.destroyed && event.resource.address)
    )
    // @ts-expect-error no such product, type or name
    Webhooks.on("peeple", () => Effect.void)
  })
})
