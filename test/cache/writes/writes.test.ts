import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Exit, Layer, Redacted, Scope } from "effect"
import { KeyValueStore } from "effect/persistence"
import { TestClock } from "effect/testing"
import * as WriteBehind from "../../../src/cache/WriteBehind.ts"
import { Operation } from "../../../src/client/Operation.ts"
import { Person } from "../../../src/products/people/index.ts"
import { personResource, type Reply, type Sent } from "../../support/mock.ts"
import { drained, newStore, recordEvents, world } from "./support.ts"

const answer = ({ url }: Sent): Reply => ({ json: { data: personResource(url.pathname.split("/")[4] ?? "1") } })
const refusal: Reply = { status: 422, json: { errors: [{ status: "422", title: "Ada is taken" }] } }
const outage: Reply = { status: 503, json: { errors: [] } }
const lost: Reply = { disconnect: { code: "ECONNRESET" } }
const notConnected: Reply = { disconnect: { code: "ECONNREFUSED" } }

const nicknameOf = ({ body }: Sent) =>
  (body as { readonly data: { readonly attributes: { readonly nickname?: string } } }).data.attributes.nickname

const nickname = (id: string, nickname: string) => WriteBehind.defer(Person.update(id, { nickname }))

describe("deferred writes", () => {
  it.effect("are made after a while, with all that was in them, and tell what happens to them", () =>
    Effect.gen(function*() {
      const { layer, requests } = world(yield* newStore, answer)
      yield* Effect.gen(function*() {
        const events = yield* recordEvents
        const id = yield* nickname("1", "Ada")
        yield* drained
        assert.deepStrictEqual(requests.map(({ method, url }) => `${method} ${url.pathname}`), [
          "PATCH /people/v2/people/1"
        ])
        assert.deepStrictEqual(requests.map(nicknameOf), ["Ada"])
        yield* TestClock.adjust(1)
        assert.deepStrictEqual(events, [
          { _tag: "Deferred", id, name: "people.Person.update" },
          { _tag: "Sent", id, name: "people.Person.update" }
        ])
      }).pipe(Effect.provide(layer))
    }).pipe(Effect.scoped))

  it.effect("of one resource keep their order while an earlier one fails, and others pass them", () =>
    Effect.gen(function*() {
      let failures = 3
      const { layer, requests } = world(
        yield* newStore,
        (sent) => sent.url.pathname.endsWith("/1") && failures-- > 0 ? notConnected : answer(sent)
      )
      yield* Effect.gen(function*() {
        for (const name of ["a", "b", "c"]) {
          yield* nickname("1", name)
          yield* nickname("2", name)
        }
        yield* WriteBehind.defer(Person.emails.create("1", { address: "ada@example.org", location: "Home" }))
        yield* drained
        const of = (id: string) => requests.filter(({ url }) => url.pathname.includes(`/people/${id}`))
        assert.deepStrictEqual(of("2").map(nicknameOf), ["a", "b", "c"])
        assert.deepStrictEqual(of("1").slice(0, 6).map(nicknameOf), ["a", "a", "a", "a", "b", "c"])
        assert.strictEqual(of("1")[6]?.url.pathname, "/people/v2/people/1/emails")
        assert.isBelow(requests.indexOf(of("2")[2]!), requests.indexOf(of("1")[3]!))
      }).pipe(Effect.provide(layer))
    }).pipe(Effect.scoped))

  it.effect("that fail in a way that passes are tried again, each time later", () =>
    Effect.gen(function*() {
      const moments: Array<number> = []
      const clock = yield* Clock.Clock
      const { layer } = world(yield* newStore, (sent) => {
        moments.push(clock.currentTimeMillisUnsafe())
        return moments.length < 5 ? notConnected : answer(sent)
      })
      yield* Effect.gen(function*() {
        const events = yield* recordEvents
        yield* nickname("1", "Ada")
        yield* drained
        yield* TestClock.adjust(1)
        const waits = moments.slice(1).map((moment, index) => Math.round((moment - moments[index]!) / 1000))
        assert.deepStrictEqual(waits, [1, 2, 4, 8])
        assert.deepStrictEqual(
          events.flatMap((event) => event._tag === "Delayed" ? [[event.attempts, event.reason]] : []),
          [[1, "Transport"], [2, "Transport"], [3, "Transport"], [4, "Transport"]]
        )
      }).pipe(Effect.provide(layer))
    }).pipe(Effect.scoped))

  it.effect("refuse what cannot be deferred, and store nothing of it", () =>
    Effect.gen(function*() {
      const store = yield* newStore
      const { layer } = world(store, answer)
      yield* Effect.gen(function*() {
        const circle: Record<string, unknown> = {}
        circle["itself"] = circle
        const odd = (options: object) => new Operation({ ...Person.update("1", { nickname: "Ada" }), ...options })
        const wrong: ReadonlyArray<
          readonly [Effect.Effect<string, { message: string }, WriteBehind.WriteBehind>, string]
        > = [
          [WriteBehind.defer(Person.get("1")), "operation: reads"],
          [WriteBehind.defer(Person.update("not an id", {})), "id"],
          [WriteBehind.defer(odd({ body: circle })), "body: cannot be written as JSON"],
          [WriteBehind.defer(odd({ file: { name: "a", contentType: "b/c", content: new Uint8Array(1) } })), "file: "],
          [WriteBehind.defer(odd({}), { key: " " }), "key: is \" \""],
          // a misspelled name
          [WriteBehind.defer(odd({}), { key: undefined, ...({ keys: "" } as object) }), "keys: is no option"]
        ]
        for (const [effect, message] of wrong) assert.include((yield* Effect.flip(effect)).message, message)
        assert.strictEqual(yield* store.size, 0)
      }).pipe(Effect.provide(layer))
    }).pipe(Effect.scoped))

  it.effect("fail when they cannot be stored, and are not made then", () =>
    Effect.gen(function*() {
      const store = yield* newStore
      const full = KeyValueStore.make({
        ...store,
        set: (key) => Effect.fail(new KeyValueStore.KeyValueStoreError({ method: "set", key, message: "full" }))
      })
      const { layer, requests } = world(full, answer)
      yield* Effect.gen(function*() {
        const error = yield* Effect.flip(nickname("1", "Ada"))
        assert.deepStrictEqual([error.reason._tag, error.neverSent], ["Transport", true])
        yield* TestClock.adjust("5 minutes")
        assert.lengthOf(requests, 0)
      }).pipe(Effect.provide(layer))
    }).pipe(Effect.scoped))
})

