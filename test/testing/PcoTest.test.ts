import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Layer, Result, Stream } from "effect"
import { Pco } from "../../src/index.ts"
import { Address, Email, Person } from "../../src/products/people/index.ts"
import { Factory, FakePco, PcoTest } from "../../src/testing/index.ts"

const person = Person.descriptor

describe("PcoTest.mock", () => {
  it("knows the name of every kind of operation", () => {
    const names = [
      Person.get,
      Person.getMany,
      Person.list,
      Person.stream,
      Person.count,
      Person.create,
      Person.update,
      Person.delete,
      Person.emails.create,
      Person.emails.stream,
      Person.primary_campus.get,
      Address.getMany
    ].map((operation) => PcoTest.mock(operation as never, undefined).name)
    assert.deepStrictEqual(names, [
      "people.Person.get",
      "people.Person.getMany",
      "people.Person.list",
      "people.Person.stream",
      "people.Person.count",
      "people.Person.create",
      "people.Person.update",
      "people.Person.delete",
      "people.Person.emails.create",
      "people.Person.emails.stream",
      "people.Person.primary_campus.get",
      "people.Address.getMany"
    ])
  })

  it("takes a name, and a function that makes an operation of one's own", () => {
    const own = (id: string) =>
      Pco.operation({
        name: "own",
        product: "people",
        method: "GET",
        template: `/people/v2/own/${id}`,
        decode: () => Result.succeed(1)
      })
    assert.strictEqual(PcoTest.mock(own, 2).name, "own")
    assert.strictEqual(PcoTest.mock("people.Person.get", 2).name, "people.Person.get")
  })

  it("refuses what makes no operation", () => {
    assert.throws(
      () => PcoTest.mock((() => 1) as never, 2),
      /operation: makes no operation; expected an operation such as/
    )
    assert.throws(() => PcoTest.mock("", 2), /operation: is ""/)
  })

  it.effect("answers with a value, an effect, a function of the operation, and a failure", () =>
    Effect.gen(function*() {
      assert.strictEqual((yield* Person.get("9")).id, "9")
      assert.strictEqual((yield* Person.create({ first_name: "Grace" })).first_name, "Hopper")
      assert.strictEqual(yield* Person.count(), 7)
      assert.isUndefined(yield* Person.delete("1"))
      const error = yield* Effect.flip(Person.update("5", { first_name: "A" }))
      assert.strictEqual(error.reason._tag, "Conflict")
    }).pipe(
      Effect.provide(PcoTest.layer([
        PcoTest.mock(Person.get, ({ parameters }) => Factory.make(person, { id: parameters["person_id"] })),
        PcoTest.mock(Person.create, Effect.succeed(Factory.make(person, { first_name: "Hopper" }))),
        PcoTest.mock(Person.count, 7),
        PcoTest.mock(Person.delete, undefined),
        PcoTest.mock(Person.update, Effect.fail(PcoTest.failure("Conflict")))
      ]))
    ))

  it.effect("cuts rows into pages, and picks the rows that are read by their ids", () => {
    const rows = Factory.makeMany(person, 250)
    const addresses = Factory.makeMany(Address.descriptor, 3)
    return Effect.gen(function*() {
      const page = yield* Person.list({ per_page: 10, offset: 20 })
      assert.strictEqual(page.data[0]?.id, "21")
      assert.strictEqual(page.data.length, 10)
      assert.strictEqual(page.meta.total_count, 250)
      const ids = yield* Person.stream().pipe(Stream.map(({ id }) => id), Stream.runCollect)
      assert.deepStrictEqual(ids, rows.map(({ id }) => id))
      const many = yield* Person.getMany(["3", "999", "1"])
      assert.deepStrictEqual([many.data.map(({ id }) => id), many.missing], [["3", "1"], ["999"]])
      const some = yield* Address.getMany(["3", "999"])
      assert.deepStrictEqual([some.data.map(({ id }) => id), some.missing], [["3"], ["999"]])
      assert.strictEqual((yield* PcoTest.expectRan(Person.stream, { times: 3 })).length, 3)
    }).pipe(
      Effect.provide(PcoTest.layer([
        PcoTest.mock(Person.list, rows),
        PcoTest.mock(Person.stream, rows),
        PcoTest.mock(Person.getMany, rows),
        PcoTest.mock(Address.getMany, addresses)
      ]))
    )
  })

  it.effect("counts how often it was asked", () =>
    Effect.gen(function*() {
      const grace = yield* Person.get("1").pipe(Effect.retry({ times: 2 }))
      assert.strictEqual(grace.first_name, "Grace")
      yield* PcoTest.expectRan(Person.get, { times: 3 })
    }).pipe(
      Effect.provide(PcoTest.layer([
        PcoTest.mock(Person.get, (_, index) =>
          index < 2 ? PcoTest.failure("ServerError") : Factory.make(person, { first_name: "Grace" }))
      ]))
    ))

  it.effect("still refuses input that is wrong", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Person.get(""))
      assert.strictEqual(error.reason._tag, "Invalid")
      assert.deepStrictEqual(yield* PcoTest.calls, [])
    }).pipe(Effect.provide(PcoTest.layer([PcoTest.mock(Person.get, Factory.make(person))]))))
})

