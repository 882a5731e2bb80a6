/**
 * The values of custom fields, by the slugs of the fields.
 *
 * **Details**
 *
 * - Fields with their options are read once in five minutes per client, and once more
 *   when a value names a field or an option that is not among them.
 * - Values are checked before anything is sent: Planning Center would store null for a
 *   date that is none, and make a new option out of a misspelled one.
 * - `set` makes a field hold exactly this. Where one value was kept twice, the oldest
 *   is kept and the others are deleted. Boxes that somebody else ticks meanwhile stay.
 * - Repeating is safe: what is so already is not written. Where an answer was lost,
 *   `set` looks whether the write took effect.
 * - Jobs for the same person through the same client run one after the other.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import type { PcoClient } from "../../../client/PcoClient.ts"
import type { PcoError } from "../../../client/PcoError.ts"
import { describe } from "../../../jsonapi/Issue.ts"
import { idIssues } from "../../../resource/encodeWhere.ts"
import type { FieldDatum } from "../FieldDatum.ts"
import type { Field } from "./fieldValues/definitions.ts"
import * as Definitions from "./fieldValues/definitions.ts"
import type { Values } from "./fieldValues/prepare.ts"
import { prepare } from "./fieldValues/prepare.ts"
import type { Held } from "./fieldValues/values.ts"
import { decode } from "./fieldValues/values.ts"
import type { Outcome } from "./fieldValues/write.ts"
import * as Write from "./fieldValues/write.ts"
import { check, refuse } from "./shared/input.ts"
import { job } from "./shared/job.ts"
import { withLock } from "./shared/lock.ts"

export { type Field } from "./fieldValues/definitions.ts"
export { type Values } from "./fieldValues/prepare.ts"
export { type Held, type HeldFile, type Value } from "./fieldValues/values.ts"
export { type Outcome } from "./fieldValues/write.ts"

/**
 * What became of each field, under the names that were given.
 *
 * @category models
 * @since 0.1.0
 */
export interface Report {
  readonly [field: string]: Outcome
}

/**
 * Some fields were written and others were not. `set` with the same values goes on
 * from there.
 *
 * @category errors
 * @since 0.1.0
 */
export class FieldValuesIncomplete extends Data.TaggedError("FieldValuesIncomplete")<{
  readonly person_id: string
  readonly done: Report
  readonly failed: { readonly [field: string]: PcoError }
}> {
  override get message() {
    const failed = Object.entries(this.failed).map(([field, error]) => `${field}: ${error.message}`)
    const done = Object.keys(this.done)
    return `person ${this.person_id} has ${done.length === 0 ? "none" : done.join(", ")} of the fields; ${
      failed.join("; ")
    }`
  }
}

