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
import type { World } from "./values.ts"

/**
 * An action that is being carried out.
 *
 * @internal
 */
export interface Acting {
  readonly world: World
  readonly store: Store
  readonly row: Row
  readonly data: Attributes
  /** The ids of the resources that it takes, by the name of the relationship. */
  readonly linked: { readonly [name: string]: ReadonlyArray<string> }
  readonly now: string
}

/**
 * A row of another type than the one that was acted on.
 *
 * @internal
 */
export interface Made {
  readonly type: string
  readonly row: Row
}

/**
 * @internal
 */
export interface Action {
  readonly methods: ReadonlyArray<string>
  readonly run: (acting: Acting) => Made | void
  /** Whether the answer is 201 with the resource, or with the one that was made, and not 204. */
  readonly answers?: boolean
}

/** What is sent, split into what the action takes. */
interface Given {
  readonly data: Attributes
  readonly linked: Acting["linked"]
}

/**
 * What an action takes, out of the body of its request. Throws a refusal at a name
 * that it does not take and at one that is missing.
 *
 * @internal
 */
export const dataOf = (descriptor: Descriptor, name: string, body: string): Given => {
  const { data: needed = {}, key = "relationships", optional = {}, relationships = {} } = descriptor.actions?.[name] ??
    {}
  const kinds = { ...optional, ...needed }
  const isBare = Object.keys(needed).length === 0 &&
    Object.values(relationships).every((link) => link.optional === true)
  if (isBare && body.trim() === "") return { data: {}, linked: {} }
  if (Object.keys(kinds).length === 0 && Object.keys(relationships).length === 0) return { data: {}, linked: {} }
  const read = Payload.read(body)
  const data: Record<string, unknown> = {}
  for (const given of Object.keys(read.attributes)) {
    if (!Object.hasOwn(kinds, given)) throw new Answers.Refusal(Answers.forbiddenAttribute(given))
  }
  for (const [wanted, kind] of Object.entries(kinds)) {
    data[wanted] = coerce(kind, read.attributes[wanted])
    const isMissing = data[wanted] === null || data[wanted] === ""
    if (isMissing && Object.hasOwn(needed, wanted)) throw new Answers.Refusal(Answers.missingParameter(wanted))
  }
  const linked: Record<string, ReadonlyArray<string>> = {}
  // one action spells the key without its last letter
  const links: Attributes = { ...Payload.memberOf(body, key), ...read.relationships }
  for (const [wanted, { optional }] of Object.entries(relationships)) {
    linked[wanted] = Payload.idsOf(links[wanted])
    if (linked[wanted].length === 0 && optional !== true && !(wanted in links)) {
      throw new Answers.Refusal(Answers.missingParameter(wanted))
    }
  }
  return { data, linked }
}
