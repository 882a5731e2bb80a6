/**
 * Instants as Planning Center sends them: `YYYY-MM-DDTHH:MM:SSZ`, UTC, whole
 * seconds.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import { daysInMonth, isCalendarDate, twoDigits } from "./CalendarDate.ts"
import type { CalendarDate } from "./CalendarDate.ts"

/**
 * An instant as a program may give it: a `DateTime`, a `Date`, or ISO 8601 text
 * with a zone such as `"2026-01-31T10:00:00Z"`.
 *
 * @category models
 * @since 0.1.0
 */
export type TimestampInput = DateTime.DateTime | Date | `${CalendarDate}T${string}`

const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/

const DASH = 45
const COLON = 58
const T = 84
const Z = 90

const hasSeparators = (text: string) =>
  text.length === 20 && text.charCodeAt(4) === DASH && text.charCodeAt(7) === DASH && text.charCodeAt(10) === T &&
  text.charCodeAt(13) === COLON && text.charCodeAt(16) === COLON && text.charCodeAt(19) === Z

/**
 * Milliseconds since the epoch of a timestamp of Planning Center, `NaN` when it
 * is none. The usual spelling is read digit by digit: a page of people carries
 * hundreds of timestamps, and `Date.parse` costs more than twice as much.
 *
 * @category parsing
 * @since 0.1.0
 */
export const parse = (text: string): number => {
  if (hasSeparators(text)) {
    const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
    const month = twoDigits(text, 5)
    const day = twoDigits(text, 8)
    const hour = twoDigits(text, 11)
    const minute = twoDigits(text, 14)
    const second = twoDigits(text, 17)
    // the 29th of February and years before 100 take the careful way below
    const days = month === 2 ? 28 : daysInMonth[month - 1]
    if (
      year >= 100 && days !== undefined && day >= 1 && day <= days && hour <= 23 && minute <= 59 && second <= 59
    ) {
      return Date.UTC(year, month - 1, day, hour, minute, second)
    }
  }
  return iso.test(text) && isCalendarDate(text.slice(0, 10)) ? Date.parse(text) : Number.NaN
}

const inMillis = (input: unknown): number => {
  if (DateTime.isDateTime(input)) return input.epochMilliseconds
  if (input instanceof Date) return input.getTime()
  return typeof input === "string" ? parse(input) : Number.NaN
}

/** What is written with four digits for the year. */
const first = Date.parse("0000-01-01T00:00:00Z")
const last = Date.parse("9999-12-31T23:59:59Z")

/**
 * The epoch milliseconds of an instant that a program gave, `NaN` when it is none, or
 * is in a year that Planning Center has no way of writing.
 *
 * @category parsing
 * @since 0.1.0
 */
export const fromInput = (input: unknown): number => {
  const millis = inMillis(input)
  return millis >= first && millis <= last ? millis : Number.NaN
}

/**
 * Spells an instant as Planning Center does. `round` says what happens to a
 * fraction of a second, which Planning Center does not know: a lower bound is
 * moved down and an upper bound up, so that a range never loses a row.
 *
 * @category formatting
 * @since 0.1.0
 */
export const format = (epochMillis: number, round: "down" | "up" = "down"): string => {
  const seconds = round === "down" ? Math.floor(epochMillis / 1000) : Math.ceil(epochMillis / 1000)
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`
}