/**
 * The custom fields of the church, without those that were deleted.
 *
 * **Example** (Which there are)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FieldValues } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const fields = await Effect.runPromise(Effect.provide(FieldValues.fields, FakePco.layer({ people: 5 })))
 * console.log(fields.map(({ data_type, key }) => `${key} ${data_type}`).slice(0, 3).join(", "))
 * // => baptism_date date, interests checkboxes, small_group select
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const fields: Effect.Effect<ReadonlyArray<Field>, PcoError, PcoClient> = Effect.map(
  Definitions.get,
  ({ all }) => all
)

/**
 * Reads the custom fields again, after the church changed them.
 *
 * **Example** (A field that was just made)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FieldValues, Tab } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const before = yield* FieldValues.fields
 *   yield* Tab.field_definitions.create("1", { name: "Shoe size", data_type: "number" })
 *   const after = yield* FieldValues.refresh
 *   console.log(after.length - before.length, after.at(-1)?.key)
 *   // => 1 shoe_size
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const refresh: Effect.Effect<ReadonlyArray<Field>, PcoError, PcoClient> = Effect.map(
  Definitions.refresh,
  ({ all }) => all
)

const checkPerson = (operation: string, personId: string): Effect.Effect<void, PcoError> =>
  check(operation, idIssues("personId", personId))

const heldOf = (field: Field, [datum, ...others]: ReadonlyArray<FieldDatum>): Held | undefined => {
  if (datum === undefined) return undefined
  if (field.data_type === "checkboxes") {
    const texts = new Set([datum, ...others].flatMap(({ value }) => value ?? []))
    const place = (text: string) => (field.options.indexOf(text) + 1) || Number.MAX_SAFE_INTEGER
    return Array.from(texts).toSorted((left, right) => place(left) - place(right))
  }
  if (field.data_type !== "file") return datum.value === null ? undefined : decode(field, datum.value)
  const url: unknown = Predicate.hasProperty(datum.file, "url") ? datum.file.url : undefined
  return {
    url: typeof url === "string" ? url : null,
    name: datum.file_name,
    content_type: datum.file_content_type,
    file_size: datum.file_size
  }
}

/**
 * The values that a person has, each as its field says: numbers and booleans as such,
 * dates as calendar dates, boxes as the options that are ticked. Fields without a
 * value are left out, and so are those that were deleted.
 *
 * **Example** (What is known of somebody)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FieldValues } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   yield* FieldValues.set("2", { photo_release: true, interests: ["Prayer", "Music"] })
 *   const { interests, photo_release } = yield* FieldValues.get("2")
 *   console.log(photo_release, interests)
 *   // => true [ 'Music', 'Prayer' ]
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const get = (
  personId: string
): Effect.Effect<{ readonly [field: string]: Held | undefined }, PcoError, PcoClient> =>
  Effect.gen(function*() {
    yield* checkPerson("FieldValues.get", personId)
    const data = yield* Write.dataOf(personId)
    // the data of a field that is new; those of a deleted one are never found
    const fields = yield* Definitions.getThat(({ byId }) => Array.from(data.keys()).every((id) => byId.has(id)))
    return Object.fromEntries(fields.all.flatMap((field) => {
      const held = heldOf(field, data.get(field.id) ?? [])
      return held === undefined ? [] : [[field.key, held] as const]
    }))
  }).pipe(job("FieldValues.get"))

/**
 * Sets fields of a person, and says of each whether it was created, updated, deleted,
 * or was so already; `null` clears. The value of a `file` field may be a file, which is
 * then uploaded, or one that was.
 *
 * Fails with `Invalid` that names each field, what was wrong and what is allowed, before
 * anything is written; with `FieldValuesIncomplete` when some fields could not be written.
 *
 * **Example** (Twice is once)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FieldValues } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const values = { baptism_date: "2024-04-07", interests: ["Music"] }
 *   console.log(yield* FieldValues.set("2", values))
 *   // => { baptism_date: 'created', interests: 'created' }
 *   console.log(yield* FieldValues.set("2", values))
 *   // => { baptism_date: 'unchanged', interests: 'unchanged' }
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * **Example** (An option that there is not)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FieldValues } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.flip(FieldValues.set("1", { small_group: "Nroth" }))
 * const error = await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * console.log(error.message.split("refused before sending: ")[1])
 * // => small_group: is "Nroth"; expected one of "North", "South", "Students", or null
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const set = (
  personId: string,
  values: Values
): Effect.Effect<Report, FieldValuesIncomplete | PcoError, PcoClient> =>
  Effect.gen(function*() {
    yield* checkPerson("FieldValues.set", personId)
    const { issues, changes } = yield* prepare(values)
    yield* check("FieldValues.set", issues)
    if (changes.length === 0) return {}
    const ready = yield* Write.uploaded(changes)
    const settled = yield* withLock(`FieldValues:${personId}`, () => Write.write(personId, ready, false))
    const { done, failed } = split(settled)
    return Object.keys(failed).length === 0
      ? done
      : yield* new FieldValuesIncomplete({ person_id: personId, done, failed })
  }).pipe(job("FieldValues.set"))

/**
 * @internal
 */
export const split = (settled: ReadonlyArray<Write.Settled>) => {
  const done: Record<string, Outcome> = {}
  const failed: Record<string, PcoError> = {}
  for (const change of settled) {
    if ("error" in change) failed[change.name] = change.error
    else done[change.name] = change.outcome
  }
  return { done, failed }
}

/**
 * Clears fields of a person.
 *
 * Fails as `set` does.
 *
 * **Example** (Nothing more to say)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FieldValues } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   yield* FieldValues.set("2", { allergies: "Peanuts" })
 *   console.log(yield* FieldValues.clear("2", ["allergies"]))
 *   // => { allergies: 'deleted' }
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const clear = (
  personId: string,
  fields: ReadonlyArray<string>
): Effect.Effect<Report, FieldValuesIncomplete | PcoError, PcoClient> =>
  Array.isArray(fields)
    ? set(personId, Object.fromEntries(fields.map((field) => [field, null])))
    : refuse("FieldValues.clear", { field: "fields", problem: `is ${describe(fields)}`, expected: "an array of slugs" })