describe("the types of mocks", () => {
  const email = Factory.make(Email.descriptor)
  const ada = Factory.make(person, { emails: [{}] })

  it("take what the operation gives", () => {
    const mocks = [
      PcoTest.mock(Person.get, ada),
      PcoTest.mock(Person.list, [ada]),
      PcoTest.mock(Person.stream, [ada]),
      PcoTest.mock(Person.getMany, [ada]),
      PcoTest.mock(Person.create, ada),
      PcoTest.mock(Person.update, () => Effect.succeed(ada)),
      PcoTest.mock(Person.emails.list, [email]),
      PcoTest.mock(Person.emails.stream, () => [email]),
      PcoTest.mock(Person.emails.get, email),
      PcoTest.mock(Person.emails.create, email),
      PcoTest.mock(Person.emails.count, 1),
      PcoTest.mock(Person.primary_campus.get, PcoTest.failure("NotFound"))
    ]
    assert.strictEqual(new Set(mocks.map(({ name }) => name)).size, mocks.length)
  })

  it("refuse what it does not give", () => {
    const wrong = () => [
      // @ts-expect-error
      PcoTest.mock(Person.get, email),
      // @ts-expect-error
      PcoTest.mock(Person.list, [email]),
      // @ts-expect-error
      PcoTest.mock(Person.stream, [email]),
      // @ts-expect-error
      PcoTest.mock(Person.getMany, [email]),
      // @ts-expect-error
      PcoTest.mock(Person.count, "3"),
      // @ts-expect-error
      PcoTest.mock(Person.create, email),
      // @ts-expect-error
      PcoTest.mock(Person.update, () => Effect.succeed(email)),
      // @ts-expect-error
      PcoTest.mock(Person.emails.list, [ada]),
      // @ts-expect-error
      PcoTest.mock(Person.emails.stream, [ada]),
      // @ts-expect-error
      PcoTest.mock(Person.emails.get, ada),
      // @ts-expect-error
      PcoTest.mock(Person.primary_campus.get, ada)
    ]
    assert.strictEqual(wrong().length, 11)
  })
})

describe("PcoTest.failure", () => {
  it.effect("is the error that the client fails with", () => {
    const program = Effect.all([Effect.flip(Person.get("999")), Effect.flip(Person.delete("999"))])
    return Effect.gen(function*() {
      const mocked = yield* program.pipe(Effect.provide(PcoTest.layer([
        PcoTest.mock(Person.get, PcoTest.failure("NotFound")),
        PcoTest.mock(Person.delete, PcoTest.failure("NotFound"))
      ])))
      const real = yield* program.pipe(Effect.provide(FakePco.layer({ people: 5 })))
      mocked.forEach((error, index) => {
        const { errors: _, request_id: __, ...rest } = { ...real[index]! }
        assert.deepInclude({ ...error }, { ...rest })
      })
    })
  })

  it.effect("says of a write, and not of a read, that it may have taken effect", () =>
    Effect.gen(function*() {
      const write = yield* Effect.flip(Person.create({ first_name: "A" }))
      const read = yield* Effect.flip(Person.get("1"))
      assert.deepStrictEqual([write.mayHaveTakenEffect, read.mayHaveTakenEffect], [true, false])
      assert.strictEqual(read.operation, "people.Person.get")
      assert.strictEqual(write.path, "/people/v2/people")
    }).pipe(
      Effect.provide(PcoTest.layer([
        PcoTest.mock(Person.create, PcoTest.failure("Timeout", { scope: "deadline" })),
        PcoTest.mock(Person.get, PcoTest.failure("Transport"))
      ]))
    ))

  it("can be made of every reason, and of no other", () => {
    const tags = ["Unauthorized", "Forbidden", "Blocked", "NotFound", "Merged", "Invalid", "Conflict", "RateLimited"]
    const more = ["ServerError", "Transport", "Timeout", "Malformed", "ParameterIgnored", "CircuitOpen"]
    for (const tag of [...tags, ...more]) {
      const error = PcoTest.failure(tag as "NotFound")
      assert.strictEqual(error.reason._tag, tag)
      assert.isAbove(error.message.length, 20)
    }
    assert.throws(() => PcoTest.failure("Nothing" as never), /reason: is "Nothing"; expected one of/)
    assert.strictEqual(PcoTest.failure("Invalid", { origin: "input", issues: [] }).neverSent, true)
  })
})

describe("PcoTest.layer", () => {
  it.effect("refuses what is not mocked, and says what is", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Person.delete("1"))
      assert.include(
        error.message,
        "people.Person.delete: is not mocked; expected a mock of it beside people.Person.get"
      )
    }).pipe(Effect.provide(PcoTest.layer([PcoTest.mock(Person.get, Factory.make(person))]))))

  it.effect("refuses to mock an operation twice", () =>
    Effect.gen(function*() {
      const twice = PcoTest.layer([PcoTest.mock(Person.count, 1), PcoTest.mock("people.Person.count", 2)])
      const error = yield* Effect.flip(Effect.scoped(Layer.build(twice)))
      assert.include(error.message, "mocks[1]: mocks people.Person.count again")
    }))
})

