/**
 * What a run in bulk came to.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import type * as Duration from "effect/Duration"
import type { Method } from "../../client/Operation.ts"

/**
 * An item that an earlier run began, and of whose end nothing is known: that run ended
 * with it under way. It is not run again unless `resolve` says that it had no effect.
 *
 * @category errors
 * @since 0.1.0
 */
export class InDoubt extends Data.TaggedError("InDoubt")<{}> {
  override get message() {
    return "an earlier run began this item and did not come to its end: it may have taken effect"
  }
}

/**
 * An item that failed.
 *
 * @category models
 * @since 0.1.0
 */
export interface Failure<out A, out E> {
  readonly _tag: "Failed"
  readonly item: A
  /** The index of the item in the input, from 0. */
  readonly index: number
  /** The key of the item, where keys were given. */
  readonly key: string | undefined
  readonly error: E | InDoubt
  /**
   * Whether a write of this item took effect or may have. Then it was not repeated, and a
   * next run does not repeat it either: look first, or give `resolve`.
   */
  readonly mayHaveTakenEffect: boolean
  /** What `resolve` failed with, where it did. */
  readonly unresolved: E | undefined
}

/**
 * What became of one item. `Before` was done by an earlier run or under the same key in
 * this one, `Skipped` was not begun because the run stopped, `Planned` is what a dry run
 * leaves: `cutShort` where the item needed an answer and ended there.
 *
 * @category models
 * @since 0.1.0
 */
export type Outcome<A, B, E> =
  | { readonly _tag: "Done"; readonly item: A; readonly index: number; readonly value: B }
  | Failure<A, E>
  | { readonly _tag: "Before" | "Skipped"; readonly item: A; readonly index: number }
  | { readonly _tag: "Planned"; readonly item: A; readonly index: number; readonly cutShort: boolean }

/**
 * An operation that a dry run would have sent: without its query and without the values
 * of its body, which may be personal.
 *
 * @category models
 * @since 0.1.0
 */
export interface Planned {
  readonly index: number
  /** The name of the operation, such as `people.Person.update`. */
  readonly operation: string
  readonly method: Method
  readonly path: string
  /** The attributes and relationships that the body writes; a custom field by the name that the program gave. */
  readonly fields: ReadonlyArray<string>
  /** Whether the item needed the answer and was cut short here. What it would send afterwards is not known. */
  readonly needsAnswer: boolean
  /** The whole body, only where the dry run was asked for bodies. */
  readonly body?: unknown
}

/**
 * A done item that could not be undone.
 *
 * @category models
 * @since 0.1.0
 */
export interface Uncompensated<out A, out B, out E> {
  readonly item: A
  readonly index: number
  readonly value: B
  readonly error: E
}

/**
 * What a run came to. Items add up: `total` is `done + failed + before + skipped`, and in
 * a dry run `failed + before + skipped` and those that were planned.
 *
 * @category models
 * @since 0.1.0
 */
export interface Report<out A, out B, out E> {
  /** Items that there were: all of an iterable, and of a stream those that were read. */
  readonly total: number
  /** Items that this run did, those included that were undone again afterwards. */
  readonly done: number
  readonly failed: number
  /** How many of those that failed took effect or may have. */
  readonly inDoubt: number
  /** Items that were done before: by an earlier run, or under the same key. */
  readonly before: number
  /**
   * Whether an earlier run had brought the whole job to its end when this one began, which a warning in the log says
   * too: only items that were new were done. For a job that is done again and again name each run, such as
   * `Journal.open({ job: "nightly", run: "2026-12-01" })`.
   */
  readonly wasComplete: boolean
  /** Items that were not begun, because the run stopped. */
  readonly skipped: number
  /** Failures in the order of the input: as many as the option `keep` lets the report hold. */
  readonly failures: ReadonlyArray<Failure<A, E>>
  /** What became of each item, in the order of the input, where `results` were asked for; otherwise empty. */
  readonly results: ReadonlyArray<Outcome<A, B, E>>
  /** What a dry run would have sent, in the order of the input: as many as `keep` lets the report hold. */
  readonly planned: ReadonlyArray<Planned>
  /** Items that a dry run cut short, because they needed an answer: they may send more than was planned. */
  readonly cutShort: number
  /** Done items that `compensate` undid after a failure. */
  readonly compensated: number
  readonly uncompensated: ReadonlyArray<Uncompensated<A, B, E>>
  readonly duration: Duration.Duration
  /** Requests that the client made meanwhile, those of other parts of the program included. */
  readonly requests: number
  /** How long requests of the client waited for the rate limit, in total. */
  readonly waited: Duration.Duration
}

/**
 * How far a run is. It has all that the progress of a stream has, and can be shown as one.
 *
 * @category models
 * @since 0.1.0
 */
export interface Progress {
  /** How many items came to their end so far, in whatever way. */
  readonly seen: number
  /** How many items there are, where that is known: of a stream it is not. */
  readonly total: number | undefined
  /** How many of those seen were done by this run. */
  readonly succeeded: number
  readonly failed: number
  readonly before: number
  /** Whether the run is over. */
  readonly done: boolean
  readonly elapsed: Duration.Duration
  /** Items a second that this run brought to their end, without those done before; 0 until time has passed. */
  readonly rate: number
  /** How long the rest takes at this rate, where the total is known. */
  readonly remaining: Duration.Duration | undefined
  readonly requests: number
  readonly waited: Duration.Duration
}
