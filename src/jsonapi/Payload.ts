/**
 * The body of a write: attributes, relationships and the children that are
 * written along with their owner.
 *
 * @since 0.1.0
 */
import type { ResourceIdentifier } from "./Document.ts"

/**
 * A child that is written with its owner. With an `id` it is updated, with
 * `_destroy` it is deleted, else it is created.
 *
 * @category models
 * @since 0.1.0
 */
export interface Child {
  readonly type: string
  readonly id?: string
  readonly attributes?: { readonly [name: string]: unknown }
  /** What the child points to, such as the fund of a designation. */
  readonly relationships?: {
    readonly [name: string]: ResourceIdentifier | ReadonlyArray<ResourceIdentifier> | null
  }
  readonly _destroy?: true
}

/**
 * What a write says.
 *
 * @category models
 * @since 0.1.0
 */
export interface Payload {
  readonly type: string
  readonly id?: string
  readonly attributes?: { readonly [name: string]: unknown }
  readonly relationships?: {
    readonly [name: string]: ResourceIdentifier | ReadonlyArray<ResourceIdentifier> | null
  }
  readonly included?: ReadonlyArray<Child>
}

const linkages = (relationships: NonNullable<Payload["relationships"]>) =>
  Object.fromEntries(Object.entries(relationships).map(([name, data]) => [name, { data }]))

const isEmpty = (value: object | undefined) => value === undefined || Object.keys(value).length === 0

/**
 * The JSON body of a payload. Members that hold nothing are left out, as in the
 * requests that Planning Center was recorded answering.
 *
 * **Example** (A payload with a child)
 *
 * ```ts
 * import { Payload } from "effect-pco"
 *
 * const body = Payload.encode({
 *   type: "Person",
 *   attributes: { first_name: "Grace" },
 *   included: [{ type: "Email", attributes: { address: "grace@example.com", location: "Home" } }]
 * })
 * console.log(Object.keys(body).join(", ")) // => data, included
 * ```
 *
 * @category encoding
 * @since 0.1.0
 */
export const encode = (payload: Payload): { readonly data: unknown; readonly included?: ReadonlyArray<unknown> } => {
  const { attributes, id, included, relationships, type } = payload
  return {
    data: {
      type,
      ...(id === undefined ? undefined : { id }),
      ...(isEmpty(attributes) ? undefined : { attributes }),
      ...(isEmpty(relationships) ? undefined : { relationships: linkages(relationships!) })
    },
    ...(included === undefined || included.length === 0 ? undefined : {
      included: included.map(({ relationships, ...child }) =>
        isEmpty(relationships) ? child : { ...child, relationships: linkages(relationships!) }
      )
    })
  }
}
