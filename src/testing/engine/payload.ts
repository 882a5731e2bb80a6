/**
 * The body of a write, as far as it can be read.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"
import * as Answers from "./answers.ts"
import type { Attributes } from "./Store.ts"

/**
 * @internal
 */
export interface ChildPayload {
  readonly type: string
  readonly id: string | undefined
  readonly destroy: boolean
  readonly attributes: Attributes
  readonly relationships: Attributes
}

/**
 * @internal
 */
export interface WritePayload {
  readonly attributes: Attributes
  readonly relationships: Attributes
  readonly included: ReadonlyArray<ChildPayload>
}

const refuse = (detail: string): never => {
  throw new Answers.Refusal(Answers.badRequest("invalid_resource_payload", detail))
}

/**
 * Refuses a body that holds no data.
 *
 * @internal
 */
export const withoutData = (): never => refuse("The payload given does not contain a 'data' key.")

const couldNotBeProcessed = "Your request could not be processed"

const objectOf = (value: unknown): Attributes => {
  if (value === undefined || value === null) return {}
  return Predicate.isObject(value) ? value as Attributes : refuse(couldNotBeProcessed)
}

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined

const childOf = (value: unknown): ChildPayload => {
  const child = Predicate.isObject(value) ? value as Attributes : refuse(couldNotBeProcessed)
  return {
    type: textOf(child["type"]) ?? refuse("The included resource does not contain a 'type' key."),
    id: textOf(child["id"]),
    destroy: child["_destroy"] === true || child["_destroy"] === "true",
    attributes: objectOf(child["attributes"]),
    relationships: objectOf(child["relationships"])
  }
}

const parse = (body: string): unknown => {
  if (body.trim() === "") return {}
  try {
    return JSON.parse(body)
  } catch {
    throw new Answers.Refusal(Answers.badRequest("invalid_json", couldNotBeProcessed))
  }
}

/**
 * @internal
 */
export const read = (body: string): WritePayload => {
  const json = parse(body)
  if (!Predicate.isObject(json) || !("data" in json)) {
    return withoutData()
  }
  const { data, included } = json as Attributes
  if (!Predicate.isObject(data)) return refuse(couldNotBeProcessed)
  if (included !== undefined && included !== null && !Array.isArray(included)) return refuse(couldNotBeProcessed)
  const resource = data as Attributes
  return {
    attributes: objectOf(resource["attributes"]),
    relationships: objectOf(resource["relationships"]),
    included: Array.isArray(included) ? included.map(childOf) : []
  }
}

/**
 * The ids in the linkage of a relationship, however it is spelled.
 *
 * @internal
 */
export const idsOf = (value: unknown): ReadonlyArray<string> => {
  const data = Predicate.isObject(value) && "data" in value ? (value as Attributes)["data"] : value
  const all = Array.isArray(data) ? data : data === undefined || data === null ? [] : [data]
  return all.flatMap((one) => {
    const id = Predicate.isObject(one) ? textOf((one as Attributes)["id"]) : undefined
    return id === undefined ? [] : [id]
  })
}

/**
 * A member of the data of a body that is an object.
 *
 * @internal
 */
export const memberOf = (body: string, name: string): Attributes => {
  const json = parse(body)
  const data = Predicate.isObject(json) ? (json as Attributes)["data"] : undefined
  return Predicate.isObject(data) ? objectOf((data as Attributes)[name]) : {}
}
