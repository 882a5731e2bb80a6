/**
 * The one path of every call. From the outside in: span and metrics, cache,
 * deadline, retry, then for each attempt: a place in the rate limit, a permit,
 * the timeout, authorization, the request.
 *
 * @internal
 */
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Semaphore from "effect/Semaphore"
import type { Issue } from "../jsonapi/Issue.ts"
import * as Attempt from "./attempt.ts"
import type { Failure, History } from "./failure.ts"
import * as Failures from "./failure.ts"
import type { Answer, Operation } from "./Operation.ts"
import { PcoAuth } from "./PcoAuth.ts"
import { PcoCache } from "./PcoCache.ts"
import type { Service } from "./PcoClient.ts"
import { PcoConfig } from "./PcoConfig.ts"
import * as PcoError from "./PcoError.ts"
import { PcoMetrics } from "./PcoMetrics.ts"
import { PcoRateLimiter } from "./PcoRateLimiter.ts"
import * as Retry from "./retry.ts"

/** What stands in a span when an operation fails: the reason, and nothing that could be personal. */
class OperationFailed extends Data.TaggedError("PcoError")<{ readonly message: string }> {}

/** The attempts of one operation, while it runs. */
interface Progress {
  history: History
  last: Failure | undefined
  sending: boolean
}

// In doubt it has: an interrupted write may be on its way.
const mayHaveTakenEffect = (cause: Cause.Cause<PcoError.PcoError>): boolean => {
  const error = Cause.findErrorOption(cause)
  return Option.isNone(error) || error.value.mayHaveTakenEffect
}

const decode = <A>(operation: Operation<A>, answer: Answer): Result.Result<A, Issue> => {
  try {
    return operation.decode(answer)
  } catch {
    // a decoder of the user's own; its message may quote the answer
    return Result.fail({ field: "document", problem: "made the decoder of the operation throw" })
  }
}

/**
 * Builds the client out of the services around it.
 *
 * @internal
 */
export const make: Effect.Effect<
  Service,
  never,
  HttpClient.HttpClient | PcoAuth | PcoCache | PcoConfig | PcoMetrics | PcoRateLimiter
