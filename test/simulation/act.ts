/** What is done to an item: plain operations and jobs. Each is a file in `acts/`. */
import type * as Effect from "effect/Effect"
import { readdirSync } from "node:fs"
import type { Operation, PcoClient } from "../../src/index.ts"
import type { FakePco } from "../../src/testing/index.ts"

/** One item: a number that nothing else has, and a person that belongs to it alone. */
export interface Item {
  readonly number: number
  readonly person: string
}

export type Row = Effect.Success<ReturnType<FakePco.Service["rows"]>>[number]

export interface Act {
  readonly name: string
  /** Puts what an item needs into its church, before the program begins. */
  readonly prepare?: (item: Item, church: FakePco.Service) => Effect.Effect<unknown, unknown>
  readonly run: (item: Item) => Effect.Effect<unknown, unknown, PcoClient.PcoClient>
  /** The same as one operation, where it is one. */
  readonly operation?: (item: Item) => Operation.Operation<unknown>
  /** How often it took effect, out of the rows of a church. */
  readonly type: string
  readonly isEffect: (item: Item) => (row: Row) => boolean
  /** Looks for the effect, as a user of the library would. */
  readonly find: (item: Item) => Effect.Effect<boolean, unknown, PcoClient.PcoClient>
  /** Whether two items with the same number are one effect, because the job looks first. */
  readonly isOnce: boolean
}

/** The address of an item, personal as all of them are. */
export const addressOf = ({ number }: Item): string => `n${number}@private.example`

export const load = async (): Promise<ReadonlyArray<Act>> => {
  const folder = new URL("acts/", import.meta.url)
  return Promise.all(
    readdirSync(folder).toSorted().map(async (file) =>
      ((await import(new URL(file, folder).href)) as { readonly default: Act }).default
    )
  )
}
