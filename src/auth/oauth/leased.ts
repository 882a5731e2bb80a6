/**
 * A lock that dies with its holder. Whoever takes it gets a number that is higher
 * than all before, and holds a lease that is renewed while it works. Tokens are
 * written under that number, and never over those of a higher one: a holder that
 * was believed dead and comes back cannot overwrite newer tokens. It can write
 * where nobody has, because then its tokens are the only good ones.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { elapsed } from "../../internal/elapsed.ts"
import { TokenStoreFailed } from "../../client/PcoError.ts"
import type { Held, Service, Tokens } from "./Store.ts"
import { unique } from "./stored.ts"

/**
 * What a place for tokens must be able to do, each in one step that others see
 * whole or not at all. Times are in milliseconds.
 *
 * @internal
 */
export interface Backend {
  readonly read: (key: string) => Effect.Effect<Tokens | undefined, TokenStoreFailed>
  /** Takes the lock when it is free or its lease is over: the number of the holder, `undefined` otherwise. */
  readonly acquire: (
    key: string,
    holder: string,
    lease: number
  ) => Effect.Effect<number | undefined, TokenStoreFailed>
  readonly renew: (key: string, holder: string, number: number, lease: number) => Effect.Effect<void, TokenStoreFailed>
  readonly release: (key: string, holder: string, number: number) => Effect.Effect<void, TokenStoreFailed>
  /** Writes or removes, and says whether it did: `false` where a higher number wrote before. */
  readonly write: (key: string, number: number, tokens: Tokens | undefined) => Effect.Effect<boolean, TokenStoreFailed>
}

/** How long a holder that died keeps the lock. */
const lease = 30_000
/** A holder renews its lease, so a lock can be held for longer than that. Nobody waits without an end. */
const patience = 60_000
const pause = 25

const occupied = new TokenStoreFailed({
  action: "lock",
  description: `somebody else has held it for ${patience / 1000} s`
})

const overtaken = new TokenStoreFailed({ action: "lock", description: "it was lost, and newer tokens were written" })

/**
 * @internal
 */
export const make = (backend: Backend): Service => {
  // Only the pauses can be interrupted: a lock that was taken unseen would stand until its lease is over.
  const acquire = (
    key: string,
    holder: string,
    until: number,
    restore: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  ): Effect.Effect<number, TokenStoreFailed> =>
    Effect.flatMap(backend.acquire(key, holder, lease), (number) =>
      number !== undefined
        ? Effect.succeed(number)
        : Effect.flatMap(elapsed, (now) =>
          now >= until
            ? Effect.fail(occupied)
            : Effect.andThen(restore(Effect.sleep(pause)), Effect.suspend(() => acquire(key, holder, until, restore)))))

  const versions = new Map<string, number>()
  const written = (key: string) => {
    versions.set(key, (versions.get(key) ?? 0) + 1)
  }

  const withLock: Service["withLock"] = (key, use) =>
    Effect.uninterruptibleMask((restore) =>
      Effect.gen(function*() {
        const holder = yield* unique
        const start = yield* elapsed
        const number = yield* acquire(key, holder, start + patience, restore)
        const write = (tokens: Tokens | undefined) =>
          Effect.flatMap(
            backend.write(key, number, tokens),
            (isWritten) => isWritten ? Effect.sync(() => written(key)) : Effect.fail(overtaken)
          )
        const held: Held = { get: backend.read(key), set: write, remove: write(undefined) }
        // A renewal that fails is made up for by the next one.
        const renewal = yield* backend.renew(key, holder, number, lease).pipe(
          Effect.ignore,
          Effect.delay(lease / 3),
          Effect.forever,
          Effect.interruptible,
          Effect.forkChild
        )
        return yield* restore(use(held)).pipe(
          Effect.onExit(() =>
            Effect.andThen(Fiber.interrupt(renewal), Effect.ignore(backend.release(key, holder, number)))
          )
        )
      })
    )

  return {
    get: backend.read,
    set: (key, tokens) => withLock(key, (held) => held.set(tokens)),
    remove: (key) => withLock(key, (held) => held.remove),
    version: (key) => versions.get(key) ?? 0,
    withLock
  }
}
