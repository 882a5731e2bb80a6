import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../../../src/index.ts"
import { Ages } from "../../../../src/products/people/index.ts"

const days = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000
const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10) as CalendarDate.CalendarDate
const Day = Schema.Int.check(Schema.isBetween({ minimum: days("1890-01-01"), maximum: days("2100-12-31") }))

describe("Ages", () => {
  it("count birthdays", () => {
    assert.strictEqual(Ages.at("2000-06-15", "2026-06-14"), 25)
    assert.strictEqual(Ages.at("2000-06-15", "2026-06-15"), 26)
    assert.strictEqual(Ages.at("2000-06-15", "2000-06-15"), 0)
    assert.isNull(Ages.at("2000-06-15", "2000-06-14"))
  })

  it("say where the birthday of February 29 falls", () => {
    assert.strictEqual(Ages.at("2004-02-29", "2024-02-28"), 19)
    assert.strictEqual(Ages.at("2004-02-29", "2024-02-29"), 20)
    assert.strictEqual(Ages.at("2004-02-29", "2023-02-28"), 18)
    assert.strictEqual(Ages.at("2004-02-29", "2023-03-01"), 19)
    assert.strictEqual(Ages.at("2004-02-29", "2023-02-28", { leapDay: "02-28" }), 19)
    assert.strictEqual(Ages.nextBirthday("2004-02-29", "2026-02-28"), "2026-03-01")
    assert.strictEqual(Ages.nextBirthday("2004-02-29", "2026-02-28", { leapDay: "02-28" }), "2026-02-28")
    assert.strictEqual(Ages.nextBirthday("2004-02-29", "2027-03-02"), "2028-02-29")
    // a century that has no February 29
    assert.strictEqual(Ages.nextBirthday("2096-02-29", "2100-01-01"), "2100-03-01")
  })

  it("are not guessed", () => {
    assert.isNull(Ages.at(null, "2026-01-01"))
    assert.isNull(Ages.at("2023-02-29", "2026-01-01"))
    assert.isNull(Ages.at("2000-01-01", "2026-02-30"))
    assert.isNull(Ages.nextBirthday(undefined, "2026-01-01"))
    assert.isNull(Ages.nextBirthday("2000-13-01", "2026-01-01"))
    assert.isNull(Ages.nextBirthday("2000-01-01", "9999-12-31"))
  })

  it.prop("go up by one on the next birthday, and stay until the day before", [Day, Day], ([birth, on]) => {
    const birthdate = dayOf(birth)
    const date = dayOf(on)
    const next = Ages.nextBirthday(birthdate, date)!
    const age = Ages.at(birthdate, date)
    assert.isTrue(CalendarDate.isCalendarDate(next))
    assert.isTrue(next >= date && next > birthdate)
    // never more than a leap year ahead of the later of the two
    assert.isAtMost(days(next) - Math.max(birth + 1, on), 366)
    if (age === null) return assert.isBelow(on, birth)
    const eve = dayOf(days(next) - 1)
    assert.strictEqual(Ages.at(birthdate, next), eve < date ? age : age + 1)
    if (eve >= date) assert.strictEqual(Ages.at(birthdate, eve), age)
  })

  it.prop("never go down", [Day, Day, Day], ([birth, one, other]) => {
    const [first, second] = [one, other].toSorted((left, right) => left - right) as [number, number]
    const age = (on: number) => Ages.at(dayOf(birth), dayOf(on)) ?? -1
    assert.isAtMost(age(first), age(second))
  })
})
