/**
 * The options of a run, checked once.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import { checker } from "../../client/checker.ts"
import { effectWithinIssues } from "../../client/EffectWithin.ts"
import { millisOf } from "../../internal/millis.ts"
import type { Priority } from "../../client/Priority.ts"
import { priorities } from "../../client/Priority.ts"
import * as Issue from "../../jsonapi/Issue.ts"
import { optionsOf } from "../../jsonapi/optionsOf.ts"
import type { Journal } from "../Journal.ts"
import type { Failure, InDoubt, Progress } from "./report.ts"
import type { Resolution } from "./resolution.ts"

/**
 * Whether a run goes on after a failure.
 *
 * @category models
 * @since 0.1.0
 */
export type Next = "continue" | "stop"

/**
 * What is known of an item when `resolve` is asked about it.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemInDoubt<E> {
  readonly index: number
  readonly key: string
  /** What the item failed with, or `InDoubt` when an earlier run left it. */
  readonly error: E | InDoubt
}

/**
 * The options of a run.
 *
 * @category options
 * @since 0.1.0
 */
export interface Options<A, B = unknown, E = unknown, R = never> {
  /** How many items are under way at once. 10 by default. */
  readonly concurrency?: number | undefined
  /** How many items go before a pause: all of them end before the next ones begin. No pauses by default. */
  readonly batch?: number | undefined
  /** How long the pause between two batches is. */
  readonly delay?: Duration.Input | undefined
  /** How urgent the requests are. That of the program around by default; `low` leaves room for others. */
  readonly priority?: Priority | undefined
  /** Is told how far the run is: after each item, and when it is over. */
  readonly onProgress?: ((progress: Progress) => Effect.Effect<unknown, never, R> | void) | undefined
  /** Whether the run goes on after a failure: `continue` by default. After `stop` those that are under way end. */
  readonly onError?: Next | ((failure: Failure<A, E>) => Effect.Effect<Next, never, R> | Next) | undefined
  /**
   * Whether the first failure ends the run at once, and is what it fails with. What is under way is interrupted, and
   * is in doubt for the next run.
   */
  readonly failFast?: boolean | undefined
  /** The journal that says what earlier runs did: `Journal.open`. */
  readonly checkpoint?: Journal | undefined
  /** What makes an item the same one in another run. Its index in the input by default. */
  readonly key?: ((item: A, index: number) => string) | undefined
  /** Finds out whether an item took effect that is in doubt. Without it such an item is reported and left alone. */
  readonly resolve?: ((item: A, known: ItemInDoubt<E>) => Effect.Effect<Resolution<B>, E, R>) | undefined
  /**
   * How long after it was sent a write may still take effect. An item in doubt waits so long before `resolve` is asked,
   * also when a process that was killed left it. That of the program around by default, which is 2 minutes
   * (`Pco.withEffectWithin`). Meanwhile other items go on.
   */
  readonly effectWithin?: Duration.Input | undefined
  /** How often an item is run at the most when `resolve` finds that it had no effect. 10 by default. */
  readonly times?: number | undefined
  /** Undoes a done item: when the run ends with a failure, the done ones of this run in reverse, one by one. */
  readonly compensate?: ((item: A, value: B, index: number) => Effect.Effect<unknown, E, R>) | undefined
  /**
   * Sends nothing, whichever client an item uses, and reports the operations that would be sent. An item that needs an
   * answer ends there, and the report says so (`cutShort`). With `reads` reading is allowed, for programs that
   * look before they write. `bodies` are left out unless they are asked for, because they are personal data.
   */
  readonly dryRun?:
    | boolean
    | { readonly reads?: boolean | undefined; readonly bodies?: boolean | undefined }
    | undefined
  /** Whether the report holds what became of each item. `false` by default, so that a long run takes no memory. */
  readonly results?: boolean | undefined
  /** How many failures, and planned operations, the report holds at the most; they are all counted. 10,000 by default. */
  readonly keep?: number | undefined
}

