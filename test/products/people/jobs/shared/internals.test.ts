import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import * as Tracer from "effect/Tracer"
import * as TestClock from "effect/testing/TestClock"
import { PcoClient } from "../../../../../src/index.ts"
import { CurrentCachePolicy } from "../../../../../src/client/PcoCache.ts"
import * as State from "../../../../../src/client/state.ts"
import { Files, Households, Lists, Workflows } from "../../../../../src/products/people/index.ts"
import { withLock } from "../../../../../src/products/people/jobs/shared/lock.ts"
import { FakePco, PcoTest } from "../../../../../src/testing/index.ts"

const states = { a: State.make(), b: State.make() }

const clientOf = (church: keyof typeof states) =>
  Context.make(PcoClient.PcoClient, { baseUrl: "any", run: () => Effect.die("not used"), state: states[church] })

describe("turns", () => {
  it.effect("one at a time, each with what the one before came to", () =>
    Effect.gen(function*() {
      let working = 0
      const work = (before: number | undefined) =>
        Effect.gen(function*() {
          assert.strictEqual(++working, 1)
          yield* Effect.yieldNow
          working--
          return (before ?? 0) + 1
        })
      const all = yield* Effect.all(Array.from({ length: 5 }, () => withLock("one", work)), {
        concurrency: "unbounded"
      })
      assert.deepStrictEqual(all, [1, 2, 3, 4, 5])
      // nobody waited, so there was no one before
      assert.strictEqual(yield* withLock("one", work), 1)
    }).pipe(Effect.provide(clientOf("a"))))

  it.effect("another key and another client do not wait", () =>
    Effect.gen(function*() {
      const first = yield* Effect.forkChild(withLock("one", () => Effect.never).pipe(Effect.provide(clientOf("a"))))
      yield* Effect.yieldNow
      assert.strictEqual(yield* withLock("two", () => Effect.succeed(2)).pipe(Effect.provide(clientOf("a"))), 2)
      assert.strictEqual(yield* withLock("one", () => Effect.succeed(1)).pipe(Effect.provide(clientOf("b"))), 1)
      yield* Fiber.interrupt(first)
    }))

  it.effect("one that fails or is interrupted leaves nothing behind", () =>
    Effect.gen(function*() {
      const stuck = yield* Effect.forkChild(withLock<number, never, never>("one", () => Effect.never))
      yield* Effect.yieldNow
      const failing = yield* Effect.forkChild(withLock<number, string, never>("one", () => Effect.fail("no")))
      const next = yield* Effect.forkChild(
        withLock<number, never, never>("one", (before) => Effect.succeed(before ?? 7))
      )
      yield* Fiber.interrupt(stuck)
      assert.isTrue(Exit.isFailure(yield* Fiber.await(failing)))
      assert.strictEqual(yield* Fiber.join(next), 7)
    }).pipe(Effect.provide(clientOf("a"))))
})

describe("the span of a job", () => {
  it.effect("has its name, the operations below it, and nothing that could be personal", () =>
    Effect.gen(function*() {
      const spans: Array<Tracer.NativeSpan> = []
      const tracer = Tracer.make({
        span: (options) => {
          const span = new Tracer.NativeSpan(options)
          spans.push(span)
          return span
        }
      })
      const secret = "Secret text"
      yield* Effect.gen(function*() {
        yield* Workflows.put("1", "5", { note: secret })
        yield* Effect.flip(Workflows.move({ person_id: "1", workflow_card_id: "1" }, { step: secret }))
        yield* Effect.flip(Households.create({ name: secret, people: ["1"], primary_contact: secret }))
        yield* Effect.flip(Files.setAvatar("1", secret))
      }).pipe(Effect.provide(FakePco.layer({ people: 5 })), Effect.withTracer(tracer))

      const jobs = spans.filter(({ parent }) => parent._tag === "None")
      assert.deepStrictEqual(
        jobs.map(({ name }) => name),
        ["Workflows.put", "Workflows.move", "Households.create", "Files.setAvatar"]
      )
      assert.isTrue(spans.some(({ name, parent }) => name === "people.Workflow.cards.create" && parent._tag === "Some"))
      for (const { attributes, links, name, status } of spans) {
        const failure = status._tag === "Ended" && Exit.isFailure(status.exit) ? Cause.pretty(status.exit.cause) : ""
        assert.notInclude(JSON.stringify([name, ...attributes, links]) + failure, secret)
      }
      const ends = jobs.map(({ status }) => status._tag === "Ended" ? status.exit._tag : "")
      assert.deepStrictEqual(ends, ["Success", "Failure", "Failure", "Failure"])
    }))
})

describe("what a job reads", () => {
  const modesOf = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
    Effect.gen(function*() {
      const client = yield* PcoClient.PcoClient
      const modes = new Set<string>()
      const recording: PcoClient.Service = {
        ...client,
        run: (operation) =>
          Effect.flatMap(CurrentCachePolicy, ({ mode }) => {
            modes.add(mode)
            return client.run(operation)
          })
      }
      yield* Effect.provideService(effect, PcoClient.PcoClient, recording)
      return [...modes]
    })

  const later = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
    Effect.andThen(TestClock.setTime(Date.parse("2026-11-20T10:00:00Z")), effect)

  it.effect("is read anew, or past the cache", () =>
    Effect.gen(function*() {
      const ids = { person_id: "1", workflow_card_id: "1" }
      const jobs: ReadonlyArray<Effect.Effect<unknown, unknown, PcoClient.PcoClient>> = [
        Workflows.put("1", "5", { note: "Hello" }),
        Workflows.move(ids, "next"),
        Workflows.assign(ids, "3"),
        Workflows.note(ids, "Hello"),
        Households.create({ people: ["5"], primary_contact: "5" }),
        Households.join("1", "5"),
        Households.setPrimaryContact("1", "5"),
        Households.leave("1", "2"),
        Lists.syncToMailchimp("1"),
        Stream.runDrain(Lists.runAndStream("1"))
      ]
      for (const effect of jobs) {
        assert.deepStrictEqual(yield* modesOf(effect), ["refresh"])
        const off = Effect.provideService(effect, CurrentCachePolicy, { mode: "off", timeToLive: undefined })
        assert.deepStrictEqual(yield* modesOf(off), ["off"])
      }
      assert.deepStrictEqual(yield* modesOf(Stream.runDrain(Lists.results("1"))), ["use"])
    }).pipe(Effect.provide(FakePco.layer({ people: 5, limit: false })), PcoTest.skipWaits, later))
})
