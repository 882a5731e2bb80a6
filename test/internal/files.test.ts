import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { nameOf, segmentsOf } from "../../src/internal/files.ts"

// Any code units: control characters, percent signs, hex digits, halves of surrogate pairs, and long texts.
const special = ["%", "u", "0", "1", "a", "b", "A", ".", "/", "\u0001", "\u0010", "\n", "\u00ab", "\ud800", "\udc00"]
const Unit = Schema.Union([
  Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 0xffff })),
  Schema.Literals(special)
])
const Short = Schema.Array(Unit).check(Schema.isMaxLength(4))
const Long = Schema.Tuple([Schema.Array(Unit), Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 90 }))])

const textOf = (units: ReadonlyArray<number | string>) =>
  units.map((unit) => typeof unit === "number" ? String.fromCharCode(unit) : unit).join("")
const longOf = ([units, times]: typeof Long.Type) => textOf(units).repeat(times)

const decode = (name: string): string => {
  const bytes: Array<number> = []
  let result = ""
  const flush = () => {
    result += new TextDecoder().decode(new Uint8Array(bytes.splice(0)))
  }
  for (let at = 0; at < name.length;) {
    if (name.startsWith("%u", at)) {
      flush()
      result += String.fromCharCode(Number.parseInt(name.slice(at + 2, at + 6), 16))
      at += 6
    } else if (name[at] === "%") {
      bytes.push(Number.parseInt(name.slice(at + 1, at + 3), 16))
      at += 3
    } else {
      flush()
      result += name[at]
      at += 1
    }
  }
  flush()
  return result
}

describe("the name of a file", () => {
  it.effect.prop("can be read back to any text, so that no two texts share one", [Long], ([long]) =>
    Effect.sync(() => {
      const text = longOf(long)
      // the decoder of the test drops this mark at the beginning of a text
      if (!text.includes("\ufeff")) assert.strictEqual(decode(segmentsOf(text).join("")), text)
    }), { arbitrary: { runs: 1000 } })

  it.effect.prop("differs for texts that differ", [Short, Short], ([left, right]) =>
    Effect.sync(() => {
      const [one, other] = [textOf(left), textOf(right)]
      assert.strictEqual(nameOf(one) === nameOf(other), one === other)
    }), { arbitrary: { runs: 2000 } })

  it("differs where a shorter escape would be the same", () => {
    const texts = ["\u00010", "\u0010", "\nb", "\u00ab", "\ud800", "\ud801", "\ufffd", "%ud800", "%0a", "\n", "A", "a"]
    assert.strictEqual(new Set(texts.map(nameOf)).size, texts.length)
  })

  it.effect.prop("is one that every file system takes", [Long], ([long]) =>
    Effect.sync(() => {
      for (const segment of segmentsOf(longOf(long))) {
        assert.match(segment, /^[a-z0-9_%-]*$/)
        assert.isAtMost(segment.length, 200)
      }
    }))
})
