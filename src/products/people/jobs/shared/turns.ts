/**
 * One at a time: work on the same thing through the same client, and what the one
 * before came to.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import { perClient } from "./perClient.ts"

interface Turn {
  readonly semaphore: Semaphore.Semaphore
  /** Those who wait and the one who works. */
  count: number
  last: { readonly value: unknown } | undefined
}

const turnsOf = /* @__PURE__ */ perClient(() => new Map<string, Turn>())

/**
 * Waits until nobody works on `key`, then works. `work` is given what the last one
 * came to whom it waited for, so that a shared result needs no request: reads lag
 * behind writes and might not show it yet. A key is for one type of result.
 *
 * @internal
 */
export const take = <A, E, R>(
  key: string,
  work: (before: A | undefined) => Effect.Effect<A, E, R>
): Effect.Effect<A, E, R | PcoClient> =>
  Effect.flatMap(turnsOf, (turns) => {
    const enter = Effect.sync(() => {
      const turn = turns.get(key) ?? { semaphore: Semaphore.makeUnsafe(1), count: 0, last: undefined }
      turn.count++
      turns.set(key, turn)
      return turn
    })
    const leave = (turn: Turn) =>
      Effect.sync(() => {
        if (--turn.count === 0) turns.delete(key)
      })
    return Effect.acquireUseRelease(
      enter,
      (turn) =>
        // the key is for one type of result
        Effect.suspend(() => work(turn.last?.value as A | undefined)).pipe(
          Effect.tap((value) =>
            Effect.sync(() => {
              turn.last = { value }
            })
          ),
          turn.semaphore.withPermit
        ),
      leave
    )
  })
