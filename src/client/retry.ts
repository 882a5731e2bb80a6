/**
 * Which failures are worth another request, and when it is made.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import type { Failure } from "./failure.ts"
import type { Operation } from "./Operation.ts"
import type * as PcoConfig from "./PcoConfig.ts"
import { type PcoError, retryOf } from "./PcoError.ts"

/**
 * A write is made again only where it certainly had no effect: Planning Center
 * knows no idempotency keys, so a repeated POST is a second person.
 *
 * @internal
 */
export const isWorthRetrying = (operation: Operation<unknown>, failure: Failure): boolean => {
  if (failure.isFinal === true || operation.isFinal?.(failure) === true) return false
  switch (retryOf(failure.reason, failure.neverSent)) {
    case "any":
      return true
    case "repeatable":
      return operation.repeatable
    case "read":
      return operation.method === "GET"
    case "never":
      return false
  }
}

const waits = (config: PcoConfig.Service): Schedule.Schedule<unknown, PcoError> =>
  config.retry.schedule ??
    Schedule.min([Schedule.exponential(config.retry.base), Schedule.spaced(config.retry.cap)]).pipe(
      Schedule.jittered,
      Schedule.modifyDelay(({ duration }) => Effect.succeed(Duration.min(duration, config.retry.cap)))
    )

/**
 * The schedule of an operation's retries: the waits of the configuration or those
 * that replace them, never shorter than `Retry-After`, and `onRetry` before each.
 *
 * @internal
 */
export const schedule = (
  config: PcoConfig.Service,
  onRetry: (error: PcoError) => Effect.Effect<void>,
  replaced?: Schedule.Schedule<unknown, PcoError>
): Schedule.Schedule<unknown, PcoError> =>
  (replaced ?? waits(config)).pipe(
    Schedule.setInputType<PcoError>(),
    Schedule.upTo({ times: config.retry.times }),
    Schedule.modifyDelay(({ duration, input }) =>
      Effect.succeed(
        input.reason._tag === "RateLimited" && input.reason.retry_after !== undefined
          ? Duration.max(duration, Duration.millis(input.reason.retry_after))
          : duration
      )
    ),
    Schedule.tap(({ attempt, duration, input }) =>
      Effect.andThen(
        onRetry(input),
        config.retry.onRetry?.({ error: input, attempt, delay: duration }) ?? Effect.void
      )
    )
  )
