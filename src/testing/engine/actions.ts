/**
 * The actions of a resource: verbs on a path of their own below it.
 *
 * @internal
 */
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Answers from "./answers.ts"
import { coerce } from "./assign.ts"
import * as Payload from "./payload.ts"
import type { Attributes, Row, Store } from "./Store.ts"

/**
 * An action that is being carried out.
 *
 * @internal
 */
export interface Acting {
  readonly store: Store
  readonly row: Row
  readonly data: Attributes
  readonly now: string
}

/**
 * @internal
 */
export interface Action {
  readonly methods: ReadonlyArray<string>
  readonly run: (acting: Acting) => void
  /** Whether the answer is 201 with the resource, and not 204. */
  readonly answers?: boolean
}

/**
 * What an action takes, out of the body of its request. Throws a refusal at a name
 * that it does not take and at one that is missing.
 *
 * @internal
 */
export const dataOf = (descriptor: Descriptor, name: string, body: string): Attributes => {
  const kinds = descriptor.actions?.[name]?.data ?? {}
  if (Object.keys(kinds).length === 0) return {}
  const { attributes } = Payload.read(body)
  const data: Record<string, unknown> = {}
  for (const given of Object.keys(attributes)) {
    if (!Object.hasOwn(kinds, given)) throw new Answers.Refusal(Answers.forbiddenAttribute(given))
  }
  for (const [wanted, kind] of Object.entries(kinds)) {
    data[wanted] = coerce(kind, attributes[wanted])
    if (data[wanted] === null || data[wanted] === "") throw new Answers.Refusal(Answers.missingParameter(wanted))
  }
  return data
}
