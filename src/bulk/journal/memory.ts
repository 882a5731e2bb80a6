/**
 * Journals in memory: for tests, and for runs that need not outlive their process.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { Service } from "./Store.ts"

/**
 * @internal
 */
export const make = (): Service => {
  const spaces = new Map<string, Map<string, string>>()
  const of = (space: string) => {
    let found = spaces.get(space)
    if (found === undefined) spaces.set(space, found = new Map())
    return found
  }
  return {
    get: (space, key) => Effect.sync(() => spaces.get(space)?.get(key)),
    claim: (space, key, text) =>
      Effect.sync(() => {
        const entries = of(space)
        const before = entries.get(key)
        if (before === undefined) entries.set(key, text)
        return before
      }),
    replace: (space, key, before, text) =>
      Effect.sync(() => {
        const entries = of(space)
        const isThere = entries.get(key) === before
        if (isThere) entries.set(key, text)
        return isThere
      }),
    set: (space, key, text) => Effect.sync(() => void of(space).set(key, text)),
    remove: (space, key) => Effect.sync(() => void spaces.get(space)?.delete(key)),
    entries: (space) => Effect.sync(() => new Map(spaces.get(space))),
    clear: (space) => Effect.sync(() => void spaces.delete(space))
  }
}
