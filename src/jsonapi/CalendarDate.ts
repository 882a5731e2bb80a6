/**
 * Calendar dates as Planning Center sends them: `YYYY-MM-DD`, a day without a
 * time and without a zone. A birthday is the same day everywhere, so it is never
 * turned into an instant.
 *
 * @since 0.1.0
 */

/**
 * A day such as `"1815-12-10"`. A literal is checked by the compiler in its shape
 * and by {@link isCalendarDate} in its value.
 *
 * @category models
 * @since 0.1.0
 */
export type CalendarDate = `${number}-${number}-${number}`

const shape = /^(\d{4})-(\d{2})-(\d{2})$/
const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Tells whether a value is a day that exists: `2024-02-29` is, `2023-02-29` is not.
 *
 * **Example** (Days that exist)
 *
 * ```ts
 * import { CalendarDate } from "effect-pco"
 *
 * console.log(CalendarDate.isCalendarDate("2024-02-29"), CalendarDate.isCalendarDate("2023-02-29"))
 * // => true false
 * ```
 *
 * @category guards
 * @since 0.1.0
 */
export const isCalendarDate = (value: unknown): value is CalendarDate => {
  if (typeof value !== "string") return false
  const match = shape.exec(value)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth[month - 1]!) return false
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
}

/**
 * A calendar date from text that is not known at compile time, or `undefined`
 * when it names no day.
 *
 * @category constructors
 * @since 0.1.0
 */
export const fromString = (text: string): CalendarDate | undefined => isCalendarDate(text) ? text : undefined
