/** What a part of the grammar is made of. */
import * as Schema from "effect/Schema"
import type * as Effect from "effect/Effect"
import type { Network, Settings } from "./case.ts"
import type { Churches } from "./churches.ts"
import type { Users } from "./events.ts"
import type { Env } from "./process.ts"
import type { Register } from "./register.ts"
import type { Promised } from "./violations.ts"
import type { Watch } from "./watch.ts"

/** Where a step stands, and what it may use. */
export interface StepContext {
  /** Different for each step of a case, from 0. */
  readonly number: number
  readonly network: Network
  readonly settings: Settings
  /** Whether a process ends before the program does. */
  readonly isCrashing: boolean
  readonly churches: Churches
  readonly register: Register
  /** Looks at what the churches hold now, for the register. */
  readonly sample: Effect.Effect<void>
  readonly watch: Watch
  readonly users: Users
  readonly violate: (promise: Promised, what: string) => void
  /** A number that nothing else in the case has. */
  readonly unique: () => number
}

/** A step under way. What it holds in memory is what its user knows, whatever ends in between. */
export interface Step {
  /** Comes before the program, and past the network. */
  readonly prepare?: Effect.Effect<void>
  /** Is run again in a new process where one ended in the middle of it. */
  readonly run: Effect.Effect<void, never, Env>
  /** Comes to an end, after the network has healed and what is late has come. */
  readonly finish?: Effect.Effect<void, never, Env>
  /** Holds what happened against the promises, after everything is over. */
  readonly check?: Effect.Effect<void>
}

export interface Construct<S> {
  readonly tag: string
  /** How often it is drawn, next to others. */
  readonly weight: number
  readonly schema: Schema.Codec<S>
  readonly begin: (step: S, context: StepContext) => Step
}

/** A construct by its name and what is drawn for it. */
export const construct = <const Fields extends Schema.Struct.Fields>(
  tag: string,
  fields: Fields,
  begin: (step: Schema.Struct<Fields>["Type"], context: StepContext) => Step,
  weight = 1
): Construct<never> => ({
  tag,
  weight,
  schema: Schema.Struct({ _tag: Schema.tag(tag), ...fields }) as unknown as Schema.Codec<never>,
  begin: begin as (step: never, context: StepContext) => Step
})
