/**
 * One item, from the journal to its end: begun, run, judged where its effect is in doubt, run again where it had none,
 * written down.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { BeforeWrite } from "../../client/sending.ts"
import type { Journal, JournalFailed } from "../Journal.ts"
import type { ItemInDoubt } from "./options.ts"
import { InDoubt } from "./report.ts"
import type { Resolution } from "./resolution.ts"
import { watched } from "./watch.ts"

/**
 * @internal
 */
export type Ended<B, E> =
  | { readonly _tag: "Before" }
  | { readonly _tag: "Done"; readonly value: B }
  | {
    readonly _tag: "Failed"
    readonly error: E | InDoubt
    readonly mayHaveTakenEffect: boolean
    readonly unresolved: E | undefined
  }

/**
 * An item in doubt whose effect cannot be judged yet.
 *
 * @internal
 */
export interface WaitingItem<B, E, R> {
  readonly _tag: "Waiting"
  /** From when on it can be, in milliseconds since the epoch. */
  readonly until: number
  readonly resume: Effect.Effect<Ended<B, E> | WaitingItem<B, E, R>, JournalFailed, R>
}

/**
 * @internal
 */
export type Outcome<B, E, R> = Ended<B, E> | WaitingItem<B, E, R>

/**
 * @internal
 */
export interface Item<B, E, R> {
  readonly index: number
  readonly key: string
  readonly run: Effect.Effect<B, E, R>
  readonly resolve: ((known: ItemInDoubt<E>) => Effect.Effect<Resolution<B>, E, R>) | undefined
  /** How often it is run at the most. */
  readonly times: number
  /** How long after it was sent a write may take effect, in milliseconds. */
  readonly effectWithin: number
}

/** What is known of an item whose effect is in doubt, once it was asked about. */
type Found<B, E> = Resolution<B> | { readonly _tag: "Unresolved"; readonly error: E }

/** How much older than the last write the time in the journal may be, in milliseconds: it is not written each time. */
const slack = 1000

/** When the item last sent a write, in milliseconds since the epoch. */
interface Sent {
  at: number | undefined
  /** What the journal says. */
  written: number | undefined
  /** The item has ended: what it left running no longer changes the journal. */
  isOver: boolean
  /** The write was not sent, because that could not be written down. */
  failure: JournalFailed | undefined
}

/** Ends an item whose write could not be written down. No error: the item could recover from one. */
const unwritten = Symbol("unwritten")

/**
 * @internal
 */
