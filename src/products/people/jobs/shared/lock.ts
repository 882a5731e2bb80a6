/**
 * Locks for jobs that work on the same thing of the same church.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import * as KeyedLock from "../../../../internal/keyedLock.ts"
import { stateOf } from "./clientState.ts"

const locks = /* @__PURE__ */ stateOf("people.locks", KeyedLock.make)

/**
 * Runs `work` while no other job holds the lock of `key`. If it had to wait, `work` receives the result of the previous
 * holder, so that a shared result needs no request: reads lag behind writes and might not show it yet. A key stands for
 * one type of result.
 *
 * @internal
 */
export const withLock = <A, E, R>(
  key: string,
  work: (before: A | undefined) => Effect.Effect<A, E, R>
): Effect.Effect<A, E, R | PcoClient> => Effect.flatMap(locks, (lock) => lock(key, work))
