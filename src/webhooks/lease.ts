/**
 * Who handles the events of a resource, and how far they came. One record a resource lies in the store of the inbox,
 * so that all processes that share the inbox agree.
 *
 * A lease carries no time: whoever waits takes it over when the record did not change for a whole lease as it measures
 * by its own clock. A process with a wrong clock can neither keep a resource for ever nor lose one early.
 *
 * @internal
 */
import * as SecureRandom from "effect/crypto/SecureRandom"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { JournalFailed, JournalStore } from "../bulk/Journal.ts"

/** How many handled events a resource remembers, for those that are delivered again after a newer one. */
const mostRemembered = 16

const State = Schema.Struct({
  /** When the newest handled event happened, in milliseconds since the epoch. */
  time: Schema.optionalKey(Schema.Finite),
  destroyed: Schema.optionalKey(Schema.Boolean),
  handled: Schema.Array(Schema.String),
  /** Who handles an event of the resource now, and how often it said that it is alive. */
  owner: Schema.optionalKey(Schema.Struct({ token: Schema.String, beat: Schema.Finite }))
})

/** @internal */
export interface State extends Schema.Schema.Type<typeof State> {}

const json = Schema.fromJsonString(State)
const decode = Schema.decodeUnknownOption(json)
const encode = Schema.encodeSync(json)

// What cannot be read was not written here: the resource begins anew.
const parse = (text: string): State => Option.getOrElse(decode(text), () => ({ handled: [] }))

/** @internal */
export const handled = (state: State, key: string, time: number | undefined, destroyed: boolean): State => ({
  ...state,
  handled: [...state.handled, key].slice(-mostRemembered),
  ...time === undefined ? undefined : { time: Math.max(time, state.time ?? time) },
  ...destroyed ? { destroyed } : undefined
})

/** @internal */
export interface Leases {
  /**
   * Runs `work` while nobody else works on the resource, and writes the state that it gives. `work` is interrupted,
   * and the lease is lost, when this process was away for so long that another one took over.
   */
  readonly use: <A, E, R>(
    resource: string,
    work: (state: State) => Effect.Effect<readonly [result: A, next: State], E, R>
  ) => Effect.Effect<Option.Option<A>, E | JournalFailed, R>
}

const pollings = ["20 millis", "50 millis", "100 millis", "200 millis", "500 millis"] as const

/**
 * @internal
 */
export const make = (store: JournalStore["Service"], space: string, lease: Duration.Duration): Leases => {
  const length = Duration.toMillis(lease)

  const take = Effect.fnUntraced(function*(resource: string) {
    const token = SecureRandom.uuidV4Unsafe()
    const owned = (state: State): State => ({ ...state, owner: { token, beat: 0 } })
    let seen: { readonly text: string; readonly since: number } | undefined
    for (let waits = 0;; waits++) {
      const before = yield* store.get(space, resource)
      if (before === undefined) {
        const mine = owned({ handled: [] })
        const text = encode(mine)
        if ((yield* store.claim(space, resource, text)) === undefined) return { state: mine, text }
        continue
      }
      const state = parse(before)
      const now = yield* Clock.currentTimeMillis
      if (seen?.text !== before) seen = { text: before, since: now }
      if (state.owner === undefined || now - seen.since >= length) {
        const mine = owned(state)
        const text = encode(mine)
        if (yield* store.replace(space, resource, before, text)) return { state: mine, text }
        continue
      }
      yield* Effect.sleep(pollings[Math.min(waits, pollings.length - 1)]!)
    }
  })

  return {
    use: <A, E, R>(
      resource: string,
      work: (state: State) => Effect.Effect<readonly [result: A, next: State], E, R>
    ) =>
      Effect.uninterruptibleMask((restore) =>
        Effect.gen(function*() {
          const taken = yield* restore(take(resource))
          let text = taken.text
          const write = (next: State) =>
            Effect.suspend(() => {
              const after = encode(next)
              return Effect.tap(store.replace(space, resource, text, after), (replaced) =>
                Effect.sync(() => {
                  if (replaced) text = after
                }))
            })
          let beats = 0
          // Ends when the lease is lost.
          const alive = Effect.suspend(() =>
            write({ ...taken.state, owner: { token: taken.state.owner!.token, beat: ++beats } })
          ).pipe(
            Effect.delay(length / 3),
            Effect.repeat({ while: (replaced) => replaced }),
            Effect.as(Option.none<readonly [A, State]>())
          )
          const { owner: _, ...free } = taken.state
          const done = yield* restore(Effect.raceFirst(Effect.asSome(work(free)), alive)).pipe(
            Effect.onError(() => Effect.ignore(write(free)))
          )
          if (Option.isNone(done)) return Option.none<A>()
          const [result, { owner: __, ...next }] = done.value
          return (yield* write(next)) ? Option.some(result) : Option.none<A>()
        })
      )
  }
}
