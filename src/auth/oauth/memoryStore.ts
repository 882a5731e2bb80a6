/**
 * Tokens in memory.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Backend } from "./leased.ts"
import type { Tokens } from "./Store.ts"

interface Place {
  tokens: Tokens | undefined
  /** The number of the last holder, and that of the last one who wrote. */
  number: number
  written: number
  lock: { readonly holder: string; readonly until: number } | undefined
}

/**
 * @internal
 */
export const make = (): Backend => {
  const places = new Map<string, Place>()
  const at = (key: string): Place => {
    const place = places.get(key) ?? { tokens: undefined, number: 0, written: 0, lock: undefined }
    places.set(key, place)
    return place
  }
  return {
    read: (key) => Effect.sync(() => places.get(key)?.tokens),
    acquire: (key, holder, lease) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        const place = at(key)
        if (place.lock !== undefined && place.lock.until > now) return undefined
        place.lock = { holder, until: now + lease }
        return ++place.number
      }),
    renew: (key, holder, _, lease) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        const place = at(key)
        if (place.lock?.holder === holder) place.lock = { holder, until: now + lease }
      }),
    release: (key, holder) =>
      Effect.sync(() => {
        const place = at(key)
        if (place.lock?.holder === holder) place.lock = undefined
      }),
    write: (key, number, tokens) =>
      Effect.sync(() => {
        const place = at(key)
        if (number < place.written) return false
        place.written = number
        place.tokens = tokens
        return true
      })
  }
}
