/**
 * Drift: what Planning Center sends in another form than its description says.
 *
 * @since 0.2.0
 */

/**
 * How an answer differs from the description of its resource type.
 *
 * - `kind`: the value of an attribute is of another kind, such as text where a number is described
 * - `value`: the value of an enum is not among the documented ones
 * - `missing`: an attribute was not sent, as it happens under an older version or for a user with fewer rights
 * - `id`: the id is not a number
 * - `type`: the resource has another type
 * - `linkage`: a relationship to many is `null`, or one and many are exchanged
 *
 * @category models
 * @since 0.2.0
 */
export type Problem = "id" | "kind" | "linkage" | "missing" | "type" | "value"

/**
 * One difference between an answer and its description. It never repeats a value: values may be personal.
 *
 * @category models
 * @since 0.2.0
 */
export interface Drift {
  /** The resource type as it is described, such as `Person`. */
  readonly type: string
  /** The attribute, `relationships.name`, `id` or `type`. */
  readonly field: string
  readonly problem: Problem
  /** What was found, such as `text`. */
  readonly found: string
  /** What the description says. */
  readonly expected: string
}

/**
 * Where a difference was found: the path inside the document, such as `data[3].attributes.grade`.
 *
 * @internal
 */
export interface Found extends Drift {
  readonly path: string
}

/**
 * The kind of a value in words, and nothing of the value itself.
 *
 * @internal
 */
export const kindOf = (value: unknown): string => {
  switch (typeof value) {
    case "string":
      return "text"
    case "number":
      return "a number"
    case "boolean":
      return "true or false"
    case "undefined":
      return "missing"
    default:
      return value === null ? "null" : Array.isArray(value) ? "an array" : "an object"
  }
}
