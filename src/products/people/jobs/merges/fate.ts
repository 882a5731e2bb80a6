/**
 * What became of a person.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import type { PcoError } from "../../../../client/PcoError.ts"
import * as Person from "../../Person.ts"
import * as PersonMergers from "../../PersonMerger.ts"

/**
 * The person is there: `id` is the one to use. `through` are the ids that were merged
 * away on the way there, the one that was asked for first; none when it is that person.
 *
 * @category models
 * @since 0.1.0
 */
export interface Kept {
  readonly _tag: "Kept"
  readonly id: string
  readonly through: ReadonlyArray<string>
}

/**
 * The person is gone: deleted, never there, or hidden from the user of the credential.
 * `through` are the ids that were merged away before.
 *
 * @category models
 * @since 0.1.0
 */
export interface Deleted {
  readonly _tag: "Deleted"
  readonly through: ReadonlyArray<string>
}

/**
 * What became of a person.
 *
 * @category models
 * @since 0.1.0
 */
export type Fate = Deleted | Kept

const isThere = (id: string): Effect.Effect<boolean, PcoError, PcoClient> =>
  Person.get(id, { fields: { Person: ["status"] } }).pipe(
    Effect.as(true),
    Effect.catchReason("PcoError", "NotFound", () => Effect.succeed(false))
  )

const keptOf = (id: string): Effect.Effect<string | undefined, PcoError, PcoClient> =>
  Effect.map(
    PersonMergers.list({ where: { person_to_remove_id: id }, order: "-created_at", per_page: 1 }),
    ({ data }) => data[0]?.person_to_keep_id ?? undefined
  )

/**
 * What became of somebody who is not there.
 *
 * @internal
 */
export const followMergers = Effect.fnUntraced(function*(id: string) {
  const through: Array<string> = [id]
  for (let next = yield* keptOf(id); next !== undefined; next = yield* keptOf(next)) {
    // mergers that lead in a circle lead to nobody
    if (through.includes(next)) break
    if (yield* isThere(next)) {
      const kept: Fate = { _tag: "Kept", id: next, through }
      return kept
    }
    through.push(next)
  }
  // the last one was not merged into anybody
  const deleted: Fate = { _tag: "Deleted", through: through.slice(0, -1) }
  return deleted
})

/**
 * @internal
 */
export const fateOf = function*(personId: string) {
  if (!(yield* isThere(personId))) return yield* followMergers(personId)
  const kept: Fate = { _tag: "Kept", id: personId, through: [] }
  return kept
}
