import { assert, describe, it } from "@effect/vitest"
import { Effect, Metric } from "effect"
import { TestClock } from "effect/testing"
import { PcoCache } from "../../src/index.ts"
import { PcoMetrics } from "../../src/telemetry/index.ts"
import { Factory } from "../../src/testing/index.ts"
import { Event as CalendarEvent } from "../../src/products/calendar/index.ts"
import { Event as GroupsEvent, Person as GroupsPerson } from "../../src/products/groups/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { Person as ServicesPerson } from "../../src/products/services/index.ts"
import { mockPco } from "../support/mock.ts"

/** Each product answers with its own name in its own rows. */
const pcoOf = (options: object = {}) =>
  mockPco(({ url }) => {
    const [, product, , collection, id] = url.pathname.split("/")
    const row = (one: string) => ({
      type: collection === "people" ? "Person" : "Event",
      id: one,
      attributes: { name: `${product} ${one}`, full_name: `${product} ${one}` },
      relationships: {},
      links: {}
    })
    const ids = url.searchParams.get("where[id]")?.split(",")
    return id === undefined
      ? { json: { data: (ids ?? ["1"]).map(row), included: [], meta: { can_query_by: ["id"], parent: null } } }
      : { json: { data: row(id), included: [], meta: {} } }
  }, options)

const nameOf = (row: object) => String((row as { readonly name: unknown }).name)

describe("two products that share Person and Event", () => {
  it.effect("do not share requests, batches or rows", () =>
    Effect.gen(function*() {
      const pco = pcoOf()
      const reads = ["1", "2", "3"].flatMap((id) => [
        Person.get(id),
        ServicesPerson.get(id),
        GroupsPerson.get(id),
        GroupsEvent.get(id),
        CalendarEvent.get(id)
      ])
      const rows = yield* Effect.all(reads as ReadonlyArray<typeof reads[number]>, { concurrency: "unbounded" }).pipe(
        Effect.provide(pco.layer)
      )
      const expected = ["1", "2", "3"].flatMap((id) =>
        ["people", "services", "groups", "groups", "calendar"].map((product) => `${product} ${id}`)
      )
      assert.deepStrictEqual(rows.map(nameOf), expected)
    }))

  it.effect("do not share what a cache holds, its lives, or what ends it", () =>
    Effect.gen(function*() {
      const pco = pcoOf({ cache: { timeToLive: "1 hour", timeToLiveOf: { "calendar/Event": "1 second" } } })
      const reads = Effect.all([GroupsEvent.get("5"), CalendarEvent.get("5")])
      const counted = (product: string) =>
        pco.requests.filter(({ url }) => url.pathname.startsWith(`/${product}/`)).length
      const counts = yield* Effect.gen(function*() {
        yield* reads
        yield* TestClock.adjust("2 seconds")
        yield* reads
        const lives = [counted("groups"), counted("calendar")]
        yield* (yield* PcoCache.PcoCache).invalidate({ tags: ["calendar/Event:5", "calendar/Event"] })
        yield* reads
        const elsewhere = counted("groups")
        yield* (yield* PcoCache.PcoCache).invalidate({ tags: ["groups/Event:5"] })
        yield* reads
        return { lives, elsewhere, own: counted("groups") }
      }).pipe(Effect.provide(pco.layer))
      assert.deepStrictEqual(counts, { lives: [1, 2], elsewhere: 1, own: 2 })
    }))

  it.effect("do not share numbers, labels or drift", () =>
    Effect.gen(function*() {
      const pco = pcoOf()
      const { drift, operations, registry } = yield* Effect.gen(function*() {
        yield* Effect.all([GroupsEvent.get("1"), CalendarEvent.get("1"), Person.get("1"), ServicesPerson.get("1")])
        const { drift, report } = yield* (yield* PcoMetrics.PcoMetricsReader).profile
        return { drift, operations: Object.keys(report.operations), registry: yield* Metric.snapshot }
      }).pipe(Effect.provide(pco.layer), Effect.provideService(Metric.MetricRegistry, new Map()))
      assert.deepStrictEqual(operations.toSorted(), [
        "calendar.Event.get",
        "groups.Event.get",
        "people.Person.get",
        "services.Person.get"
      ])
      const resources = new Set(
        registry.map(({ attributes }) => attributes?.["resource"]).filter((one) => one !== undefined)
      )
      assert.deepStrictEqual([...resources].toSorted(), [
        "calendar/Event",
        "groups/Event",
        "people/Person",
        "services/Person"
      ])
      const missing = (product: string) => drift.filter((one) => one.product === product).map(({ field }) => field)
      assert.include(missing("groups"), "canceled")
      assert.notInclude(missing("calendar"), "canceled")
    }))

  it("do not share tags, names or paths", () => {
    const one = GroupsEvent.get("5")
    const other = CalendarEvent.get("5")
    assert.deepStrictEqual([one.name, other.name], ["groups.Event.get", "calendar.Event.get"])
    assert.deepStrictEqual(one.tags.filter((tag) => other.tags.includes(tag)), [])
    assert.notStrictEqual(one.batch?.key ?? one.path, other.batch?.key ?? other.path)
  })

  it("make rows of their own attributes", () => {
    const groups = Factory.make(GroupsEvent.descriptor, { id: "5" })
    const calendar = Factory.make(CalendarEvent.descriptor, { id: "5" })
    assert.isTrue("canceled" in groups && !("canceled" in calendar))
    assert.match(String(groups.links["self"]), /\/groups\/v2\/events\/5$/)
    assert.match(String(calendar.links["self"]), /\/calendar\/v2\/events\/5$/)
  })
})
