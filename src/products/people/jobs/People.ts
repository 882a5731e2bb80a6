/**
 * A person with everything that belongs to the person, in one call.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { PcoClient } from "../../../client/PcoClient.ts"
import type { PcoError } from "../../../client/PcoError.ts"
import { invalidInput } from "../../../client/PcoError.ts"
import { describe } from "../../../jsonapi/Issue.ts"
import { idIssues } from "../../../resource/encodeWhere.ts"
import type { Person as PersonRow, PersonCreate } from "../Person.ts"
import * as Person from "../Person.ts"
import type { Report as FieldReport, Values } from "./FieldValues.ts"
import { split } from "./FieldValues.ts"
import { prepare } from "./fieldValues/prepare.ts"
import type { FieldChange, Settled } from "./fieldValues/write.ts"
import * as Write from "./fieldValues/write.ts"
import type { HouseholdReport, IntoHousehold } from "./people/household.ts"
import * as Household from "./people/household.ts"
import type { Part, Rest } from "./people/incomplete.ts"
import { CreateIncomplete } from "./people/incomplete.ts"
import { check, refuse } from "./shared/input.ts"
import { job } from "./shared/job.ts"
import { withLock } from "./shared/lock.ts"

export type { Report as FieldReport } from "./FieldValues.ts"
export { type HouseholdReport, type IntoHousehold } from "./people/household.ts"
export { CreateIncomplete, type Part, type Rest } from "./people/incomplete.ts"

/**
 * What a person is created with: the attributes, and what belongs to the person.
 *
 * @category options
 * @since 0.1.0
 */
export interface Create extends PersonCreate {
  /** The household to join, or a new one. */
  readonly household?: IntoHousehold | undefined
  /** The values of custom fields by their slugs, as `FieldValues.set` takes them. */
  readonly field_values?: Values | undefined
}

/**
 * What was created. Emails, phone numbers, addresses and social profiles came into
 * being with the person: Planning Center takes them in the same request, all or none.
 *
 * @category models
 * @since 0.1.0
 */
export interface Report {
  readonly person: PersonRow
  readonly household: HouseholdReport | undefined
  readonly field_values: FieldReport
}

const partOf = ({ name }: FieldChange): Part => `field_values.${name}`

const partsOf = ({ household, changes }: Rest): ReadonlyArray<Part> => [
  ...(household === undefined ? [] : ["household"] as const),
  ...changes.map(partOf)
]

/** What exists before the rest is done. */
interface Standing {
  readonly person: PersonRow
  readonly household: HouseholdReport | undefined
  readonly field_values: FieldReport
}

const writeFields = Effect.fnUntraced(function*(
  personId: string,
  changes: ReadonlyArray<FieldChange>,
  isNew: boolean
): Effect.fn.Return<ReadonlyArray<Settled>, never, PcoClient> {
  if (changes.length === 0) return []
  // a file that cannot be uploaded is a matter of its own field
  const uploads = yield* Effect.forEach(changes, (change) => Effect.result(Write.uploaded([change])), {
    concurrency: "unbounded"
  })
  const ready = uploads.flatMap((upload) => Result.isSuccess(upload) ? upload.success : [])
  const failed = changes.flatMap((change, index): ReadonlyArray<Settled> => {
    const upload = uploads[index]!
    return Result.isFailure(upload) ? [{ ...change, error: upload.failure }] : []
  })
  if (ready.length === 0) return failed
  const written = yield* Effect.catch(
    withLock(`FieldValues:${personId}`, () => Write.write(personId, ready, isNew)),
    (error) => Effect.succeed(ready.map((change): Settled => ({ ...change, error })))
  )
  return [...failed, ...written]
})

// The household and the fields know nothing of each other, so they are written at the same time.
const complete = Effect.fnUntraced(function*(
  standing: Standing,
  rest: Rest,
  isNew: boolean
): Effect.fn.Return<Report, CreateIncomplete, PcoClient> {
  const { id } = standing.person
  const [household, settled] = yield* Effect.all([
    rest.household === undefined
      ? Effect.succeed(Result.succeed(standing.household))
      : Effect.result(Household.enter(id, rest.household, isNew)),
    writeFields(id, rest.changes, isNew)
  ], { concurrency: "unbounded" })
  const { done, failed } = split(settled)
  const entered = Result.isSuccess(household) ? household.success : undefined
  const field_values = { ...standing.field_values, ...done }
  const failures = [
    ...(Result.isFailure(household) ? [{ part: "household", error: household.failure } as const] : []),
    ...Object.entries(failed).map(([name, error]) => ({ part: `field_values.${name}`, error }) as const)
  ]
  if (failures.length === 0) return { person: standing.person, household: entered, field_values }
  return yield* new CreateIncomplete({
    person_id: id,
    household: entered,
    field_values,
    failed: failures,
    not_tried: [],
    rest: Redacted.make<Rest>({
      household: Result.isFailure(household) ? rest.household : undefined,
      // as they were given: a file may have to be uploaded again
      changes: rest.changes.filter(({ name }) => Object.hasOwn(failed, name))
    }, { label: "what is still to be done" })
  })
})

