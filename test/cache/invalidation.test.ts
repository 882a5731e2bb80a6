import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Exit, Fiber, Layer } from "effect"
import { TestClock } from "effect/testing"
import * as Generations from "../../src/cache/generations.ts"
import { Operation, Pco, PcoCache, PcoError } from "../../src/index.ts"
import { Email, Household, Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { cached, recordEvents, requests, within } from "./support.ts"

const missesOf = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const before = yield* requests
    yield* effect
    return (yield* requests) - before
  })

describe("a write", () => {
  it.effect("of one person leaves the others alone", () =>
    Effect.gen(function*() {
      const all = Effect.forEach(["1", "2", "3"], (id) => Person.get(id))
      yield* all
      yield* Person.emails.list("2")
      yield* Person.update("1", { first_name: "Augusta" })
      assert.strictEqual(yield* missesOf(Effect.andThen(all, Person.emails.list("2"))), 0)
    }).pipe(Effect.provide(cached())))

  it.effect("ends what embeds and what counts", () =>
    Effect.gen(function*() {
      const households = Household.list({ include: ["people"] })
      const reads = Effect.all([households, Person.list(), Person.count()])
      yield* reads
      yield* Person.update("1", { first_name: "Augusta" })
      assert.isAtLeast(yield* missesOf(reads), 2)
      const people = (yield* households).data.flatMap((household) => household.people)
      const ada = people.filter(({ id }) => id === "1")
      assert.isTrue(ada.every(({ first_name }) => first_name === "Augusta"))
    }).pipe(Effect.provide(cached())))

  it.effect("answers the read of what it wrote", () =>
    Effect.gen(function*() {
      const created = yield* Person.create({ first_name: "Grace", last_name: "Hopper" })
      const updated = yield* Person.update("1", { first_name: "Augusta" })
      assert.strictEqual(yield* missesOf(Effect.all([Person.get(created.id), Person.get("1")])), 0)
      const { relationships: _, links: __, ...held } = yield* Person.get("1")
      const { relationships: ___, links: ____, ...real } = yield* Pco.withoutCache(Person.get("1"))
      assert.deepStrictEqual(held, real)
      assert.strictEqual(updated.first_name, held.first_name)
      // with an include it is another read
      assert.strictEqual(yield* missesOf(Person.get("1", { include: ["emails"] })), 1)
    }).pipe(Effect.provide(cached())))

  it.effect("of what was not found makes it be found", () =>
    Effect.gen(function*() {
      const next = String(Math.max(...(yield* (yield* FakePco.FakePco).rows("Person")).map(({ id }) => Number(id))) + 1)
      yield* Effect.flip(Person.get(next))
      const created = yield* Person.create({ first_name: "Grace", last_name: "Hopper" })
      assert.strictEqual(created.id, next)
      assert.strictEqual((yield* Person.get(next)).first_name, "Grace")
    }).pipe(Effect.provide(cached({ notFoundTimeToLive: "1 hour" }))))

  it.effect("that fails for sure ends nothing", () =>
    Effect.gen(function*() {
      yield* Person.get("1")
      yield* (yield* FakePco.FakePco).failNext({ method: "PATCH", status: 422 })
      yield* Effect.flip(Person.update("1", { first_name: "Augusta" }))
      assert.strictEqual(yield* missesOf(Person.get("1")), 0)
    }).pipe(Effect.provide(cached())))

  it.effect("whose answer never came ends what it may have changed, until it must have", () =>
    Effect.gen(function*() {
      yield* Person.get("1")
      yield* (yield* FakePco.FakePco).failNext({ method: "PATCH", disconnect: "after" })
      yield* Effect.flip(Person.update("1", { first_name: "Augusta" }))
      assert.strictEqual((yield* Person.get("1")).first_name, "Augusta")
      // it is not held yet: the write may still be on its way
      assert.strictEqual(yield* missesOf(Person.get("1")), 1)
      assert.strictEqual(yield* missesOf(Effect.andThen(Person.get("2"), Person.get("2"))), 1)
      yield* TestClock.adjust("1 minute")
      yield* Person.get("1")
      assert.strictEqual(yield* missesOf(Person.get("1")), 0)
    }).pipe(Effect.provide(cached({ timeToLive: "1 hour" }))))

  it.effect("that was interrupted may be on its way: nothing that it would change is held", () =>
    Effect.gen(function*() {
      yield* within("1 second")(Person.get("1"))
      const writing = yield* Effect.forkChild(Person.update("1", { first_name: "Augusta" }))
      yield* TestClock.adjust("60 millis")
      yield* Fiber.interrupt(writing)
      yield* within("1 second")(Person.get("1"))
      assert.strictEqual(yield* missesOf(within("1 second")(Person.get("1"))), 1)
    }).pipe(Effect.provide(cached({}, { latency: "100 millis" }))))

  it.effect("with no tags ends everything", () =>
    Effect.gen(function*() {
      yield* Person.get("2")
      yield* Operation.make<void>({
        name: "unknown",
        product: "people",
        method: "DELETE",
        template: "/people/v2/people/{id}",
        parameters: { id: "1" },
        decode: () => Exit.void as never
      }).pipe(Effect.exit)
      assert.strictEqual(yield* missesOf(Person.get("2")), 1)
    }).pipe(Effect.provide(cached())))

  it.effect("that is overtaken by another does not leave its answer", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      // the first is carried out first, and its answer comes last
      yield* church.failNext({ method: "PATCH", latency: "1 second" })
      const first = yield* Effect.forkChild(Person.update("1", { first_name: "First" }))
      yield* TestClock.adjust("600 millis")
      const second = yield* Effect.forkChild(Person.update("1", { first_name: "Second" }))
      yield* TestClock.adjust("10 seconds")
      yield* Fiber.joinAll([first, second])
      const held = yield* within("1 second")(Person.get("1"))
      const real = yield* within("1 second")(Pco.withoutCache(Person.get("1")))
      assert.deepStrictEqual([held.first_name, real.first_name], ["Second", "Second"])
    }).pipe(Effect.provide(cached({}, { latency: "100 millis" }))))
})

