/**
 * Households: who lives together, and whom to turn to. Every job looks at what is
 * there first, may be repeated, and tells what it did.
 *
 * **Details**
 *
 * - Reads lag behind writes, at times by minutes, and joining a household moves
 *   nobody's `updated_at`. So what a job tells comes from the answer to its own write,
 *   a client remembers for ten minutes what it wrote, and where another one wrote, a
 *   job that finds nothing to do may have looked too early.
 * - Where the answer to a write is lost, the job looks for what it was to bring about,
 *   for some 15 seconds, and never writes a second time. Where that is not found, it
 *   fails as the write did, with `mayHaveTakenEffect`. Repeat it some minutes later:
 *   sooner, it may still not see what it brought about, and do it again.
 * - Roles are worked out by Planning Center and cannot be set.
 * - Jobs on the same thing through the same client run one after the other.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type { PcoClient } from "../../../client/PcoClient.ts"
import type { PcoError } from "../../../client/PcoError.ts"
import type { Issue } from "../../../jsonapi/Issue.ts"
import { describe, unknownNames } from "../../../jsonapi/Issue.ts"
import { idIssues } from "../../../resource/encodeWhere.ts"
import * as Household from "../Household.ts"
import type { HouseholdMembership } from "../HouseholdMembership.ts"
import type { ContactOptions, ContactReport, LeaveOptions, LeaveReport } from "./households/contact.ts"
import { takeOut, turnTo } from "./households/contact.ts"
import { householdKey, householdOf, membershipKey, membershipOf, peopleIssues } from "./households/members.ts"
import { check, flagIssues, optionsOf, textIssues } from "./shared/input.ts"
import { job } from "./shared/job.ts"
import { isLost, isRefused, lookForLost, orFind } from "./shared/lost.ts"
import { remember } from "./shared/memory.ts"
import { withLock } from "./shared/lock.ts"

export type { ContactOptions, ContactReport, LeaveOptions, LeaveReport } from "./households/contact.ts"

/**
 * What a household is made of.
 *
 * @category options
 * @since 0.1.0
 */
export interface Create {
  /** The last name of the primary contact and "Household" by default. */
  readonly name?: string | undefined
  /** The ids of everybody who lives there, the primary contact among them. */
  readonly people: ReadonlyArray<string>
  /** The id of the person to turn to. */
  readonly primary_contact: string
}

/**
 * The household, and whether it had to be created.
 *
 * @category models
 * @since 0.1.0
 */
export interface CreateReport {
  /** `unchanged` when the same people already had a household with the same primary contact, whatever its name. */
  readonly status: "created" | "unchanged"
  readonly household: Household.Household
}

const createNames: ReadonlyArray<keyof Create> = ["name", "people", "primary_contact"]

const createIssues = (data: Create): ReadonlyArray<Issue> =>
  typeof data === "object" && data !== null
    ? [
      ...unknownNames(data, createNames),
      ...peopleIssues(data.people, data.primary_contact),
      ...(data.name === undefined ? [] : textIssues("name", data.name))
    ]
    : [{ field: "data", problem: `is ${describe(data)}`, expected: "{ name, people, primary_contact }" }]

/**
 * Creates a household, unless these very people have one with this primary contact:
 * all households of the primary contact are looked at before. People may belong to
 * other households too, and stay in them.
 *
 * Fails with `Invalid` when there is nobody, or the primary contact is not among the
 * people.
 *
 * **Example** (Once)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Households } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const couple = { name: "Lovelace", people: ["3", "5"], primary_contact: "5" }
 *   const first = yield* Households.create(couple)
 *   const second = yield* Households.create(couple)
 *   console.log(first.status, second.status, first.household.id === second.household.id)
 *   // => created unchanged true
 * })
 * await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const create = (data: Create): Effect.Effect<CreateReport, PcoError, PcoClient> =>
  Effect.gen(function*() {
    yield* check("Households.create", createIssues(data))
    const { name, primary_contact } = data
    const people = [...new Set(data.people)].toSorted()
    const find = householdOf(people, primary_contact)
    return yield* withLock<CreateReport, PcoError, PcoClient>(
      `Households.create ${primary_contact} ${people.join()}`,
      Effect.fnUntraced(function*(before) {
        const known = before?.household ?? (yield* find)
        if (known !== undefined) return { status: "unchanged", household: known }
        const household = yield* Household.create({ name, people, primary_contact }).pipe(
          orFind(isLost, lookForLost(find))
        )
        yield* remember(householdKey(people, primary_contact), household.id)
        return { status: "created", household }
      })
    )
  }).pipe(job("Households.create"))

/**
 * How somebody joins a household.
 *
 * @category options
 * @since 0.1.0
 */
export interface JoinOptions {
  /** Whether they still have to be confirmed. Left as it is by default, which is `false` for a new one. */
  readonly pending?: boolean | undefined
}

/**
 * The membership as it is now, and what was done for it.
 *
 * @category models
 * @since 0.1.0
 */
