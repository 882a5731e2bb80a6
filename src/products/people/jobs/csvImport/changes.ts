/**
 * What a row changes of somebody who is known.
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
  DateTime.isDateTime(there) ? secondOf(written) === secondOf(there) : written === there

const isHeld = (written: unknown, held: unknown): boolean =>
  Array.isArray(written)
    ? Array.isArray(held) && written.length === held.length && written.every((one) => held.includes(one))
    : written === (held ?? null)

// what is not named stays as it is, so only what differs is written
/** @internal */
export const changesOf = Effect.fnUntraced(function*({ data, fields }: Content, person: People.Person) {
  const there: { readonly [name: string]: unknown } = { ...person }
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
