/**
 * Why a delivery is not believed or cannot be read.
 *
 * @since 0.2.0
 */
import * as Schema from "effect/Schema"

/**
 * The signature is missing, is written in another form, or does not fit the body and any of the secrets.
 *
 * Neither the body, a secret nor the expected signature is part of it.
 *
 * @category errors
 * @since 0.2.0
 */
export class NotAuthentic extends Schema.TaggedError<NotAuthentic>()("NotAuthentic", {
  problem: Schema.Literals(["missing", "repeated", "malformed", "mismatch", "parsed"])
}) {
  override get message() {
    switch (this.problem) {
      case "missing":
        return "the header X-PCO-Webhooks-Authenticity is missing. Does a proxy remove it, or did something other than Planning Center send this?"
      case "repeated":
        return "the header X-PCO-Webhooks-Authenticity is there more than once. Planning Center sends it once: refuse this request"
      case "malformed":
        return "the header X-PCO-Webhooks-Authenticity is not 64 hexadecimal digits"
      case "mismatch":
        return "the signature does not fit the body. Was the body parsed and written again before it came here? Is this the secret of this subscription, and was it rotated?"
      case "parsed":
        return "the body is a value and not the bytes of the request. Was it parsed before it came here? The signature covers the raw bytes: hand over the body before anything reads it as JSON"
    }
  }
}

/**
 * The body is larger, or holds more deliveries, than the receiver accepts.
 *
 * @category errors
 * @since 0.2.0
 */
export class TooLarge extends Schema.TaggedError<TooLarge>()("TooLarge", {
  what: Schema.Literals(["bytes", "deliveries"]),
  most: Schema.Finite
}) {
  override get message() {
    return `the body has more than ${this.most} ${this.what}`
  }
}

/**
 * The body is not a delivery of Planning Center. The signature fits, so look at what sends it.
 *
 * @category errors
 * @since 0.2.0
 */
export class Unreadable extends Schema.TaggedError<Unreadable>()("Unreadable", {
  /** The place in the body, such as `data[0].attributes.payload`. */
  field: Schema.String,
  problem: Schema.String
}) {
  override get message() {
    return `${this.field} ${this.problem}`
  }
}

/**
 * The event happened longer ago than the receiver accepts: somebody plays an old delivery again.
 *
 * @category errors
 * @since 0.2.0
 */
export class TooOld extends Schema.TaggedError<TooOld>()("TooOld", {
  /** When the event happened, in milliseconds since the epoch. */
  time: Schema.Finite
}) {
  override get message() {
    return `the event happened on ${new Date(this.time).toISOString().slice(0, 10)}, longer ago than maxAge`
  }
}

/**
 * Every reason of a {@link WebhookError}.
 *
 * @category errors
 * @since 0.2.0
 */
export const Reason = Schema.Union([NotAuthentic, TooLarge, Unreadable, TooOld])

/**
 * Every reason of a {@link WebhookError}.
 *
 * @category errors
 * @since 0.2.0
 */
export type Reason = typeof Reason.Type

/**
 * A delivery is refused. `reason` says why; `Effect.catchReason` picks one.
 *
 * @category errors
 * @since 0.2.0
 */
export class WebhookError extends Schema.TaggedError<WebhookError>()("WebhookError", { reason: Reason }) {
  override get message() {
    return `webhook refused: ${this.reason.message}`
  }
}

/** @internal */
export const because = (reason: Reason): WebhookError => new WebhookError({ reason })
