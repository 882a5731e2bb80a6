/**
 * The name and the payload of a delivery, taken apart.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import * as Result from "effect/Result"
import type { ResourceIdentifier, ResourceObject } from "../jsonapi/Document.ts"
import * as Document from "../jsonapi/Document.ts"
import type { Delivery } from "./delivery.ts"
import { parseJson } from "./delivery.ts"
import type { WebhookError } from "./WebhookError.ts"
import { because, Unreadable } from "./WebhookError.ts"

// Names may have dots inside: `groups.church_center.v2.events...`, `services.v2.events.plan.live.updated`.
const nameForm = /^([a-z_-]+)(?:\.[a-z_]+)*?\.v\d+\.events\.([a-z_.]+)\.([a-z_]+)$/

/** @internal */
export interface NameParts {
  /** As it is in the path of a URL, such as `check-ins`. */
  readonly product: string
  /** Such as `created`. */
  readonly action: string
}

/** @internal */
export const partsOf = (name: string): NameParts => {
  const match = nameForm.exec(name)
  return {
    product: (match?.[1] ?? name.split(".")[0]!).replaceAll("_", "-"),
    action: match?.[3] ?? name.slice(name.lastIndexOf(".") + 1)
  }
}

const millisOf = (value: unknown): number | undefined => {
  if (typeof value !== "string") return undefined
  const time = Date.parse(value)
  return Number.isNaN(time) ? undefined : time
}

/** @internal */
export interface Payload {
  readonly document: Document.Document<ResourceObject>
  /** When the event happened, in milliseconds since the epoch, where anything tells. */
  readonly time: number | undefined
  /** What orders the events of a resource: when it changed, or when the event happened. */
  readonly version: number | undefined
  readonly previous: { readonly [attribute: string]: unknown } | undefined
  readonly parent: ResourceIdentifier | undefined
  readonly idempotencyToken: string | undefined
}

/**
 * @internal
 */
export const parse = (delivery: Delivery, field = "delivery"): Effect.Effect<Payload, WebhookError> =>
  Effect.gen(function*() {
    const place = `${field}.attributes.payload`
    const read = Document.fromJson(yield* parseJson(delivery.payload, place))
    if (Result.isFailure(read) || Array.isArray(read.success.data)) {
      const where = Result.isFailure(read) ? read.failure.field : "data"
      return yield* because(
        new Unreadable({ field: place, problem: `is not a document of one resource: look at its ${where}` })
      )
    }
    const document = read.success as Document.Document<ResourceObject>
    const { event_time, idempotency_token, parent, previous } = document.meta
    // A destroyed resource has no event_time in its payload, and the header tells.
    const time = millisOf(event_time) ?? delivery.headerTime
    return {
      document,
      time,
      version: millisOf(document.data.attributes?.["updated_at"]) ?? time,
      previous: Predicate.isObject(previous) ? previous as Payload["previous"] : undefined,
      parent,
      idempotencyToken: typeof idempotency_token === "string" ? idempotency_token : undefined
    }
  })
