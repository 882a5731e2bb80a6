/**
 * Whether an effect handed work over to something that outlives it.
 *
 * @internal
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"

/**
 * Runs right before work is handed over, to a queue or to the background. From then on the caller must count it as a
 * write that may take effect.
 *
 * @internal
 */
export const HandsOver: Context.Reference<Effect.Effect<void> | undefined> = Context.Reference<
  Effect.Effect<void> | undefined
>("effect-pco/bulk/run/handsOver/HandsOver", { defaultValue: () => undefined })
