/**
 * Imports people from a CSV: updates people who exist, creates the others, and skips rows that could mean several people.
 *
 * **Details**
 *
 * - Text is converted by the type of its field: `yes` for a boolean, `03/04/2024` with the option `dates`.
 * - The preview makes the same checks as the run, for all rows at once.
 * - Rows of one file are compared with each other. Rows with the same email address and different first names are
 *   different people. A later row of the same person adds its values; it is skipped if it contradicts an earlier row.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import type { Options } from "../../../bulk/Bulk.ts"
import * as Import from "../../../bulk/Import.ts"
import type { JournalFailed } from "../../../bulk/Journal.ts"
import { functionIssues, itemsIssues } from "../../../bulk/items.ts"
import type { InDoubt, Report } from "../../../bulk/run/report.ts"
import type { PcoClient } from "../../../client/PcoClient.ts"
import type { PcoError } from "../../../client/PcoError.ts"
import { describe as describeValue, oneOf } from "../../../jsonapi/Issue.ts"
import type * as People from "../Person.ts"
import { update } from "../Person.ts"
import { changesOf } from "./csvImport/changes.ts"
import type { Looked } from "./csvImport/look.ts"
import { look, operation } from "./csvImport/look.ts"
import type { Content, Prepared } from "./csvImport/rows.ts"
import * as Rows from "./csvImport/rows.ts"
import { mostIssues, sorted } from "./csvImport/sort.ts"
import type { DateOrder } from "./csvImport/text.ts"
import { dateOrders } from "./csvImport/text.ts"
import * as Relations from "./csvImport/relations.ts"
import * as FieldValues from "./FieldValues.ts"
import * as Matching from "./Matching.ts"
import { CurrentUnrelated } from "./matching/unrelated.ts"
import { findNames, settle } from "./matching/options.ts"
import { optionsOf, refuse } from "./shared/input.ts"

export { type DateOrder } from "./csvImport/text.ts"

/** Children and relationships, which a row cannot write. */
type Excluded =
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
export interface Attributes extends Omit<People.PersonUpdate, Excluded> {}

/**
 * What a row means: the person it identifies, and the values to write.
 *
 * @category models
 * @since 0.1.0
 */
export interface Described {
  /** The birthdate can be text, as in `data`. */
  readonly identity: Omit<Matching.Identity, "birthdate"> & { readonly birthdate?: string | null | undefined }
  /** Attributes. Text is converted to a boolean, a number or a date by the type of the attribute. Blank text is skipped. */
  readonly data?: { readonly [K in keyof Attributes]: Attributes[K] | string } | undefined
  /** Custom fields by slug, converted in the same way. Separate several checkboxes by semicolons. */
  readonly fields?: FieldValues.Values | undefined
}

/**
 * What a row changes of a person who exists.
 *
 * @category models
 * @since 0.1.0
 */
export interface Change extends Attributes {
  /** Custom fields by slug. */
  readonly fields?: FieldValues.Values
}

/**
 * How rows are read and compared.
 *
 * @category options
 * @since 0.1.0
 */
export interface PreviewOptions<A> extends Matching.FindOptions {
  /** Rows with the same key are duplicates: all but the first are `unclear`. */
  readonly key?: ((data: A) => string) | undefined
  /** The order of day, month and year in dates. Without it only `2024-04-03` is a date. */
  readonly dates?: DateOrder | undefined
}

/**
 * A row created nobody: since the preview, a person appeared who may be the one it describes.
 *
 * @category errors
 * @since 0.1.0
 */
export class NotCreated extends Data.TaggedError("NotCreated")<{
  readonly found: "CouldNotTell" | "Several"
}> {
  override get message() {
    return this.found === "Several"
      ? "several people match this row since the preview; make a new preview"
      : "a person who may match this row appeared since the preview; make a new preview"
  }
}

/**
 * What an import of people would do.
 *
 * @category models
 * @since 0.1.0
 */
export interface Preview<A> extends Import.Preview<A, Matching.Person, Change> {
  /** The converted values of each row, by row number. */
  readonly contents: ReadonlyMap<number, Content>
  /** The options of the search. The run searches with them again before it creates a person. */
  readonly find: Matching.FindOptions
}

const reasons = {
  contradicting_evidence: "a person with this address or number has another name or birthdate",
  nothing_to_search_by: "the row has no email address, phone number, birthdate or full name to search by",
  recently_written: "a matching person was written moments ago and cannot be read yet",
  weak_evidence: "a person matches in part, which is not enough to be sure"
} as const

