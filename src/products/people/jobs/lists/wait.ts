/**
 * Starts what Planning Center does by and by, and waits until it is done.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import { millisOf } from "../../../../internal/millis.ts"
import { EffectNeeded } from "../../../../client/planning.ts"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import type { PcoError } from "../../../../client/PcoError.ts"
import type { Issue } from "../../../../jsonapi/Issue.ts"
import { describe } from "../../../../jsonapi/Issue.ts"
import { optionsOf } from "../shared/input.ts"
import { idIssues } from "../../../../resource/encodeWhere.ts"

/**
 * What a list was told to do was not done in time. It may still go on. `after` is in
 * milliseconds, `before` is when it had been done the last time.
 *
 * @category errors
 * @since 0.1.0
 */
export class RunTimeout extends Schema.TaggedError<RunTimeout>()("RunTimeout", {
  list_id: Schema.String,
  action: Schema.Literals(["run", "mailchimp_sync"]),
  after: Schema.Finite,
  before: Schema.NullOr(Schema.DateTimeUtc)
}) {
  override get message() {
    return `${this.action} of the list ${this.list_id} was not done within ${this.after / 1000} s; it may still go on`
  }
}

/**
 * How long to wait, and how often to look.
 *
 * @category options
 * @since 0.1.0
 */
export interface RunOptions {
  /** How long to wait for it to be done, after which `RunTimeout`. 5 minutes by default. */
  readonly timeout?: Duration.Input | undefined
  /**
   * The waits between the looks. By default the first is a second, and each half as long again as the one before, up to
   * 15 seconds. Each look is a request within the rate limit. When the schedule ends, so does the waiting.
   */
  readonly poll?: Schedule.Schedule<unknown> | undefined
}

const names: ReadonlyArray<keyof RunOptions> = ["timeout", "poll"]

/**
 * @internal
 */
export const issuesOf = (listId: string, options: RunOptions): ReadonlyArray<Issue> => {
  const [{ poll, timeout = "5 minutes" }, wrong] = optionsOf(options, names)
  const millis = millisOf(timeout)
  return [
    ...idIssues("list_id", listId),
    ...wrong,
    ...(Number.isFinite(millis) && millis > 0
      ? []
      : [{ field: "timeout", problem: `is ${describe(timeout)}`, expected: "a duration such as \"5 minutes\"" }]),
    ...(poll === undefined || Schedule.isSchedule(poll)
      ? []
      : [{ field: "poll", problem: `is ${describe(poll)}`, expected: "a Schedule" }])
  ]
}

const longest = /* @__PURE__ */ Duration.seconds(15)

const backOff: Schedule.Schedule<unknown> = /* @__PURE__ */ Schedule.modifyDelay(
  /* @__PURE__ */ Schedule.exponential("1 second", 1.5),
  ({ duration }) => Effect.succeed(Duration.min(duration, longest))
)

/**
 * What there is to wait for.
 *
 * @internal
 */
export interface Task<A> {
  readonly list_id: string
  readonly action: RunTimeout["action"]
  readonly start: Effect.Effect<unknown, PcoError, PcoClient>
  readonly read: Effect.Effect<A, PcoError, PcoClient>
  /** When it was done, each way that tells it. */
  readonly times: (now: A) => ReadonlyArray<DateTime.Utc | null | undefined>
}

/**
 * @internal
 */
export interface Done<A> {
  readonly now: A
  readonly before: DateTime.Utc | null
  readonly looks: number
}

const millis = (time: DateTime.Utc | null | undefined): number => time ? DateTime.toEpochMillis(time) : -Infinity

/**
 * Starts it, and looks until one of its times is later than before. It goes by the
 * clock of Planning Center alone: ours may be wrong.
 *
 * @internal
 */
export const untilDone = <A>(
  { list_id, action, read, start, times }: Task<A>,
  { poll = backOff, timeout = "5 minutes" }: RunOptions
): Effect.Effect<Done<A>, PcoError | RunTimeout, PcoClient> =>
  Effect.gen(function*() {
    const known = times(yield* read)
    const before = known[0] ?? null
    const isDone = (now: A) => times(now).some((time, index) => millis(time) > millis(known[index]))
    // Times are of whole seconds: what is done within the second of the last time would not show.
    if (known.some((time) => time !== null && time !== undefined)) yield* Effect.sleep("1 second")
    yield* start
    yield* yield* EffectNeeded
    const began = yield* Clock.currentTimeMillis
    const giveUp = Effect.flatMap(
      Clock.currentTimeMillis,
      (now) => Effect.fail(new RunTimeout({ list_id, action, after: now - began, before }))
    )
    let looks = 0
    const look = Effect.suspend(() => {
      looks++
      return read
    })
    const now = yield* Effect.repeat(look, { schedule: poll, until: isDone }).pipe(
      Effect.timeoutOrElse({ duration: timeout, orElse: () => giveUp })
    )
    // the schedule may have ended before
    return isDone(now) ? { now, before, looks } : yield* giveUp
  })
