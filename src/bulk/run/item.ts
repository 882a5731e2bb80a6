/**
 * One item, from the journal to its end: begun, run, found out about where its effect is
 * in doubt, run again where it had none, written down.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { Journal, JournalFailed } from "../Journal.ts"
import type { Doubt } from "./options.ts"
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
 * @internal
 */
export interface Item<B, E, R> {
  readonly index: number
  readonly key: string
  readonly run: Effect.Effect<B, E, R>
  readonly resolve: ((doubt: Doubt<E>) => Effect.Effect<Resolution<B>, E, R>) | undefined
  /** How often it is run at the most. */
  readonly times: number
}

/** What is known of an item whose effect is in doubt, once it was asked about. */
type Found<B, E> = Resolution<B> | { readonly _tag: "Unresolved"; readonly error: E }

/**
 * @internal
 */
export const perform = <B, E, R>(
  item: Item<B, E, R>,
  journal: Journal | undefined
): Effect.Effect<Ended<B, E>, JournalFailed, R> => {
  const { index, key } = item
  const done = (value: B): Effect.Effect<Ended<B, E>, JournalFailed> => {
    const ended: Ended<B, E> = { _tag: "Done", value }
    return journal === undefined ? Effect.succeed(ended) : Effect.as(journal.done(key), ended)
  }
  const failed = (
    error: E | InDoubt,
    mayHaveTakenEffect: boolean,
    unresolved?: E
  ): Effect.Effect<Ended<B, E>, JournalFailed> => {
    const ended: Ended<B, E> = { _tag: "Failed", error, mayHaveTakenEffect, unresolved }
    // what certainly had no effect may be begun anew by the next run
    return journal === undefined || mayHaveTakenEffect
      ? Effect.succeed(ended)
      : Effect.as(journal.forget(key), ended)
  }
  const find = (error: E | InDoubt): Effect.Effect<Found<B, E>, never, R> =>
    item.resolve === undefined
      ? Effect.succeed({ _tag: "Unknown" })
      : Effect.catch(
        item.resolve({ index, key, error }),
        (unresolved) => Effect.succeed<Found<B, E>>({ _tag: "Unresolved", error: unresolved })
      )

  const doubt = (error: E | InDoubt, runs: number): Effect.Effect<Ended<B, E>, JournalFailed, R> =>
    Effect.flatMap(find(error), (found) => {
      switch (found._tag) {
        case "TookEffect":
          return done(found.value)
        case "HadNoEffect":
          return runs < item.times ? go(runs) : failed(error, false)
        case "Unknown":
          return failed(error, true)
        case "Unresolved":
          return failed(error, true, found.error)
      }
    })

  const go = (runs: number): Effect.Effect<Ended<B, E>, JournalFailed, R> =>
    watched(item.run, {
      onSuccess: done,
      onFailure: (error, tookEffect) => tookEffect ? doubt(error, runs + 1) : failed(error, false)
    })

  if (journal === undefined) return go(0)
  return Effect.flatMap(journal.begin(key), (state): Effect.Effect<Ended<B, E>, JournalFailed, R> => {
    if (state === "done") return Effect.succeed({ _tag: "Before" })
    return state === "begun" ? doubt(new InDoubt(), 0) : go(0)
  })
}
