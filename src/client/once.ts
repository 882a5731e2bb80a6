/**
 * One attempt of an operation, with a renewed credential where the first one was refused, and the decision whether
 * another attempt is worth making.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Once } from "./attempts.ts"
import type { Execution } from "./execution.ts"
import * as Executions from "./execution.ts"
import type { Failure } from "./failure.ts"
import * as Failures from "./failure.ts"
import type { Service as Auth } from "./PcoAuth.ts"
import { isPcoError, type PcoError } from "./PcoError.ts"
import * as Reading from "./reading.ts"
import * as Renewal from "./renewal.ts"
import * as Retry from "./retry.ts"

// A DELETE whose answer was lost, and then a 404: the first request deleted the resource.
const deletedBefore = <A>({ history, operation }: Execution<A>, { reason }: Failure): Result.Result<A, unknown> =>
  operation.method === "DELETE" && history.undecided && reason._tag === "NotFound"
    ? Reading.decode(operation, { status: 204, json: undefined })
    : Result.fail(undefined)

/**
 * @internal
 */
export const make = (
  auth: Auth,
  attempt: <A>(execution: Execution<A>) => Effect.Effect<A, Failure | PcoError>
): Once =>
<A>(execution: Execution<A>) => {
  // Final failures are values here, so that the schedule and its hooks see retries only.
  type Outcome = Effect.Effect<Result.Result<A, PcoError>, PcoError>
  const attempted = auth.renew === undefined
    ? attempt(execution)
    : Renewal.run(auth, auth.renew, execution, attempt(execution))
  return attempted.pipe(
    Effect.map((value): Result.Result<A, PcoError> => Result.succeed(value)),
    Effect.catch((failed): Outcome => {
      if (isPcoError(failed)) {
        execution.isSending = false
        return Effect.succeed(Result.fail(failed))
      }
      const deleted = deletedBefore(execution, failed)
      Executions.fail(execution, failed)
      if (Result.isSuccess(deleted)) return Effect.succeed(Result.succeed(deleted.success))
      const error = Failures.toError(execution.operation, failed, execution.history)
      return Retry.isWorthRetrying(execution.operation, failed)
        ? Effect.fail(error)
        : Effect.succeed(Result.fail(error))
    })
  )
}