const names: ReadonlyArray<keyof Options<unknown>> = [
  "concurrency",
  "batch",
  "delay",
  "priority",
  "onProgress",
  "onError",
  "failFast",
  "checkpoint",
  "key",
  "resolve",
  "effectWithin",
  "times",
  "compensate",
  "dryRun",
  "results",
  "keep"
]

/**
 * @internal
 */
export interface DryRun {
  readonly reads: boolean
  readonly bodies: boolean
}

/**
 * @internal
 */
export interface Settings<A, B, E, R> {
  readonly concurrency: number
  readonly batch: number | undefined
  readonly delay: Duration.Duration
  readonly priority: Priority | undefined
  readonly onProgress: Options<A, B, E, R>["onProgress"]
  readonly onError: NonNullable<Options<A, B, E, R>["onError"]>
  readonly failFast: boolean
  readonly checkpoint: Journal | undefined
  readonly key: Options<A, B, E, R>["key"]
  readonly resolve: Options<A, B, E, R>["resolve"]
  readonly effectWithin: Duration.Duration | undefined
  readonly times: number
  readonly compensate: Options<A, B, E, R>["compensate"]
  readonly dryRun: DryRun | undefined
  readonly results: boolean
  readonly keep: number
}

const most = 1_000_000_000

const functions = ["onProgress", "key", "resolve", "compensate"] as const

/**
 * @internal
 */
export const settle = <A, B, E, R>(
  options: Options<A, B, E, R>
): { readonly settings: Settings<A, B, E, R>; readonly issues: ReadonlyArray<Issue.Issue> } => {
  const { issues, refuse, whole } = checker()
  const [given, wrong] = optionsOf(options, names)
  issues.push(...wrong)
  for (const name of functions) {
    if (given[name] !== undefined && typeof given[name] !== "function") refuse(name, given[name], "a function")
  }
  const flag = (name: string, value: unknown): boolean => {
    if (value !== undefined && typeof value !== "boolean") refuse(name, value, "true or false")
    return value === true
  }
  const { batch, checkpoint, delay, dryRun, onError = "continue", priority } = given
  const millis = delay === undefined ? 0 : millisOf(delay)
  if (!(millis >= 0 && Number.isFinite(millis))) refuse("delay", delay, "a duration, such as \"2 seconds\"")
  issues.push(...effectWithinIssues("effectWithin", given.effectWithin))
  if (delay !== undefined && batch === undefined) refuse("batch", batch, "the number of items between two delays")
  if (priority !== undefined && !priorities.includes(priority)) {
    refuse("priority", priority, Issue.oneOf(priorities))
  }
  if (typeof onError !== "function" && onError !== "continue" && onError !== "stop") {
    refuse("onError", onError, "\"continue\", \"stop\" or a function that answers one of them")
  }
  if (checkpoint !== undefined && typeof checkpoint?.begin !== "function") {
    refuse("checkpoint", checkpoint, "what Journal.open gives")
  }
  let dry: DryRun | undefined
  if (typeof dryRun === "object" && dryRun !== null) {
    issues.push(...Issue.unknownNames(dryRun, ["reads", "bodies"], "dryRun."))
    dry = { reads: flag("dryRun.reads", dryRun.reads), bodies: flag("dryRun.bodies", dryRun.bodies) }
  } else if (dryRun === true) dry = { reads: false, bodies: false }
  else if (dryRun !== undefined && dryRun !== false) refuse("dryRun", dryRun, "true, false or { reads, bodies }")
  const settings = {
    concurrency: whole("concurrency", given.concurrency, 10, 1, 10_000),
    batch: batch === undefined ? undefined : whole("batch", batch, 1, 1, most),
    delay: Duration.millis(millis >= 0 ? millis : 0),
    priority,
    onProgress: given.onProgress,
    onError,
    failFast: flag("failFast", given.failFast),
    checkpoint,
    key: given.key,
    resolve: given.resolve,
    effectWithin: given.effectWithin === undefined ? undefined : Duration.millis(millisOf(given.effectWithin) || 0),
    times: whole("times", given.times, 10, 1, 1000),
    compensate: given.compensate,
    dryRun: dry,
    results: flag("results", given.results),
    keep: whole("keep", given.keep, 10_000, 0, most)
  }
  return { settings, issues }
}
