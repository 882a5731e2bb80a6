import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect, Fiber, Stream, Tracer } from "effect"
import { TestClock } from "effect/testing"
import type { Paging } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco, PcoTest } from "../../src/testing/index.ts"
import { answer, at, idsOf, listing, people } from "./support.ts"

const numbers = (count: number, from = 1) => Array.from({ length: count }, (_, index) => String(index + from))

const offsets = (requests: ReadonlyArray<{ readonly url: URL }>) =>
  requests.map(({ url }) => Number(url.searchParams.get("offset") ?? 0))

describe("every mode", () => {
  it.effect.each(["auto", "sequential", "parallel", "keyset"] as const)(
    "%s reads all rows in order",
    (mode) =>
      Effect.gen(function*() {
        const ids = yield* idsOf(Person.stream({ mode, per_page: 7 }))
        assert.sameMembers([...ids], numbers(120))
        if (mode !== "keyset") assert.deepStrictEqual(ids, numbers(120))
      }).pipe(Effect.provide(FakePco.layer({ people: 120, limit: false })))
  )

  it.effect.each(["auto", "sequential", "parallel", "keyset"] as const)(
    "%s reads an empty list",
    (mode) =>
      Effect.gen(function*() {
        const summaries: Array<Paging.Summary> = []
        const onEnd = (summary: Paging.Summary) => Effect.sync(() => void summaries.push(summary))
        assert.deepStrictEqual(yield* idsOf(Person.stream({ mode, onEnd })), [])
        assert.strictEqual(summaries[0]?.expected, 0)
        assert.strictEqual(summaries[0]?.vanished, 0)
      }).pipe(Effect.provide(FakePco.layer({ people: [], limit: false })))
  )

  it.effect.each([1, 2, 3])("a keyset with pages of %d", (per_page) =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* idsOf(Person.stream({ mode: "keyset", per_page })), numbers(9))
    }).pipe(Effect.provide(listing(() => people(9, (index) => Math.floor(index / 4))).layer)))

  it.effect("pages come with what is said about them", () =>
    Effect.gen(function*() {
      const pages = yield* Stream.runCollect(Person.stream.pages({ per_page: 50, include: ["emails"] }))
      assert.deepStrictEqual(pages.map(({ data }) => data.length), [50, 50, 20])
      assert.deepStrictEqual(pages.map(({ meta }) => meta.total_count), [120, 120, 120])
      assert.isArray(pages[0]!.data[0]!.emails)
    }).pipe(Effect.provide(FakePco.layer({ people: 120, limit: false }))))

  it.effect("edges have them too", () =>
    Effect.gen(function*() {
      const all = yield* idsOf(Person.emails.stream("1"))
      const pages = yield* Stream.runCollect(Person.emails.stream.pages("1", { mode: "keyset", per_page: 1 }))
      assert.sameMembers(pages.flatMap(({ data }) => data.map(({ id }) => id)), [...all])
    }).pipe(Effect.provide(FakePco.layer({
      people: [{ first_name: "Ada", last_name: "L", emails: [{ address: "a@b.org" }, { address: "c@d.org" }] }],
      limit: false
    }))))
})