const matchOf = (match: Matching.Match): Import.Match<Matching.Person> => {
  switch (match._tag) {
    case "Found":
      return { _tag: "Found", existing: match.person }
    case "CertainlyAbsent":
      return { _tag: "Absent" }
    case "Several":
      return { _tag: "Unclear", reason: `${match.candidates.length} people match` }
    case "CouldNotTell":
      return { _tag: "Unclear", reason: reasons[match.reason] }
  }
}

/**
 * Reports which people the rows would create and which they would change, and writes nothing.
 *
 * Fails with `Invalid` if a value would be refused: its issues name the rows, at most a hundred of them. Otherwise it
 * fails as `Matching.find` does.
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
  options: PreviewOptions<A> = {}
): Effect.Effect<Preview<A>, PcoError, PcoClient> => {
  const [{ dates, key, ...find }, wrong] = optionsOf(options, ["key", "dates", ...findNames])
  const issues = [...itemsIssues(rows), ...functionIssues("describe", describe), ...wrong]
  if (dates !== undefined && !dateOrders.includes(dates)) {
    issues.push({ field: "dates", problem: `is ${describeValue(dates)}`, expected: oneOf(dateOrders) })
  }
  if (issues.length > 0) return refuse(operation, ...issues)
  return Effect.gen(function*() {
    const settings = yield* settle(operation, find)
    const { issues, prepared } = yield* Rows.read(rows, describe, dates)
    if (issues.length > 0) return yield* refuse(operation, ...issues.slice(0, mostIssues))
    const looked = new Map<number, Looked>()
    const found = yield* Import.preview(
      prepared.map((one): Import.Row<Prepared<A>> => ({ row: one.row, data: one })),
      {
        match: (one) =>
          Effect.gen(function*() {
            const seen = yield* look(one, find, settings)
            looked.set(one.row, seen)
            return seen.issues.length > 0 ? refused : matchOf(seen.match!)
          }),
        change: (_, person) => person,
        key: key && (({ given }) => key(given))
      }
    )
    return yield* sorted(prepared, found, looked, settings, find)
  })
}

const refused: Import.Match<never> = { _tag: "Unclear", reason: "refused" }

/**
 * Why a row failed: the write, the custom fields, or a person who appeared since the preview.
 *
 * @category errors
 * @since 0.1.0
 */
export type RowError = FieldValues.FieldValuesIncomplete | NotCreated | PcoError

const write = Effect.fnUntraced(function*<P extends People.Person>(
  person: P,
  { fields, ...data }: Change
): Effect.fn.Return<People.Person, RowError, PcoClient> {
  const written = Object.keys(data).length === 0 ? person : yield* update(person.id, data)
  if (fields !== undefined) yield* FieldValues.set(person.id, fields)
  return written
})

/**
 * Runs a preview. It searches again before it creates a person: a person whom another program or an earlier row created
 * since the preview is updated instead of created twice.
 *
 * A row that cannot be written is a failure of the report; the other rows continue.
 *
 * @category jobs
 * @since 0.1.0
 */
export const run = <A>(
  preview: Preview<A>,
  options?: Options<Import.Action<A, Matching.Person, Change>, People.Person, RowError, PcoClient>
): Effect.Effect<
  Report<Import.Action<A, Matching.Person, Change>, People.Person, RowError>,
  InDoubt | JournalFailed | RowError,
  PcoClient
> =>
  Effect.suspend(() => {
    const known = new Set([...preview.change, ...preview.same].map(({ existing }) => existing.id))
    const unrelated = {
      isOther: (candidate: Matching.Candidate) => known.has(candidate.person.id) && Relations.isRelative(candidate),
      created: (id: string) => {
        known.add(id)
      }
    }
    return Import.run(preview, {
      ...options,
      create: Effect.fnUntraced(function*(_: A, row): Effect.fn.Return<People.Person, RowError, PcoClient> {
        const content = preview.contents.get(row)!
        const outcome = yield* Effect.provideService(
          Matching.findOrCreate(content.identity, content.data, preview.find),
          CurrentUnrelated,
          unrelated
        )
        if (outcome._tag === "CouldNotTell" || outcome._tag === "Several") {
          return yield* new NotCreated({ found: outcome._tag })
        }
        // a joined creation was made by another row, with other data
        const isNew = outcome._tag === "Created" && !outcome.joined
        const change: Change | undefined = isNew
          ? content.fields && { fields: content.fields }
          : yield* changesOf(content, outcome.person)
        return change === undefined ? outcome.person : yield* write(outcome.person, change)
      }),
      change: (change, person) => write(person, change)
    })
  })
