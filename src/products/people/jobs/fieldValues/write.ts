/**
 * Brings the fields of a person to what they shall hold, in rounds: look, write what
 * is missing, look again where others may have written too.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { CurrentFieldNames } from "../../../../client/planning.ts"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import type { PcoError } from "../../../../client/PcoError.ts"
import type { File } from "../../../../client/upload.ts"
import type { FieldDatum } from "../../FieldDatum.ts"
import * as Person from "../../Person.ts"
import { upload } from "../Files.ts"
import { isLost, isRefused, lookFor, lookForLost } from "../shared/lost.ts"
import type { Field } from "./definitions.ts"
import type { Datum, Step } from "./plan.ts"
import { plan } from "./plan.ts"
import type { Wanted } from "./values.ts"

/**
 * A field and what it shall hold.
 *
 * @internal
 */
export interface FieldChange<W extends Wanted = Wanted> {
  /** What the program calls the field. */
  readonly name: string
  readonly field: Field
  readonly wanted: W
}

/**
 * What became of a field. Boxes of which some were ticked and others unticked are
 * `updated`.
 *
 * @category models
 * @since 0.1.0
 */
export type Outcome = "created" | "updated" | "deleted" | "unchanged"

/**
 * @internal
 */
export type Settled = FieldChange & ({ readonly outcome: Outcome } | { readonly error: PcoError })

const isFile = (wanted: Wanted): wanted is File => !Array.isArray(wanted)

/**
 * Uploads the files among the changes.
 *
 * @internal
 */
export const uploaded = (
  changes: ReadonlyArray<FieldChange>
): Effect.Effect<ReadonlyArray<FieldChange<ReadonlyArray<string>>>, PcoError, PcoClient> =>
  Effect.forEach(changes, ({ field, name, wanted }) =>
    isFile(wanted)
      ? Effect.map(upload(wanted), ({ id }) => ({ field, name, wanted: [id] }))
      : Effect.succeed({ field, name, wanted }), { concurrency: "unbounded" })

/**
 * All data of a person, page by page, by the id of the definition. The endpoint mixes
 * the data of all fields.
 *
 * @internal
 */
export const dataOf = (
  personId: string
): Effect.Effect<ReadonlyMap<string, ReadonlyArray<FieldDatum>>, PcoError, PcoClient> =>
  Effect.map(
    Stream.runCollect(Person.field_data.stream(personId)),
    (rows) => Map.groupBy(rows, ({ relationships }) => relationships.field_definition?.data?.id ?? "")
  )

/** A change on its way. */
interface Open {
  readonly change: FieldChange<ReadonlyArray<string>>
  readonly did: Set<Step["_tag"]>
  /** What was created here: a read may not know of it yet. */
  readonly made: Array<Datum>
  /** What may have been created: the answers were lost. */
  lost: ReadonlyArray<string>
  known: ReadonlySet<string>
  error: PcoError | undefined
  /** Whether the next look decides: the answer to a write was lost, or somebody else was faster. */
  isUndecided: boolean
  isDone: boolean
}

const isGone = ({ reason }: PcoError) => reason._tag === "NotFound"

const send = (personId: string, { made, change }: Open, step: Step): Effect.Effect<unknown, PcoError, PcoClient> => {
  const edge = Person.field_data
  switch (step._tag) {
    case "create":
      return Effect.map(
        edge.create(personId, { field_definition_id: change.field.id, value: step.text }),
        ({ id }) => made.push({ id, text: step.text })
      )
    case "update":
      return edge.update(personId, step.id, { value: step.text })
    case "delete":
      return Effect.catchReason(edge.delete(personId, step.id), "PcoError", "NotFound", () => Effect.void)
  }
}

