/**
 * School grades as Planning Center counts them: -1 is the year before kindergarten,
 * 0 is kindergarten, 1 to 12 are the grades.
 *
 * @since 0.1.0
 */
import { type CalendarDate, isCalendarDate } from "../../../jsonapi/CalendarDate.ts"

const lowest = -1
const highest = 12

const isGrade = (grade: unknown): grade is number =>
  typeof grade === "number" && Number.isInteger(grade) && grade >= lowest && grade <= highest

const endings: { readonly [grade: number]: string } = { 1: "st", 2: "nd", 3: "rd" }

/**
 * The words for a grade, `null` where none is known or where it is none.
 *
 * **Example** (Words for a number)
 *
 * ```ts
 * import { Grades } from "effect-pco/people"
 *
 * console.log([-1, 0, 1, 2, 12, 13, null].map(Grades.label).join(", "))
 * // => Pre-K, Kindergarten, 1st, 2nd, 12th, ,
 * ```
 *
 * @category formatting
 * @since 0.1.0
 */
export const label = (grade: number | null | undefined): string | null => {
  if (!isGrade(grade)) return null
  if (grade < 1) return grade === 0 ? "Kindergarten" : "Pre-K"
  return `${grade}${endings[grade] ?? "th"}`
}

/**
 * The grade that words stand for: those of {@link label}, in any case, with or
 * without "grade", and the bare number. `null` where they stand for none.
 *
 * **Example** (A number for words)
 *
 * ```ts
 * import { Grades } from "effect-pco/people"
 *
 * console.log(["K", "pre-k", "3rd Grade", "grade 11", "13th", ""].map(Grades.fromLabel).join(", "))
 * // => 0, -1, 3, 11, ,
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const fromLabel = (text: string | null | undefined): number | null => {
  const words = (text ?? "").toLowerCase().replace(/\bgrade\b/, "").trim()
  if (/^pre-?\s?k(indergarten)?$/.test(words)) return -1
  if (/^k(indergarten)?$/.test(words)) return 0
  const [, digits = "", ending] = /^(-?\d{1,2})(st|nd|rd|th)?$/.exec(words) ?? []
  const grade = digits === "" ? Number.NaN : Number(digits)
  if (!isGrade(grade)) return null
  return ending === undefined || label(grade) === `${grade}${ending}` ? grade : null
}

/**
 * When a school year begins.
 *
 * @category options
 * @since 0.1.0
 */
export interface Options {
  /**
   * The day on which everybody moves up, month and day: a class that ends school in
   * a year does so before this day. `"06-01"` by default: the API does not tell.
   */
  readonly turnsOn?: `${number}-${number}` | undefined
}

// The year in which the school year of a day ends.
const endOfSchoolYear = (date: CalendarDate, { turnsOn = "06-01" }: Options): number | null => {
  // in a leap year every day of the year exists
  if (!isCalendarDate(date) || !isCalendarDate(`2000-${turnsOn}`)) return null
  const year = Number(date.slice(0, 4))
  return date.slice(5) < turnsOn ? year : year + 1
}

/**
 * The year in which somebody who is in a grade on a day ends school. `null` where no
 * grade is known, and for what is no grade, no day, or no `turnsOn`.
 *
 * **Example** (The class of)
 *
 * ```ts
 * import { Grades } from "effect-pco/people"
 *
 * console.log(Grades.graduationYear(12, "2026-05-31"), Grades.graduationYear(12, "2026-06-01"))
 * // => 2026 2027
 * ```
 *
 * @category accessors
 * @since 0.1.0
 */
export const graduationYear = (
  grade: number | null | undefined,
  date: CalendarDate,
  options: Options = {}
): number | null => {
  const end = endOfSchoolYear(date, options)
  return isGrade(grade) && end !== null ? end + highest - grade : null
}

/**
 * The grade that somebody who ends school in a year is in on a day. `null` where no
 * year is known, before the year of pre-K and after school, and for what is no day
 * or no `turnsOn`.
 *
 * **Example** (The grade of a class)
 *
 * ```ts
 * import { Grades } from "effect-pco/people"
 *
 * console.log(Grades.fromGraduationYear(2030, "2026-11-20"), Grades.fromGraduationYear(2026, "2026-11-20"))
 * // => 9 null
 * console.log(Grades.fromGraduationYear(2030, "2026-07-15", { turnsOn: "08-01" }))
 * // => 8
 * ```
 *
 * @category accessors
 * @since 0.1.0
 */
export const fromGraduationYear = (
  year: number | null | undefined,
  date: CalendarDate,
  options: Options = {}
): number | null => {
  const end = endOfSchoolYear(date, options)
  if (end === null || year === null || year === undefined) return null
  const grade = end + highest - year
  return isGrade(grade) ? grade : null
}
