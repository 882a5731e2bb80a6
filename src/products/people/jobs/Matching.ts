/**
 * Tells whether somebody is known already, and creates who is certainly not.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { PcoClient } from "../../../client/PcoClient.ts"
import type { PcoError } from "../../../client/PcoError.ts"
import type * as People from "../Person.ts"
import { create } from "../Person.ts"
import { CurrentUnrelated } from "./matching/unrelated.ts"
import type { Candidate } from "./matching/compare.ts"
import { fill } from "./matching/fill.ts"
import type { CouldNotTell, Found, Match, Several } from "./matching/find.ts"
import * as Find from "./matching/find.ts"
import type { Identity, Wanted } from "./matching/identity.ts"
import { keysOf, want } from "./matching/identity.ts"
import type { FindOptions, Settings } from "./matching/options.ts"
import { settle } from "./matching/options.ts"
import type { State } from "./matching/state.ts"
import * as States from "./matching/state.ts"
import { check, flagIssues } from "./shared/input.ts"
import { job } from "./shared/job.ts"

export {
  type Candidate,
  type Comparison,
  enough,
  enoughWithoutName,
  type Evidence,
  type Person,
  type Score,
  weights
} from "./matching/compare.ts"
export { type CertainlyAbsent, type CouldNotTell, type Found, type Match, type Several } from "./matching/find.ts"
export { type Identity } from "./matching/identity.ts"
export { type FindOptions } from "./matching/options.ts"
export { type SearchBy } from "./matching/search.ts"

/**
 * How a person is found or created.
 *
 * @category options
 * @since 0.1.0
 */
export interface FindOrCreateOptions extends FindOptions {
  /**
   * Looks again after a creation, when the search has had its time (`lag`), for somebody
   * who was created at the same moment by another program. `false` by default.
   */
  readonly verify?: boolean | undefined
}

/**
 * Nobody was there, and now there is.
 *
 * @category models
 * @since 0.1.0
 */
export interface Created {
  readonly _tag: "Created"
  readonly person: People.Person
  /** Whether another run for the same identity, which this one joined, created the person. */
  readonly joined: boolean
  /** What `verify` found: matching people other than the one created. `undefined` without it. */
  readonly doubles: ReadonlyArray<Candidate> | undefined
}

/**
 * What finding or creating comes to. Nothing was created but with `Created`.
 *
 * @category models
 * @since 0.1.0
 */
export type FoundOrCreated = CouldNotTell | Created | Found | Several

/**
 * Looks for a person by what is known of somebody, and tells apart that there is one,
 * that there are several, that there is certainly nobody, and that it could not tell.
 *
 * **Details**
 *
 * Planning Center searches by beginnings and parts, so everybody it finds is compared
 * here: email addresses without case, phone numbers in their international form, names
 * without case, accents and punctuation, each given name with each. Every page is read.
 * With `exact` scoring an email address or a phone number and the first name are
 * enough, or both names and the birthdate; without any name the address or number alone
 * is (see `enough`). A contradicting name or birthdate makes it doubtful: families share
 * addresses. Inactive people count too.
 *
 * It makes one request an address, one a number, one for the birthdate and three for the
 * names, where each is known, and before it says that nobody is there two more: more where
 * they have many pages.
 *
 * **Gotchas**
 *
 * The search takes up to 90 seconds to see a new email address or phone number. Before
 * it says that nobody is there it also reads the addresses by their value and the phone
 * numbers that were written lately, and it knows whom this client has created.
 *
 * Names that differ at their very beginning are not found by name.
 *
 * Fails with `Invalid`, without repeating personal data, when the identity or an option is
 * wrong, and as any read does: an error is never taken for absence.
 *
 * **Example** (One, nobody, somebody else of the family)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Matching } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const church = FakePco.layer({
 *   people: [{ first_name: "Grace", last_name: "Hopper", emails: [{ address: "hopper@example.com" }] }]
 * })
 * const program = Effect.gen(function*() {
 *   const grace = yield* Matching.find({ emails: [" Hopper@Example.com"], first_name: "GRACE" })
 *   console.log(grace._tag, grace._tag === "Found" ? grace.evidence.join() : "")
 *   // => Found email,first_name
 *   console.log((yield* Matching.find({ emails: ["ada@example.com"], first_name: "Ada" }))._tag)
 *   // => CertainlyAbsent
 *   const mary = yield* Matching.find({ emails: ["hopper@example.com"], first_name: "Mary" })
 *   console.log(mary._tag, mary._tag === "CouldNotTell" ? mary.reason : "")
 *   // => CouldNotTell contradicting_evidence
 * })
 * await Effect.runPromise(Effect.provide(program, church))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const find: (
  identity: Identity,
  options?: FindOptions
) => Effect.Effect<Match, PcoError, PcoClient> = /* @__PURE__ */ Effect.fnUntraced(
  function*(identity: Identity, options: FindOptions = {}) {
    const settings = yield* settle("Matching.find", options)
    const state = yield* States.current
    const wanted = yield* want("Matching.find", identity, state, settings)
    return yield* Find.find("Matching.find", wanted, settings, state)
  },
  job("Matching.find")
)

const operation = "Matching.findOrCreate"

/** A person, or why there is none; `joined` and `doubles` are added for each caller. */
type Outcome = CouldNotTell | Found | Several | { readonly _tag: "Created"; readonly person: People.Person }

