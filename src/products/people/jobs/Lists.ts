/**
 * Lists: Planning Center works them out by their rules when it is told to, which
 * takes a while.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import * as Stream from "effect/Stream"
import { CurrentCachePolicy } from "../../../client/PcoCache.ts"
import type { PcoClient } from "../../../client/PcoClient.ts"
import type { PcoError } from "../../../client/PcoError.ts"
import type { StreamOptions } from "../../../resource/Operations.ts"
import type { Fields, Row } from "../../../resource/Spec.ts"
import * as List from "../List.ts"
import type { MailchimpSyncStatus } from "../MailchimpSyncStatus.ts"
import type { PersonInclude, PersonSpec } from "../Person.ts"
import type { RunOptions, RunTimeout } from "./lists/wait.ts"
import { issuesOf, untilDone } from "./lists/wait.ts"
import { check } from "./shared/input.ts"
import { anew, job } from "./shared/job.ts"
import { withLock } from "./shared/lock.ts"

export { type RunOptions, RunTimeout } from "./lists/wait.ts"

/**
 * A list that was run, and how long that took to show.
 *
 * @category models
 * @since 0.1.0
 */
export interface RunReport {
  /** The list as it is now. `total_people` tells how many are on it. */
  readonly list: List.List
  /** When it had been refreshed before, by the clock of Planning Center. */
  readonly before: DateTime.Utc | null
  /** How often it was looked at. */
  readonly looks: number
}

const refresh = (listId: string, options: RunOptions): Effect.Effect<RunReport, PcoError | RunTimeout, PcoClient> =>
  Effect.map(
    untilDone({
      list_id: listId,
      action: "run",
      start: List.run(listId),
      read: List.get(listId),
      times: ({ batch_completed_at, refreshed_at }) => [refreshed_at, batch_completed_at]
    }, options),
    ({ now, ...done }) => ({ list: now, ...done })
  )

/**
 * Has a list worked out anew, and waits until it is: until Planning Center gives it
 * a later `refreshed_at` or `batch_completed_at` than it had before.
 *
 * A run that somebody else began at about the same time counts as well, since nothing
 * tells them apart. Calls for the same list through the same client share a run where
 * they wait for each other.
 *
 * Fails with `RunTimeout` when it takes too long. The run goes on then, and cannot be
 * called off.
 *
 * **Example** (Before using a list)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Lists } from "effect-pco/people"
 * import { FakePco, PcoTest } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const { before, list } = yield* Lists.run("1", { timeout: "2 minutes" })
 *   console.log(list.name, list.total_people, list.refreshed_at !== before)
 *   // => Members 2 true
 * })
 * await Effect.runPromise(PcoTest.skipWaits(program.pipe(Effect.provide(FakePco.layer({ people: 5 })))))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const run = (
  listId: string,
  options: RunOptions = {}
): Effect.Effect<RunReport, PcoError | RunTimeout, PcoClient> =>
  Effect.andThen(
    check("Lists.run", issuesOf(listId, options)),
    withLock<RunReport, PcoError | RunTimeout, PcoClient>(
      `Lists.run ${listId}`,
      (before) => before === undefined ? refresh(listId, options) : Effect.succeed(before)
    )
  ).pipe(job("Lists.run"))

/**
 * What came of carrying a list over to Mailchimp.
 *
 * @category models
 * @since 0.1.0
 */
export interface SyncReport {
  /** How it went: `error` tells what Mailchimp did not take. */
  readonly status: MailchimpSyncStatus
  /** When it had been carried over before, by the clock of Planning Center. */
  readonly before: DateTime.Utc | null
  /** How often it was looked at. */
  readonly looks: number
}

const carryOver = (listId: string, options: RunOptions): Effect.Effect<SyncReport, PcoError | RunTimeout, PcoClient> =>
  Effect.map(
    untilDone<MailchimpSyncStatus | undefined>({
      list_id: listId,
      action: "mailchimp_sync",
      start: List.mailchimp_sync(listId),
      read: Effect.map(Stream.runCollect(List.mailchimp_sync_status.stream(listId)), newest),
      times: (status) => [status?.completed_at]
    }, options),
    // it is done, so there is one
    ({ now, ...done }) => ({ status: now!, ...done })
  )