describe("a read that was under way while its tag was invalidated", () => {
  for (const by of ["write", "tag", "key", "glob", "event"] as const) {
    it.effect(`by ${by} does not store its stale answer`, () =>
      Effect.gen(function*() {
        const church = yield* FakePco.FakePco
        // Planning Center answers, and the answer takes its time
        yield* church.failNext({ method: "GET", latency: "10 seconds" })
        const reading = yield* Effect.forkChild(Person.get("1"))
        yield* TestClock.adjust("6 seconds")
        if (by === "write") yield* Person.update("1", { first_name: "Augusta" })
        else {
          yield* church.put("Person", { id: "1", attributes: { first_name: "Augusta" } })
          if (by === "tag") yield* PcoCache.invalidate.tag("people/Person:1")
          if (by === "key") yield* PcoCache.invalidate.key(Person.get("1"))
          if (by === "glob") yield* PcoCache.invalidate.glob("/people/*/1")
          if (by === "event") {
            yield* PcoCache.apply({
              name: "people.v2.events.person.updated",
              payload: { data: { type: "Person", id: "1" } }
            })
          }
        }
        yield* TestClock.adjust("10 seconds")
        const before = yield* Fiber.join(reading)
        assert.notStrictEqual(before.first_name, "Augusta")
        assert.strictEqual((yield* Person.get("1")).first_name, "Augusta")
      }).pipe(Effect.provide(cached())))
  }
})