describe("auto", () => {
  const spans = Effect.fnUntraced(function*<A, E, R>(effect: Effect.Effect<A, E, R>) {
    const seen: Array<Tracer.Span> = []
    const tracer = Tracer.make({
      span: (options) => {
        const span = new Tracer.NativeSpan(options)
        seen.push(span)
        return span
      }
    })
    yield* Effect.provideService(effect, Tracer.Tracer, tracer)
    return seen.filter(({ name }) => name === "pco.paging").map(({ attributes }) => Object.fromEntries(attributes))
  })

  const modeOf = (count: number, options: Parameters<typeof Person.stream>[0] = {}) => {
    const pco = listing(() => people(count))
    return Effect.map(
      Effect.provide(spans(Stream.runDrain(Person.stream(options))), pco.layer),
      ([span]) => span!
    )
  }

  it.effect("reads two pages one after the other", () =>
    Effect.gen(function*() {
      const span = yield* modeOf(200)
      assert.strictEqual(span["pco.paging.mode"], "sequential")
      assert.strictEqual(span["pco.operation"], "people.Person.stream")
      assert.strictEqual(span["pco.paging.pages"], 2)
      assert.strictEqual(span["pco.paging.seen"], 200)
    }))

  it.effect("reads more side by side", () =>
    Effect.map(modeOf(201), (span) => assert.strictEqual(span["pco.paging.mode"], "parallel")))

  it.effect("walks along created_at from 30,001 rows on", () =>
    Effect.gen(function*() {
      const few = yield* modeOf(3000)
      assert.strictEqual(few["pco.paging.mode"], "parallel")
      const pco = listing(() => [], {
        reply: ({ url }) => {
          const query = url.searchParams
          const isFirst = query.get("order") === null && !query.has("where[created_at]")
          return { json: { data: [], links: {}, meta: { total_count: isFirst ? 30_001 : 0 } } }
        }
      })
      const [span] = yield* Effect.provide(spans(Stream.runDrain(Person.stream())), pco.layer)
      assert.strictEqual(span!["pco.paging.mode"], "keyset")
      assert.deepStrictEqual(pco.requests.slice(1).map(({ url }) => url.searchParams.get("order")), [
        null,
        "created_at"
      ])
      assert.strictEqual(span!["pco.paging.vanished"], 30_001)
    }))

  it.effect.each(
    [
      [{ order: "-created_at" }],
      [{ order: "last_name" }],
      [{ order: "updated_at" }],
      [{ where: { created_at: "2026-01-01", updated_at: "2026-01-01" } }]
    ] as const
  )("keeps to offsets with %o", ([options]) =>
    Effect.gen(function*() {
      const pco = listing(() => [], { reply: () => ({ json: { data: [], links: {}, meta: { total_count: 50_000 } } }) })
      const [span] = yield* Effect.provide(spans(Stream.runDrain(Person.stream(options))), pco.layer)
      assert.strictEqual(span!["pco.paging.mode"], "parallel")
    }))
})

