/**
 * What Planning Center tells by webhooks, as changes.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"
import * as Issue from "../jsonapi/Issue.ts"
import { resourceName, tagOf } from "../client/resourceName.ts"
import * as Dependencies from "./dependencies.ts"

/**
 * An event of Planning Center: its name, such as `people.v2.events.email.created`, and
 * its payload, a JSON:API document, as text or parsed.
 *
 * @category models
 * @since 0.1.0
 */
export interface Event {
  readonly name: string
  readonly payload: unknown
}

/**
 * @internal
 */
export interface Change {
  readonly tags: ReadonlyArray<string>
  readonly shown: unknown
  readonly isDelete: boolean
}

// some names have more parts: `groups.church_center.v2...`, `services.v2.events.plan.live.updated`
const nameForm = /^([a-z_-]+)(?:\.[a-z_]+)*\.v\d+\.events\.[a-z_.]+\.([a-z_]+)$/

const parsed = (payload: unknown): unknown => {
  if (typeof payload !== "string") return payload
  try {
    return JSON.parse(payload)
  } catch {
    return undefined
  }
}

const identifierOf = (value: unknown): { readonly type: string; readonly id: string } | undefined =>
  Predicate.hasProperty(value, "type") && typeof value.type === "string" &&
    Predicate.hasProperty(value, "id") && typeof value.id === "string"
    ? { type: value.type, id: value.id }
    : undefined

/**
 * Returns what an event changed, or the issues of a malformed event, or `undefined` for an event that this version does
 * not know: no cached answer can contain it.
 *
 * @internal
 */
export const toChange = (event: Event): Change | ReadonlyArray<Issue.Issue> | undefined => {
  const { name, payload } = Object(event) as Partial<Event>
  const match = typeof name === "string" ? nameForm.exec(name) : null
  const document = parsed(payload)
  const data = Predicate.hasProperty(document, "data") ? identifierOf(document.data) : undefined
  const issues: Array<Issue.Issue> = []
  if (typeof name !== "string" || name.trim() === "") {
    issues.push({
      field: "name",
      problem: `is ${Issue.describe(name)}`,
      expected: "the name of an event, such as \"people.v2.events.email.created\""
    })
  }
  if (data === undefined) {
    // the payload is not repeated: it is somebody's data
    issues.push({ field: "payload", problem: "names no resource", expected: "a JSON:API document of one resource" })
  }
  if (issues.length > 0 || data === undefined) return issues
  if (match === null) return undefined
  const [, app, action] = match as unknown as [string, string, string]
  const product = app.replaceAll("_", "-")
  // the name does not tell: `plan_item` carries an Item
  const type = Dependencies.realTypeOf(product, data.type)
  if (!Dependencies.productsWith(type).includes(product)) return undefined
  return {
    tags: [resourceName(product, type), tagOf(product, type, data.id)],
    shown: document,
    isDelete: action === "destroyed"
  }
}