describe("invalidate", () => {
  const reads = Effect.all([
    Person.get("1"),
    Person.get("12"),
    Person.emails.list("1"),
    Person.list(),
    Person.get("1", { include: ["emails"] })
  ])

  it.effect("by tag ends what shows it", () =>
    Effect.gen(function*() {
      yield* reads
      yield* PcoCache.invalidate.tag("people/Person:12")
      assert.strictEqual(yield* missesOf(reads), 2)
      yield* PcoCache.invalidate.tag("people/Person[]")
      assert.strictEqual(yield* missesOf(reads), 1)
      yield* PcoCache.invalidate.tag("people/Person")
      assert.strictEqual(yield* missesOf(reads), 5)
      yield* PcoCache.invalidate.tag("people/Campus:1", "people/Household[]")
      yield* PcoCache.invalidate.all
      assert.strictEqual(yield* missesOf(reads), 5)
    }).pipe(Effect.provide(cached())))

  it.effect("by key ends one read", () =>
    Effect.gen(function*() {
      yield* reads
      yield* PcoCache.invalidate.key(Person.get("1"))
      assert.strictEqual(yield* missesOf(reads), 1)
    }).pipe(Effect.provide(cached())))

  it.effect("by glob ends the reads whose path fits, from end to end", () =>
    Effect.gen(function*() {
      yield* reads
      yield* PcoCache.invalidate.glob("/people/v2/people/1")
      assert.strictEqual(yield* missesOf(reads), 1)
      yield* PcoCache.invalidate.glob("/people/v2/people/1*")
      assert.strictEqual(yield* missesOf(reads), 4)
      yield* PcoCache.invalidate.glob("people/1")
      yield* PcoCache.invalidate.glob("/people/v?/people/1")
      assert.strictEqual(yield* missesOf(reads), 0)
    }).pipe(Effect.provide(cached())))

  it.effect.each([
    ["tag", [], "tags[0] is undefined"],
    ["tag", [undefined], "tags[0] is undefined"],
    ["tag", ["people/Person:1", " "], "tags[1] is blank"],
    ["key", [{}], "key is an object"],
    ["key", [], "key is undefined"],
    ["glob", [undefined], "glob is undefined"],
    ["glob", [""], "glob is blank"]
  ] as ReadonlyArray<["glob" | "key" | "tag", ReadonlyArray<unknown>, string]>)(
    "by %s of %j ends nothing, and says so",
    ([by, given, expected]) =>
      Effect.gen(function*() {
        yield* reads
        const invalidate: (...given: ReadonlyArray<never>) => ReturnType<typeof PcoCache.invalidate.key> =
          PcoCache.invalidate[by]
        const exit = yield* Effect.exit(invalidate(...given as ReadonlyArray<never>))
        const error = Exit.isFailure(exit) ? Cause.squash(exit.cause) : undefined
        assert.isTrue(Exit.isFailure(exit) && Cause.hasDies(exit.cause) && PcoError.isPcoError(error))
        const { operation, reason } = error as PcoError.PcoError
        assert.strictEqual(operation, `PcoCache.invalidate.${by}`)
        assert.deepStrictEqual(
          reason._tag === "Invalid" ? reason.issues.map(({ field, problem }) => `${field} ${problem}`) : [],
          [expected]
        )
        assert.strictEqual(yield* missesOf(reads), 0)
      }).pipe(Effect.provide(cached()))
  )

  it.effect("follows rules on and on, also in circles", () =>
    Effect.gen(function*() {
      const board = PcoCache.getOrSet("board", ["board"], Effect.succeed(1))
      const report = PcoCache.getOrSet("report", ["report"], Effect.succeed(2))
      const hits = Effect.map(PcoCache.stats, ({ resources }) => resources["own"]!.hits)
      yield* Effect.all([board, report])
      yield* PcoCache.addRule({ on: "report", drop: ["board"] })
      yield* Person.update("1", { first_name: "Augusta" })
      yield* Effect.all([board, report])
      assert.strictEqual(yield* hits, 0)
      yield* Effect.all([board, report])
      assert.strictEqual(yield* hits, 2)
    }).pipe(
      Effect.provide(cached({ rules: [{ on: "people/Person", drop: ["board"] }, { on: "board", drop: ["report"] }] }))
    ))

  it.effect("takes no rule that is none", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(PcoCache.addRule({ on: "people/Person" } as unknown as PcoCache.Rule))
      assert.match(error.message, /^PcoCache.addRule: refused before sending: rule: is an object that is no rule/)
    }).pipe(Effect.provide(PcoCache.layerNone)))

  it.effect("tells what it ended", () =>
    Effect.gen(function*() {
      const events = yield* recordEvents
      yield* PcoCache.invalidate.tag("people/Person:1")
      yield* PcoCache.invalidate.key(Person.list({ where: { search_name: "lovelace" } }))
      yield* TestClock.adjust("1 millis")
      assert.deepStrictEqual(events[0], { _tag: "Invalidated", tags: ["people/Person:1"], by: "this" })
      assert.notInclude(JSON.stringify(events), "lovelace")
      assert.match(JSON.stringify(events[1]), /people.Person.list:[0-9a-f]{64}/)
    }).pipe(Effect.provide(cached())))

  it("remembers so many tags only, and what is older than one that it forgot holds no longer", () => {
    const generations = Generations.make(2)
    const since = generations.now()
    generations.bump(["a"])
    assert.isTrue(generations.holds(["x"], since))
    generations.bump(["b"])
    const between = generations.now()
    generations.bump(["c"])
    assert.isFalse(generations.holds(["a"], since))
    assert.isFalse(generations.holds(["x"], since))
    assert.isTrue(generations.holds(["x", "a", "b"], between))
    assert.isFalse(generations.holds(["x", "c"], between))
  })
})

