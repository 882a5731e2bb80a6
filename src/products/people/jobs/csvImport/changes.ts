/**
 * Compares a row with a person who is known.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Timestamp from "../../../../jsonapi/Timestamp.ts"
import type * as People from "../../Person.ts"
import type { Change } from "../CsvImport.ts"
import * as FieldValues from "../FieldValues.ts"
import type { Content } from "./rows.ts"

// Planning Center keeps whole seconds.
const secondOf = (time: unknown): number => Math.floor(Timestamp.fromInput(time) / 1000)

const isSame = (written: unknown, there: unknown): boolean =>
  DateTime.isDateTime(there) ? secondOf(written) === secondOf(there) : written === (there ?? null)

const isHeld = (written: unknown, held: unknown): boolean => {
  if (!Array.isArray(written)) return written === (held ?? null)
  // no ticked option and no value are the same
  const options: ReadonlyArray<unknown> = Array.isArray(held) ? held : []
  return written.length === options.length && written.every((one) => options.includes(one))
}

/** Stands for a value that the answer did not have: whatever is written differs from it. */
const unknown = Symbol("unknown")

const campusIdOf = ({ relationships }: People.Person): string | typeof unknown | null => {
  const data = relationships.primary_campus?.data
  return data === undefined ? unknown : data === null ? null : data.id
}

/**
 * Returns what a row changes of a person, or `undefined` if nothing differs.
 *
 * @internal
 */
export const changesOf = Effect.fnUntraced(function*({ data, fields }: Content, person: People.Person) {
  const there: { readonly [name: string]: unknown } = { ...person, primary_campus_id: campusIdOf(person) }
  const changes: Record<string, unknown> = Object.fromEntries(
    Object.entries(data).filter(([name, value]) => value !== undefined && !isSame(value, there[name]))
  )
  if (fields !== undefined) {
    const held = yield* FieldValues.get(person.id)
    const others = Object.entries(fields).filter(([name, value]) => !isHeld(value, held[name]))
    if (others.length > 0) changes["fields"] = Object.fromEntries(others)
  }
  return Object.keys(changes).length === 0 ? undefined : changes as Change
})
