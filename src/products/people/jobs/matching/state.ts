/**
 * What the clients of a church know of their own runs: whom they created moments ago, and
 * which identities they are busy with.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import * as InFlight from "../../../../internal/inFlight.ts"
import { stateOf } from "../shared/clientState.ts"
import { withLock } from "../shared/lock.ts"

interface Touch {
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Who was created, `undefined` when the answer was lost. */
  readonly id: string | undefined
  /** When it need not be known any more. */
  readonly until: number
}

/**
 * The keys of these maps are personal data. They stay in here: no log, span, metric
 * or error has them.
 *
 * @internal
 */
export interface State {
  region: string | undefined
  readonly touched: Map<string, Touch>
  /** Joins a run for the same identity. */
  readonly share: InFlight.InFlight
}

/**
 * The state of the church at hand: no two churches share one.
 *
 * @internal
 */
export const current: Effect.Effect<State, never, PcoClient> = /* @__PURE__ */ stateOf(
  "people.matching",
  (): State => ({
    region: undefined,
    touched: new Map(),
    share: InFlight.make()
  })
)

/**
 * Remembers for `lag` milliseconds that somebody was created, or may have been.
 *
 * @internal
 */
export const touch = (state: State, keys: ReadonlyArray<string>, id: string | undefined, lag: number) =>
  Effect.map(Clock.currentTimeMillis, (at) => {
    for (const [key, { until }] of state.touched) {
      if (at > until) state.touched.delete(key)
    }
    for (const key of keys) state.touched.set(key, { at, id, until: at + lag })
  })

/**
 * What was created or may have been under these keys, at most `lag` milliseconds ago:
 * the keys of each id, and when the last answer was lost.
 *
 * @internal
 */
export const recent = (state: State, keys: ReadonlyArray<string>, lag: number) =>
  Effect.map(Clock.currentTimeMillis, (now) => {
    const created = new Map<string, ReadonlyArray<string>>()
    let lost: number | undefined
    for (const key of keys) {
      const touched = state.touched.get(key)
      if (touched === undefined || now - touched.at > lag) continue
      if (touched.id === undefined) lost = Math.max(lost ?? 0, touched.at)
      else created.set(touched.id, [...created.get(touched.id) ?? [], key])
    }
    return { created, lost }
  })

/**
 * Runs alone among all runs that have one of these keys.
 *
 * @internal
 */
export const alone = <A, E, R>(
  keys: ReadonlyArray<string>,
  run: Effect.Effect<A, E, R>
): Effect.Effect<A, E, R | PcoClient> =>
  // always in the same order, so that no two runs wait for one another
  keys.toSorted().reduceRight<Effect.Effect<A, E, R | PcoClient>>(
    (inner, key) => withLock(`Matching ${key}`, () => inner),
    run
  )
