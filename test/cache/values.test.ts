import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Schema } from "effect"
import { isDeepStrictEqual } from "node:util"
import * as Codec from "../../src/cache/codec.ts"
import * as Glob from "../../src/cache/glob.ts"
import { inspect } from "../../src/cache/inspect.ts"
import * as Lru from "../../src/cache/lru.ts"
import { Household, Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"

const roundTrip = (value: unknown): unknown => {
  const text = Codec.encode(value)
  assert.isDefined(text)
  const decoded = Codec.decode(text)
  assert.isDefined(decoded)
  return decoded.value
}

// JSON has no negative zero and no infinity, and neither do the values of Planning Center.
const Json: Schema.Codec<unknown> = Schema.Union([
  Schema.Null,
  Schema.Boolean,
  Schema.String,
  Schema.Int,
  Schema.Undefined,
  Schema.Array(Schema.Union([Schema.String, Schema.Null, Schema.Int])),
  Schema.Record(
    Schema.Literals(["$", "value", "__proto__", "constructor", "a"]),
    Schema.Union([Schema.String, Schema.Null, Schema.Record(Schema.Literals(["$", "value"]), Schema.String)])
  )
])

const withoutNegativeZero = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(withoutNegativeZero) : Object.is(value, -0) ? 0 : value

describe("the text of a value", () => {
  it.effect.prop("is read back as the same value", [Schema.Array(Json)], ([value]) =>
    Effect.sync(() => {
      const plain = withoutNegativeZero(value)
      assert.deepStrictEqual(roundTrip(plain), plain)
    }))

  it.effect("has the rows of Planning Center in it, with their dates", () =>
    Effect.gen(function*() {
      const people = yield* Person.list({ include: ["emails", "households", "primary_campus"] })
      assert.isTrue(people.data.some(({ created_at }) => DateTime.isDateTime(created_at)))
      assert.deepStrictEqual(roundTrip(people), people)
      const households = yield* Household.list({ include: ["people"] })
      assert.deepStrictEqual(roundTrip(households), households)
    }).pipe(Effect.provide(FakePco.layer({ people: 20 }))))

  it("keeps what would be something else in JSON", () => {
    const now = DateTime.makeUnsafe("2026-01-31T12:00:00Z")
    const values = [
      undefined,
      null,
      [undefined],
      { a: undefined },
      new Map<unknown, unknown>([[1, now], ["1", { $: "utc" }]]),
      { $: "utc", value: 5 },
      { $: { $: "undefined" } },
      JSON.parse("{\"__proto__\":{\"polluted\":true}}"),
      Object.assign(Object.create(null) as object, { a: 1 })
    ]
    for (const value of values) {
      const read = roundTrip(value)
      assert.strictEqual(JSON.stringify(read), JSON.stringify(value))
      assert.isTrue(isDeepStrictEqual(read, value) || Object.getPrototypeOf(value) === null)
    }
    assert.notProperty({}, "polluted")
  })

  it("is none for what no text can stand for", () => {
    const cycle: Record<string, unknown> = {}
    cycle["self"] = cycle
    const getter = Object.defineProperty({}, "a", {
      enumerable: true,
      get: () => {
        throw new Error("of the getter")
      }
    })
    const values = [() => 1, 1n, Number.NaN, Infinity, -0, Symbol("a"), new Date(), /a/, cycle, getter]
    for (const value of values) assert.isUndefined(Codec.encode({ value }), String(value))
  })

  it("of somebody else is nothing, never a defect", () => {
    for (
      const text of [
        "",
        "{",
        "{\"$\":1}",
        "{\"$\":\"map\",\"value\":[1]}",
        "{\"$\":\"utc\",\"value\":\"x\"}",
        "[{\"$\":\"x\"}]"
      ]
    ) {
      assert.isUndefined(Codec.decode(text), text)
    }
    assert.deepStrictEqual(Codec.decode("{\"$\":\"object\",\"value\":{\"$\":1}}"), { value: { $: 1 } })
  })
})

describe("a glob", () => {
  const letters = Schema.Array(Schema.Literals(["a", "b", "*"])).check(Schema.isMaxLength(8))
  const text = Schema.Array(Schema.Literals(["a", "b"])).check(Schema.isMaxLength(8))

  it.effect.prop("fits what the regular expression of it fits", [letters, text], ([glob, text]) =>
    Effect.sync(() => {
      const expression = new RegExp(`^${glob.join("").replaceAll("*", ".*")}$`)
      assert.strictEqual(Glob.matcher(glob.join(""))(text.join("")), expression.test(text.join("")))
    }), { arbitrary: { runs: 500 } })

  it("with many stars takes no time", () => {
    assert.isFalse(Glob.matcher(`${"*a".repeat(50)}*b`)("a".repeat(10_000)))
  })
})

describe("what is used longest ago", () => {
  const Use = Schema.Struct({
    does: Schema.Literals(["get", "set", "delete", "peek"]),
    key: Schema.Literals(["a", "b", "c", "d", "e", "f"]),
    bytes: Schema.Literals([1, 2, 3, 9])
  })

  it.effect.prop("goes first, as in a plain list", [Schema.Array(Use)], ([uses]) =>
    Effect.sync(() => {
      const lru = Lru.make<{ readonly bytes: number }>(3, 6)
      let model: Array<readonly [string, number]> = []
      for (const { bytes, does, key } of uses) {
        const found = model.find(([name]) => name === key)
        const others = model.filter(([name]) => name !== key)
        if (does === "peek") assert.strictEqual(lru.peek(key)?.bytes, found?.[1])
        if (does === "get") {
          assert.strictEqual(lru.get(key)?.bytes, found?.[1])
          if (found !== undefined) model = [...others, found]
        }
        if (does === "delete") {
          assert.strictEqual(lru.delete(key), found !== undefined)
          model = others
        }
        if (does === "set") {
          model = bytes > 6 ? others : [...others, [key, bytes]]
          let evicted = 0
          while (model.length > 3 || model.reduce((sum, [, size]) => sum + size, 0) > 6) {
            model.shift()
            evicted++
          }
          assert.strictEqual(lru.set(key, { bytes }), evicted)
        }
        assert.strictEqual(lru.size(), model.length)
        assert.strictEqual(lru.bytes(), model.reduce((sum, [, size]) => sum + size, 0))
      }
      assert.deepStrictEqual(
        lru.entries().map(([name, { bytes }]) => [name, bytes]).toSorted(),
        model.map((one) => [...one]).toSorted()
      )
    }), { arbitrary: { runs: 300 } })
})

describe("what a value shows", () => {
  it.effect("is each row and each one that it names", () =>
    Effect.gen(function*() {
      const person = yield* Person.get("1", { include: ["emails", "households.people"] })
      const { bytes, tags } = inspect(person, "people")
      for (
        const tag of [
          "people/Person",
          "people/Person:1",
          "people/Email",
          `people/Email:${person.emails[0]!.id}`,
          "people/Household"
        ]
      ) {
        assert.isTrue(tags.has(tag), tag)
      }
      for (const household of person.households) {
        for (const { id } of household.people) assert.isTrue(tags.has(`people/Person:${id}`))
      }
      // about as large as its text
      const text = JSON.stringify(person).length
      assert.isAbove(bytes, text / 3)
      assert.isBelow(bytes, text * 5)
    }).pipe(Effect.provide(FakePco.layer({ people: 20 }))))

  it("is found in what is not of Planning Center, once, also in circles", () => {
    const row = { type: "PrimaryCampus", id: "3" }
    const value: Record<string, unknown> = { rows: new Map([["a", row]]), more: new Set([row, [row]]) }
    value["self"] = value
    assert.deepStrictEqual(Array.from(inspect(value).tags), ["people/Campus:3"])
  })
})