describe("parallel", () => {
  it.effect("keeps so many requests under way, and not more", () =>
    Effect.gen(function*() {
      const program = idsOf(Person.stream({ mode: "parallel", per_page: 10, concurrency: 4 }))
      const fiber = yield* Effect.forkChild(program)
      yield* TestClock.adjust("100 millis")
      // the first page tells how many there are, the others come four at a time
      yield* TestClock.adjust("500 millis")
      assert.deepStrictEqual(yield* Fiber.join(fiber), numbers(200))
      const church = yield* FakePco.FakePco
      assert.strictEqual((yield* church.requests).length, 20)
    }).pipe(Effect.provide(FakePco.layer({ people: 200, limit: false, latency: "100 millis" }))))

  it.effect("takes rows as they come when it may", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      yield* church.inject({ nth: 2, latency: "5 seconds" })
      const fiber = yield* Effect.forkChild(
        idsOf(Person.stream({ mode: "parallel", per_page: 10, ordered: false }))
      )
      yield* TestClock.adjust("10 seconds")
      const ids = yield* Fiber.join(fiber)
      assert.deepStrictEqual(ids.slice(0, 10), numbers(10))
      assert.deepStrictEqual(ids.slice(-10), numbers(10, 11))
      assert.sameMembers([...ids], numbers(50))
    }).pipe(Effect.provide(FakePco.layer({ people: 50, limit: false }))))

  it.effect("reads what came meanwhile", () => {
    const pco = listing((index) => people(index === 0 ? 30 : 75))
    return Effect.gen(function*() {
      const ids = yield* idsOf(Person.stream({ mode: "parallel", per_page: 10, concurrency: 2 }))
      assert.deepStrictEqual(ids, numbers(75))
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("ends where rows went", () => {
    const pco = listing((index) => people(index === 0 ? 60 : 35))
    return Effect.gen(function*() {
      let summary: Paging.Summary | undefined
      const onEnd = (ended: Paging.Summary) =>
        Effect.sync(() => {
          summary = ended
        })
      const ids = yield* idsOf(Person.stream({ mode: "parallel", per_page: 10, onEnd }))
      assert.deepStrictEqual(ids, numbers(35))
      assert.deepStrictEqual(summary, { mode: "parallel", expected: 60, seen: 35, repeated: 0, vanished: 25 })
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("stops what is in flight when the consumer stops", () =>
    Effect.gen(function*() {
      let interrupted = 0
      const waiting = yield* Deferred.make<void>()
      const pco = listing(() => people(1000))
      const slow = listing(() => people(1000), { reply: (_, index) => index === 0 ? undefined : "never" })
      const stream = Person.stream({ mode: "parallel", per_page: 10, concurrency: 3 }).pipe(
        Stream.tap(({ id }) => id === "10" ? Deferred.succeed(waiting, undefined) : Effect.void)
      )
      const fiber = yield* Effect.forkChild(
        Effect.onInterrupt(Effect.provide(Stream.runDrain(stream), slow.layer), () =>
          Effect.sync(() => {
            interrupted++
          }))
      )
      yield* Deferred.await(waiting)
      for (let round = 0; round < 20; round++) yield* TestClock.adjust("1 millis")
      assert.strictEqual(slow.requests.length, 4)
      yield* Fiber.interrupt(fiber)
      assert.strictEqual(interrupted, 1)
      // what lies on the first page costs one request
      assert.deepStrictEqual(yield* Effect.provide(idsOf(Stream.take(stream, 10)), pco.layer), numbers(10))
      assert.strictEqual(pco.requests.length, 1)
      // and a reader that does not go on makes no more than were asked for
      assert.strictEqual((yield* Effect.provide(idsOf(Stream.take(stream, 11)), pco.layer)).length, 11)
      yield* TestClock.adjust("1 second")
      assert.isAtMost(pco.requests.length, 2 + 1 + 3 + 1)
    }))
})

describe("sequential", () => {
  it.effect("requests no page that is not consumed", () => {
    const pco = listing(() => people(1000))
    return Effect.gen(function*() {
      for (const [rows, requests] of [[1, 1], [10, 1], [11, 2], [30, 3]] as const) {
        const before = pco.requests.length
        yield* idsOf(Stream.take(Person.stream({ mode: "sequential", per_page: 10 }), rows))
        yield* TestClock.adjust("1 second")
        assert.strictEqual(pco.requests.length - before, requests)
      }
    }).pipe(Effect.provide(pco.layer))
  })
})

describe("rows that come twice", () => {
  // before each page one more row comes in front of the others
  const growing = () => {
    const grown = people(400)
    return listing((index) => grown.slice(Math.max(0, 300 - index)))
  }

  it.effect("are dropped and counted", () =>
    Effect.gen(function*() {
      let summary: Paging.Summary | undefined
      const onEnd = (ended: Paging.Summary) =>
        Effect.sync(() => {
          summary = ended
        })
      const ids = yield* idsOf(Person.stream({ mode: "sequential", per_page: 25, onEnd }))
      assert.strictEqual(new Set(ids).size, ids.length)
      assert.deepStrictEqual(summary, { mode: "sequential", expected: 100, seen: 100, repeated: 4, vanished: 0 })
    }).pipe(Effect.provide(growing().layer)))

  it.effect("come when nothing is remembered", () =>
    Effect.gen(function*() {
      const ids = yield* idsOf(Person.stream({ mode: "sequential", per_page: 25, window: 0 }))
      assert.strictEqual(ids.length - new Set(ids).size, 4)
    }).pipe(Effect.provide(growing().layer)))

  it.effect("are remembered as far back as the window reaches", () => {
    const pco = listing(() => [], {
      reply: ({ url }) => {
        const offset = Number(url.searchParams.get("offset") ?? 0)
        // 1 comes again behind one other row, 2 behind three
        const id = ["1", "9", "1", "2", "3", "4", "5", "2"][offset]
        const next = `https://api.planningcenteronline.com/people/v2/people?offset=${offset + 1}`
        return {
          json: {
            data: [{ type: "Person", id, attributes: {} }],
            links: offset < 7 ? { next } : {},
            meta: { total_count: 8 }
          }
        }
      }
    })
    return Effect.gen(function*() {
      const ids = yield* idsOf(Person.stream({ mode: "sequential", per_page: 1, window: 3 }))
      assert.deepStrictEqual(ids, ["1", "9", "2", "3", "4", "5", "2"])
    }).pipe(Effect.provide(pco.layer))
  })
})

describe("adaptive pages", () => {
  const tooLarge = { text: "x".repeat(10), headers: { "content-length": "99999999999" } }

  it.effect.each(["sequential", "parallel", "keyset"] as const)("%s: shrink when they are too large", (mode) => {
    const pco = listing(() => people(1000), {
      reply: ({ url }) => Number(url.searchParams.get("per_page")) > 30 ? tooLarge : undefined
    })
    return Effect.gen(function*() {
      assert.deepStrictEqual(yield* idsOf(Person.stream({ mode, per_page: "adaptive" })), numbers(1000))
      const sizes = pco.requests.map(({ url }) => Number(url.searchParams.get("per_page")))
      assert.includeMembers(sizes, [100, 50, 25])
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("shrink when they do not come in time, and grow again when that is cheap", () => {
    const pco = listing(() => people(8000), {
      timeout: "1 second",
      reply: ({ url }, index) =>
        index < 10 && Number(url.searchParams.get("per_page")) > 25 ? { delay: 5000, json: {} } : undefined,
      delay: 500
    })
    return Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(idsOf(Person.stream({ mode: "sequential", per_page: "adaptive" })))
      yield* TestClock.adjust("5 minutes")
      assert.deepStrictEqual(yield* Fiber.join(fiber), numbers(8000))
      const sizes = pco.requests.map(({ url }) => Number(url.searchParams.get("per_page")))
      // halved, then searched between what came and what did not
      assert.deepStrictEqual(sizes.slice(0, 12), [100, 50, 25, 37, 25, 31, 25, 28, 25, 26, 25, 25])
      assert.strictEqual(Math.max(...sizes.slice(10)), 100)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect.each(["sequential", "parallel", "auto"] as const)("%s: each wall is met once, without retries", (mode) => {
    const failed: Array<number> = []
    const pco = listing(() => people(5000), {
      reply: ({ url }) => {
        const size = Number(url.searchParams.get("per_page"))
        if (size <= 60) return undefined
        failed.push(size)
        return { status: 504, text: "" }
      }
    })
    return Effect.gen(function*() {
      // the clock does not move: there is no wait between a page and its halves
      const ids = yield* idsOf(
        Person.stream({ mode, per_page: "adaptive", concurrency: mode === "sequential" ? undefined : 8 })
      )
      assert.deepStrictEqual(ids, numbers(5000))
      assert.deepStrictEqual(failed, [100, 75, 62])
      const sizes = pco.requests.slice(-20, -1).map(({ url }) => Number(url.searchParams.get("per_page")))
      assert.isAtLeast(Math.min(...sizes), 58)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("retry at the smallest size, and where fewer rows do not help", () => {
    const pco = listing(() => people(40), {
      retry: { times: 1, base: "1 second" },
      reply: () => ({ status: 504, text: "" })
    })
    return Effect.gen(function*() {
      yield* PcoTest.skipWaits(Effect.flip(idsOf(Person.stream({ mode: "sequential", per_page: "adaptive" }))))
      const sizes = pco.requests.map(({ url }) => url.searchParams.get("per_page"))
      assert.deepStrictEqual(sizes, ["100", "50", "25", "12", "10", "10"])
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("fail below ten rows, and with what is not their size", () =>
    Effect.gen(function*() {
      const never = listing(() => people(100), { reply: () => tooLarge })
      const error = yield* Effect.flip(
        Effect.provide(idsOf(Person.stream({ mode: "sequential", per_page: "adaptive" })), never.layer)
      )
      assert.strictEqual(error.reason._tag, "Malformed")
      assert.deepStrictEqual(
        never.requests.map(({ url }) => url.searchParams.get("per_page")),
        ["100", "50", "25", "12", "10"]
      )
      const forbidden = listing(() => people(100), { reply: () => ({ status: 404, json: { errors: [] } }) })
      yield* Effect.flip(Effect.provide(idsOf(Person.stream({ per_page: "adaptive" })), forbidden.layer))
      assert.strictEqual(forbidden.requests.length, 1)
    }))
})

describe("a keyset", () => {
  it.effect("never goes deep, whatever the size", () => {
    const pco = listing(() => people(1000))
    return Effect.gen(function*() {
      assert.deepStrictEqual(yield* idsOf(Person.stream({ mode: "keyset" })), numbers(1000))
      assert.deepStrictEqual([...new Set(offsets(pco.requests))], [0])
      // 100 rows, one of which is known, and one question for those without the timestamp
      assert.strictEqual(pco.requests.length, 1 + Math.ceil(999 / 99))
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("goes on through more rows of one second than a page holds", () => {
    const pco = listing(() => people(1000, (index) => index < 350 ? 0 : index < 960 ? 1 : index))
    return Effect.gen(function*() {
      assert.deepStrictEqual(yield* idsOf(Person.stream({ mode: "keyset" })), numbers(1000))
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("reads rows without the timestamp first", () => {
    const unset = Array.from({ length: 250 }, (_, index) => ({ id: String(index + 2001), created_at: null }))
    const pco = listing(() => [...people(120), ...unset])
    return Effect.gen(function*() {
      let summary: Paging.Summary | undefined
      const onEnd = (ended: Paging.Summary) =>
        Effect.sync(() => {
          summary = ended
        })
      const ids = yield* idsOf(Person.stream({ mode: "keyset", onEnd }))
      assert.deepStrictEqual(ids, [...numbers(250, 2001), ...numbers(120)])
      assert.deepStrictEqual(summary, { mode: "keyset", expected: 370, seen: 370, repeated: 0, vanished: 0 })
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("counts no row twice where the endpoint does not know rows without the timestamp", () => {
    const pco = listing(() => people(120), {
      reply: ({ url }) => {
        const asked = new URL(url)
        asked.searchParams.delete("where[created_at]")
        return answer(people(120), { url: asked })
      }
    })
    return Effect.gen(function*() {
      const summaries: Array<Paging.Summary> = []
      const onEnd = (ended: Paging.Summary) => Effect.sync(() => void summaries.push(ended))
      assert.deepStrictEqual(yield* idsOf(Person.stream({ mode: "keyset", onEnd })), numbers(120))
      assert.deepStrictEqual(summaries, [{ mode: "keyset", expected: 120, seen: 120, repeated: 0, vanished: 0 }])
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("keeps to the bounds of the caller", () => {
    const pco = listing(() => people(500))
    return Effect.gen(function*() {
      const since = `${at(300).slice(0, 19)}Z` as const
      const ids = yield* idsOf(
        Person.stream({
          mode: "keyset",
          order: "updated_at",
          where: { updated_at: { gte: since as `2026-01-01T${string}` } }
        })
      )
      assert.deepStrictEqual(ids, numbers(200, 301))
      const [first] = pco.requests
      assert.strictEqual(first!.url.searchParams.get("where[updated_at][gte]"), since)
      assert.strictEqual(first!.url.searchParams.get("order"), "updated_at")
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("asks for the timestamp, and gives back what was asked for", () =>
    Effect.gen(function*() {
      const rows = yield* Stream.runCollect(Person.stream({ mode: "keyset", fields: { Person: ["first_name"] } }))
      assert.strictEqual(rows.length, 30)
      assert.isFalse(rows.some((row) => "created_at" in row))
      const church = yield* FakePco.FakePco
      const [request] = yield* church.requests
      assert.strictEqual(request!.query["fields[Person]"], "first_name,created_at")
    }).pipe(Effect.provide(FakePco.layer({ people: 30, limit: false }))))

  it.effect("does not go round in circles where order or where is not honoured", () =>
    Effect.gen(function*() {
      const reversed = listing(() => [], {
        reply: () => ({
          json: {
            data: people(100).toReversed().map(({ id, ...attributes }) => ({ type: "Person", id, attributes })),
            links: { next: "https://api.planningcenteronline.com/people/v2/people?offset=100" },
            meta: { total_count: 500 }
          }
        })
      })
      const where = { created_at: { gte: "2026-01-01" } } as const
      const error = yield* Effect.flip(
        Effect.provide(idsOf(Person.stream({ mode: "keyset", where })), reversed.layer)
      )
      assert.include(error.message, "created_at: is out of order")
      const ignored = listing(() => [], {
        reply: () => ({
          json: {
            data: people(100).map(({ id, ...attributes }) => ({ type: "Person", id, attributes })),
            links: { next: "https://api.planningcenteronline.com/people/v2/people?offset=100" },
            meta: { total_count: 500 }
          }
        })
      })
      const stuck = yield* Effect.flip(Effect.provide(idsOf(Person.stream({ mode: "keyset", where })), ignored.layer))
      assert.include(stuck.message, "created_at: is out of order")
      assert.strictEqual(ignored.requests.length, 2)
    }))
})
