/**
 * Days and moments of a generated church, and how they are spelled. A million people have four million of them: what
 * is spelled once is not spelled again.
 *
 * @internal
 */
import type { Prng } from "../../engine/Prng.ts"
import type { Attributes } from "../../engine/Store.ts"

const day = 86_400_000

/**
 * Nothing in a generated church is younger.
 *
 * @internal
 */
export const until = Date.UTC(2026, 10, 1)

const days = new Map<number, string>()

/**
 * The day of a moment.
 *
 * @internal
 */
export const dateOf = (millis: number): string => {
  const number = Math.floor(millis / day)
  let date = days.get(number)
  if (date === undefined) days.set(number, date = new Date(number * day).toISOString().slice(0, 10))
  return date
}

const two = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, "0"))

/**
 * A moment as Planning Center sends it.
 *
 * @internal
 */
export const timestampOf = (millis: number): string => {
  const seconds = Math.floor(millis / 1000) % 86_400
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return `${dateOf(millis)}T${two[hours]}:${two[minutes]}:${two[seconds % 60]}Z`
}

/**
 * The moment that a church is generated up to.
 *
 * @internal
 */
export const generatedAt = timestampOf(until)

/**
 * A moment of the years before, to the second.
 *
 * @internal
 */
export const momentBetween = (prng: Prng, from: number, to: number): number =>
  Math.floor((from + prng.next() * (to - from)) / 1000) * 1000

/**
 * @internal
 */
export const createdAt = (prng: Prng): number => momentBetween(prng, Date.UTC(2015, 0, 1), until - day)

/**
 * @internal
 */
export const updatedAt = (prng: Prng, created: number): number =>
  prng.chance(0.3) ? created : momentBetween(prng, created, until)

/**
 * When a row was made and written last.
 *
 * @internal
 */
export const stamps = (prng: Prng, created = createdAt(prng)): Attributes => ({
  created_at: timestampOf(created),
  updated_at: timestampOf(updatedAt(prng, created))
})
