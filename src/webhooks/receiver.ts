/**
 * The answer to a request of Planning Center: stored first, acknowledged then.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import type * as Redacted from "effect/Redacted"
import type { PersistedQueueError } from "effect/persistence/PersistedQueue"
import { checker } from "../client/checker.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import type { Delivery } from "./delivery.ts"
import * as Payloads from "./payload.ts"
import { Inbox } from "./Inbox.ts"
import * as Metrics from "./metrics.ts"
import type { Request } from "./receive.ts"
import { believe, mostBytes, secretsOf } from "./receive.ts"
import type { WebhookError } from "./WebhookError.ts"
import { because, TooOld } from "./WebhookError.ts"

/**
 * The options of a receiver.
 *
 * @category options
 * @since 0.2.0
 */
export interface ReceiverOptions<E = never, R = never> {
  /**
   * The `authenticity_secret` of each subscription that sends to this address, and the old ones while you rotate; or
   * an effect that reads them for each request.
   */
  readonly secrets:
    | Redacted.Redacted
    | ReadonlyArray<Redacted.Redacted>
    | Effect.Effect<Redacted.Redacted | ReadonlyArray<Redacted.Redacted>, E, R>
  /** The largest body that is read, in bytes. 1 MiB by default. */
  readonly maxBodyBytes?: number | undefined
  /**
   * How long a request may take. "8 seconds" by default: Planning Center waits for about ten, and delivers again after
   * any other answer than a 2xx.
   */
  readonly timeout?: Duration.Input | undefined
  /**
   * How long ago an event may have happened. "30 days" by default. Planning Center repeats a delivery for 5.4 days; an
   * older one is refused, because an inbox does not remember for ever what it has handled.
   */
  readonly maxAge?: Duration.Input | undefined
  /** Whether the subscription to this event is to end: Planning Center then switches it off (answer 410). */
  readonly gone?: ((delivery: Delivery) => boolean) | undefined
}

const names: ReadonlyArray<keyof ReceiverOptions> = ["secrets", "maxBodyBytes", "timeout", "maxAge", "gone"]

/**
 * An answer to Planning Center. The text is for the delivery log that its console shows.
 *
 * @category models
 * @since 0.2.0
 */
export interface Answer {
  readonly status: 200 | 400 | 401 | 410 | 413 | 503
  readonly body: string
}

const refusal = (error: WebhookError): Answer => {
  switch (error.reason._tag) {
    case "NotAuthentic":
      return { status: 401, body: error.message }
    case "TooLarge":
      return { status: 413, body: error.message }
    case "Unreadable":
    case "TooOld":
      return { status: 400, body: error.message }
  }
}

/** Planning Center tries again later. */
const unavailable: Answer = { status: 503, body: "the delivery could not be stored" }

/** @internal */
export interface Receiver<E, R> {
  readonly maxBodyBytes: number
  readonly timeout: Duration.Duration
  readonly answer: (request: Request) => Effect.Effect<Answer, E, Inbox | R>
}

/**
 * @internal
 */
export const make = <E, R>(
  operation: string,
  options: ReceiverOptions<E, R>
): Effect.Effect<Receiver<E | PcoError, R>, PcoError> =>
  Effect.gen(function*() {
    const { duration, issues, refuse, whole } = checker()
    const [given, wrong] = optionsOf(options, names)
    const { gone, secrets } = given
    issues.push(...wrong)
    const maxBodyBytes = whole("maxBodyBytes", given.maxBodyBytes, mostBytes, 1, 100_000_000)
    const timeout = duration("timeout", given.timeout, "8 seconds")
    const maxAge = Duration.toMillis(duration("maxAge", given.maxAge, "30 days"))
    if (gone !== undefined && !Predicate.isFunction(gone)) refuse("gone", gone, "a function that gives true or false")
    if (issues.length > 0) return yield* invalidInput(operation, issues)
    // Fixed secrets are checked once, when the receiver is made.
    const read = Effect.isEffect(secrets)
      ? Effect.flatMap(
        secrets as Effect.Effect<Redacted.Redacted | ReadonlyArray<Redacted.Redacted>, E, R>,
        (found) => secretsOf(operation, found)
      )
      : Effect.succeed(yield* secretsOf(operation, secrets as Redacted.Redacted))

    const accept = Effect.fnUntraced(function*(
      secrets: ReadonlyArray<Redacted.Redacted>,
      request: Request
    ): Effect.fn.Return<Answer, PersistedQueueError | WebhookError, Inbox> {
      const deliveries = yield* believe(secrets, request, maxBodyBytes)
      const oldest = (yield* Clock.currentTimeMillis) - maxAge
      // All of them are read before any is stored: a body is accepted whole, or refused whole.
      yield* Effect.forEach(deliveries, (delivery, index) =>
        Effect.flatMap(Payloads.parse(delivery, `data[${index}]`), ({ time }) =>
          time !== undefined && time < oldest ? because(new TooOld({ time })) : Effect.void), { discard: true })
      if (gone !== undefined && deliveries.some(gone)) {
        return { status: 410, body: "this subscription has ended" }
      }
      const inbox = yield* Inbox
      yield* inbox.put(deliveries)
      return { status: 200, body: "stored" }
    })

    return {
      maxBodyBytes,
      timeout,
      answer: (request) =>
        Effect.flatMap(read, (secrets) =>
          accept(secrets, request).pipe(
            Effect.catchTag("WebhookError", (error) =>
              Effect.succeed(refusal(error))),
            Effect.catchTag("PersistedQueueError", () =>
              Effect.succeed(unavailable)),
            Effect.timeoutOrElse({
              duration: timeout,
              orElse: () =>
                Effect.succeed(unavailable)
            })
          )).pipe(Effect.tap(Metrics.received))
    }
  })
