/**
 * The one path of every call. From the outside in: span and metrics, what the cache has
 * in memory, identical reads that are under way, the rest of the cache, batch, deadline,
 * retry, then for each attempt: the circuit, a place in the rate limit, a permit,
 * authorization, the circuit again for those that had to wait, the timeout, the request,
 * its decoding. A request that is refused with 401 is made again once with a renewed
 * credential, where the credential can be renewed.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import type * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type * as Scope from "effect/Scope"
import * as Attempt from "./attempt.ts"
import * as Calls from "./call.ts"
import type { Failure, History } from "./failure.ts"
import * as Failures from "./failure.ts"
import { judge, TriesSize } from "./health.ts"
import { announced } from "./sending.ts"
import * as Observe from "./observe.ts"
import type { Members, Operation } from "./Operation.ts"
import { PcoAuth } from "./PcoAuth.ts"
import { PcoCache } from "./PcoCache.ts"
import { PcoCircuitBreaker, type Target } from "./PcoCircuitBreaker.ts"
import type { Service } from "./PcoClient.ts"
import { surrounded } from "./PcoMiddleware.ts"
import { PcoConcurrency } from "./PcoConcurrency.ts"
import { PcoConfig } from "./PcoConfig.ts"
import * as PcoError from "./PcoError.ts"
import { PcoInFlight } from "./PcoInFlight.ts"
import { PcoMetrics } from "./PcoMetrics.ts"
import { PcoRateLimiter, type Reservation } from "./PcoRateLimiter.ts"
import * as Reading from "./reading.ts"
import * as Renewal from "./renewal.ts"
import * as Retry from "./retry.ts"
import { RetrySchedule } from "./RetrySchedule.ts"
import * as Spans from "./spans.ts"
import * as State from "./state.ts"

/** The attempts of one operation, while it runs. */
interface Progress {
  history: History
  last: Failure | undefined
  sending: boolean
  readonly call: Calls.Call
  /** Of the attempt that is under way. */
  known: Attempt.Known
}

/** Is told what came, before it is decoded. */
type Answered = (answer: Attempt.Delivered) => void

const unshared: Answered = () => {}

// Not sent, and no attempt: what the last one came to still stands.
const refused = (progress: Progress) => (reason: PcoError.CircuitOpen): Failure => ({
  reason,
  status: progress.last?.status,
  requestId: progress.last?.requestId,
  errors: [],
  neverSent: true
})

const targetOf = ({ method, product, template }: Operation<unknown>): Target => ({
  product,
  route: `${method} ${template}`
})

/**
 * The services that a client is built out of.
 *
 * @internal
 */
export type Services =
  | HttpClient.HttpClient
  | PcoAuth
  | PcoCache
  | PcoCircuitBreaker
  | PcoConcurrency
  | PcoConfig
  | PcoInFlight
  | PcoMetrics
  | PcoRateLimiter

/**
 * Builds the client out of the services around it.
 *
 * @internal
 */
