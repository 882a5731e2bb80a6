import * as Effect from "effect/Effect"
import type { JournalFailed } from "../Journal.ts"
import type { Settings } from "./options.ts"
import type { Tally } from "./tally.ts"

/**
 * Undoes what was done, the last item first. One that cannot be undone does not keep the others.
 *
 * @internal
 */
export const compensate = <A, B, E, R>(
  tally: Tally<A, B, E>,
  { checkpoint, compensate: undo, key }: Settings<A, B, E, R>
): Effect.Effect<void, JournalFailed, R> =>
  undo === undefined ? Effect.void : Effect.forEach(
    tally.undoable.toSorted((left, right) => right.index - left.index),
    ({ index, item, value }) =>
      Effect.matchEffect(undo(item, value, index), {
        onFailure: (error) => Effect.sync(() => void tally.uncompensated.push({ item, index, value, error })),
        onSuccess: () => {
          tally.compensated++
          return checkpoint === undefined ? Effect.void : checkpoint.forget(key?.(item, index) ?? String(index))
        }
      }),
    { discard: true }
  )
