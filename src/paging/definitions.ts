/**
 * The options of pagers and what they tell. The public face is `Paging.ts`.
 *
 * @internal
 */
import type * as Effect from "effect/Effect"
import type { Progress } from "./Progress.ts"

/**
 * The ways to read a list, see {@link Mode}.
 *
 * @category constants
 * @since 0.1.0
 */
export const modes = ["auto", "sequential", "parallel", "keyset"] as const

/**
 * How the pages of a list are read.
 *
 * **Details**
 *
 * - `sequential`: one page after the other, along the `next` link of each. None is asked for before the one before it
 *   was taken, so that whoever stops early pays for no more. With `parallel` and a `concurrency` of 2 one is fetched ahead.
 * - `parallel`: the first page tells how many rows there are, and the others are fetched
 *   ahead, inside of the rate limit.
 * - `keyset`: along `created_at`, or `updated_at` where `order` says so. Each page begins
 *   at the timestamp that the one before ended with, so no request has a deep offset,
 *   which Planning Center limits more strictly. Rows without the timestamp come first.
 * - `auto`: `sequential` for two pages or fewer, `parallel` for more, and `keyset` for
 *   more than 30,000 rows where the endpoint can be ordered and queried by a timestamp
 *   and the caller asked for no other order. Such long lists then come by `created_at`
 *   and not by id.
 *
 * While people work with the data, rows come, go and move. With offsets (`sequential` and
 * `parallel`) a row that is deleted before the current offset moves all others up,
 * and one of them is passed over. A keyset loses none: along `created_at` every row that
 * is there throughout comes exactly once. Along `updated_at` it comes at least once and
 * in its newest state: a row that changes meanwhile comes again. (Timestamps have whole
 * seconds: a second change within one second can be missed where more rows changed in
 * that second than a page holds.)
 *
 * @category models
 * @since 0.1.0
 */
export type Mode = typeof modes[number]

/**
 * What was read, when all of it was.
 *
 * @category models
 * @since 0.1.0
 */
export interface Summary {
  /** How it was read: what `auto` chose. */
  readonly mode: Exclude<Mode, "auto">
  /** How many rows there were when it began; `undefined` where Planning Center did not say. */
  readonly expected: number | undefined
  /** How many rows came. */
  readonly seen: number
  /** How many came again because they had moved, and were dropped. */
  readonly repeated: number
  /** How many of those expected did not come. */
  readonly vanished: number
}

/**
 * The options of every pager.
 *
 * A stream fails with `Malformed` when the list never ends (its pages hold no new row while `links.next` goes on), and
 * when `total_count` cannot be true.
 *
 * **Example** (What moved meanwhile)
 *
 * ```ts
 * import { Console, Stream, Effect } from "effect"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const people = Person.stream({
 *   mode: "keyset",
 *   per_page: 50,
 *   onEnd: ({ expected, seen, vanished }) => Console.log(`${seen} of ${expected}, ${vanished} vanished`)
 * })
 * await Effect.runPromise(Stream.runDrain(people).pipe(Effect.provide(FakePco.layer({ people: 120 }))))
 * // => 120 of 120, 0 vanished
 * ```
 *
 * @category options
 * @since 0.1.0
 */
export interface Options {
  /** How the pages are read. `auto` by default. */
  readonly mode?: Mode | undefined
  /**
   * Rows of one page, 1 to 100, 100 by default. `adaptive` begins with 100. It halves them at the first page that does
   * not come in time (504 or a timeout, without retries) or is too large, down to 10, and then searches the largest size
   * that comes.
   */
  readonly per_page?: number | "adaptive" | undefined
  /** How many pages are under way at once in parallel mode, 1 to 25, 5 by default. The limits of the client hold besides. */
  readonly concurrency?: number | undefined
  /** Whether rows come in their order in parallel mode, or as soon as they are there. `true` by default. */
  readonly ordered?: boolean | undefined
  /**
   * Of how many rows the ids are remembered, so that one that has moved does not come twice. 10,000 by default. A
   * keyset needs none.
   */
  readonly window?: number | undefined
  /** Runs after each page. The stream waits for it. */
  readonly onProgress?: ((progress: Progress) => Effect.Effect<void>) | undefined
  /** Runs when all was read, and not when the stream failed or was left early. */
  readonly onEnd?: ((summary: Summary) => Effect.Effect<void>) | undefined
}
