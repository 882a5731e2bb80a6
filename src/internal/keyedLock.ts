/**
 * Mutual exclusion by key.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"

interface Lock {
  readonly semaphore: Semaphore.Semaphore
  /** The one that holds it, and those that wait for it. */
  users: number
  last: { readonly value: unknown } | undefined
}

/**
 * Waits until the key is free, then works. `work` is given the result of the holder that it
 * waited for, if any. A key is for one type of result.
 *
 * @internal
 */
export interface KeyedLock {
  <A, E, R>(key: string, work: (before: A | undefined) => Effect.Effect<A, E, R>): Effect.Effect<A, E, R>
}

/**
 * Locks that share nothing with others. Effect's `PartitionedSemaphore` shares permits fairly between keys; here keys
 * do not compete, and each goes on with the result of the one before.
 *
 * @internal
 */
export const make = (): KeyedLock => {
  const locks = new Map<string, Lock>()
  return <A, E, R>(key: string, work: (before: A | undefined) => Effect.Effect<A, E, R>) =>
    Effect.acquireUseRelease(
      Effect.sync(() => {
        const lock = locks.get(key) ?? { semaphore: Semaphore.makeUnsafe(1), users: 0, last: undefined }
        lock.users++
        locks.set(key, lock)
        return lock
      }),
      (lock) =>
        // the key is for one type of result
        Effect.suspend(() => work(lock.last?.value as A | undefined)).pipe(
          Effect.tap((value) =>
            Effect.sync(() => {
              lock.last = { value }
            })
          ),
          lock.semaphore.withPermit
        ),
      (lock) =>
        Effect.sync(() => {
          if (--lock.users === 0) locks.delete(key)
        })
    )
}
