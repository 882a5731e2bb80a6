import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import type { CalendarDate } from "../../../../src/index.ts"
import { Grades } from "../../../../src/products/people/index.ts"

const days = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000
const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10) as CalendarDate.CalendarDate
const Day = Schema.Int.check(Schema.isBetween({ minimum: days("1890-01-01"), maximum: days("2100-12-31") }))

describe("Grades", () => {
  const all = Array.from({ length: 14 }, (_, index) => index - 1)

  it("have words, and are found by them", () => {
    assert.deepStrictEqual(all.map((grade) => Grades.fromLabel(Grades.label(grade))), all)
    assert.deepStrictEqual(all.map((grade) => Grades.fromLabel(String(grade))), all)
    assert.deepStrictEqual(
      ["Pre-Kindergarten", "prek", " Grade 2", "2ND grade", "kindergarten"].map(Grades.fromLabel),
      [-1, -1, 2, 2, 0]
    )
  })

  it("are not guessed", () => {
    assert.deepStrictEqual([-2, 13, 1.5, Number.NaN, null, undefined].map(Grades.label), Array(6).fill(null))
    assert.deepStrictEqual(
      ["13th", "0th", "2th", "-2", "first", "", null, undefined, "1 st"].map(Grades.fromLabel),
      Array(9).fill(null)
    )
    assert.isNull(Grades.graduationYear(null, "2026-01-01"))
    assert.isNull(Grades.graduationYear(3, "2026-02-30"))
    assert.isNull(Grades.graduationYear(3, "2026-01-01", { turnsOn: "13-01" }))
    assert.isNull(Grades.fromGraduationYear(undefined, "2026-01-01"))
    assert.isNull(Grades.fromGraduationYear(2030.5, "2026-01-01"))
    assert.isNull(Grades.fromGraduationYear(2050, "2026-01-01"))
  })

  it("turn on the day that is given", () => {
    assert.strictEqual(Grades.fromGraduationYear(2027, "2026-05-31"), 11)
    assert.strictEqual(Grades.fromGraduationYear(2027, "2026-06-01"), 12)
    assert.strictEqual(Grades.fromGraduationYear(2027, "2026-06-01", { turnsOn: "09-01" }), 11)
    assert.strictEqual(Grades.graduationYear(-1, "2026-09-01", { turnsOn: "09-01" }), 2040)
  })

  const Grade = Schema.Int.check(Schema.isBetween({ minimum: -1, maximum: 12 }))
  it.prop("lead to the year and back on every day", [Grade, Day], ([grade, day]) => {
    const date = dayOf(day)
    assert.strictEqual(Grades.fromGraduationYear(Grades.graduationYear(grade, date), date), grade)
  })
})
