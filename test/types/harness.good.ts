import * as Effect from "effect/Effect"

export const one: Effect.Effect<number> = Effect.succeed(1)
