/**
 * Ages and birthdays by the calendar. A birthday is a day, the same one everywhere,
 * so all of this is about days: which day it is today depends on where you are and
 * is yours to say.
 *
 * @since 0.1.0
 */
import { type CalendarDate, isCalendarDate } from "../../../jsonapi/CalendarDate.ts"

/**
 * How birthdays are counted.
 *
 * @category options
 * @since 0.1.0
 */
export interface Options {
  /**
   * When somebody born on February 29 has the birthday of a year without that day.
   * Laws differ. `"03-01"` by default.
   */
  readonly leapDay?: "02-28" | "03-01" | undefined
}

// The birthday of a year, as text that sorts as days do; of a year that can be written.
const birthdayIn = (year: number, birthdate: CalendarDate, options: Options): CalendarDate | null => {
  const digits = String(year).padStart(4, "0")
  const date = `${digits}-${birthdate.slice(5)}`
  if (isCalendarDate(date)) return date
  const moved = `${digits}-${options.leapDay ?? "03-01"}`
  return isCalendarDate(moved) ? moved : null
}

const yearOf = (date: CalendarDate) => Number(date.slice(0, 4))

/**
 * How old somebody is on a day, in whole years: one more on each birthday. `null`
 * where no birthdate is known, before the birth, and for what is no day at all.
 *
 * **Example** (On a day)
 *
 * ```ts
 * import { Ages } from "effect-pco/people"
 *
 * console.log(Ages.at("1815-12-10", "1852-11-27"), Ages.at(null, "1852-11-27"))
 * // => 36 null
 * console.log(Ages.at("2008-02-29", "2026-02-28"), Ages.at("2008-02-29", "2026-02-28", { leapDay: "02-28" }))
 * // => 17 18
 * ```
 *
 * @category accessors
 * @since 0.1.0
 */
export const at = (
  birthdate: CalendarDate | null | undefined,
  date: CalendarDate,
  options: Options = {}
): number | null => {
  if (!isCalendarDate(birthdate) || !isCalendarDate(date) || date < birthdate) return null
  const years = yearOf(date) - yearOf(birthdate)
  const birthday = birthdayIn(yearOf(date), birthdate, options)
  return birthday !== null && date < birthday ? years - 1 : years
}

/**
 * The next birthday on or after a day. The day of the birth itself is none. `null`
 * where no birthdate is known, and for what is no day at all.
 *
 * **Example** (Who gets a card)
 *
 * ```ts
 * import { Ages } from "effect-pco/people"
 *
 * console.log(Ages.nextBirthday("1906-12-09", "2026-12-09"), Ages.nextBirthday("1906-12-09", "2026-12-10"))
 * // => 2026-12-09 2027-12-09
 * ```
 *
 * @category accessors
 * @since 0.1.0
 */
export const nextBirthday = (
  birthdate: CalendarDate | null | undefined,
  from: CalendarDate,
  options: Options = {}
): CalendarDate | null => {
  if (!isCalendarDate(birthdate) || !isCalendarDate(from)) return null
  const first = Math.max(yearOf(from), yearOf(birthdate) + 1)
  const birthday = birthdayIn(first, birthdate, options)
  return birthday !== null && birthday < from ? birthdayIn(first + 1, birthdate, options) : birthday
}
