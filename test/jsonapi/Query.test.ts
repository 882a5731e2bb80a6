import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { Query } from "../../src/index.ts"

const Name = Schema.String.check(Schema.isPattern(/^[a-z][a-z_]{0,12}$/))
const Path = Schema.String.check(Schema.isPattern(/^[a-z][a-z_]{0,8}(\.[a-z][a-z_]{0,8})?$/))
const Text = Schema.String.check(Schema.makeFilter((text) => text.isWellFormed()))
const Range = Schema.Struct({
  gt: Schema.optionalKey(Text),
  gte: Schema.optionalKey(Text),
  lt: Schema.optionalKey(Text),
  lte: Schema.optionalKey(Text)
}).check(Schema.makeFilter((range) => Object.keys(range).length > 0))
const names = Schema.Array(Path).check(Schema.isMinLength(1))
const reserved = new Set(["order", "include", "filter", "per_page", "offset"])
const AnyQuery = Schema.Struct({
  where: Schema.optionalKey(Schema.Record(Name, Schema.Union([Text, Range]))),
  order: Schema.optionalKey(names),
  include: Schema.optionalKey(names),
  filter: Schema.optionalKey(names),
  fields: Schema.optionalKey(Schema.Record(Name, names)),
  per_page: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 100 }))),
  offset: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000_000 }))),
  parameters: Schema.optionalKey(Schema.Record(Name.check(Schema.makeFilter((name) => !reserved.has(name))), Text))
})

/** Without the members that hold nothing, as they leave no trace in a URL. */
const withoutEmpty = (query: Query.Query): Query.Query =>
  Object.fromEntries(
    Object.entries(query).filter(([, value]) => typeof value === "number" || Object.keys(value as object).length > 0)
  )

describe("Query", () => {
  it.effect.prop("is the same after a round trip through a URL", [AnyQuery], ([query]) =>
    Effect.sync(() => {
      const url = new URL(`https://example.com/?${Query.toString(Query.encode(query))}`)
      assert.deepStrictEqual(Query.decode(url.searchParams), withoutEmpty(query))
    }))

  it.effect.prop(
    "equal queries give equal strings, whatever the order of their keys",
    [AnyQuery],
    ([query]) =>
      Effect.sync(() => {
        const reversed = {
          ...Object.fromEntries(Object.entries(query).toReversed()),
          ...(query.where === undefined
            ? undefined
            : { where: Object.fromEntries(Object.entries(query.where).toReversed()) })
        }
        assert.strictEqual(Query.toString(Query.encode(reversed)), Query.toString(Query.encode(query)))
      })
  )

  it("spells parameters as Planning Center does in its links", () => {
    const query = {
      where: { created_at: { gte: "2026-01-01T00:00:00Z" }, last_name: "%love lace%" },
      include: ["emails", "households.people"],
      order: ["-updated_at", "last_name"],
      fields: { Person: ["first_name", "emails"] },
      offset: 25,
      per_page: 50
    }
    assert.strictEqual(
      Query.toString(Query.encode(query)),
      "fields[Person]=first_name%2Cemails&include=emails%2Chouseholds.people&offset=25&order=-updated_at%2Clast_name" +
        "&per_page=50&where[created_at][gte]=2026-01-01T00%3A00%3A00Z&where[last_name]=%25love%20lace%25"
    )
  })

  it("half a surrogate pair is no reason to throw", () => {
    assert.strictEqual(Query.toString([["where[name]", "\ud800"]]), "where[name]=%EF%BF%BD")
  })

  it("a name that every object has is a name like any other", () => {
    const parameters: Query.Parameters = [
      ["__proto__", "1"],
      ["constructor", "2"],
      ["fields[__proto__]", "a"],
      ["where[__proto__]", "x"],
      ["where[constructor][gte]", "y"]
    ]
    assert.deepStrictEqual(Query.encode(Query.decode(parameters)), parameters)
    assert.isUndefined(({} as { readonly gte?: string }).gte)
  })

  it("numbers that are none are kept as they are", () => {
    assert.deepStrictEqual(Query.decode([["per_page", "many"], ["where[", "x"]]), {
      parameters: { per_page: "many", "where[": "x" }
    })
  })
})