describe("an event of Planning Center", () => {
  it.effect("ends what it changed", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      const emails = Person.get("1", { include: ["emails"] })
      const count = (yield* emails).emails.length
      yield* church.put("Email", {
        attributes: { address: "new@example.com", location: "Work", primary: false },
        relationships: { person: "1" }
      })
      assert.strictEqual((yield* emails).emails.length, count)
      yield* PcoCache.apply({
        name: "people.v2.events.email.created",
        payload: JSON.stringify({
          data: { type: "Email", id: "4711", relationships: { person: { data: { type: "Person", id: "1" } } } }
        })
      })
      assert.strictEqual((yield* emails).emails.length, count + 1)
    }).pipe(Effect.provide(cached())))

  it.effect("that is not known ends nothing", () =>
    Effect.gen(function*() {
      yield* Person.get("1")
      const named = (name: string, type: string) => PcoCache.apply({ name, payload: { data: { type, id: "1" } } })
      yield* named("people.v2.events.unicorn.created", "Unicorn")
      yield* named("unicorns.v2.events.person.updated", "Person")
      yield* named("person.updated", "Person")
      assert.strictEqual(yield* missesOf(Person.get("1")), 0)
      assert.strictEqual((yield* PcoCache.stats).invalidations, 0)
    }).pipe(Effect.provide(cached())))

  it.effect("changes what its payload names, whatever the event is called", () =>
    Effect.gen(function*() {
      const seen = yield* recordEvents
      yield* PcoCache.apply({
        name: "services.v2.events.plan_item.updated",
        payload: { data: { type: "Item", id: "7" } }
      })
      const tags = seen.flatMap((event) => event._tag === "Invalidated" ? event.tags : [])
      assert.include(tags, "services/Item:7")
      assert.isFalse(tags.some((tag) => tag.includes("PlanItem")))
    }).pipe(Effect.scoped, Effect.provide(cached())))

  it.effect("that tells no owner ends what can be of any", () =>
    Effect.gen(function*() {
      yield* Effect.all([Person.get("1"), Email.list()])
      yield* PcoCache.apply({
        name: "people.v2.events.email.destroyed",
        payload: { data: { type: "Email", id: "4711" }, meta: { parent: null } }
      })
      assert.strictEqual(yield* missesOf(Effect.all([Person.get("1"), Email.list()])), 2)
    }).pipe(Effect.provide(cached())))

  for (
    const [event, message] of [
      [{ name: " ", payload: { data: { type: "Person", id: "1" } } }, "name: is \" \""],
      [{ name: "people.v2.events.person.updated", payload: "{" }, "payload: names no resource"],
      [{ name: "people.v2.events.person.updated", payload: { data: [] } }, "payload: names no resource"],
      [{ name: 5 as unknown as string, payload: null }, "name: is 5"]
    ] as const
  ) {
    it.effect(`is refused when ${message}`, () =>
      Effect.gen(function*() {
        const error = yield* Effect.flip(PcoCache.apply(event))
        assert.include(error.message, `PcoCache.apply: refused before sending: ${message}`)
      }).pipe(Effect.provide(PcoCache.layerNone)))
  }
})

