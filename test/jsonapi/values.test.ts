import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Schema } from "effect"
import { CalendarDate, ErrorObject, Payload, Timestamp } from "../../src/index.ts"

const Millis = Schema.Int.check(Schema.isBetween({ minimum: -60_000_000_000_000, maximum: 250_000_000_000_000 }))

describe("CalendarDate", () => {
  it.effect.prop(
    "knows every day that exists",
    [Millis],
    ([millis]) =>
      Effect.sync(() => assert.isTrue(CalendarDate.isCalendarDate(new Date(millis).toISOString().slice(0, 10))))
  )

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-1-1",
    "26-01-01",
    "tomorrow",
    "",
    "2026-01-01T00",
    5,
    null
  ])(
    "%o is no day",
    (value) => assert.isFalse(CalendarDate.isCalendarDate(value))
  )

  it.each(["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])(
    "%s is a day",
    (value) => assert.strictEqual(CalendarDate.fromString(value), value)
  )
})

describe("Timestamp", () => {
  it.each([new Date(8.64e15), new Date(-8.64e15), DateTime.makeUnsafe(253_402_300_800_000), new Date("no"), null, 5])(
    "%o is none that can be written",
    (input) => assert.isNaN(Timestamp.fromInput(input))
  )

  it.effect.prop("reads what it writes, to the second", [Millis], ([millis]) =>
    Effect.sync(() => {
      const text = Timestamp.format(millis)
      assert.strictEqual(Timestamp.parse(text), Math.floor(millis / 1000) * 1000)
      assert.strictEqual(Timestamp.parse(text), Date.parse(text))
    }))

  it.effect.prop("rounds lower bounds down and upper bounds up", [Millis], ([millis]) =>
    Effect.sync(() => {
      assert.isAtMost(Timestamp.parse(Timestamp.format(millis, "down")), millis)
      assert.isAtLeast(Timestamp.parse(Timestamp.format(millis, "up")), millis)
    }))

  it.each([
    "2026-01-31",
    "2026-01-31T10:00:00",
    "2026-02-30T10:00:00Z",
    "2026-01-31T25:00:00Z",
    "2026-01-31T10:61:00Z",
    "2x26-01-31T10:00:00Z",
    "2026-01-31 10:00:00Z",
    "now",
    ""
  ])("%o is no timestamp", (text) => assert.isNaN(Timestamp.parse(text)))

  it("takes a DateTime, a Date and ISO text with a zone", () => {
    const text = "2026-01-31T10:00:00Z"
    const millis = Date.parse(text)
    for (const input of [DateTime.makeUnsafe(text), new Date(text), text, "2026-01-31T12:00:00+02:00"] as const) {
      assert.strictEqual(Timestamp.fromInput(input), millis)
    }
    for (const input of [new Date("no date"), 5, null, {}, "2026-01-31T10:00"]) assert.isNaN(Timestamp.fromInput(input))
  })
})

describe("ErrorObject", () => {
  it("reads every shape of the facts", () => {
    const first = (json: unknown) => ErrorObject.fromJson(json)[0]
    assert.strictEqual(
      first({ errors: [{ status: "400", code: "invalid_resource_payload", detail: "no 'data' key" }] })?.code,
      "invalid_resource_payload"
    )
    assert.strictEqual(first({ errors: [{ code: "429", detail: "Rate limit exceeded" }] })?.status, undefined)
    assert.strictEqual(first({ error: "invalid_grant", error_description: "revoked" })?.detail, "revoked")
    assert.strictEqual(
      first({ errors: [{ title: "Missing", meta: { param: "name" } }] })?.parameter,
      "name"
    )
    assert.strictEqual(first({ errors: [{ status: 403, meta: { description: "not yours" } }] })?.status, "403")
    for (const nothing of [undefined, null, "", "<html>", [], {}, { errors: "no" }, { errors: {} }]) {
      assert.deepStrictEqual(ErrorObject.fromJson(nothing), [])
    }
  })

  it("reads the errors of the resources beside the refused one", () => {
    const errors = ErrorObject.fromJson({
      errors: [{
        detail: "can't be blank",
        source: { parameter: "base" },
        meta: {
          resource: "Person",
          associated_resources: [{
            type: "Email",
            errors: [{ detail: "is invalid", source: { parameter: "address" } }]
          }]
        }
      }]
    })
    assert.deepStrictEqual(errors.map((error) => ErrorObject.toIssue(error).field), ["Person.base", "Email.address"])
  })

  it.effect.prop(
    "never fails, whatever the body",
    [Schema.Unknown],
    ([json]) => Effect.sync(() => assert.isArray(ErrorObject.fromJson(json)))
  )
})

describe("Payload", () => {
  it("leaves out what holds nothing and keeps null", () => {
    assert.deepStrictEqual(
      Payload.encode({ type: "Person", id: "1", attributes: { nickname: null }, relationships: {}, included: [] }),
      { data: { type: "Person", id: "1", attributes: { nickname: null } } } as never
    )
  })

  it("wraps relationships, and puts children beside the resource", () => {
    assert.deepStrictEqual(
      Payload.encode({
        type: "Person",
        relationships: { name_suffix: { type: "NameSuffix", id: "3" }, primary_campus: null },
        included: [{ type: "Email", id: "7", _destroy: true }]
      }),
      {
        data: {
          type: "Person",
          relationships: { name_suffix: { data: { type: "NameSuffix", id: "3" } }, primary_campus: { data: null } }
        },
        included: [{ type: "Email", id: "7", _destroy: true }]
      } as never
    )
  })
})
