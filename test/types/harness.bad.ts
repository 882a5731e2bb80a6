import * as Effect from "effect/Effect"

// error: Type 'number' is not assignable to type 'string'
export const text: string = 1

export const fine: Effect.Effect<number> = Effect.succeed(1)

// error: Type 'string' is not assignable to type 'number'
export const many: Effect.Effect<number> = Effect.succeed("1")
