import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type { Operation } from "../../src/client/Operation.ts"
import { Pco, PcoClient, PcoMiddleware } from "../../src/index.ts"
import { Merges, Person } from "../../src/products/people/index.ts"
import { FakePco, PcoTest } from "../../src/testing/index.ts"

const church = () => FakePco.layer({ people: 5, limit: false })

/** Notes the names of what passes. */
const noting = (seen: Array<string>, mark = ""): PcoMiddleware.Middleware => ({
  run: (operation, next) =>
    Effect.suspend(() => {
      seen.push(mark + operation.name)
      return next.run(operation)
    })
})

describe("middleware", () => {
  it.effect("surrounds a client that is provided further inside, and what is forked there", () =>
    Effect.gen(function*() {
      const seen: Array<string> = []
      yield* Effect.all([Person.get("1"), Person.count()], { concurrency: 2 }).pipe(
        Effect.provide(church()),
        PcoMiddleware.withMiddleware(noting(seen))
      )
      assert.deepStrictEqual(seen.toSorted(), ["people.Person.count", "people.Person.get"])
    }))

  it.effect("sees a call once, however many clients stand before one another", () =>
    Effect.gen(function*() {
      const seen: Array<string> = []
      const middleware = noting(seen)
      const wrapped = Layer.effect(
        PcoClient.PcoClient,
        Effect.map(PcoClient.PcoClient, (client) => ({ ...client, run: (operation) => client.run(operation) }))
      )
      const layer = wrapped.pipe(Layer.provide(Merges.layerFollowing), Layer.provide(church()))
      yield* Person.get("1").pipe(
        Effect.provide(layer),
        PcoMiddleware.withMiddleware(middleware),
        PcoMiddleware.withMiddleware(middleware)
      )
      assert.deepStrictEqual(seen, ["people.Person.get"])
    }))

  it.effect("goes from the inside out, and what one sends passes through the rest alone", () =>
    Effect.gen(function*() {
      const seen: Array<string> = []
      const asking: PcoMiddleware.Middleware = {
        run: (operation, next) =>
          Effect.andThen(
            // of a client that the caller has, and of the one that is given
            Effect.andThen(Person.count().pipe(Effect.provideService(PcoClient.PcoClient, next)), next.run(operation)),
            next.run(operation)
          )
      }
      yield* Person.get("1").pipe(
        PcoMiddleware.withMiddleware(noting(seen, "inner ")),
        PcoMiddleware.withMiddleware(asking),
        PcoMiddleware.withMiddleware(noting(seen, "outer "))
      )
      assert.deepStrictEqual(seen, [
        "inner people.Person.get",
        "outer people.Person.count",
        "outer people.Person.get",
        "outer people.Person.get"
      ])
    }).pipe(Effect.provide(church())))

  it.effect("of a layer does not end what is around the program inside", () =>
    Effect.gen(function*() {
      const seen: Array<string> = []
      yield* Person.get("1").pipe(
        Effect.provide(PcoMiddleware.layer(noting(seen, "layer "))),
        PcoMiddleware.withMiddleware(noting(seen, "around "))
      )
      assert.deepStrictEqual(seen, ["around people.Person.get", "layer people.Person.get"])
    }).pipe(Effect.provide(church())))
})

describe("mocks", () => {
  const ada = PcoTest.mock(Person.get, { id: "1", first_name: "Mocked" } as never)

  it.effect("stand in for operations of a client that is provided inside", () =>
    Effect.gen(function*() {
      const person = yield* Effect.provide(Person.get("1"), church())
      assert.strictEqual(person.first_name, "Mocked")
      const refused = yield* Effect.flip(Effect.provide(Person.count(), church()))
      assert.include(refused.message, "Person.count: is not mocked")
      assert.lengthOf(yield* (yield* PcoTest.PcoTest).calls, 2)
    }).pipe(Effect.provide(PcoTest.layer([ada]))))

  it.effect("over a client let through what is not mocked, and count each call once", () =>
    Effect.gen(function*() {
      assert.strictEqual((yield* Person.get("1")).first_name, "Mocked")
      assert.strictEqual(yield* Person.count(), 5)
      assert.lengthOf(yield* (yield* PcoTest.PcoTest).calls, 2)
    }).pipe(Effect.provide(PcoTest.layerOver([ada]).pipe(Layer.provideMerge(church())))))

  it.effect("answer a service that took the client with it", () =>
    Effect.gen(function*() {
      const client = yield* Effect.provide(PcoClient.PcoClient, PcoTest.layer([ada]))
      const person = yield* client.run(Person.get("1") as Operation<Person.Person>)
      assert.strictEqual(person.first_name, "Mocked")
    }))
})

describe("what clients remember", () => {
  const stateOf = (secret: string, baseUrl?: string) =>
    Effect.map(
      Layer.build(
        Pco.layerWithoutHttpClient({ auth: { applicationId: "a", secret: Redacted.make(secret) }, baseUrl }).pipe(
          Layer.provide(FakePco.layerHttpClient())
        )
      ),
      (context) => context.mapUnsafe.get(PcoClient.PcoClient.key) as PcoClient.Service
    ).pipe(Effect.map(({ state }) => state))

  it.effect("is shared by clients of one church, and by no others", () =>
    Effect.gen(function*() {
      const one = yield* stateOf("one")
      assert.strictEqual(yield* stateOf("one"), one)
      assert.notStrictEqual(yield* stateOf("two"), one)
      assert.notStrictEqual(yield* stateOf("one", "http://localhost:4010"), one)
    }))

  it.effect("ends with the last of them", () =>
    Effect.gen(function*() {
      const first = yield* Effect.scoped(stateOf("one"))
      const second = yield* Effect.scoped(Effect.flatMap(stateOf("one"), (state) =>
        Effect.map(Effect.scoped(stateOf("one")), (inner) => {
          assert.strictEqual(inner, state)
          return state
        })))
      assert.notStrictEqual(second, first)
    }))

  it.effect("is one for each embedded church", () =>
    Effect.gen(function*() {
      const state = Effect.map(PcoClient.PcoClient, (client) => client.state)
      const both = yield* Effect.all([Layer.build(church()), Layer.build(church())])
      const [one, other] = yield* Effect.forEach(both, (context) => Effect.provideContext(state, context))
      assert.notStrictEqual(one, other)
    }))
})