describe("what does not succeed", () => {
  it.effect("is a dead letter when Planning Center refuses it, and those behind it go on", () =>
    Effect.gen(function*() {
      const { layer, requests } = world(yield* newStore, (sent, index) => index === 0 ? refusal : answer(sent))
      yield* Effect.gen(function*() {
        const id = yield* nickname("1", "Ada")
        yield* nickname("1", "Countess")
        yield* drained
        assert.lengthOf(requests, 2)
        const [letter, ...others] = yield* WriteBehind.deadLetters
        assert.lengthOf(others, 0)
        assert.deepStrictEqual([letter?.id, letter?.cause, letter?.reason, letter?.attempts], [
          id,
          "refused",
          "Invalid",
          1
        ])
        assert.include(letter?.description, "Ada is taken")
        assert.deepStrictEqual(letter?.operation?.body, Person.update("1", { nickname: "Ada" }).body)
        yield* WriteBehind.discard(id)
        assert.deepStrictEqual(yield* WriteBehind.deadLetters, [])
        assert.include((yield* Effect.flip(WriteBehind.discard(id))).message, "id: is not that of a dead letter")
        assert.include((yield* Effect.flip(WriteBehind.replay(id))).message, "id: is not that of a dead letter")
      }).pipe(Effect.provide(layer))
    }).pipe(Effect.scoped))

  it.effect("is in doubt and not repeated when the answer was lost", () =>
    Effect.gen(function*() {
      for (const reply of [lost, outage]) {
        const { layer, requests } = world(yield* newStore, () => reply)
        yield* Effect.gen(function*() {
          yield* WriteBehind.defer(Person.create({ first_name: "Ada", last_name: "Lovelace" }))
          yield* drained
          yield* TestClock.adjust("1 hour")
          assert.lengthOf(requests, 1)
          const [letter] = yield* WriteBehind.deadLetters
          assert.strictEqual(letter?.cause, "in_doubt")
        }).pipe(Effect.provide(layer))
      }
    }).pipe(Effect.scoped))

  it.effect("is repeated when the operation says that it may be", () =>
    Effect.gen(function*() {
      const { layer, requests } = world(
        yield* newStore,
        (_, index) => index < 2 ? lost : { status: 204 }
      )
      yield* Effect.gen(function*() {
        yield* WriteBehind.defer(Person.delete("1"))
        yield* drained
        assert.lengthOf(requests, 3)
        assert.deepStrictEqual(yield* WriteBehind.deadLetters, [])
      }).pipe(Effect.provide(layer))
    }).pipe(Effect.scoped))

  it.effect("ends after so many attempts, and can be replayed", () =>
    Effect.gen(function*() {
      let isDown = true
      const { layer, requests } = world(
        yield* newStore,
        (sent) => isDown ? notConnected : answer(sent),
        { maxAttempts: 4 }
      )
      yield* Effect.gen(function*() {
        const id = yield* nickname("1", "Ada")
        yield* drained
        assert.lengthOf(requests, 4)
        const [letter] = yield* WriteBehind.deadLetters
        assert.deepStrictEqual([letter?.cause, letter?.attempts], ["attempts", 4])
        isDown = false
        const again = yield* WriteBehind.replay(id)
        assert.notStrictEqual(again, id)
        yield* drained
        assert.deepStrictEqual(requests.map(nicknameOf), ["Ada", "Ada", "Ada", "Ada", "Ada"])
        assert.deepStrictEqual(yield* WriteBehind.deadLetters, [])
      }).pipe(Effect.provide(layer))
    }).pipe(Effect.scoped))
})

