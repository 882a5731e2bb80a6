/**
 * One attempt. From the outside in: the circuit breaker, the rate limit, a permit, the credential, the circuit breaker
 * again for those that had to wait, the timeout, the request, decoding.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import type * as Redacted from "effect/Redacted"
import type { Delivered } from "./delivered.ts"
import type { Execution } from "./execution.ts"
import * as Executions from "./execution.ts"
import type { Failure } from "./failure.ts"
import { judge, TriesSize } from "./health.ts"
import type * as Observe from "./observe.ts"
import type { Operation } from "./Operation.ts"
import type { Service as Auth } from "./PcoAuth.ts"
import type { Service as Breaker, Target } from "./PcoCircuitBreaker.ts"
import type { Service as Concurrency } from "./PcoConcurrency.ts"
import type * as PcoConfig from "./PcoConfig.ts"
import { CircuitOpen, type PcoError } from "./PcoError.ts"
import type { Reservation, Service as Limiter } from "./PcoRateLimiter.ts"
import type { Read } from "./reading.ts"
import { authorize } from "./renewal.ts"
import * as Request from "./request.ts"
import { announced } from "./sending.ts"

/**
 * The services that an attempt passes through.
 *
 * @internal
 */
export interface Services {
  readonly auth: Auth
  readonly breaker: Breaker
  readonly concurrency: Concurrency
  readonly config: PcoConfig.Service
  readonly http: HttpClient.HttpClient
  readonly limiter: Limiter
  readonly observe: Observe.Observe
  readonly read: Read
}

const targetOf = ({ method, product, template }: Operation<unknown>): Target => ({
  product,
  route: `${method} ${template}`
})

/** The outcome of a reservation that was made for the limit of another user than the one who is signed in now. */
const asAnother = Symbol("effect-pco/client/attempt/asAnother")

/**
 * @internal
 */
export const make = ({ auth, breaker, concurrency, config, http, limiter, observe, read }: Services) => {
  const inTime = Request.inTime(config.timeout)

  const send = (
    execution: Execution<unknown>,
    reservation: Reservation,
    authorization: Redacted.Redacted
  ): Effect.Effect<Delivered, Failure> =>
    Effect.flatMap(TriesSize, (triesSize) => {
      const { call, operation } = execution
      const sending = observe.sent(
        operation,
        call,
        reservation.waited,
        Effect.suspend(() => {
          execution.isSending = true
          execution.refusal = undefined
          return inTime(execution, Request.send(execution, config, http, authorization, reservation.settle))
        })
      )
      return breaker.guard(
        targetOf(operation),
        operation.method === "GET" ? sending : announced(sending),
        judge(triesSize)
      )
    }).pipe(
      Effect.catch((failed) =>
        failed instanceof CircuitOpen
          ? Effect.andThen(
            reservation.settle({ _tag: "NeverSent" }),
            Effect.fail(Executions.withoutAnswer(execution, failed, true))
          )
          : Effect.fail(failed)
      )
    )

  // A permit counts for one user: after another sign-in the request waits in the limit of the new one.
  const inLimit = <A>(
    execution: Execution<A>,
    arrived: (waited: number) => void
  ): Effect.Effect<A, Failure | PcoError> => {
    const { call, onAnswer, operation } = execution
    const credential = auth.fingerprint
    const outcome = limiter.reserve({ credential, offset: operation.offset }, (reservation) => {
      arrived(reservation.waited)
      // No generator here: V8 keeps what a generator function closes over, and so a whole page, until its next full
      // collection.
      return authorize(auth, execution).pipe(
        Effect.flatMap((authorization): Effect.Effect<A | typeof asAnother, Failure | PcoError> => {
          if (auth.fingerprint !== credential) return Effect.succeed(asAnother)
          return Effect.flatMap(send(execution, reservation, authorization), (delivered) => {
            onAnswer(delivered)
            return observe.decoded(operation, call, read(operation, delivered))
          })
        }),
        concurrency.withPermit,
        // Interrupted while it waited for its permit, left without a credential, or with another one than that of the
        // reservation: the reservation is free again.
        Effect.onExit(() => execution.isSending ? Effect.void : reservation.settle({ _tag: "NeverSent" }))
      )
    })
    return Effect.flatMap(outcome, (value) => {
      if (value !== asAnother) return Effect.succeed(value)
      execution.renewed = undefined // a token of the user before
      return Effect.suspend(() => inLimit(execution, arrived))
    })
  }

  return <A>(execution: Execution<A>): Effect.Effect<A, Failure | PcoError> => {
    const { call, operation } = execution
    return Effect.andThen(
      Effect.mapError(
        breaker.check(targetOf(operation)),
        (reason) => Executions.withoutAnswer(execution, reason, true)
      ),
      observe.queued(call, (arrived) => inLimit(execution, arrived))
    )
  }
}
