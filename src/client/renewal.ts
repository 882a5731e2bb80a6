/**
 * Renews a credential that was refused, and makes the request again.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import type { Execution } from "./execution.ts"
import * as Executions from "./execution.ts"
import type { Failure } from "./failure.ts"
import type { Service } from "./PcoAuth.ts"
import { isPcoError, type PcoError } from "./PcoError.ts"

// Without a credential the operation is not sent. It fails for the same reason, under its own name.
const asFailure = ({ errors, reason, request_id, status }: PcoError): Failure => ({
  reason,
  status,
  requestId: request_id,
  errors,
  neverSent: true
})

/**
 * The credential of the next request.
 *
 * @internal
 */
export const authorize = (auth: Service, execution: Execution<unknown>): Effect.Effect<Redacted.Redacted, Failure> => {
  const { renewed } = execution
  const authorization = renewed === undefined
    ? Effect.mapError(auth.authorization, asFailure)
    : Effect.succeed(renewed)
  return auth.renew === undefined ? authorization : Effect.tap(authorization, (header) =>
    Effect.sync(() => {
      execution.sentWith = header
    }))
}

/**
 * Runs one attempt, and once more with a renewed credential where Planning Center answers 401. Planning Center carries
 * out nothing that it answers with 401, so a write is made again like a read.
 *
 * @internal
 */
export const run = <A>(
  auth: Service,
  renew: NonNullable<Service["renew"]>,
  execution: Execution<A>,
  attempt: Effect.Effect<A, Failure | PcoError>
): Effect.Effect<A, Failure | PcoError> => {
  const again = (failed: Failure): Effect.Effect<A, Failure | PcoError> => {
    const { sentWith } = execution
    if (failed.reason._tag !== "Unauthorized" || failed.neverSent || sentWith === undefined) return Effect.fail(failed)
    return renew(sentWith, failed.reason.hint).pipe(
      Effect.mapError((error) => {
        Executions.fail(execution, failed)
        return asFailure(error)
      }),
      Effect.flatMap((header) => {
        if (header === undefined) return Effect.fail(failed)
        Executions.fail(execution, failed)
        execution.renewed = header
        return attempt
      })
    )
  }
  return Effect.suspend(() => {
    execution.renewed = undefined
    execution.sentWith = undefined
    // Refreshes tokens before the attempt, so that it does not hold a permit while it waits for them.
    return Effect.andThen(Effect.mapError(auth.authorization, asFailure), attempt)
  }).pipe(
    Effect.catch((failed) => isPcoError(failed) ? Effect.fail(failed) : again(failed))
  )
}
