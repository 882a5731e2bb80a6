/**
 * Webhooks of Planning Center: received, believed, typed, handled in order.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import type { Delivery } from "./delivery.ts"
import * as Deliveries from "./delivery.ts"
import type { Event } from "./Event.ts"
import { toEvent } from "./Event.ts"
import type { Request } from "./receive.ts"
import { believe, mostBytes, secretsOf } from "./receive.ts"
import * as Signature from "./signature.ts"
import type { WebhookError } from "./WebhookError.ts"
import { because, Unreadable } from "./WebhookError.ts"

export { Delivery } from "./delivery.ts"
export { type Changed, type Destroyed, type Event, type EventOf, type UnknownResource } from "./Event.ts"
export { toCache } from "./feeds.ts"
export { type Handler, on, worker, type WorkerOptions } from "./handlers.ts"
export { handler, receive, route, toWebHandler } from "./http.ts"
export { hydrate, type HydrateOptions, type Readable } from "./hydrate.ts"
export { Inbox, layerInbox, type Service as InboxService } from "./Inbox.ts"
export { type ByName, type EventName, eventNames } from "./names.ts"
export { layerOwnWrites, OwnWrites } from "./own.ts"
export { type Request, type RequestHeaders } from "./receive.ts"
export { type Answer, type ReceiverOptions } from "./receiver.ts"
export { type ResourceName, type ResourceRow } from "./resources.ts"
export { stream, type Taken } from "./stream.ts"
export { type Info, type Outcome, type Settled } from "./worker.ts"

/**
 * The options of {@link verify}.
 *
 * @category options
 * @since 0.2.0
 */
export interface VerifyOptions extends Request {
  /** The `authenticity_secret` of each subscription that sends to this address, and the old ones while you rotate. */
  readonly secrets: Redacted.Redacted | ReadonlyArray<Redacted.Redacted>
}

const toEvents = (deliveries: ReadonlyArray<Delivery>): Effect.Effect<ReadonlyArray<Event>, WebhookError> =>
  Effect.forEach(deliveries, (delivery, index) => toEvent(delivery, `data[${index}]`))

const theOne = (events: ReadonlyArray<Event>): Effect.Effect<Event, WebhookError> =>
  events.length === 1 ? Effect.succeed(events[0]!) : because(
    new Unreadable({ field: "data", problem: `holds ${events.length} deliveries: use Webhooks.verifyAll` })
  ) as Effect.Effect<never, WebhookError>

/**
 * All events of a request, if its signature fits. Planning Center sends one event a request; the form allows more.
 *
 * Fails like {@link verify}.
 *
 * **Example** (The names of all events of a request)
 *
 * ```ts
 * import { Effect, Redacted } from "effect"
 * import { Webhooks } from "effect-pco/webhooks"
 *
 * const secret = Redacted.make("the secret of the subscription")
 * const payload = { data: { type: "Song", id: "7" } }
 * const program = Effect.gen(function*() {
 *   const request = yield* Webhooks.sign({ secret, name: "services.v2.events.song.destroyed", payload })
 *   const events = yield* Webhooks.verifyAll({ secrets: [secret], ...request })
 *   console.log(events.map(({ name }) => name))
 *   // => [ 'services.v2.events.song.destroyed' ]
 *   console.log((yield* Webhooks.unverified(request.body)).type)
 *   // => services/Song
 * })
 * await Effect.runPromise(program)
 * ```
 *
 * @category verifying
 * @since 0.2.0
 */
export const verifyAll = (
  options: VerifyOptions
): Effect.Effect<ReadonlyArray<Event>, PcoError | WebhookError> =>
  Effect.suspend(() => {
    const [{ body, headers, secrets }, wrong] = optionsOf(options, ["secrets", "body", "headers"])
    if (wrong.length > 0) return Effect.fail(invalidInput("Webhooks.verify", wrong))
    return Effect.flatMap(
      secretsOf("Webhooks.verify", secrets as Redacted.Redacted),
      (checked) => Effect.flatMap(believe(checked, { body, headers } as Request, mostBytes), toEvents)
    )
  })