describe("PcoTest.layerOver", () => {
  it.effect("hands the rest to the client below, and sees it", () =>
    Effect.gen(function*() {
      assert.strictEqual(yield* Person.count(), 1_000_000)
      assert.strictEqual((yield* Person.get("1")).first_name, "Ada")
      assert.deepStrictEqual((yield* PcoTest.calls).map(({ name }) => name), [
        "people.Person.count",
        "people.Person.get"
      ])
    }).pipe(
      Effect.provide(
        PcoTest.layerOver([PcoTest.mock(Person.count, 1_000_000)]).pipe(Layer.provide(FakePco.layer({ people: 5 })))
      )
    ))
})

describe("expectations", () => {
  const program = Effect.gen(function*() {
    yield* Person.update("7", { nickname: "Amazing Grace", grade: 3 })
    yield* Person.update("8", { nickname: "Bob" })
  })
  const mocks = PcoTest.layer([PcoTest.mock(Person.update, Factory.make(person))])

  it.effect("find the calls that are as expected", () =>
    Effect.gen(function*() {
      yield* program
      const [found] = yield* PcoTest.expectRan(Person.update, {
        attributes: { nickname: "Amazing Grace" },
        parameters: { person_id: "7" },
        times: 1
      })
      assert.strictEqual(found?.path, "/people/v2/people/7")
      yield* PcoTest.expectRan("people.Person.update", { times: 2, method: "PATCH" })
      yield* PcoTest.expectNotRan(Person.create)
      yield* PcoTest.expectNotRan(Person.update, { attributes: { nickname: "Carol" } })
    }).pipe(Effect.provide(mocks)))

  it.effect("say what ran instead", () =>
    Effect.gen(function*() {
      const none = yield* Effect.flip(PcoTest.expectRan(Person.get))
      assert.strictEqual(none.message, "people.Person.get did not run. Nothing ran.")
      yield* program
      const other = yield* Effect.flip(PcoTest.expectRan(Person.get))
      assert.include(
        other.message,
        "people.Person.get did not run. These did:\n  people.Person.update: PATCH /people/v2/people/7 {"
      )
      const never = yield* Effect.flip(PcoTest.expectRan(Person.update, { attributes: { nickname: "Al" }, path: "/x" }))
      assert.include(
        never.message,
        "ran 2 times, and never as expected: attributes.nickname was \"Amazing Grace\", not \"Al\"; path was"
      )
      const once = yield* Effect.flip(PcoTest.expectRan(Person.update, { attributes: { grade: 3 }, times: 2 }))
      assert.include(once.message, "people.Person.update ran once as expected, not 2 times.")
      const ran = yield* Effect.flip(PcoTest.expectNotRan(Person.update, { attributes: { grade: 3 } }))
      assert.include(ran.message, "people.Person.update ran once, and should not have.")
    }).pipe(Effect.provide(mocks)))
})

describe("PcoTest.skipWaits", () => {
  const seconds = Effect.gen(function*() {
    const start = yield* Clock.currentTimeMillis
    const offsets = Array.from({ length: 250 }, (_, index) => index)
    yield* Effect.forEach(offsets, (offset) => Person.list({ offset }), { concurrency: "unbounded" })
    return Math.round(((yield* Clock.currentTimeMillis) - start) / 1000)
  })

  it.effect("lets the rate limit pass in no time, and the time of TestClock along", () =>
    Effect.gen(function*() {
      assert.strictEqual(yield* PcoTest.skipWaits(seconds), 40)
      assert.strictEqual(Math.round((yield* Clock.currentTimeMillis) / 1000), 40)
    }).pipe(Effect.provide(FakePco.layer({ people: 3 }))))

  it.live("works on the clock of the machine", () =>
    Effect.gen(function*() {
      const start = Date.now()
      assert.strictEqual(yield* PcoTest.skipWaits(Effect.provide(seconds, FakePco.layer({ people: 3 }))), 40)
      assert.isBelow(Date.now() - start, 5000)
    }))

  it.live("wakes sleepers in their order, and interrupts those that lost", () =>
    Effect.gen(function*() {
      const order: Array<string> = []
      const after = (name: string, millis: number) =>
        Effect.andThen(Effect.sleep(millis), Effect.sync(() => void order.push(name)))
      const won = yield* PcoTest.skipWaits(
        Effect.all([
          after("three", 3000).pipe(Effect.andThen(after("five", 2000))),
          after("four", 4000),
          after("one", 1000),
          Effect.raceFirst(after("late", 60_000), Effect.as(after("two", 2000), "two"))
        ], { concurrency: "unbounded" })
      )
      assert.deepStrictEqual(order, ["one", "two", "three", "four", "five"])
      assert.strictEqual(won[3], "two")
    }))

  it.live("lets a timeout pass that nothing beats, and keeps failures", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(PcoTest.skipWaits(Effect.timeout(Effect.never, "1 hour")))
      assert.strictEqual(error._tag, "TimeoutError")
    }))
})
