/**
 * The service that is told what happens to every operation. The layers are in
 * `telemetry/`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import type { Call } from "./Call.ts"
import type { Operation } from "./Operation.ts"
import type { State } from "./PcoCircuitBreaker.ts"
import type { PcoError } from "./PcoError.ts"
import type { Priority } from "./Priority.ts"
import type { Product } from "./Product.ts"

/**
 * What a program did so far.
 *
 * @category models
 * @since 0.1.0
 */
export interface Snapshot {
  /** Operations that ended, in success or failure. */
  readonly operations: number
  /** Operations that ended in failure or were interrupted. */
  readonly failures: number
  /** Requests that were made; a retry is one more. */
  readonly requests: number
  /** Requests that were made again after a failure. */
  readonly retries: number
  /** Requests that were not made because an equal read was under way. */
  readonly coalesced: number
  /** Requests that were not made because several ids were read together. */
  readonly batched: number
  /** Time that requests waited for their place in the rate limit, all together. */
  readonly waited: Duration.Duration
}

/**
 * How a request came not to be made.
 *
 * @category models
 * @since 0.1.0
 */
export type Saving = "batched" | "coalesced"

/**
 * What a call was answered by: a request of its own (or several, with retries), the
 * cache, an equal read that was under way, or a read of many ids.
 *
 * @category models
 * @since 0.1.0
 */
export type AnsweredBy = Saving | "cache" | "request"

/**
 * The numbers of one operation, or of one name that was tracked. Times are in
 * milliseconds. Percentiles are nearest-rank: the smallest time that so many per cent of
 * all did not exceed. They are exact for whole milliseconds below 2,048 and within 0.1 %
 * above. Where nothing was recorded, all of them are 0.
 *
 * @category models
 * @since 0.1.0
 */
export interface Numbers {
  readonly count: number
  readonly errors: number
  /** Errors by count, from 0 to 1. */
  readonly errorShare: number
  readonly mean: number
  readonly median: number
  readonly p95: number
  readonly p99: number
  readonly min: number
  readonly max: number
  /** How many ended in a second. */
  readonly throughput: number
  /** The part of the time that was spent waiting for the rate limit, from 0 to 1. */
  readonly waitShare: number
}

/**
 * The numbers of each operation within a window of time.
 *
 * @category models
 * @since 0.1.0
 */
export interface Report {
  /** From when on calls count, in milliseconds since the epoch: the window begins at a whole second. */
  readonly from: number
  readonly to: number
  /**
   * Whether all calls since `from` are in it. They are not when the window reaches further
   * back than the memory of the metrics.
   */
  readonly isComplete: boolean
  /** All operations together; names that were tracked are not in it. */
  readonly total: Numbers
  /** By name, such as `people.Person.get`. */
  readonly operations: { readonly [name: string]: Numbers }
  /** What `PcoMetrics.track` recorded, by name. */
  readonly tracked: { readonly [name: string]: Numbers }
}

/**
 * A measurement that began at one moment.
 *
 * @category models
 * @since 0.1.0
 */
export interface Measuring {
  /** The numbers from its beginning to now. */
  readonly report: Effect.Effect<Report>
  readonly close: Effect.Effect<void>
}

/**
 * A call that took long. It holds no id, no parameter and no answer.
 *
 * @category models
 * @since 0.1.0
 */
export interface SlowCall {
  readonly operation: string
  readonly method: string
  /** The path with placeholders. */
  readonly template: string
  /** When it ended, in milliseconds since the epoch. */
  readonly at: number
  /** How long it took, in milliseconds. */
  readonly took: number
  readonly outcome: string
  readonly answeredBy: AnsweredBy
  /** Requests that were made for it. */
  readonly attempts: number
  /** Milliseconds of waiting for the rate limit. */
  readonly waited: number
  /** Milliseconds from sending its requests to their answers. */
  readonly sending: number
  /** Milliseconds of decoding. */
  readonly decoding: number
  /** The rest: waits between retries, for a permit, for a token, for a read of somebody else. */
  readonly other: number
}

/**
 * What happened in one second.
 *
 * @category models
 * @since 0.1.0
 */
export interface Second {
  /** When it began, in milliseconds since the epoch. */
  readonly at: number
  /** Requests that were sent in it. */
  readonly requests: number
  /** Answers 429 that came in it. */
  readonly refused: number
  readonly retries: number
  /** Calls that ended in it. */
  readonly calls: number
}

/**
 * What a program reads with one operation: the habits that cost requests.
 *
 * @category models
 * @since 0.1.0
 */