describe("a value of the program's own", () => {
  it.effect("ends with what it is made of, and so does what is made of it", () =>
    Effect.gen(function*() {
      const made: Array<string> = []
      const size = PcoCache.derive("size", [], Effect.tap(Person.count(), () => Effect.sync(() => made.push("size"))))
      const board = PcoCache.derive(
        "board",
        [],
        Effect.map(size, (people) => {
          made.push("board")
          return `${people} people`
        })
      )
      const report = PcoCache.derive("report", [], Effect.all([board, Person.get("2")]))
      yield* report
      yield* report
      assert.deepStrictEqual(made, ["size", "board"])
      // of which only the report is made
      yield* Person.update("2", { first_name: "Augusta" })
      assert.strictEqual((yield* report)[1].first_name, "Augusta")
      yield* Person.create({ first_name: "Grace", last_name: "Hopper" })
      assert.strictEqual((yield* report)[0], "21 people")
    }).pipe(Effect.provide(cached())))

  it.effect("lives no longer than the first of what it is made of", () =>
    Effect.gen(function*() {
      yield* Person.count()
      yield* TestClock.adjust("50 seconds")
      const size = PcoCache.derive("size", [], Person.count(), { timeToLive: "1 hour" })
      yield* size
      yield* (yield* FakePco.FakePco).remove("Person", "20")
      yield* TestClock.adjust("9 seconds")
      assert.strictEqual(yield* size, 20)
      yield* TestClock.adjust("1 second")
      assert.strictEqual(yield* size, 19)
    }).pipe(Effect.provide(cached())))

  it.effect("counts what is read without the cache as well", () =>
    Effect.gen(function*() {
      const name = PcoCache.derive("name", [], Pco.withoutCache(Person.get("1")))
      yield* name
      yield* Person.update("1", { first_name: "Augusta" })
      assert.strictEqual((yield* name).first_name, "Augusta")
    }).pipe(Effect.provide(cached())))

  it.effect("that fails is made again", () =>
    Effect.gen(function*() {
      let times = 0
      const value = PcoCache.getOrSet(
        "value",
        [],
        Effect.suspend(() => ++times === 1 ? Effect.fail("no") : Effect.succeed(times))
      )
      assert.strictEqual(yield* Effect.flip(value), "no")
      assert.strictEqual(yield* value, 2)
      assert.strictEqual(yield* value, 2)
    }).pipe(Effect.provide(cached())))

  it.effect("is made on for the others when who began it is interrupted, and for nobody else", () =>
    Effect.gen(function*() {
      let made = 0
      let ended = 0
      const slow = PcoCache.getOrSet(
        "slow",
        [],
        Effect.sync(() => ++made).pipe(
          Effect.delay("1 second"),
          Effect.onInterrupt(() => Effect.sync(() => ++ended))
        )
      )
      const first = yield* Effect.forkChild(slow)
      const second = yield* Effect.forkChild(slow)
      yield* TestClock.adjust("100 millis")
      yield* Fiber.interrupt(first)
      yield* TestClock.adjust("1 second")
      assert.strictEqual(yield* Fiber.join(second), 1)
      const third = yield* Effect.forkChild(
        PcoCache.getOrSet("other", [], Effect.onInterrupt(Effect.never, () => Effect.sync(() => ++ended)))
      )
      yield* TestClock.adjust("100 millis")
      yield* Fiber.interrupt(third)
      assert.strictEqual(ended, 1)
    }).pipe(Effect.provide(cached())))

  it.effect("that began before a write is not waited for after it", () =>
    Effect.gen(function*() {
      const name = PcoCache.getOrSet(
        "name",
        [],
        Effect.delay(Person.get("1"), "1 second").pipe(Effect.delay("1 second"))
      )
      yield* Effect.forkChild(
        Effect.delay(
          PcoCache.getOrSet("name", [], Person.get("1").pipe(Effect.tap(() => Effect.sleep("5 seconds")))),
          0
        )
      )
      yield* TestClock.adjust("1 second")
      yield* Person.update("1", { first_name: "Augusta" })
      const after = yield* Effect.forkChild(name)
      yield* TestClock.adjust("10 seconds")
      assert.strictEqual((yield* Fiber.join(after)).first_name, "Augusta")
    }).pipe(Effect.provide(cached())))

  it.effect("with a life that is none is refused", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(PcoCache.getOrSet("a", [], Effect.void, { timeToLive: 0 }))
      assert.include(error.message, "PcoCache.getOrSet: refused before sending: timeToLive: is 0")
    }).pipe(Effect.provide(cached())))
})

