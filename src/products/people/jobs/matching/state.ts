/**
 * What one client knows of its own runs: whom it created moments ago, and which
 * identities it is busy with.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import { perClient } from "../shared/perClient.ts"
import { take } from "../shared/turns.ts"

interface Touch {
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Who was created, `undefined` when the answer was lost. */
  readonly id: string | undefined
  /** When it need not be known any more. */
  readonly until: number
}

/** A run under way. Its type is that of the job, which is the only one to use the table. */
interface Flight {
  readonly result: Deferred.Deferred<unknown, unknown>
  waiting: number
  fiber: Fiber.Fiber<unknown, unknown> | undefined
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
  readonly flights: Map<string, Flight>
}

/**
 * The state of the client at hand: users of different clients never share one.
 *
 * @internal
 */
export const current: Effect.Effect<State, never, PcoClient> = /* @__PURE__ */ perClient((): State => ({
  region: undefined,
  touched: new Map(),
  flights: new Map()
}))

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
    (inner, key) => take(`Matching ${key}`, () => inner),
    run
  )

/**
 * Joins the run of this key that is under way, or starts it. It ends when nobody waits
 * for it any more. The second of the results tells whether it was joined.
 *
 * All runs of one state must be of one type.
 *
 * @internal
 */
export const share = <A, E, R>(
  state: State,
  key: string,
  run: Effect.Effect<A, E, R>
): Effect.Effect<readonly [result: A, joined: boolean], E, R> =>
  Effect.uninterruptibleMask((restore) =>
    Effect.gen(function*() {
      const known = state.flights.get(key)
      const flight: Flight = known ?? { result: Deferred.makeUnsafe(), waiting: 0, fiber: undefined }
      flight.waiting++
      const land = Effect.sync(() => {
        if (state.flights.get(key) === flight) state.flights.delete(key)
      })
      if (known === undefined) {
        state.flights.set(key, flight)
        flight.fiber = yield* Effect.interruptible(run).pipe(
          Effect.ensuring(land),
          (running) => Deferred.into(running, flight.result),
          Effect.forkDetach
        )
      }
      const leave = Effect.suspend(() => {
        if (--flight.waiting > 0 || flight.fiber === undefined) return Effect.void
        // who comes from now on starts anew
        return Effect.andThen(land, Fiber.interrupt(flight.fiber))
      })
      // the table holds runs of this type only
      const result = flight.result as Deferred.Deferred<A, E>
      const value = yield* restore(Deferred.await(result)).pipe(Effect.onExit(() => leave))
      return [value, known !== undefined] as const
    })
  )