// A dry run tells the field, and not the attribute that carries its value.
const named = <A, E, R>({ change }: Open, sending: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.provideService(sending, CurrentFieldNames, [change.name])

const take = (personId: string, open: Open) => (step: Step): Effect.Effect<void, never, PcoClient> =>
  Effect.map(Effect.result(named(open, send(personId, open, step))), (result) => {
    if (Result.isSuccess(result)) {
      open.did.add(step._tag)
      return
    }
    const error = result.failure
    open.error = error
    if (isLost(error)) {
      open.did.add(step._tag)
      open.isUndecided = true
      if (step._tag === "create") open.lost = [...open.lost, step.text]
    } else if (isRefused(error) ? step._tag === "create" : step._tag === "update" && isGone(error)) {
      open.isUndecided = true
    }
  })

const all = { concurrency: "unbounded", discard: true } as const

// Deletes go first: a field that has one value takes no other while a second one is there.
const carryOut = Effect.fnUntraced(function*(personId: string, open: Open, steps: ReadonlyArray<Step>) {
  const [deletes, writes] = [true, false].map((first) => steps.filter(({ _tag }) => (_tag === "delete") === first))
  yield* Effect.forEach(deletes!, take(personId, open), all)
  if (open.error === undefined) yield* Effect.forEach(writes!, take(personId, open), all)
})

type Everything = ReadonlyMap<string, ReadonlyArray<FieldDatum>>

const dataFor = ({ made, change }: Open, everything: Everything): ReadonlyArray<Datum> => {
  const read = (everything.get(change.field.id) ?? []).map(({ id, value }) => ({ id, text: value ?? "" }))
  return [...read, ...made.filter(({ id }) => !read.some((datum) => datum.id === id))]
}

const holds = ({ change }: Open, data: ReadonlyArray<Datum>, text: string) =>
  change.field.data_type === "checkboxes" ? data.some((datum) => datum.text === text) : data.length > 0

// Reads lag behind writes: what may have been created is looked for until it is seen, or long enough.
const look = (personId: string, opens: ReadonlyArray<Open>): Effect.Effect<Everything, PcoError, PcoClient> => {
  const isSeen = (everything: Everything) =>
    opens.every((open) => open.lost.every((text) => holds(open, dataFor(open, everything), text)))
  let latest: Everything = new Map()
  const once = Effect.map(dataOf(personId), (everything) => {
    latest = everything
    return isSeen(everything) ? everything : undefined
  })
  const search = opens.some(({ lost }) => lost.length > 0) ? lookForLost : lookFor
  return Effect.map(search(once), (found) => found ?? latest)
}

// Refused for what it says and not for what is there: sending it again would end the same way.
const isHopeless = (open: Open, data: ReadonlyArray<Datum>) =>
  open.error !== undefined && isRefused(open.error) && !open.change.wanted.some((text) => holds(open, data, text))

const round = Effect.fnUntraced(function*(personId: string, open: Open, data: ReadonlyArray<Datum>) {
  const { field, wanted } = open.change
  const steps = plan(field, wanted, data, open.known)
  if (steps.length > 0 && isHopeless(open, data)) {
    open.isUndecided = false
    open.isDone = true
    return
  }
  open.error = undefined
  open.isUndecided = false
  open.lost = []
  yield* carryOut(personId, open, steps)
  open.isDone = open.error === undefined ? !steps.some(({ _tag }) => _tag === "create") : !open.isUndecided
})

const outcomeOf = (did: ReadonlySet<Step["_tag"]>): Outcome => {
  if (did.size === 0) return "unchanged"
  if (did.size > 1 || did.has("update")) return "updated"
  return did.has("create") ? "created" : "deleted"
}

const settled = ({ did, error, change }: Open): Settled =>
  error === undefined ? { ...change, outcome: outcomeOf(did) } : { ...change, error }

/** A first one, one after a race, one to see what came of that. */
const rounds = 3

/**
 * Writes the changes. Fails only when what is there cannot be read before the first
 * write; what fails later is said of its field.
 *
 * A person who is `isNew` has no data yet, and nobody else knows the person: nothing
 * is read before, and afterwards only where an answer was lost.
 *
 * @internal
 */
export const write = Effect.fnUntraced(function*(
  personId: string,
  changes: ReadonlyArray<FieldChange<ReadonlyArray<string>>>,
  isNew: boolean
): Effect.fn.Return<ReadonlyArray<Settled>, PcoError, PcoClient> {
  const opens = changes.map((change): Open => ({
    change,
    did: new Set(),
    made: [],
    lost: [],
    known: new Set(),
    error: undefined,
    isUndecided: false,
    isDone: false
  }))
  let data: Everything = isNew ? new Map() : yield* dataOf(personId)
  for (const open of opens) open.known = new Set(data.get(open.change.field.id)?.map(({ id }) => id))
  for (let turn = 0; turn < rounds; turn++) {
    const left = opens.filter(({ isDone }) => !isDone)
    yield* Effect.forEach(left, (open) => round(personId, open, dataFor(open, data)), all)
    const again = left.filter((open) => !open.isDone && (!isNew || open.isUndecided))
    if (again.length === 0 || turn === rounds - 1) break
    for (const open of left) open.isDone = !again.includes(open)
    const seen = yield* Effect.result(look(personId, again))
    // what was written stands; what could not be told stays an error
    if (Result.isFailure(seen)) break
    data = seen.success
  }
  return opens.map(settled)
})