const newest = (all: ReadonlyArray<MailchimpSyncStatus>): MailchimpSyncStatus | undefined =>
  all.toSorted((left, right) =>
    (right.completed_at?.epochMilliseconds ?? 0) - (left.completed_at?.epochMilliseconds ?? 0)
  )[0]

/**
 * Carries a list over to Mailchimp, and waits until Planning Center has done it: until
 * its status has a later `completed_at` than before.
 *
 * Calls for the same list through the same client share it where they wait for each
 * other. Fails with `RunTimeout` when it takes too long; it goes on then.
 *
 * **Example** (Before sending a newsletter)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Lists } from "effect-pco/people"
 * import { FakePco, PcoTest } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const { status } = yield* Lists.syncToMailchimp("1", { timeout: "2 minutes" })
 *   console.log(status.error, status.completed_at !== null)
 *   // => null true
 * })
 * await Effect.runPromise(PcoTest.skipWaits(program.pipe(Effect.provide(FakePco.layer({ people: 5 })))))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const syncToMailchimp = (
  listId: string,
  options: RunOptions = {}
): Effect.Effect<SyncReport, PcoError | RunTimeout, PcoClient> =>
  Effect.andThen(
    check("Lists.syncToMailchimp", issuesOf(listId, options)),
    withLock<SyncReport, PcoError | RunTimeout, PcoClient>(
      `Lists.syncToMailchimp ${listId}`,
      (before) => before === undefined ? carryOver(listId, options) : Effect.succeed(before)
    )
  ).pipe(job("Lists.syncToMailchimp"))

/**
 * The people on a list, each once, as they were when it was last refreshed. A cache
 * may answer this; `runAndStream` reads anew.
 *
 * **Example** (Writing to everybody)
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Lists } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Lists.results("1", { include: ["emails"] }).pipe(
 *   Stream.runForEach((person) => Effect.sync(() => console.log(person.id, person.emails.length)))
 * )
 * await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * // => 1 2
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const results = <const Include extends PersonInclude = never, const F extends Fields<PersonSpec> = {}>(
  listId: string,
  options: StreamOptions<PersonSpec, {}, Include, F> = {}
): Stream.Stream<Row<PersonSpec, Include, F>, PcoError, PcoClient> =>
  Stream.suspend(() => {
    // rows come twice where a list is refreshed while its pages are read
    const seen = new Set<string>()
    return Stream.filter(List.people.stream(listId, options), ({ id }) => {
      const isNew = !seen.has(id)
      seen.add(id)
      return isNew
    })
  })

/**
 * Has a list worked out anew, waits until it is, and reads the people on it: `run`
 * and `results` together, with the options of both.
 *
 * **Example** (Who is on it now)
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Lists } from "effect-pco/people"
 * import { FakePco, PcoTest } from "effect-pco/testing"
 *
 * const program = Lists.runAndStream("1", { timeout: "2 minutes" }).pipe(Stream.runCollect)
 * const people = await Effect.runPromise(PcoTest.skipWaits(program.pipe(Effect.provide(FakePco.layer({ people: 5 })))))
 * console.log(people.length)
 * // => 2
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const runAndStream = <const Include extends PersonInclude = never, const F extends Fields<PersonSpec> = {}>(
  listId: string,
  options: RunOptions & StreamOptions<PersonSpec, {}, Include, F> = {}
): Stream.Stream<Row<PersonSpec, Include, F>, PcoError | RunTimeout, PcoClient> => {
  const { poll, timeout, ...read } = options ?? {}
  // what is no object is refused there
  const ofRun = Predicate.isObject(options) ? { poll, timeout } : options
  return Stream.unwrap(Effect.as(run(listId, ofRun), results<Include, F>(listId, read))).pipe(
    Stream.updateService(CurrentCachePolicy, anew)
  )
}
