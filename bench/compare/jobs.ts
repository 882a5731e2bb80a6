/** The jobs of `compare.*`: what each of them is given, and what it says that it did. */
export interface Jobs {
  /** Reads all people with their emails. */
  readonly stream: { readonly given: undefined; readonly told: { readonly people: number; readonly emails: number } }
  /** Reads people by id; tells the ids of those that came. */
  readonly get: { readonly given: ReadonlyArray<string>; readonly told: ReadonlyArray<string> }
  /** The workflow cards of each person: calls that cannot be put together. */
  readonly limit: { readonly given: ReadonlyArray<string>; readonly told: Ended }
  /** Gives each person the nickname `nicknameOf(id)`. */
  readonly update: { readonly given: ReadonlyArray<string>; readonly told: Ended }
  /** Makes a person for each remote id. */
  readonly create: { readonly given: ReadonlyArray<number>; readonly told: Ended }
}

/** What a client says of items, by their ids. */
export interface Ended {
  readonly done: ReadonlyArray<number | string>
  /** Those that it gave up and said so. */
  readonly failed: ReadonlyArray<number | string>
}

/** What the file of a job exports: the work of a user, on a server at `baseUrl`. */
export type Job<Name extends keyof Jobs> = (baseUrl: string, given: Jobs[Name]["given"]) => Promise<Jobs[Name]["told"]>

export const nicknameOf = (id: string): string => `Nick ${id}`