> = Effect.gen(function*() {
  const auth = yield* PcoAuth
  const cache = yield* PcoCache
  const config = yield* PcoConfig
  const http = yield* HttpClient.HttpClient
  const limiter = yield* PcoRateLimiter
  const metrics = yield* PcoMetrics
  const permits = yield* Semaphore.make(config.concurrency)
  const schedule = Retry.schedule(config, metrics.retry)

  const read = <A>(operation: Operation<A>, delivered: Attempt.Delivered): Effect.Effect<A, Failure> => {
    const ignored = operation.ignored?.(delivered) ?? []
    if (ignored.length > 0 && config.ignoredParameters === "fail") {
      return Effect.fail(Failures.unreadable(delivered, new PcoError.ParameterIgnored({ parameters: ignored })))
    }
    const decoded = decode(operation, delivered)
    if (Result.isFailure(decoded)) return Effect.fail(Failures.unreadable(delivered, decoded.failure))
    return ignored.length === 0
      ? Effect.succeed(decoded.success)
      : Effect.as(
        Effect.logWarning(`${operation.name}: Planning Center does not honour ${ignored.join(", ")} here`),
        decoded.success
      )
  }

  const attempt = <A>(
    operation: Operation<A>,
    progress: Progress
  ): Effect.Effect<A, Failure | PcoError.PcoError> =>
    limiter.reserve(
      { credential: auth.fingerprint, offset: operation.offset },
      (reservation) =>
        Effect.gen(function*() {
          const authorization = yield* auth.authorization
          yield* metrics.request(operation, reservation.waited)
          progress.sending = true
          const delivered = yield* Attempt.send(operation, config, http, authorization, reservation.settle).pipe(
            Effect.timeoutOrElse({
              duration: config.timeout,
              orElse: () =>
                Effect.fail<Failure>({
                  reason: new PcoError.Timeout({ scope: "attempt", after: Duration.toMillis(config.timeout) }),
                  errors: [],
                  neverSent: false
                })
            })
          )
          return yield* read(operation, delivered)
        }).pipe(permits.withPermit)
    )

  // What is final leaves the retries as a result: the schedule, with its hooks, hears of nothing but retries.
  const once = <A>(
    operation: Operation<A>,
    progress: Progress
  ): Effect.Effect<Result.Result<A, PcoError.PcoError>, PcoError.PcoError> =>
    attempt(operation, progress).pipe(
      Effect.map((value): Result.Result<A, PcoError.PcoError> => Result.succeed(value)),
      Effect.catch((failed): Effect.Effect<Result.Result<A, PcoError.PcoError>, PcoError.PcoError> => {
        progress.sending = false
        if (PcoError.isPcoError(failed)) return Effect.succeed(Result.fail(failed))
        const { undecided } = progress.history
        progress.history = Failures.record(progress.history, failed)
        progress.last = failed
        // The delete whose answer was lost has been carried out: the resource is gone, as was asked for.
        if (operation.method === "DELETE" && undecided && failed.reason._tag === "NotFound") {
          const decoded = decode(operation, { status: 204, json: undefined })
          if (Result.isSuccess(decoded)) return Effect.succeed(Result.succeed(decoded.success))
        }
        const error = Failures.toError(operation, failed, progress.history)
        return Retry.isWorthRetrying(operation, failed) ? Effect.fail(error) : Effect.succeed(Result.fail(error))
      })
    )

  const attempts = <A>(operation: Operation<A>, progress: Progress): Effect.Effect<A, PcoError.PcoError> =>
    Effect.flatMap(Effect.retry(once(operation, progress), schedule), Effect.fromResult)

  const withDeadline = <A>(operation: Operation<A>): Effect.Effect<A, PcoError.PcoError> =>
    Effect.suspend(() => {
      const progress: Progress = { history: Failures.noHistory, last: undefined, sending: false }
      const running = attempts(operation, progress)
      if (config.deadline === undefined) return running
      const after = Duration.toMillis(config.deadline)
      return Effect.timeoutOrElse(running, {
        duration: config.deadline,
        orElse: () => {
          const failure: Failure = {
            reason: new PcoError.Timeout({ scope: "deadline", after }),
            status: progress.last?.status,
            requestId: progress.last?.requestId,
            errors: [],
            neverSent: !progress.sending
          }
          const history = progress.sending ? Failures.record(progress.history, failure) : progress.history
          return Effect.fail(Failures.toError(operation, failure, history))
        }
      })
    })

  const throughCache = <A>(operation: Operation<A>): Effect.Effect<A, PcoError.PcoError> =>
    operation.method === "GET"
      ? cache.read(operation, auth.fingerprint, withDeadline(operation))
      : withDeadline(operation).pipe(
        Effect.onExit((exit) =>
          exit._tag === "Success" || mayHaveTakenEffect(exit.cause)
            ? cache.written(operation, auth.fingerprint)
            : Effect.void
        )
      )

  const observed = <A>(operation: Operation<A>): Effect.Effect<A, PcoError.PcoError> =>
    Effect.flatMap(Clock.currentTimeMillis, (start) => {
      let failed: PcoError.PcoError | undefined
      return throughCache(operation).pipe(
        Effect.onExit((exit) =>
          Effect.flatMap(Clock.currentTimeMillis, (now) => metrics.operation(operation, now - start, exit))
        ),
        Effect.tapError((error) =>
          Effect.annotateCurrentSpan({
            "error.type": error.reason._tag,
            "http.response.status_code": error.status,
            "pco.attempts": error.attempts,
            "pco.request_id": error.request_id
          })
        ),
        Effect.mapError((error) => {
          failed = error
          return new OperationFailed({ message: error.reason._tag })
        }),
        Effect.withSpan(operation.name, {
          kind: "client",
          attributes: {
            "http.request.method": operation.method,
            "url.template": operation.template,
            "pco.product": operation.product
          }
        }, { captureStackTrace: false }),
        Effect.mapError(() => failed!)
      )
    })

  return { baseUrl: config.baseUrl, run: observed }
})
