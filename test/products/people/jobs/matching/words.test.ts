import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Normalize from "../../../../../src/products/people/jobs/matching/normalize.ts"
import { reader } from "../../../../../src/products/people/jobs/matching/phone.ts"
import { similarity } from "../../../../../src/products/people/jobs/matching/similarity.ts"

describe("names", () => {
  for (
    const [one, other] of [
      ["Mary-Ann", "mary ann"],
      ["O’Brien", "OBrien"],
      ["José", "Jose\u0301"],
      ["Weiß", "WEISS"],
      ["Sørensen", "Sorensen"],
      ["Łukasz", "lukasz"],
      ["ﬁnn", "Finn"]
    ] as const
  ) {
    it(`${one} is ${other}`, () => assert.strictEqual(Normalize.name(one), Normalize.name(other)))
  }

  it("letters of other scripts stay", () => {
    assert.notStrictEqual(Normalize.name("李"), Normalize.name("王"))
    assert.notStrictEqual(Normalize.name("कि"), Normalize.name("का"))
    assert.strictEqual(Normalize.name(" -' "), undefined)
  })

  it("begin as they are written and without accents, up to what others leave out", () => {
    assert.deepStrictEqual(Normalize.beginnings(" Müller", 3), ["mül", "mul"])
    assert.deepStrictEqual(Normalize.beginnings("O'Brien", 3), ["o"])
    assert.deepStrictEqual(Normalize.beginnings("100%", 5), ["100"])
    assert.deepStrictEqual(Normalize.beginnings("%", 3), [])
  })

  it.effect.prop("are the same when they are normalized again", [Schema.String], ([text]) =>
    Effect.sync(() => {
      const once = Normalize.name(text)
      assert.strictEqual(Normalize.name(once), once)
    }))
})

describe("email addresses", () => {
  it("have no case and no spaces around them", () => {
    assert.strictEqual(Normalize.email(" Grace@Example.COM ", false), "grace@example.com")
    assert.strictEqual(Normalize.email("a.b+c@googlemail.com", false), "a.b+c@googlemail.com")
  })

  it("have no dots at Gmail when they are not to", () => {
    assert.strictEqual(Normalize.email("A.b+c@googlemail.com", true), "ab@gmail.com")
    assert.strictEqual(Normalize.email("a.b+c@example.com", true), "a.b+c@example.com")
  })
})

describe("similarity", () => {
  for (
    const [one, other, expected] of [
      ["martha", "marhta", 0.961],
      ["dixon", "dicksonx", 0.813],
      ["dwayne", "duane", 0.84],
      ["abc", "xyz", 0]
    ] as const
  ) {
    it(`of ${one} and ${other}`, () => assert.approximately(similarity(one, other), expected, 0.001))
  }

  it.effect.prop(
    "is between 0 and 1, and 1 for the same",
    [Schema.String, Schema.String],
    ([one, other]) =>
      Effect.sync(() => {
        const alike = similarity(one, other)
        assert.isTrue(alike >= 0 && alike <= 1)
        assert.strictEqual(similarity(one, one), 1)
        if (one !== other) assert.isTrue(alike < 1)
      })
  )
})

describe("phone numbers", () => {
  it.effect("are one number in every spelling", () =>
    Effect.gen(function*() {
      const read = yield* reader
      for (const text of ["(212) 555-0100", "212.555.0100", "1 212 555 0100", "+1 (212) 555-0100", "2125550100 x12"]) {
        assert.deepStrictEqual(read(text, "US"), { e164: "+12125550100", national: "2125550100" })
      }
      assert.deepStrictEqual(read("020 7946 0018", "gb"), { e164: "+442079460018", national: "2079460018" })
      assert.strictEqual(read("212 555 0100", undefined), undefined)
      assert.strictEqual(read("212 555 0100", "XX"), undefined)
      assert.strictEqual(read("12", "US"), undefined)
      assert.strictEqual(read("call me", "US"), undefined)
    }))
})
