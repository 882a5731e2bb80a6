/**
 * Named filters, and what lists leave out unless a filter brings it back. A
 * filter that is not here changes nothing.
 *
 * @internal
 */
import type { Query } from "../../jsonapi/Query.ts"
import type { Descriptor, Filter } from "../../resource/Descriptor.ts"
import * as Answers from "./answers.ts"
import type { Row, Store } from "./Store.ts"
import type { World } from "./values.ts"
import type { Test } from "./where.ts"

/**
 * What a filter is asked about.
 *
 * @internal
 */
export interface Question {
  readonly world: World
  readonly store: Store
  /** Whose edge it is. */
  readonly owner: Row | undefined
  readonly parameters: { readonly [name: string]: string }
  /** The day on which is asked. */
  readonly today: string
}

/**
 * @internal
 */
export type Make = (question: Question) => Test

/** @internal */
export const isTrue = (name: string) => (): Test => (row) => row.attributes[name] === true

/** @internal */
export const isSet = (name: string): Make => () => ({ attributes }) => (attributes[name] ?? null) !== null

/** @internal */
export const isUnset = (name: string): Make => () => ({ attributes }) => (attributes[name] ?? null) === null

/** @internal */
export const is = (name: string, value: unknown): Make => () => ({ attributes }) => attributes[name] === value

/** Filters that bring back what was deleted. */
const undelete = new Set(["include_deleted", "only_deleted", "recently_deleted", "with_deleted", "with_recoverable"])

/**
 * The tests of the filters that were asked for and that this endpoint knows.
 *
 * @internal
 */
export const testsOf = (
  world: World,
  today: string,
  descriptor: Descriptor,
  owner: Row | undefined,
  known: { readonly [name: string]: Filter },
  query: Query
): ReadonlyArray<Test> => {
  const asked = (query.filter ?? []).filter((name) => Object.hasOwn(known, name))
  const question: Question = { world, store: world.store, owner, parameters: query.parameters ?? {}, today }
  const tests: Array<Test> = []
  for (const name of asked) {
    for (const parameter of Object.keys(known[name]!.parameters ?? {})) {
      if (question.parameters[parameter] === undefined) throw new Answers.Refusal(Answers.missingParameter(parameter))
    }
    const make = world.registry.rules.filters?.[descriptor.type]?.[name]
    if (make !== undefined) tests.push(make(question))
  }
  if ("deleted_at" in descriptor.attributes && !asked.some((name) => undelete.has(name))) {
    tests.push(isUnset("deleted_at")(question))
  }
  const hidden = world.registry.rules.hidden?.[descriptor.type]
  if (hidden !== undefined && !asked.includes(hidden.unless)) tests.push(isUnset(hidden.attribute)(question))
  return tests
}