export const make: Effect.Effect<Service, never, Scope.Scope | Services> = Effect.gen(function*() {
  const auth = yield* PcoAuth
  const breaker = yield* PcoCircuitBreaker
  const cache = yield* PcoCache
  const concurrency = yield* PcoConcurrency
  const config = yield* PcoConfig
  const inFlight = yield* PcoInFlight
  const http = yield* HttpClient.HttpClient
  const limiter = yield* PcoRateLimiter
  const metrics = yield* PcoMetrics
  const observe = Observe.make(metrics, config.baseUrl)
  const standard = Retry.schedule(config, metrics.retry)

  const read = Reading.make(config, metrics)
  const inTime = Attempt.inTime(config.timeout)

  const send = (
    operation: Operation<unknown>,
    progress: Progress,
    reservation: Reservation,
    authorization: Redacted.Redacted
  ): Effect.Effect<Attempt.Delivered, Failure> =>
    announced(
      operation,
      observe.sent(
        operation,
        progress.call,
        reservation.waited,
        Effect.suspend(() => {
          progress.sending = true
          const known = progress.known = { refusal: undefined }
          return inTime(known, Attempt.send(operation, config, http, authorization, reservation.settle, known))
        })
      )
    )

  const guarded = (
    operation: Operation<unknown>,
    progress: Progress,
    reservation: Reservation,
    authorization: Redacted.Redacted
  ): Effect.Effect<Attempt.Delivered, Failure> =>
    TriesSize.pipe(
      Effect.flatMap((triesSize) =>
        breaker.guard(
          targetOf(operation),
          send(operation, progress, reservation, authorization),
          judge(triesSize)
        )
      ),
      Effect.catch((failed) =>
        failed instanceof PcoError.CircuitOpen
          ? Effect.andThen(reservation.settle({ _tag: "NeverSent" }), Effect.fail(refused(progress)(failed)))
          : Effect.fail(failed)
      )
    )

  const attempt = <A>(
    operation: Operation<A>,
    progress: Progress,
    answered: Answered,
    authorize: Effect.Effect<Redacted.Redacted, Failure>
  ): Effect.Effect<A, Failure | PcoError.PcoError> =>
    Effect.andThen(
      Effect.mapError(breaker.check(targetOf(operation)), refused(progress)),
      observe.queued(progress.call, (arrived) =>
        limiter.reserve({ credential: auth.fingerprint, offset: operation.offset }, (reservation) => {
          arrived(reservation.waited)
          // No generator here: a function* that is made for each call keeps what it closes over, and so a whole page,
          // until the next full collection of V8.
          return authorize.pipe(
            Effect.flatMap((authorization) =>
              guarded(operation, progress, reservation, authorization)
            ),
            Effect.flatMap((delivered) => {
              answered(delivered)
              return observe.decoded(operation, progress.call, read(operation, delivered))
            }),
            concurrency.withPermit,
            // interrupted while it waited for its permit, or without a credential: its place is free again
            Effect.onExit(() => progress.sending ? Effect.void : reservation.settle({ _tag: "NeverSent" }))
          )
        }))
    )

  // What is final leaves the retries as a result: the schedule, with its hooks, hears of nothing but retries.
  const once = <A>(
    operation: Operation<A>,
    progress: Progress,
    answered: Answered
  ): Effect.Effect<Result.Result<A, PcoError.PcoError>, PcoError.PcoError> =>
    Renewal.run(auth, (authorize) => attempt(operation, progress, answered, authorize), (refused) => {
      progress.sending = false
      progress.history = Failures.record(progress.history, refused)
      progress.last = refused
    }).pipe(
      Effect.map((value): Result.Result<A, PcoError.PcoError> => Result.succeed(value)),
      Effect.catch((failed): Effect.Effect<Result.Result<A, PcoError.PcoError>, PcoError.PcoError> => {
        progress.sending = false
        if (PcoError.isPcoError(failed)) return Effect.succeed(Result.fail(failed))
        const { undecided } = progress.history
        if (failed.reason._tag !== "CircuitOpen") progress.history = Failures.record(progress.history, failed)
        progress.last = failed
        // The delete whose answer was lost has been carried out: the resource is gone, as was asked for.
        if (operation.method === "DELETE" && undecided && failed.reason._tag === "NotFound") {
          const decoded = Reading.decode(operation, { status: 204, json: undefined })
          if (Result.isSuccess(decoded)) return Effect.succeed(Result.succeed(decoded.success))
        }
        const error = Failures.toError(operation, failed, progress.history)
        return Retry.isWorthRetrying(operation, failed) ? Effect.fail(error) : Effect.succeed(Result.fail(error))
      })
    )

  const attempts = <A>(
    operation: Operation<A>,
    progress: Progress,
    answered: Answered
  ): Effect.Effect<A, PcoError.PcoError> =>
    RetrySchedule.pipe(
      Effect.flatMap((replaced) => {
        const schedule = replaced === undefined ? standard : Retry.schedule(config, metrics.retry, replaced)
        return Effect.retry(once(operation, progress, answered), schedule)
      }),
      Effect.flatMap(Effect.fromResult)
    )

  const withDeadline = <A>(
    operation: Operation<A>,
    call: Calls.Call,
    answered: Answered
  ): Effect.Effect<A, PcoError.PcoError> =>
    Effect.suspend(() => {
      call.answeredBy = "request"
      const progress: Progress = {
        history: Failures.noHistory,
        last: undefined,
        sending: false,
        call,
        known: { refusal: undefined }
      }
      const running = attempts(operation, progress, answered)
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
          const { history: before, known: { refusal }, sending } = progress
          // what the status of the last attempt says is known, whatever kept its body
          const history = sending ? Failures.record(before, refusal ?? failure) : before
          return Effect.fail(Failures.toError(operation, failure, history))
        }
      })
    })

  const readTogether = (call: Calls.Call) => <A>(operation: Operation<A>): Effect.Effect<A, PcoError.PcoError> =>
    operation.issues.length > 0
      ? Effect.fail(PcoError.invalidInput(operation.name, operation.issues, operation))
      : withDeadline(operation, call, unshared)

  const decodeShared = <A>(
    operation: Operation<A>,
    delivered: Attempt.Delivered,
    call: Calls.Call
  ): Effect.Effect<A, PcoError.PcoError> =>
    Effect.mapError(
      observe.decoded(operation, call, read(operation, delivered)),
      (failure) => Failures.toError(operation, failure, Failures.record(Failures.noHistory, failure))
    )

  // Where somebody else signed in during a call, it is not known for whom it was answered, and none of it is held.
  const sameUser = <A>(
    use: (credential: string) => Effect.Effect<A, PcoError.PcoError>
  ): Effect.Effect<A, PcoError.PcoError> => {
    const credential = auth.fingerprint
    return auth.checkSignIn === undefined ? use(credential) : Effect.onExit(
      use(credential),
      () => auth.fingerprint === credential ? Effect.void : cache.invalidate({ tags: ["*"] })
    )
  }

  // An operation with members reads a map of rows by id.
  const readMany = <A>(
    operation: Operation<A>,
    members: Members,
    credential: string,
    fetch: (some: Operation<A>) => Effect.Effect<A, PcoError.PcoError>
  ): Effect.Effect<A, PcoError.PcoError> => {
    type Rows = ReadonlyMap<string, unknown>
    const readAs = (ids: ReadonlyArray<string>) =>
      ids.length === members.ids.length ? operation : members.read(ids) as Operation<unknown> as Operation<A>
    const rows = cache.readMany(
      members,
      credential,
      (ids) => fetch(readAs(ids)) as Effect.Effect<unknown, PcoError.PcoError> as Effect.Effect<Rows, PcoError.PcoError>
    )
    return rows as Effect.Effect<unknown, PcoError.PcoError> as Effect.Effect<A, PcoError.PcoError>
  }

  const fetched = <A>(
    operation: Operation<A>,
    call: Calls.Call,
    answered: Answered
  ): Effect.Effect<A, PcoError.PcoError> =>
    observe.lookUp("below", (missed) => {
      const alone = withDeadline(operation, call, answered)
      const fetch = inFlight.batch(operation, auth.fingerprint, { alone, together: readTogether(call) })
      call.answeredBy = "cache"
      return sameUser((credential) =>
        operation.members === undefined
          ? cache.read(
            operation,
            credential,
            Effect.suspend(() => {
              missed()
              call.answeredBy = "batched" // unless a request is made for it
              return fetch
            })
          )
          : readMany(operation, operation.members, credential, (some) => {
            missed()
            // an equal read that decodes in another way needs the answer of the whole operation
            return some === operation ? alone : readTogether(call)(some)
          })
      )
    })

  const shared = <A>(operation: Operation<A>, call: Calls.Call): Effect.Effect<A, PcoError.PcoError> =>
    operation.method === "GET"
      ? observe.lookUp("memory", (missed) =>
        cache.hit(operation, auth.fingerprint, () => {
          missed()
          call.answeredBy = "coalesced" // unless it is the first of its kind
          return inFlight.coalesce<A, Attempt.Delivered>(operation, auth.fingerprint, {
            make: (answered) => fetched(operation, call, answered),
            decode: (delivered) => decodeShared(operation, delivered, call)
          })
        }))
      : inFlight.writing(
        sameUser((credential) => cache.write(operation, credential, withDeadline(operation, call, unshared)))
      )

  const observed = <A>(operation: Operation<A>): Effect.Effect<A, PcoError.PcoError> =>
    Effect.flatMap(Clock.currentTimeMillis, (start) => {
      const call = Calls.begin()
      const answering = auth.checkSignIn === undefined
        ? shared(operation, call)
        : Effect.andThen(auth.checkSignIn, Effect.suspend(() => shared(operation, call)))
      const running = answering.pipe(
        Effect.onExit((exit) =>
          Effect.flatMap(Clock.currentTimeMillis, (now) => metrics.operation(operation, now - start, exit, call))
        )
      )
      const { watch } = metrics
      return Spans.within(
        watch === undefined ? running : Effect.map(running, (value) => watch(operation, value)),
        operation.name,
        () => ({
          attributes: {
            "http.request.method": operation.method,
            "url.template": operation.template,
            "pco.product": operation.product
          }
        }),
        ({ attempts, reason, request_id, status }) =>
          Effect.annotateCurrentSpan({
            "error.type": reason._tag,
            "http.response.status_code": status,
            "pco.attempts": attempts,
            "pco.request_id": request_id
          })
      )
    })

  const signedIn = auth.fingerprint
  const state = yield* State.acquire(config.baseUrl, signedIn)
  // of those who sign in later under the same key
  const others = new Map<string, State.ClientState>()
  const stateNow = (): State.ClientState => {
    if (auth.fingerprint === signedIn) return state
    const known = others.get(auth.fingerprint) ?? State.make()
    return others.set(auth.fingerprint, known).get(auth.fingerprint)!
  }
  return surrounded({
    baseUrl: config.baseUrl,
    run: observed,
    get state() {
      return stateNow()
    }
  })
})