describe("a program that ends", () => {
  it.effect("leaves its writes to the next one, in their order", () =>
    Effect.gen(function*() {
      const store = yield* newStore
      const first = world(store, () => notConnected)
      const scope = yield* Scope.make()
      const context = yield* Layer.buildWithScope(first.layer, scope)
      yield* Effect.provide(Effect.forEach(["a", "b", "c"], (name) => nickname("1", name)), context)
      yield* TestClock.adjust("10 seconds")
      yield* Scope.close(scope, Exit.void)
      assert.isAbove(first.requests.length, 0)
      const second = world(store, answer)
      yield* Effect.provide(drained, second.layer)
      assert.deepStrictEqual(second.requests.map(nicknameOf), ["a", "b", "c"])
    }).pipe(Effect.scoped))

  it.effect("ends when the write that is under way is done", () =>
    Effect.gen(function*() {
      const store = yield* newStore
      const first = world(store, (sent) => ({ json: { data: personResource(sent.url.pathname) }, delay: 5000 }))
      const scope = yield* Scope.make()
      const context = yield* Layer.buildWithScope(first.layer, scope)
      yield* Effect.provide(nickname("1", "Ada"), context)
      yield* TestClock.adjust("1 second")
      assert.lengthOf(first.requests, 1)
      const closing = yield* Effect.forkChild(Scope.close(scope, Exit.void))
      yield* TestClock.adjust("3 seconds")
      assert.isUndefined(closing.pollUnsafe())
      yield* TestClock.adjust("3 seconds")
      assert.isDefined(closing.pollUnsafe())
      const second = world(store, answer)
      assert.strictEqual(yield* Effect.provide(WriteBehind.waiting, second.layer), 0)
    }).pipe(Effect.scoped))

  it.effect("and dies while it sends leaves it in doubt, or to be repeated where that is the same", () =>
    Effect.gen(function*() {
      const store = yield* newStore
      const first = world(store, () => "never")
      // never closed, as by a process that dies
      const context = yield* Layer.buildWithScope(first.layer, yield* Scope.make())
      yield* Effect.provide(nickname("1", "Ada"), context)
      yield* Effect.provide(WriteBehind.defer(Person.delete("2")), context)
      yield* TestClock.adjust("1 second")
      assert.lengthOf(first.requests, 2)
      const second = world(store, () => ({ status: 204 }))
      yield* Effect.gen(function*() {
        yield* drained
        assert.deepStrictEqual(second.requests.map(({ method }) => method), ["DELETE"])
        const letters = yield* WriteBehind.deadLetters
        assert.deepStrictEqual(letters.map(({ cause, operation }) => [cause, operation?.method]), [[
          "in_doubt",
          "PATCH"
        ]])
      }).pipe(Effect.provide(second.layer))
    }).pipe(Effect.scoped))

  it.effect("loses no write that it cannot read", () =>
    Effect.gen(function*() {
      const store = yield* newStore
      const { layer } = world(store, answer, { name: "n", prefix: "p:" })
      yield* store.set("p:n:write:cut", "{\"id\":\"cut\",\"li")
      yield* store.set(
        "p:n:write:odd",
        JSON.stringify({ id: "odd", line: "l", text: "of another version", number: 1, attempts: 0, isSending: false })
      )
      yield* Effect.gen(function*() {
        yield* drained
        const letters = yield* WriteBehind.deadLetters
        assert.deepStrictEqual(letters.map(({ cause, id }) => [id, cause]).toSorted(), [
          ["cut", "undecodable"],
          ["odd", "undecodable"]
        ])
        assert.include((yield* Effect.flip(WriteBehind.replay("cut"))).message, "cannot be read")
      }).pipe(Effect.provide(layer))
    }).pipe(Effect.scoped))
})