describe("warm", () => {
  it.effect("reads what is not there, and reports", () =>
    Effect.gen(function*() {
      yield* Person.get("1")
      const operations = ["1", "2", "3", "4711"].map((id) => Person.get(id))
      const report = yield* PcoCache.warm(operations, { concurrency: 2 })
      assert.deepStrictEqual([report.present, report.fetched, report.failed.length], [1, 2, 1])
      assert.strictEqual(report.failed[0]?.reason._tag, "NotFound")
      assert.strictEqual(yield* missesOf(Person.get("3")), 0)
    }).pipe(Effect.provide(cached())))

  it.effect("knows what was hot, and keeps what was searched for to itself", () =>
    Effect.gen(function*() {
      const times = (count: number, effect: Effect.Effect<unknown, unknown, never>) =>
        Effect.repeat(effect, { times: count - 1 })
      const context = yield* Effect.context<never>()
      const run = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
        Effect.provideContext(effect, context as never) as Effect.Effect<A, E>
      yield* times(3, run(Person.get("1")))
      yield* times(5, run(Person.get("2", { include: ["emails"] })))
      yield* times(9, run(Person.list({ where: { search_name: "lovelace" } })))
      yield* run(Person.get("3"))
      const hot = yield* PcoCache.hotReads(10)
      assert.deepStrictEqual(hot, [
        { name: "people.Person.get", parameters: { person_id: "2" }, query: [["include", "emails"]], hits: 4 },
        { name: "people.Person.get", parameters: { person_id: "1" }, query: [], hits: 2 }
      ])
      assert.strictEqual((yield* PcoCache.hotReads(1)).length, 1)
    }).pipe(Effect.provide(cached())))

  it.effect("refuses what is no read, and options that are none", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(
        PcoCache.warm([Person.get("1"), Person.delete("1")], { concurrency: 0, priority: "soon" as "low" })
      )
      for (
        const part of [
          "operations[1]: is people.Person.delete, which writes",
          "concurrency: is 0",
          "priority: is \"soon\""
        ]
      ) {
        assert.include(error.message, part)
      }
      assert.strictEqual(yield* requests, 0)
    }).pipe(Effect.provide(cached())))
})

describe("layerNone", () => {
  it.effect("holds nothing and does what it is asked for", () =>
    Effect.gen(function*() {
      yield* Person.get("1")
      yield* Person.get("1")
      yield* PcoCache.invalidate.all
      assert.strictEqual(yield* PcoCache.getOrSet("a", [], Effect.succeed(1)), 1)
      assert.strictEqual(yield* requests, 2)
      assert.deepInclude(yield* PcoCache.stats, { hits: 0, entries: 0 })
    }).pipe(Effect.provide(cached(false))))

  it.effect("is a layer like any other", () =>
    Effect.gen(function*() {
      yield* Person.get("1")
      yield* Person.get("1")
      assert.strictEqual(yield* requests, 1)
    }).pipe(Effect.provide(cached(PcoCache.layerMemory({ maxEntries: 5 }).pipe(Layer.fresh)))))
})
