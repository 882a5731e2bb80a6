/**
 * Calendar dates as Planning Center sends them: `YYYY-MM-DD`, a day without a
 * time and without a zone. A birthday is the same day everywhere, so it is never
 * turned into an instant.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"

/**
 * A day such as `"1815-12-10"`. A literal is checked by the compiler in its shape
 * and by {@link isCalendarDate} in its value.
 *
 * @category models
 * @since 0.1.0
 */
export type CalendarDate = `${number}-${number}-${number}`

/**
 * Days of each month, in a leap year.
 *
 * @internal
 */
export const daysInMonth: ReadonlyArray<number> = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * The number that two digits of a text stand for, `NaN` where they are none.
 *
 * @internal
 */
export const twoDigits = (text: string, index: number): number => {
  const tens = text.charCodeAt(index) - 48
  const ones = text.charCodeAt(index + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

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
  // read digit by digit, because every person of every page carries two of them
  if (typeof value !== "string" || value.length !== 10 || value[4] !== "-" || value[7] !== "-") return false
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2)
  const month = twoDigits(value, 5)
  const day = twoDigits(value, 8)
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth[month - 1]!)) return false
  return month !== 2 || day < 29 || isLeapYear(year)
}

/**
 * A calendar date from text that is not known at compile time, or `undefined`
 * when it names no day.
 *
 * @category constructors
 * @since 0.1.0
 */
export const fromString = (text: string): CalendarDate | undefined => isCalendarDate(text) ? text : undefined

/**
 * The schema of a calendar date, for an API, a form or a file of your own. It stays text in JSON.
 *
 * **Example** (A day in a payload)
 *
 * ```ts
 * import { Schema } from "effect"
 * import { CalendarDate } from "effect-pco"
 *
 * const Visit = Schema.Struct({ on: CalendarDate.schema })
 * console.log(Schema.decodeUnknownSync(Visit)({ on: "2024-02-29" }).on)
 * // => 2024-02-29
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const schema: Schema.Codec<CalendarDate> = /* @__PURE__ */ Schema.String.check(
  /* @__PURE__ */ Schema.makeFilter(isCalendarDate, {
    expected: "a calendar date (YYYY-MM-DD)",
    toJsonSchema: () => ({ format: "date" })
  })
).annotate({ identifier: "CalendarDate" }) as unknown as Schema.Codec<CalendarDate>
