/**
 * What a stream, or a read of many ids, is going to ask for: it is no operation, and consists of several.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"
import type { Operation } from "./Operation.ts"

const key = "~effect-pco/PlannedReads"

/** @internal */
export interface PlannedReads {
  /** The first operation that is run, with everything that is wrong with the input. */
  readonly first: Operation<unknown>
  /** Rows that each request brings at most. */
  readonly rows: number
  /** How many requests it takes where the list has so many rows. `isMinimum` where it may take more. */
  readonly requests: (rows: number | undefined) => { readonly count: number; readonly isMinimum: boolean }
  /** The largest offset, where the list has so many rows. */
  readonly deepest: (rows: number) => number
}

/**
 * Lets an effect or a stream tell what it is going to read.
 *
 * @internal
 */
export const withPlannedReads = <A extends object>(self: A, reads: () => PlannedReads): A =>
  Object.defineProperty(self, key, { value: reads })

/** @internal */
export const plannedReadsOf = (value: unknown): PlannedReads | undefined =>
  Predicate.hasProperty(value, key) && typeof value[key] === "function"
    ? (value[key] as () => PlannedReads)()
    : undefined
