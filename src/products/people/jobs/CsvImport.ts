/**
 * People out of a CSV: those who are known are changed, the others created, and whom it
 * cannot tell of are left alone.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import type { Options } from "../../../bulk/Bulk.ts"
import * as Import from "../../../bulk/Import.ts"
import type { JournalFailed } from "../../../bulk/Journal.ts"
import { functionIssues } from "../../../bulk/items.ts"
import type { InDoubt, Report } from "../../../bulk/run/report.ts"
import type { PcoClient } from "../../../client/PcoClient.ts"
import type { PcoError } from "../../../client/PcoError.ts"
import * as Timestamp from "../../../jsonapi/Timestamp.ts"
import type * as People from "../Person.ts"
import { update } from "../Person.ts"
import * as Matching from "./Matching.ts"
import { findNames } from "./matching/options.ts"
import { optionsOf, refuse } from "./shared/input.ts"

/** What is compared by its value; belongings and links are not. */
type Apart =
  | "addresses"
  | "emails"
  | "inactive_reason"
  | "marital_status"
  | "name_prefix"
  | "name_suffix"
  | "phone_numbers"
  | "primary_campus"
  | "school"
  | "social_profiles"

/**
 * The attributes of a person that a row can write.
 *
 * @category models
 * @since 0.1.0
 */
export interface Attributes extends Omit<People.PersonUpdate, Apart> {}

/**
 * What a row says: who it is, and what is to be written of them.
 *
 * @category models
 * @since 0.1.0
 */
export interface Described {
  readonly identity: Matching.Identity
  readonly data: Attributes
}

/**
 * A row that would create a person did not: when it was looked at once more, somebody was
 * there or might be.
 *
 * @category errors
 * @since 0.1.0
 */
export class NotCreated extends Data.TaggedError("NotCreated")<{
  readonly found: "CouldNotTell" | "Several"
}> {
  override get message() {
    return this.found === "Several"
      ? "nobody was created: several people may be this one by now"
      : "nobody was created: it cannot be told any more whether this one is known"
  }
}

/**
 * What an import of people would do.
 *
 * @category models
 * @since 0.1.0
 */
export interface Preview<A> extends Import.Preview<A, Matching.Person, Attributes> {
  /** How a row was read. */
  readonly describe: (data: A) => Described
  /** How people were looked for. Whom a row would create is looked for in the same way once more. */
  readonly find: Matching.FindOptions
}

// Planning Center keeps whole seconds.
const secondOf = (time: unknown): number => Math.floor(Timestamp.fromInput(time) / 1000)

const isSame = (written: unknown, there: unknown): boolean =>
  DateTime.isDateTime(there) ? secondOf(written) === secondOf(there) : written === there

// what is not named stays as it is, so only what differs is written
const changesOf = (data: Attributes, person: Matching.Person): Attributes | undefined => {
  const there: { readonly [name: string]: unknown } = { ...person }
  const changes = Object.entries(data).filter(([name, value]) => value !== undefined && !isSame(value, there[name]))
  return changes.length === 0 ? undefined : Object.fromEntries(changes)
}

const reasons = {
  contradicting_evidence: "somebody has the address or number, and another name or birthdate",
  nothing_to_search_by: "nothing to search by: an address, a number, a birthdate or a whole name",
  recently_written: "somebody was written moments ago and cannot be read yet",
  weak_evidence: "what is known agrees with somebody, and is not enough"
} as const

const matchOf = (match: Matching.Match): Import.Match<Matching.Person> => {
  switch (match._tag) {
    case "Found":
      return { _tag: "Found", existing: match.person }
    case "CertainlyAbsent":
      return { _tag: "Absent" }
    case "Several":
      return { _tag: "Unclear", reason: `${match.candidates.length} people may be this one` }
    case "CouldNotTell":
      return { _tag: "Unclear", reason: reasons[match.reason] }
  }
}

/**
 * Finds out whom rows would create and whom they would change. It writes nothing.
 *
 * Fails as `Matching.find` does.
 *
 * **Example** (A preview, and then the import)
 *
 * ```ts
 * import { Effect, Schema, Stream } from "effect"
 * import { Import } from "effect-pco"
 * import { CsvImport } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const file = Stream.make("First,Last,Email,Nick\nGrace,Hopper,grace@example.com,Amazing\nAda,King,ada@example.com,\n")
 * const program = Effect.gen(function*() {
 *   const rows = yield* Import.read(file, {
 *     schema: Schema.Struct({
 *       First: Schema.String,
 *       Last: Schema.String,
 *       Email: Schema.String,
 *       Nick: Schema.optionalKey(Schema.String)
 *     })
 *   })
 *   const preview = yield* CsvImport.preview(rows, ({ Email, First, Last, Nick }) => ({
 *     identity: { emails: [Email], first_name: First, last_name: Last },
 *     data: { nickname: Nick }
 *   }))
 *   console.log(preview.create.map(({ row }) => row), preview.change.map(({ change, row }) => [row, change]))
 *   // => [ 3 ] [ [ 2, { nickname: 'Amazing' } ] ]
 *   const report = yield* CsvImport.run(preview)
 *   console.log(report.done, "done")
 *   // => 2 done
 * })
 * const church = FakePco.layer({
 *   people: [{ first_name: "Grace", last_name: "Hopper", emails: [{ address: "grace@example.com" }] }]
 * })
 * await Effect.runPromise(Effect.provide(program, church))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const preview = <A>(
  rows: Iterable<Import.Row<A>>,
  describe: (data: A) => Described,
  options: Matching.FindOptions & {
    /** What makes two rows the same person: all but the first of them are unclear. */
    readonly key?: ((data: A) => string) | undefined
  } = {}
): Effect.Effect<Preview<A>, PcoError, PcoClient> => {
  const [{ key, ...find }, wrong] = optionsOf(options, ["key", ...findNames])
  const issues = [...functionIssues("describe", describe), ...wrong]
  if (issues.length > 0) return refuse("CsvImport.preview", ...issues)
  return Import.preview(rows, {
    match: (data: A) => Effect.map(Matching.find(describe(data).identity, find), matchOf),
    change: (data, person) => changesOf(describe(data).data, person),
    key
  }).pipe(Effect.map((previewed) => ({ ...previewed, describe, find })))
}

/**
 * Does what a preview says. Who would be created is looked for once more, so that whoever
 * was created meanwhile is not created twice.
 *
 * @category jobs
 * @since 0.1.0
 */
export const run = <A>(
  preview: Preview<A>,
  options?: Options<
    Import.Action<A, Matching.Person, Attributes>,
    People.Person,
    NotCreated | PcoError,
    PcoClient
  >
): Effect.Effect<
  Report<Import.Action<A, Matching.Person, Attributes>, People.Person, NotCreated | PcoError>,
  InDoubt | JournalFailed | NotCreated | PcoError,
  PcoClient
> =>
  Import.run(preview, {
    ...options,
    create: (row: A): Effect.Effect<People.Person, NotCreated | PcoError, PcoClient> => {
      const { data, identity } = preview.describe(row)
      return Effect.flatMap(
        Matching.findOrCreate(identity, data, preview.find),
        (outcome): Effect.Effect<People.Person, NotCreated | PcoError, PcoClient> =>
          outcome._tag === "Created" || outcome._tag === "Found"
            ? Effect.succeed(outcome.person)
            : Effect.fail(new NotCreated({ found: outcome._tag }))
      )
    },
    change: (change, person): Effect.Effect<People.Person, NotCreated | PcoError, PcoClient> =>
      update(person.id, change)
  })