export const perform = <B, E, R>(
  item: Item<B, E, R>,
  journal: Journal | undefined
): Effect.Effect<Outcome<B, E, R>, JournalFailed, R> => {
  const { effectWithin, index, key } = item
  const done = (value: B): Effect.Effect<Outcome<B, E, R>, JournalFailed> => {
    const ended: Ended<B, E> = { _tag: "Done", value }
    return journal === undefined ? Effect.succeed(ended) : Effect.as(journal.done(key), ended)
  }
  const failed = (
    error: E | InDoubt,
    mayHaveTakenEffect: boolean,
    unresolved?: E
  ): Effect.Effect<Outcome<B, E, R>, JournalFailed> => {
    const ended: Ended<B, E> = { _tag: "Failed", error, mayHaveTakenEffect, unresolved }
    // what certainly had no effect may be begun anew by the next run
    return journal === undefined || mayHaveTakenEffect
      ? Effect.succeed(ended)
      : Effect.as(journal.forget(key), ended)
  }

  // Before each write: a process that is killed right after it leaves when that was.
  const noted = (sent: Sent): Effect.Effect<void> =>
    Effect.flatMap(Clock.currentTimeMillis, (now) => {
      sent.at = now
      const { written } = sent
      if (journal === undefined || sent.isOver || (written !== undefined && written <= now && now <= written + slack)) {
        return Effect.void
      }
      return Effect.matchEffect(journal.sending(key), {
        onFailure: (failure) => {
          sent.failure = failure
          return Effect.die(unwritten)
        },
        onSuccess: () => {
          sent.written = now
          return Effect.void
        }
      })
    })

  const judge = (
    resolve: NonNullable<Item<B, E, R>["resolve"]>,
    error: E | InDoubt,
    runs: number
  ): Effect.Effect<Outcome<B, E, R>, JournalFailed, R> => {
    const found = Effect.catch(
      resolve({ index, key, error }),
      (unresolved) => Effect.succeed<Found<B, E>>({ _tag: "Unresolved", error: unresolved })
    )
    return Effect.flatMap(found, (found) => {
      switch (found._tag) {
        case "TookEffect":
          return done(found.value)
        case "HadNoEffect":
          return runs < item.times ? go(runs, undefined) : failed(error, false)
        case "Unknown":
          return failed(error, true)
        case "Unresolved":
          return failed(error, true, found.error)
      }
    })
  }

  /** `from` is when the last uncertain write was sent; `undefined` where the outcome of each write is known. */
  const uncertain = (
    error: E | InDoubt,
    runs: number,
    from: number | undefined
  ): Effect.Effect<Outcome<B, E, R>, JournalFailed, R> => {
    const { resolve } = item
    if (resolve === undefined) return failed(error, true)
    if (from === undefined) return judge(resolve, error, runs)
    return Effect.flatMap(Clock.currentTimeMillis, (now): Effect.Effect<Outcome<B, E, R>, JournalFailed, R> => {
      // a clock that was set back must not make it wait for longer
      const until = Math.min(from, now) + effectWithin
      if (until <= now) return judge(resolve, error, runs)
      const judged = judge(resolve, error, runs)
      // meanwhile another item with this key may have come to its end
      const resume = journal === undefined ? judged : Effect.flatMap(
        journal.state(key),
        (state) => state === "done" ? Effect.succeed<Outcome<B, E, R>>({ _tag: "Before" }) : judged
      )
      return Effect.succeed({ _tag: "Waiting", until, resume })
    })
  }

  const go = (runs: number, written: number | undefined): Effect.Effect<Outcome<B, E, R>, JournalFailed, R> =>
    Effect.flatMap(BeforeWrite, (outer) => {
      const sent: Sent = { at: undefined, written, isOver: false, failure: undefined }
      const mine = noted(sent)
      const run = Effect.provideService(
        item.run,
        BeforeWrite,
        outer === undefined ? mine : Effect.andThen(outer, mine)
      )
      const ended = Effect.onExit(run, () => Effect.sync(() => void (sent.isOver = true)))
      return watched(ended, {
        onSuccess: (value) => sent.failure === undefined ? done(value) : Effect.fail(sent.failure),
        onFailure: (error, { isUncertain, tookEffect }) => {
          if (!tookEffect) return failed(error, false)
          return Effect.flatMap(
            Clock.currentTimeMillis,
            (now) => uncertain(error, runs + 1, isUncertain ? sent.at ?? now : undefined)
          )
        }
      }).pipe(
        Effect.catchDefect((defect) =>
          defect === unwritten && sent.failure !== undefined ? Effect.fail(sent.failure) : Effect.die(defect)
        )
      )
    })

  if (journal === undefined) return go(0, undefined)
  return Effect.flatMap(
    Clock.currentTimeMillis,
    (now) =>
      Effect.flatMap(journal.begin(key), (state): Effect.Effect<Outcome<B, E, R>, JournalFailed, R> => {
        if (state === "done") return Effect.succeed({ _tag: "Before" })
        if (state === undefined) return go(0, now)
        return Effect.flatMap(
          journal.lastSent(key),
          (last) => uncertain(new InDoubt(), 0, last === undefined ? now : last + slack)
        )
      })
  )
}

/**
 * Waits for an outcome until it is an end.
 *
 * @internal
 */
export const awaited = <B, E, R>(
  outcome: Effect.Effect<Outcome<B, E, R>, JournalFailed, R>
): Effect.Effect<Ended<B, E>, JournalFailed, R> =>
  Effect.flatMap(outcome, (outcome) =>
    outcome._tag !== "Waiting"
      ? Effect.succeed(outcome)
      : Effect.flatMap(
        Clock.currentTimeMillis,
        (now) => Effect.andThen(Effect.sleep(Math.max(0, outcome.until - now)), awaited(outcome.resume))
      ))
