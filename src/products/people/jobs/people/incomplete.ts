/**
 * What came into being of a person, and what did not.
 *
 * @internal
 */
import * as Data from "effect/Data"
import type * as Redacted from "effect/Redacted"
import type { PcoError } from "../../../../client/PcoError.ts"
import type { Report as FieldReport } from "../FieldValues.ts"
import type { FieldChange } from "../fieldValues/write.ts"
import type { HouseholdReport, IntoHousehold } from "./household.ts"

/**
 * A part of what was to be created.
 *
 * @category models
 * @since 0.1.0
 */
export type Part = "person" | "household" | `field_values.${string}`

/**
 * What is still to be done, for `People.finish` to go on with.
 *
 * @category models
 * @since 0.1.0
 */
export interface Rest {
  readonly household: IntoHousehold | undefined
  readonly changes: ReadonlyArray<FieldChange>
}

/**
 * Not everything came into being. `person_id` is the person as far as is known, `done`
 * and `household_id` tell what exists besides, `failed` what was tried and `not_tried`
 * what was not. `People.finish` goes on from there without creating the person again.
 *
 * Without a `person_id` the answer to the creation was lost: the person may exist, with
 * emails and all. Look for the person (`Matching.find`, which needs a minute or two to
 * see somebody new); hand the id to `People.finish`, or create anew if there is nobody.
 *
 * @category errors
 * @since 0.1.0
 */
export class CreateIncomplete extends Data.TaggedError("CreateIncomplete")<{
  readonly person_id: string | undefined
  readonly household: HouseholdReport | undefined
  readonly field_values: FieldReport
  readonly failed: ReadonlyArray<{ readonly part: Part; readonly error: PcoError }>
  readonly not_tried: ReadonlyArray<Part>
  /** What is still to be done, for `People.finish`. It holds personal data, so it does not print itself. */
  readonly rest: Redacted.Redacted<Rest>
}> {
  /** The parts that exist. */
  get done(): ReadonlyArray<Part> {
    return [
      ...(this.person_id === undefined ? [] : ["person"] as const),
      ...(this.household === undefined ? [] : ["household"] as const),
      ...Object.keys(this.field_values).map((name) => `field_values.${name}` as const)
    ]
  }

  override get message() {
    const person = this.person_id === undefined
      ? "the person may exist: look before creating it again"
      : `person ${this.person_id} exists`
    const failed = this.failed.map(({ error, part }) => `${part} failed: ${error.message}`)
    const notTried = this.not_tried.length === 0 ? [] : [`not tried: ${this.not_tried.join(", ")}`]
    return [person, ...failed, ...notTried].join("; ")
  }
}