/**
 * Creates a person with emails, phone numbers, addresses and social profiles in one
 * request, and then, at the same time, enters the household and writes the custom
 * fields, one request each.
 *
 * Everything is checked before anything is sent. Fails with `Invalid` when something
 * is wrong, and as any write does when the person was not created: then nothing exists.
 * Fails with `CreateIncomplete` when some of it exists, or may.
 *
 * **Example** (A newcomer)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { People } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = People.create({
 *   first_name: "Grace",
 *   last_name: "Hopper",
 *   emails: [{ address: "grace@example.com", location: "Home", primary: true }],
 *   phone_numbers: [{ number: "(212) 555-0100", location: "Mobile" }],
 *   household: { create: { name: "Hopper Household" } },
 *   field_values: { interests: ["Music", "Prayer"], photo_release: true }
 * })
 * const report = await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * console.log(report.person.name, report.household?.status, report.field_values)
 * // => Grace Hopper created { interests: 'created', photo_release: 'created' }
 * ```
 *
 * **Example** (Half of it)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { People } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const church = yield* FakePco.FakePco
 *   yield* church.inject({ method: "POST", path: "/people/v2/people/{id}/field_data", status: 403 })
 *   const error = yield* Effect.flip(People.create({
 *     first_name: "Grace",
 *     last_name: "Hopper",
 *     field_values: { allergies: "Peanuts" }
 *   }))
 *   if (error._tag === "PcoError") return
 *   console.log(error.done.join(), "but not", error.failed.map(({ part }) => part).join())
 *   // => person but not field_values.allergies
 *   yield* church.clearFaults
 *   console.log((yield* People.finish(error)).field_values)
 *   // => { allergies: 'created' }
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const create = (data: Create): Effect.Effect<Report, CreateIncomplete | PcoError, PcoClient> =>
  Effect.gen(function*() {
    if (typeof data !== "object" || data === null) {
      const expected = "the attributes of a person, household, field_values"
      return yield* refuse("People.create", { field: "data", problem: `is ${describe(data)}`, expected })
    }
    const { field_values, household, ...attributes } = data
    const operation = Person.create(attributes)
    const fields = yield* prepare(field_values ?? {}, "field_values.")
    const issues = [...operation.issues, ...Household.issuesOf(household), ...fields.issues]
    if (issues.length > 0) return yield* invalidInput("People.create", issues, operation)
    const rest: Rest = { household, changes: fields.changes }
    const person = yield* Effect.catch(operation, (error) =>
      Effect.fail(
        error.mayHaveTakenEffect
          ? new CreateIncomplete({
            person_id: undefined,
            household: undefined,
            field_values: {},
            failed: [{ part: "person", error }],
            not_tried: partsOf(rest),
            rest: Redacted.make<Rest>(rest, { label: "what is still to be done" })
          })
          : error
      ))
    return yield* complete({ person, household: undefined, field_values: {} }, rest, true)
  }).pipe(job("People.create"))

/**
 * Goes on with a person who is not complete. What is there already stays as it is, so
 * this may be repeated with the same error or the one that it fails with. Where the
 * error does not know the person, `personId` tells who it is.
 *
 * Fails with `NotFound` when the person is gone meanwhile, and as `create` does.
 *
 * **Example** (An answer that was lost)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Matching, People } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const identity = { first_name: "Grace", last_name: "Hopper", birthdate: "1906-12-09" } as const
 *
 * const program = Effect.gen(function*() {
 *   const church = yield* FakePco.FakePco
 *   yield* church.failNext({ method: "POST", path: "/people/v2/people", disconnect: "after" })
 *   const error = yield* Effect.flip(People.create({ ...identity, field_values: { allergies: "None" } }))
 *   if (error._tag === "PcoError") return
 *   console.log(error.person_id, error.not_tried.join())
 *   // => undefined field_values.allergies
 *   const match = yield* Matching.find(identity)
 *   if (match._tag !== "Found") return
 *   console.log((yield* People.finish(error, match.person.id)).field_values)
 *   // => { allergies: 'created' }
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const finish = (
  error: CreateIncomplete,
  personId: string | undefined = error?.person_id
): Effect.Effect<Report, CreateIncomplete | PcoError, PcoClient> =>
  Effect.gen(function*() {
    if (!(error instanceof CreateIncomplete)) {
      const expected = "the CreateIncomplete that People.create failed with"
      return yield* refuse("People.finish", { field: "error", problem: `is ${describe(error)}`, expected })
    }
    if (personId === undefined) {
      const expected = "the id of the person, whom Matching.find may find: the error does not know it"
      return yield* refuse("People.finish", { field: "personId", problem: "is missing", expected })
    }
    yield* check("People.finish", idIssues("personId", personId))
    if (error.person_id !== undefined && error.person_id !== personId) {
      const expected = JSON.stringify(error.person_id)
      return yield* refuse("People.finish", { field: "personId", problem: "is somebody else", expected })
    }
    const { field_values, household, rest } = error
    const person = yield* Person.get(personId)
    return yield* complete({ person, household, field_values }, Redacted.value(rest), false)
  }).pipe(job("People.finish"))
