/** Something that is done with so many items, again and again. */
export interface Work {
  /** How many items one run goes through. */
  readonly items: number
  readonly run: () => Promise<unknown>
}

/** The ways in which one thing is done, by their names. */
export type Ways = Record<string, (size: number) => Promise<Work>>
