/**
 * What a program tells of its writes, for a dry run to tell what they would be.
 *
 * @internal
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"

/**
 * The names of the fields that the writes inside set, where the payload does not have them: a custom field is known by
 * its slug and written as a datum with a `value`. `undefined` where the names are those in the payload.
 *
 * @internal
 */
export const CurrentFieldNames: Context.Reference<ReadonlyArray<string> | undefined> = Context.Reference<
  ReadonlyArray<string> | undefined
>("effect-pco/client/planning/CurrentFieldNames", { defaultValue: () => undefined })

/**
 * Runs before a program waits for the effect of a write that was answered. A dry run ends the item here: it would wait
 * for ever.
 *
 * @internal
 */
export const EffectNeeded: Context.Reference<Effect.Effect<void>> = Context.Reference<Effect.Effect<void>>(
  "effect-pco/client/planning/EffectNeeded",
  { defaultValue: () => Effect.void }
)
