/**
 * What is known of the calls of a program: numbers, slow calls, habits.
 *
 * @internal
 */
import type * as Effect from "effect/Effect"
import type { State } from "../client/PcoCircuitBreaker.ts"
import type { AnsweredBy, Snapshot } from "../client/PcoMetrics.ts"
import type { Priority } from "../client/Priority.ts"
import type { Product } from "../client/Product.ts"
import type { Drift as Described } from "../jsonapi/Drift.ts"

/**
 * The numbers of one operation, or of one name that was tracked. Times are in
 * milliseconds. Percentiles are nearest-rank: p95 is the smallest time that 95 % of all
 * did not exceed. They are exact for whole milliseconds below 2,048 and within 0.1 %
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
 * A measurement with a start of its own.
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
  /** The rest: waits between retries, for a permit, for a token, for an equal read. */
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
 * What Planning Center sends in another form than described, each attribute once.
 *
 * @category models
 * @since 0.2.0
 */
export interface Drift extends Described {
  readonly product: Product
  /** The operation that found it first. */
  readonly operation: string
  /** How many answers had it. */
  readonly answers: number
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
  /** How many requests are in flight, and how many wait for the rate limit. */
  readonly inFlight: number
  readonly queued: { readonly [priority in Priority]: number }
  /** Answers 429 since then. */
  readonly refused: number
  /** The state of each circuit that is not closed, by product. */
  readonly circuits: { readonly [product: string]: State["_tag"] }
  /** What Planning Center sends in another form than described. */
  readonly drift: ReadonlyArray<Drift>
}
