import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Fiber, Layer, Ref, Schedule } from "effect"
import { HttpClient, HttpClientError } from "effect/http"
import { TestClock } from "effect/testing"
import { Pco } from "../../src/index.ts"
import { PcoMetrics } from "../../src/telemetry/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { credential, mockPco, personDocument } from "../support/mock.ts"
import type { Reply } from "../support/mock.ts"

const ok: Reply = { json: personDocument("1") }
const replies = (...list: ReadonlyArray<Reply>) => (_: unknown, index: number): Reply => list[index] ?? ok

/** Runs an effect while an hour passes. */
const inAnHour = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(Effect.exit(effect))
    yield* TestClock.adjust("1 hour")
    return yield* yield* Fiber.join(fiber)
  })

const html = { text: "<html><body>Forbidden</body></html>", headers: { "content-type": "text/html" } }
const reset: Reply = { disconnect: { code: "ECONNRESET" } }
const refused: Reply = { disconnect: { code: "ECONNREFUSED" } }

describe("retry", () => {
  it.effect("a read is made again after 408, 5xx, a broken connection and a block at the edge", () => {
    const pco = mockPco(replies({ status: 503 }, reset, { status: 403, ...html }), { retry: { times: 3 } })
    return Effect.gen(function*() {
      assert.strictEqual((yield* inAnHour(Person.get("1"))).id, "1")
      assert.strictEqual(pco.requests.length, 4)
      const cost = yield* (yield* PcoMetrics.PcoMetrics).snapshot
      assert.deepStrictEqual([cost.operations, cost.failures, cost.requests, cost.retries], [1, 0, 4, 3])
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("onRetry hears of each retry before it is made, and of nothing else", () => {
    const heard: Array<readonly [attempt: number, requests: number, reason: string]> = []
    const pco = mockPco(replies({ status: 503 }, reset), {
      retry: {
        onRetry: ({ attempt, error }) =>
          Effect.sync(() => heard.push([attempt, pco.requests.length, error.reason._tag]))
      }
    })
    return Effect.gen(function*() {
      yield* inAnHour(Person.get("1"))
      assert.deepStrictEqual(heard, [[1, 1, "ServerError"], [2, 2, "Transport"]])
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("waits 1, 2 and 4 seconds, give or take a fifth, and then gives up", () => {
    const waits: Array<number> = []
    const pco = mockPco(() => ({ status: 502, ...html }), {
      retry: { onRetry: ({ delay }) => Effect.sync(() => waits.push(Duration.toMillis(delay))) }
    })
    return Effect.gen(function*() {
      const error = yield* Effect.flip(inAnHour(Person.get("1")))
      assert.strictEqual(error.reason._tag, "ServerError")
      assert.strictEqual(error.attempts, 4)
      assert.strictEqual(error.status, 502)
      assert.isFalse(error.mayHaveTakenEffect)
      assert.strictEqual(waits.length, 3)
      waits.forEach((wait, index) => {
        assert.isAtLeast(wait, 800 * 2 ** index)
        assert.isAtMost(wait, 1200 * 2 ** index)
      })
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("no wait is longer than the cap", () => {
    const waits: Array<number> = []
    const pco = mockPco(() => ({ status: 500 }), {
      retry: { times: 10, onRetry: ({ delay }) => Effect.sync(() => waits.push(Duration.toMillis(delay))) }
    })
    return Effect.gen(function*() {
      yield* Effect.flip(inAnHour(Person.get("1")))
      assert.strictEqual(waits.length, 10)
      assert.isAtMost(Math.max(...waits), 30_000)
      assert.isAtLeast(Math.max(...waits), 24_000)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("Retry-After is respected, also beyond the cap, and any request is made again after 429", () => {
    const started: Array<number> = []
    const pco = mockPco((_, index) =>
      index === 0 ? { status: 429, headers: { "retry-after": "45" }, json: { errors: [{ code: "429" }] } } : ok
    )
    return Effect.gen(function*() {
      const clock = yield* TestClock.testClockWith((clock) => Effect.succeed(clock))
      const fiber = yield* Effect.forkChild(Person.create({ first_name: "Ada" }))
      yield* TestClock.adjust("44 seconds")
      started.push(pco.requests.length, clock.currentTimeMillisUnsafe())
      yield* TestClock.adjust("2 seconds")
      started.push(pco.requests.length)
      yield* Fiber.join(fiber)
      assert.deepStrictEqual(started, [1, 44_000, 2])
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("a date in Retry-After is read against the Date of the answer, with a clock here that is an hour ahead", () => {
    const headers = { date: "Fri, 20 Nov 2026 12:00:00 GMT", "retry-after": "Fri, 20 Nov 2026 12:00:45 GMT" }
    const pco = mockPco((_, index) => index === 0 ? { status: 429, headers, json: { errors: [] } } : ok)
    return Effect.gen(function*() {
      yield* TestClock.setTime(Date.UTC(2026, 10, 20, 13))
      const fiber = yield* Effect.forkChild(Person.create({ first_name: "Ada" }))
      yield* TestClock.adjust("44 seconds")
      assert.strictEqual(pco.requests.length, 1)
      yield* TestClock.adjust("2 seconds")
      yield* Fiber.join(fiber)
      assert.strictEqual(pco.requests.length, 2)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect.each([
    ["ServerError", { status: 503 }],
    ["Timeout", { status: 408 }],
    ["Transport", reset],
    ["Blocked", { status: 403, ...html }]
  ] as ReadonlyArray<[string, Reply]>)(
    "a write that may have taken effect is not made again: %s",
    ([reason, reply]) => {
      const pco = mockPco(() => reply)
      return Effect.gen(function*() {
        const created = yield* Effect.flip(inAnHour(Person.create({ first_name: "Ada" })))
        const updated = yield* Effect.flip(inAnHour(Person.update("1", { first_name: "Ada" })))
        assert.deepStrictEqual([created.reason._tag, updated.reason._tag], [reason as never, reason as never])
        assert.strictEqual(pco.requests.length, 2)
        assert.strictEqual(created.mayHaveTakenEffect, reason !== "Blocked")
        assert.isFalse(created.neverSent)
      }).pipe(Effect.provide(pco.layer))
    }
  )

  it.effect("a write that certainly never left is made again", () => {
    const pco = mockPco(replies(refused, { disconnect: { code: "ENOTFOUND" } }))
    return Effect.gen(function*() {
      assert.strictEqual((yield* inAnHour(Person.create({ first_name: "Ada" }))).id, "1")
      assert.strictEqual(pco.requests.length, 3)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("what never left says so", () => {
    const pco = mockPco(() => refused)
    return Effect.gen(function*() {
      const error = yield* Effect.flip(inAnHour(Person.create({ first_name: "Ada" })))
      assert.deepStrictEqual(
        [error.reason._tag, error.attempts, error.neverSent, error.mayHaveTakenEffect],
        ["Transport", 4, true, false]
      )
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect.each(["EHOSTUNREACH", "ENETUNREACH"])(
    "%s never left where it failed to connect, and may have elsewhere",
    (code) =>
      Effect.gen(function*() {
        const errorOf = (cause: object) => {
          const pco = mockPco(() => ({ disconnect: { code, ...cause } }))
          return Effect.flip(inAnHour(Person.create({ first_name: "Ada" }))).pipe(Effect.provide(pco.layer))
        }
        for (const cause of [{ syscall: "read" }, {}, { errors: [{ syscall: "connect" }, { syscall: "read" }] }]) {
          assert.deepInclude(yield* errorOf(cause), { neverSent: false, mayHaveTakenEffect: true, attempts: 1 })
        }
        for (const cause of [{ syscall: "connect" }, { errors: [{ syscall: "connect" }] }]) {
          assert.deepInclude(yield* errorOf(cause), { neverSent: true, mayHaveTakenEffect: false, attempts: 4 })
        }
      })
  )

  it.effect("a refusal whose body stalls is a refusal: its status is known", () =>
    Effect.gen(function*() {
      const errorOf = (status: number, options: object) => {
        const stalled = () => ({
          status,
          stream: new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) })
        })
        const pco = mockPco(stalled, options)
        return Effect.gen(function*() {
          const fiber = yield* Effect.forkChild(Effect.flip(Person.create({ first_name: "Ada" })))
          // a stream of the web is read in turns of the event loop
          yield* Effect.promise(() => new Promise((resolve) => setTimeout(resolve, 10)))
          yield* TestClock.adjust("1 hour")
          return yield* Fiber.join(fiber)
        }).pipe(Effect.provide(pco.layer))
      }
      const refused = yield* errorOf(422, {})
      assert.deepStrictEqual([refused.reason._tag, refused.status, refused.mayHaveTakenEffect], ["Invalid", 422, false])
      assert.isFalse((yield* errorOf(422, { deadline: "5 seconds" })).mayHaveTakenEffect)
      assert.isTrue((yield* errorOf(503, {})).mayHaveTakenEffect)
    }))

  it.effect("the doubt of an earlier attempt stays", () => {
    const pco = mockPco(replies(refused, reset))
    return Effect.gen(function*() {
      const error = yield* Effect.flip(inAnHour(Person.create({ first_name: "Ada" })))
      assert.deepStrictEqual([error.attempts, error.neverSent, error.mayHaveTakenEffect], [2, false, true])
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("what left once has left, whatever became of later attempts", () => {
    const pco = mockPco(replies(reset, refused, refused, refused))
    return Effect.gen(function*() {
      const error = yield* Effect.flip(inAnHour(Person.get("1")))
      assert.deepStrictEqual([error.attempts, error.neverSent], [4, false])
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("what may have taken effect once may have, whatever the last answer says", () => {
    const pco = mockPco(replies(reset, { status: 403, json: { errors: [] } }))
    return Effect.gen(function*() {
      const error = yield* Effect.flip(inAnHour(Person.delete("1")))
      assert.deepStrictEqual([error.reason._tag, error.mayHaveTakenEffect], ["Forbidden", true])
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("a delete whose answer was lost, and then finds nothing, has done its work", () => {
    const pco = mockPco(replies(reset, { status: 404 }))
    return Effect.gen(function*() {
      assert.isUndefined(yield* inAnHour(Person.delete("1")))
      assert.strictEqual(pco.requests.length, 2)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("a delete of what was never there fails, also after a refused connection", () => {
    const pco = mockPco(replies(refused, { status: 404 }))
    return Effect.gen(function*() {
      const error = yield* Effect.flip(inAnHour(Person.delete("1")))
      assert.strictEqual(error.reason._tag, "NotFound")
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect.each([400, 401, 403, 404, 409, 422])("%i is final", (status) => {
    let retried = 0
    const pco = mockPco(() => ({ status, json: { errors: [] } }), {
      retry: { onRetry: () => Effect.sync(() => retried++) }
    })
    return Effect.gen(function*() {
      yield* Effect.flip(Person.get("1"))
      assert.deepStrictEqual([pco.requests.length, retried], [1, 0])
      assert.strictEqual((yield* (yield* PcoMetrics.PcoMetrics).snapshot).retries, 0)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("what can never be answered is asked once", () =>
    Effect.gen(function*() {
      let asked = 0
      const http = HttpClient.make((request) =>
        Effect.suspend(() => {
          asked++
          const reason = new HttpClientError.EncodeError({ request, description: "a body that cannot be sent" })
          return Effect.fail(new HttpClientError.HttpClientError({ reason }))
        })
      )
      const layer = Pco.layerWithoutHttpClient({ auth: credential }).pipe(
        Layer.provide(Layer.succeed(HttpClient.HttpClient, http))
      )
      const error = yield* Effect.flip(Person.get("1").pipe(Effect.provide(layer)))
      assert.deepStrictEqual([asked, error.reason._tag, error.neverSent], [1, "Transport", true])
      assert.include(error.message, "a body that cannot be sent")
    }))

  it.effect("retries can be switched off, and replaced by a schedule", () =>
    Effect.gen(function*() {
      const none = mockPco(() => ({ status: 500 }), { retry: { times: 0 } })
      yield* Effect.flip(Person.get("1").pipe(Effect.provide(none.layer)))
      assert.strictEqual(none.requests.length, 1)

      const twice = mockPco(() => ({ status: 500 }), { retry: { schedule: Schedule.recurs(2) } })
      yield* Effect.flip(inAnHour(Person.get("1").pipe(Effect.provide(twice.layer))))
      assert.strictEqual(twice.requests.length, 3)
    }))
})

describe("time", () => {
  it.effect("an attempt is given up after the timeout and made again where that is safe", () => {
    const pco = mockPco(replies("never"))
    return Effect.gen(function*() {
      assert.strictEqual((yield* inAnHour(Person.get("1"))).id, "1")
      assert.strictEqual(pco.requests.length, 2)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("a write that timed out may have taken effect", () => {
    const pco = mockPco(() => "never", { timeout: "10 seconds" })
    return Effect.gen(function*() {
      const error = yield* Effect.flip(inAnHour(Person.create({ first_name: "Ada" })))
      assert.deepStrictEqual({ ...error.reason }, { _tag: "Timeout", scope: "attempt", after: 10_000 } as never)
      assert.deepStrictEqual([error.attempts, error.neverSent, error.mayHaveTakenEffect], [1, false, true])
      assert.include(error.message, "no answer within 10 s")
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("the deadline covers attempts and waits", () => {
    const pco = mockPco(() => ({ status: 503 }), { deadline: "5 seconds", retry: { times: 50 } })
    return Effect.gen(function*() {
      const ended = yield* Ref.make(0)
      const fiber = yield* Effect.forkChild(
        Effect.flip(Person.get("1")).pipe(Effect.tap(() => Ref.set(ended, 1)))
      )
      yield* TestClock.adjust("4999 millis")
      assert.strictEqual(yield* Ref.get(ended), 0)
      yield* TestClock.adjust("1 millis")
      const error = yield* Fiber.join(fiber)
      assert.deepStrictEqual({ ...error.reason }, { _tag: "Timeout", scope: "deadline", after: 5000 } as never)
      assert.strictEqual(error.attempts, pco.requests.length)
      assert.strictEqual(error.status, 503)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("a deadline in the middle of a request counts it", () => {
    const pco = mockPco(() => "never", { deadline: "5 seconds" })
    return Effect.gen(function*() {
      const error = yield* Effect.flip(inAnHour(Person.update("1", { nickname: null })))
      assert.deepStrictEqual([error.attempts, error.neverSent, error.mayHaveTakenEffect], [1, false, true])
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("no more requests are under way than the concurrency allows", () => {
    let running = 0
    let most = 0
    const pco = mockPco(() => {
      running++
      most = Math.max(most, running)
      return { ...ok, delay: 1000 }
    }, { concurrency: 3, coalesce: false, batch: false })
    return Effect.gen(function*() {
      yield* inAnHour(
        Effect.forEach(
          Array.from({ length: 12 }),
          () => Person.get("1").pipe(Effect.tap(() => Effect.sync(() => running--))),
          { concurrency: "unbounded" }
        )
      )
      assert.strictEqual(most, 3)
    }).pipe(Effect.provide(pco.layer))
  })
})