export interface JoinReport {
  /** `updated` when the person was there, and `pending` was not as asked for. */
  readonly status: "joined" | "updated" | "unchanged"
  readonly household_id: string
  readonly membership: HouseholdMembership
}

const pairIssues = (householdId: string, personId: string): ReadonlyArray<Issue> => [
  ...idIssues("household_id", householdId),
  ...idIssues("person_id", personId)
]

/**
 * Brings a person into a household, unless they are in it. They stay in the other
 * households they belong to.
 *
 * **Example** (Somebody moves in)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Households } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const first = yield* Households.join("1", "5")
 *   const second = yield* Households.join("1", "5")
 *   console.log(first.status, second.status)
 *   // => joined unchanged
 * })
 * await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const join = (
  householdId: string,
  personId: string,
  options: JoinOptions = {}
): Effect.Effect<JoinReport, PcoError, PcoClient> =>
  Effect.gen(function*() {
    const [{ pending }, wrong] = optionsOf(options, ["pending"])
    const issues = [...pairIssues(householdId, personId), ...wrong, ...flagIssues("pending", pending)]
    yield* check("Households.join", issues)
    const find = membershipOf(householdId, personId)
    const report = (status: JoinReport["status"]) => (membership: HouseholdMembership): JoinReport => ({
      status,
      household_id: householdId,
      membership
    })
    const foundAs = (status: JoinReport["status"]) => (membership: HouseholdMembership | undefined) =>
      membership === undefined ? undefined : report(status)(membership)

    const change = (known: HouseholdMembership): Effect.Effect<JoinReport, PcoError, PcoClient> =>
      pending === undefined || known.pending === pending
        ? Effect.succeed(report("unchanged")(known))
        : Household.household_memberships.update(householdId, known.id, { pending }).pipe(
          orFind(isLost, lookForLost(Effect.map(find, (now) => now?.pending === pending ? now : undefined))),
          Effect.map(report("updated"))
        )
    const enter = Household.household_memberships.create(householdId, { person: personId, pending }).pipe(
      Effect.tap(({ id }) => remember(membershipKey(householdId, personId), id)),
      Effect.map(report("joined")),
      orFind(isLost, Effect.map(lookForLost(find), foundAs("joined"))),
      // somebody else was quicker
      orFind(isRefused, Effect.map(find, foundAs("unchanged")))
    )
    return yield* withLock<JoinReport, PcoError, PcoClient>(
      `Households.join ${householdId} ${personId}`,
      Effect.fnUntraced(function*(before) {
        const known = before?.membership ?? (yield* find)
        return yield* (known === undefined ? enter : change(known))
      })
    )
  }).pipe(job("Households.join"))

/**
 * Takes a person out of a household. Where they are its primary contact, another one
 * has to be named, who is set before they leave; the last one cannot leave.
 *
 * Fails with `Invalid` before anything is written when the primary contact would
 * leave and no other member is named.
 *
 * **Example** (Somebody moves out)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Household, Households } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const refused = yield* Effect.flip(Households.leave("1", "1"))
 *   console.log(refused.reason._tag)
 *   // => Invalid
 *   const { status } = yield* Households.leave("1", "1", { primary_contact: "2" })
 *   console.log(status, (yield* Household.get("1")).primary_contact_id)
 *   // => left 2
 * })
 * await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const leave = (
  householdId: string,
  personId: string,
  options: LeaveOptions = {}
): Effect.Effect<LeaveReport, PcoError, PcoClient> =>
  Effect.gen(function*() {
    const [{ primary_contact }, wrong] = optionsOf(options, ["primary_contact"])
    yield* check("Households.leave", [
      ...pairIssues(householdId, personId),
      ...wrong,
      ...(primary_contact === undefined ? [] : idIssues("primary_contact", primary_contact))
    ])
    return yield* takeOut(householdId, personId, { primary_contact })
  }).pipe(job("Households.leave"))

/**
 * Makes a member of a household the one to turn to.
 *
 * Fails with `Invalid` before anything is written when the person does not belong to
 * the household and does not join it.
 *
 * **Example** (Whom to turn to)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Households } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const { household, joined, status } = yield* Households.setPrimaryContact("1", "5", { join: true })
 *   console.log(status, household.primary_contact_id, joined !== undefined)
 *   // => updated 5 true
 * })
 * await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const setPrimaryContact = (
  householdId: string,
  personId: string,
  options: ContactOptions = {}
): Effect.Effect<ContactReport, PcoError, PcoClient> =>
  Effect.gen(function*() {
    const [given, wrong] = optionsOf(options, ["join"])
    yield* check("Households.setPrimaryContact", [
      ...pairIssues(householdId, personId),
      ...wrong,
      ...flagIssues("join", given.join)
    ])
    return yield* turnTo(householdId, personId, given, () => join(householdId, personId))
  }).pipe(job("Households.setPrimaryContact"))
