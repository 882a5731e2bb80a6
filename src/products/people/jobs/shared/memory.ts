/**
 * What a client has written lately. Lists lag behind writes, at times by minutes; what
 * is read by its id does not.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import type { PcoError } from "../../../../client/PcoError.ts"
import { stateOf } from "./clientState.ts"

interface Written {
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** Longer than any lag that was seen. */
const lasts = 600_000

// The oldest come first. The keys may be personal: they stay in here.
const memory = /* @__PURE__ */ stateOf("people.written", () => new Map<string, Written>())

/**
 * Remembers the id of what was written.
 *
 * @internal
 */
export const remember = (key: string, id: string): Effect.Effect<void, never, PcoClient> =>
  Effect.flatMap(memory, (all) =>
    Effect.map(Clock.currentTimeMillis, (now) => {
      for (const [old, { at }] of all) {
        if (now - at <= lasts) break
        all.delete(old)
      }
      all.delete(key)
      all.set(key, { id, at: now })
    }))

/**
 * Looks for something in a list, and where the list does not show it, reads what this
 * client has written lately by its id.
 *
 * @internal
 */
export const orRecall =
  <A, R>(key: string, read: (id: string) => Effect.Effect<A | undefined, PcoError, R>) =>
  (look: Effect.Effect<A | undefined, PcoError, R>): Effect.Effect<A | undefined, PcoError, PcoClient | R> =>
    Effect.gen(function*() {
      const found = yield* look
      if (found !== undefined) return found
      const written = (yield* memory).get(key)
      if (written === undefined || (yield* Clock.currentTimeMillis) - written.at > lasts) return undefined
      return yield* Effect.catchReason(read(written.id), "PcoError", "NotFound", () => Effect.succeed(undefined))
    })