/**
 * The event of a request, if its signature fits the raw body and one of the secrets.
 *
 * **Details**
 *
 * - The signature covers the raw bytes. A body that was parsed and written again does not fit any more.
 * - Secrets are compared in constant time, and all of them are tried.
 * - `event.type` tells what `event.resource` is, by the type in the payload and not by the name of the event.
 *
 * Fails with `WebhookError`, whose reason is `NotAuthentic`, `TooLarge` or `Unreadable`, and with `Invalid` when the
 * secrets are missing or in plain text.
 *
 * **Example** (A request, and one that somebody changed)
 *
 * ```ts
 * import { Effect, Redacted } from "effect"
 * import { Webhooks } from "effect-pco/webhooks"
 *
 * const secret = Redacted.make("the secret of the subscription")
 * const payload = { data: { type: "Email", id: "7", attributes: { address: "ada@example.org" } } }
 *
 * const program = Effect.gen(function*() {
 *   const request = yield* Webhooks.sign({ secret, name: "people.v2.events.email.created", payload })
 *   const event = yield* Webhooks.verify({ secrets: secret, ...request })
 *   if (event.type === "people/Email" && !event.destroyed) console.log(event.action, event.resource.address)
 *   // => created ada@example.org
 *   const error = yield* Effect.flip(Webhooks.verify({ secrets: secret, ...request, body: `${request.body} ` }))
 *   console.log(error.message.split(".")[0])
 *   // => webhook refused: the signature does not fit the body
 * })
 * await Effect.runPromise(program)
 * ```
 *
 * @category verifying
 * @since 0.2.0
 */
export const verify = (options: VerifyOptions): Effect.Effect<Event, PcoError | WebhookError> =>
  Effect.flatMap(verifyAll(options), theOne)

/**
 * The event of a body whose signature something else has checked, such as one that comes out of a queue.
 *
 * Fails with `WebhookError` when the body is not a delivery.
 *
 * @category verifying
 * @since 0.2.0
 */
export const unverified = (body: Uint8Array | string): Effect.Effect<Event, WebhookError> =>
  Effect.flatMap(
    Deliveries.read(typeof body === "string" ? body : new TextDecoder().decode(body), undefined),
    (deliveries) => Effect.flatMap(toEvents(deliveries), theOne)
  )

/**
 * What {@link sign} signs: an event, or a body as it is.
 *
 * @category options
 * @since 0.2.0
 */
export type SignOptions =
  | { readonly secret: Redacted.Redacted; readonly body: string }
  | {
    readonly secret: Redacted.Redacted
    /** Such as `people.v2.events.person.updated`. */
    readonly name: string
    /** The JSON:API document of the resource. */
    readonly payload: unknown
    /** The UUID of the event. A random one by default. */
    readonly id?: string | undefined
    /** From 1. 1 by default. */
    readonly attempt?: number | undefined
    readonly organizationId?: string | undefined
  }

/**
 * A request as Planning Center sends it, for tests: its body and its headers, signed.
 *
 * Fails with `Invalid` when the secret is missing or in plain text.
 *
 * @category testing
 * @since 0.2.0
 */
export const sign = (
  options: SignOptions
): Effect.Effect<{ readonly body: string; readonly headers: { readonly [name: string]: string } }, PcoError> =>
  Effect.gen(function*() {
    const [secret] = yield* secretsOf("Webhooks.sign", options.secret)
    const event = "body" in options ? undefined : { id: crypto.randomUUID(), attempt: 1, ...options }
    const body = "body" in options ? options.body : JSON.stringify({
      data: [{
        id: event!.id,
        type: "EventDelivery",
        attributes: { name: options.name, attempt: event!.attempt, payload: JSON.stringify(options.payload) },
        relationships: {
          organization: { data: { type: "Organization", id: options.organizationId ?? "1" } }
        }
      }]
    })
    return {
      body,
      headers: {
        "content-type": "application/json",
        "x-pco-webhooks-authenticity": yield* Signature.sign(secret!, new TextEncoder().encode(body)),
        ...event === undefined ? undefined : { "x-pco-webhooks-event": event.id!, "x-pco-webhooks-name": event.name }
      }
    }
  })