const waitUntil = (millis: number) =>
  Effect.flatMap(Clock.currentTimeMillis, (now) => Effect.sleep(Math.max(0, millis - now)))

/** One search and creation for an identity, alone among all that have something in common with it. */
const run = Effect.fnUntraced(function*(wanted: Wanted, data: People.PersonCreate, settings: Settings, state: State) {
  const { lag } = settings
  const keys = keysOf(wanted)
  const unrelated = yield* CurrentUnrelated
  const look = Effect.map(
    Find.find(operation, wanted, settings, state),
    (match): Match =>
      match._tag === "CouldNotTell" && match.candidates.length > 0 && match.candidates.every(unrelated.isOther)
        ? { _tag: "CertainlyAbsent" }
        : match
  )

  const first = yield* look
  if (first._tag !== "CertainlyAbsent") return first
  const { lost } = yield* States.recent(state, keys, lag)
  if (lost !== undefined) {
    // somebody may have been created whom nothing shows yet
    yield* waitUntil(lost + lag)
    const second = yield* look
    if (second._tag !== "CertainlyAbsent") return second
  }

  const remember = (id: string | undefined) => States.touch(state, keys, id, lag)
  const created = (person: People.Person): Effect.Effect<Outcome> =>
    Effect.map(remember(person.id), () => {
      unrelated.created(person.id)
      return { _tag: "Created", person }
    })
  // whether the creation took effect although its answer was lost; it is never made twice
  const settleLost = Effect.fnUntraced(function*(error: PcoError) {
    yield* remember(undefined)
    for (const wait of [0, lag]) {
      yield* Effect.sleep(wait)
      // what cannot be read either leaves it open, and the error of the creation says so
      const now = yield* Effect.orElseSucceed(look, () => undefined)
      if (now?._tag === "Found") return yield* created(now.person)
    }
    return yield* Effect.fail(error)
  })
  return yield* create(data).pipe(
    Effect.onInterrupt(() => remember(undefined)),
    Effect.matchEffect({
      onFailure: (error) => error.mayHaveTakenEffect ? settleLost(error) : Effect.fail(error),
      onSuccess: created
    })
  )
})

/** Who else matches, once the search has had its time. */
const doublesOf = Effect.fnUntraced(function*(id: string, wanted: Wanted, settings: Settings, state: State) {
  yield* Effect.sleep(settings.lag)
  const match = yield* Find.find(operation, wanted, settings, state)
  const candidates = match._tag === "Found" ? [match] : match._tag === "Several" ? match.candidates : []
  return candidates.filter(({ person }) => person.id !== id)
})

/**
 * Finds the person that an identity belongs to, and creates it where there is certainly
 * nobody: with `data` and what the identity knows besides. Where several match, or it
 * could not tell, nothing is created.
 *
 * **Details**
 *
 * - Runs for one identity at the same time share one run: at most one person is created,
 *   and all of them get it. The first one's data and options count. One that is
 *   interrupted does not end it for the others.
 * - Runs that share an email address, a phone number or a name wait for one another.
 * - Whom this client created within the `lag` is known to it, whatever the search says.
 * - A creation whose answer was lost is not made again. What became of it is read, at once
 *   and after the `lag`; if nobody is there then, it fails with the error of the creation.
 *
 * All of this holds within one client. That two programs create somebody at the same
 * moment cannot be prevented, because Planning Center has no means for it: `verify` looks
 * again after the `lag` and names the `doubles`.
 *
 * Fails as `find` and `Person.create` do, and with `Invalid` when the data are not those
 * of the identity. When `verify` fails the person is there nevertheless; the same call
 * finds it.
 *
 * **Example** (Twice the same)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Matching } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const visit = Matching.findOrCreate(
 *   { emails: ["grace@example.com"], first_name: "Grace", last_name: "Hopper" },
 *   { status: "pending" }
 * )
 * const program = Effect.gen(function*() {
 *   for (const { _tag } of yield* Effect.all([visit, visit, visit], { concurrency: 3 })) console.log(_tag)
 *   // => Created
 *   // => Created
 *   // => Created
 *   console.log((yield* visit)._tag, yield* (yield* FakePco.FakePco).counts)
 *   // => Found
 *   // => 'POST /people/v2/people': 1
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: [] })))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const findOrCreate: (
  identity: Identity,
  data?: People.PersonCreate,
  options?: FindOrCreateOptions
) => Effect.Effect<FoundOrCreated, PcoError, PcoClient> = /* @__PURE__ */ Effect.fnUntraced(
  function*(identity: Identity, data: People.PersonCreate = {}, options: FindOrCreateOptions = {}) {
    const settings = yield* settle(operation, options, ["verify"])
    yield* check(operation, flagIssues("verify", options.verify))
    const state = yield* States.current
    const wanted = yield* want(operation, identity, state, settings)
    const filled = yield* fill(operation, wanted, data, settings.ignoreGmailDots)
    const keys = keysOf(wanted)
    const [outcome, joined] = yield* state.share(
      JSON.stringify([keys, wanted.givenNames, wanted.lastName, wanted.birthdate]),
      States.alone(keys, run(wanted, filled, settings, state))
    )
    if (outcome._tag !== "Created") return outcome
    const { person } = outcome
    const doubles = options.verify === true ? yield* doublesOf(person.id, wanted, settings, state) : undefined
    const report: Created = { _tag: "Created", person, joined, doubles }
    return report
  },
  job(operation)
)
