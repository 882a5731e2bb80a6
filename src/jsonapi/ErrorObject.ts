/**
 * The error objects of Planning Center, in every shape they come in.
 *
 * The body of a refusal is `{ errors: [...] }` with any member missing (a rate
 * limit answer has `code` and no `status`), `{ error, error_description }` at the
 * token endpoint, nothing at all with a wrong Basic credential, a page of HTML
 * from the edge or for a verb that has no route, or plain text.
 *
 * @since 0.1.0
 */
import * as Predicate from "effect/Predicate"
import type { Issue } from "./Issue.ts"

/**
 * One error as Planning Center reports it. Every member may be missing.
 *
 * @category models
 * @since 0.1.0
 */
export interface ErrorObject {
  readonly status?: string | undefined
  readonly code?: string | undefined
  readonly title?: string | undefined
  readonly detail?: string | undefined
  /** The attribute or relationship that was refused, `base` for the resource as a whole. */
  readonly parameter?: string | undefined
  /** The resource type that was refused. */
  readonly resource?: string | undefined
  readonly description?: string | undefined
}

const text = (value: unknown): string | undefined =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined

const member = (value: unknown, name: string): unknown =>
  Predicate.isObject(value) ? (value as Record<string, unknown>)[name] : undefined

const fromObject = (value: unknown): ErrorObject => {
  const meta = member(value, "meta")
  const source = member(value, "source")
  return {
    status: text(member(value, "status")),
    code: text(member(value, "code")),
    title: text(member(value, "title")),
    detail: text(member(value, "detail")),
    parameter: text(member(source, "parameter")) ?? text(member(source, "pointer")) ?? text(member(meta, "param")),
    resource: text(member(meta, "resource")),
    description: text(member(meta, "description"))
  }
}

// The resources beside the refused one (a child that came along with the write) carry errors of their own.
const fromAssociated = (value: unknown): ReadonlyArray<ErrorObject> => {
  const associated = member(member(value, "meta"), "associated_resources")
  if (!Array.isArray(associated)) return []
  return associated.slice(0, most).flatMap((resource) => {
    const errors = member(resource, "errors")
    if (!Array.isArray(errors)) return []
    return errors.slice(0, most).map((error) => ({ ...fromObject(error), resource: text(member(resource, "type")) }))
  })
}

/** As many as help: in an answer with ten thousand the same thing is often wrong with all of them. */
const most = 100

/**
 * Reads the error objects out of a body. A body that holds none gives an empty
 * array; this never fails. Of more than a hundred the rest is counted.
 *
 * **Example** (Two shapes)
 *
 * ```ts
 * import { ErrorObject } from "effect-pco"
 *
 * const [first] = ErrorObject.fromJson({ errors: [{ code: "429", detail: "Rate limit exceeded: 118 of 100" }] })
 * console.log(first?.code) // => 429
 *
 * const [second] = ErrorObject.fromJson({ error: "invalid_grant", error_description: "The grant has expired" })
 * console.log(second?.detail) // => The grant has expired
 * ```
 *
 * @category decoding
 * @since 0.1.0
 */
export const fromJson = (json: unknown): ReadonlyArray<ErrorObject> => {
  const errors = member(json, "errors")
  if (Array.isArray(errors)) {
    const found = errors.slice(0, most).flatMap((error) => [fromObject(error), ...fromAssociated(error)])
    const left = errors.length > most ? errors.length - most : Math.max(0, found.length - most)
    return left === 0 ? found : [...found.slice(0, most), { detail: `and ${left} more errors` }]
  }
  const code = text(member(json, "error"))
  return code === undefined ? [] : [{ code, detail: text(member(json, "error_description")) }]
}

/**
 * The sentence of an error: what Planning Center says, in the order of how much
 * it tells.
 *
 * @category formatting
 * @since 0.1.0
 */
export const format = (error: ErrorObject): string => {
  const said = error.detail ?? error.description ?? error.title ?? error.code ?? "no reason given"
  return error.parameter === undefined || error.parameter === "base" ? said : `${error.parameter} ${said}`
}

/**
 * An error of a refused write as an issue of the field it is about.
 *
 * @category conversions
 * @since 0.1.0
 */
export const toIssue = (error: ErrorObject): Issue => ({
  field: [error.resource, error.parameter].filter((part) => part !== undefined).join(".") || "data",
  problem: error.detail ?? error.title ?? error.code ?? "was refused"
})
