/**
 * The path of every call. From the outside in:
 *
 * 1. a span and metrics, what the cache has in memory, equal reads in flight, the rest of the cache, batches (here);
 * 2. the deadline and retries (`attempts.ts`);
 * 3. a renewed credential after a 401, and what is worth another attempt (`once.ts`);
 * 4. the circuit breaker, the rate limit, a permit, the credential, the timeout (`attempt.ts`);
 * 5. the request (`request.ts`), and decoding its answer (`reading.ts`).
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import type * as Scope from "effect/Scope"
import * as Attempt from "./attempt.ts"
import * as Attempts from "./attempts.ts"
import type { Call } from "./call.ts"
import type { Delivered } from "./delivered.ts"
import * as Failures from "./failure.ts"
import * as Observe from "./observe.ts"
import * as Once from "./once.ts"
import type { Members, Operation } from "./Operation.ts"
import { PcoAuth } from "./PcoAuth.ts"
import { PcoCache } from "./PcoCache.ts"
import { PcoCircuitBreaker } from "./PcoCircuitBreaker.ts"
import type { Service } from "./PcoClient.ts"
import { PcoConcurrency } from "./PcoConcurrency.ts"
import { PcoConfig } from "./PcoConfig.ts"
import { invalidInput, type PcoError } from "./PcoError.ts"
import { PcoInFlight } from "./PcoInFlight.ts"
import { PcoMetrics } from "./PcoMetrics.ts"
import { surrounded } from "./PcoMiddleware.ts"
import { PcoRateLimiter } from "./PcoRateLimiter.ts"
import * as Reading from "./reading.ts"
import * as Users from "./users.ts"

/**
 * The services that a client is built from.
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

const ignoreAnswer = () => {}

/**
 * Builds the client from the services around it.
 *
 * @internal
 */
export const make: Effect.Effect<Service, never, Scope.Scope | Services> = Effect.gen(function*() {
  const auth = yield* PcoAuth
  const cache = yield* PcoCache
  const config = yield* PcoConfig
  const inFlight = yield* PcoInFlight
  const metrics = yield* PcoMetrics
  const observe = Observe.make(metrics, config.baseUrl)
  const read = Reading.make(config, metrics)
  const users = yield* Users.make(auth, cache, config.baseUrl)
  const attempt = Attempt.make({
    auth,
    breaker: yield* PcoCircuitBreaker,
    concurrency: yield* PcoConcurrency,
    config,
    http: yield* HttpClient.HttpClient,
    limiter: yield* PcoRateLimiter,
    observe,
    read
  })
  const request = Attempts.make(config, metrics.retry, Once.make(auth, attempt))

  // A read looks in memory, and joins an equal read in flight.
  const answered = <A>(operation: Operation<A>, call: Call): Effect.Effect<A, PcoError> =>
    users.checked(() => {
      if (operation.method !== "GET") return written(operation, call)
      return observe.lookUp("memory", (missed) =>
        cache.hit(operation, auth.fingerprint, () => {
          missed()
          call.answeredBy = "coalesced" // the read that others join says otherwise
          return inFlight.coalesce<A, Delivered>(operation, auth.fingerprint, {
            make: (onAnswer) => fetched(operation, call, onAnswer),
            decode: (delivered) => decoded(operation, call, delivered)
          })
        }))
    })

  // The answer to an equal read.
  const decoded = <A>(operation: Operation<A>, call: Call, delivered: Delivered): Effect.Effect<A, PcoError> =>
    Effect.mapError(
      observe.decoded(operation, call, read(operation, delivered)),
      (failure) => Failures.toError(operation, failure, Failures.record(Failures.noHistory, failure))
    )

  // A write drops what it changes from the cache.
  const written = <A>(operation: Operation<A>, call: Call): Effect.Effect<A, PcoError> =>
    inFlight.writing(
      users.sameUser((credential) => cache.write(operation, credential, request(operation, call, ignoreAnswer)))
    )

  // Looks in the rest of the cache, and makes the request, together with other reads of its kind where that is possible.
  const fetched = <A>(
    operation: Operation<A>,
    call: Call,
    onAnswer: (answer: Delivered) => void
  ): Effect.Effect<A, PcoError> =>
    observe.lookUp("below", (missed) => {
      const together = <B>(batch: Operation<B>) =>
        batch.issues.length > 0
          ? Effect.fail(invalidInput(batch.name, batch.issues, batch))
          : request(batch, call, ignoreAnswer)
      const alone = request(operation, call, onAnswer)
      const fetch = inFlight.batch(operation, auth.fingerprint, { alone, together })
      const { members } = operation
      call.answeredBy = "cache"
      return users.sameUser((credential) =>
        members === undefined
          ? cache.read(
            operation,
            credential,
            Effect.suspend(() => {
              missed()
              call.answeredBy = "batched" // a request that is made for this operation says otherwise
              return fetch
            })
          )
          : readMany(operation, members, credential, (some) => {
            missed()
            // an equal read that decodes in another way needs the answer of the whole operation
            return some === operation ? alone : together(some)
          })
      )
    })

  // An operation with members reads a map of rows by id.
  const readMany = <A>(
    operation: Operation<A>,
    members: Members,
    credential: string,
    fetch: (some: Operation<A>) => Effect.Effect<A, PcoError>
  ): Effect.Effect<A, PcoError> => {
    type Rows = ReadonlyMap<string, unknown>
    const readAs = (ids: ReadonlyArray<string>) =>
      ids.length === members.ids.length ? operation : members.read(ids) as Operation<unknown> as Operation<A>
    const rows = cache.readMany(
      members,
      credential,
      (ids) => fetch(readAs(ids)) as Effect.Effect<unknown, PcoError> as Effect.Effect<Rows, PcoError>
    )
    return rows as Effect.Effect<unknown, PcoError> as Effect.Effect<A, PcoError>
  }

  return surrounded({
    baseUrl: config.baseUrl,
    run: observe.operation(answered),
    get state() {
      return users.state()
    }
  })
})