describe("encrypted writes", () => {
  const keys = [{ id: "k1", key: Redacted.make(new Uint8Array(32).fill(3)) }]

  it.effect("can be read by nobody else, in the line and among the dead letters", () =>
    Effect.gen(function*() {
      const store = yield* newStore
      const read = Effect.flatMap(store.keys, (names) => Effect.forEach(names, (name) => store.get(name)))
      const seen: Array<unknown> = []
      const { layer } = world(store, () => refusal, { encryption: { keys } })
      yield* Effect.gen(function*() {
        yield* nickname("1", "Countess Lovelace")
        seen.push(...yield* read)
        yield* drained
        seen.push(...yield* read)
        const [letter] = yield* WriteBehind.deadLetters
        assert.include(JSON.stringify(letter?.operation?.body), "Countess Lovelace")
      }).pipe(Effect.provide(layer))
      assert.isAtLeast(seen.length, 2)
      assert.notMatch(JSON.stringify(seen), /Lovelace|Ada is taken/)
      const other = [{ id: "k1", key: Redacted.make(new Uint8Array(32).fill(4)) }]
      const blind = world(store, answer, { encryption: { keys: other } })
      const letters = yield* Effect.provide(WriteBehind.deadLetters, blind.layer)
      assert.deepStrictEqual(letters.map(({ cause, operation }) => [cause, operation]), [["undecodable", undefined]])
    }).pipe(Effect.scoped))

  it.effect("refuse options that are wrong", () =>
    Effect.gen(function*() {
      const { layer } = world(yield* newStore, answer, {
        prefix: "",
        name: " ",
        concurrency: 0,
        maxAttempts: 1.5,
        attempts: 3
      } as WriteBehind.Options) // with a misspelled name
      const { message } = yield* Effect.flip(Layer.build(layer))
      for (const field of ["prefix", "name", "concurrency", "maxAttempts", "attempts"]) {
        assert.include(message, `${field}: `)
      }
      const short = { keys: [{ id: "k", key: Redacted.make(new Uint8Array(16)) }] }
      const error = yield* Effect.flip(Layer.build(world(yield* newStore, answer, { encryption: short }).layer))
      assert.include(error.message, "keys[0].key: has 16 bytes")
    }).pipe(Effect.scoped))
})