export interface Habits {
  readonly operation: string
  readonly method: string
  readonly template: string
  readonly calls: number
  readonly requests: number
  readonly answeredBy: { readonly [by in AnsweredBy]: number }
  /** Retries of its requests, by the tag of the reason. */
  readonly retries: { readonly [reason: string]: number }
  /** Reads of what had been read before, by a request each time. */
  readonly repeats: number
  /** The usual time between two reads of the same, in milliseconds; `undefined` where none came again. */
  readonly revisit: number | undefined
  /** Whether it reads lists, as far as answers have shown. */
  readonly isList: boolean
  /** Different reads that made a request; further pages of the same list are left out. */
  readonly different: number
  /** The most calls of it that made a request within ten seconds; further pages are left out. */
  readonly most: number
  /** The largest offset that was asked for. */
  readonly deepest: number
  /** Pages that were read, and of them those without `where`, `filter` and `search`. */
  readonly pages: number
  readonly unfiltered: number
  /** The smallest `per_page` that more than one page was read with; `undefined` where there is none. */
  readonly perPage: number | undefined
  /** Rows by include, where they are watched: how many came, and of how many it was looked at. */
  readonly includes: { readonly [include: string]: { readonly rows: number; readonly used: number } }
}

/**
 * What an analysis starts from.
 *
 * @category models
 * @since 0.1.0
 */
export interface Profile {
  readonly report: Report
  /** The costs since the beginning or the last reset. */
  readonly snapshot: Snapshot
  readonly timeline: ReadonlyArray<Second>
  /** Calls by how long they took: the upper bound in milliseconds, and how many. */
  readonly latencies: ReadonlyArray<readonly [upTo: number, calls: number]>
  /** Requests and their waits in milliseconds, by priority. */
  readonly waits: { readonly [priority in Priority]: { readonly requests: number; readonly waited: number } }
  readonly habits: ReadonlyArray<Habits>
  readonly slow: ReadonlyArray<SlowCall>
  /** How many requests are under way, and how many wait for the rate limit. */
  readonly inFlight: number
  readonly queued: { readonly [priority in Priority]: number }
  /** Answers 429 since then. */
  readonly refused: number
  /** Where the circuit of a product stands that is not closed. */
  readonly circuits: { readonly [product: string]: State["_tag"] }
}

/**
 * What is recorded, and when. Recording never fails and never changes what is
 * recorded.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /** An operation ended after `millis` milliseconds. `call` says how, where it was run by a client. */
  readonly operation: (
    operation: Operation<unknown>,
    millis: number,
    exit: Exit.Exit<unknown, PcoError>,
    call?: Call
  ) => Effect.Effect<void>
  /** A request waits for its place in the rate limit until the effect ends or says that it is there. */
  readonly inLine: <A, E, R>(use: (arrived: () => void) => Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  /** A request is about to be sent, after `waited` milliseconds of waiting for the rate limit. */
  readonly request: (operation: Operation<unknown>, waited: number) => Effect.Effect<void>
  /** A request ended: `success`, `interrupted` or the tag of a reason. */
  readonly answered: (operation: Operation<unknown>, outcome: string) => Effect.Effect<void>
  /** An answer was decoded in so many milliseconds. */
  readonly decoded: (operation: Operation<unknown>, millis: number) => Effect.Effect<void>
  /** A request failed and will be made again. */
  readonly retry: (error: PcoError) => Effect.Effect<void>
  /** So many requests of an operation were not made. */
  readonly saved: (operation: Operation<unknown>, by: Saving, requests: number) => Effect.Effect<void>
  /** The circuit of a product opened, closed, or lets one request through to find out. */
  readonly circuit: (product: Product, to: State["_tag"]) => Effect.Effect<void>
  /** What the program itself does, under a name of its own. */
  readonly tracked: (name: string, millis: number, outcome: string) => Effect.Effect<void>
  /** Gives back the value of a read, so that it is seen which of its includes are looked at. */
  readonly watch?: (<A>(operation: Operation<A>, value: A) => A) | undefined
  /** What was recorded so far. */
  readonly snapshot: Effect.Effect<Snapshot>
  /** The numbers of each operation: of the last so many milliseconds, or since the beginning. */
  readonly report: (millis?: number) => Effect.Effect<Report>
  /** Measures by itself from now on, to the millisecond, until it is closed. */
  readonly measure: Effect.Effect<Measuring>
  /** The last slow calls, the newest first. */
  readonly slowLog: Effect.Effect<ReadonlyArray<SlowCall>>
  readonly profile: Effect.Effect<Profile>
  /** Begins anew: reports, the slow log and the profile know nothing of what was before. Counters of exporters go on. */
  readonly reset: Effect.Effect<void>
}

/**
 * Records operations, requests, retries and waits.
 *
 * @category services
 * @since 0.1.0
 */
export class PcoMetrics extends Context.Service<PcoMetrics, Service>()("effect-pco/client/PcoMetrics") {}
