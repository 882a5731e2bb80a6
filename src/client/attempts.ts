/**
 * The attempts of one operation: retries by the schedule, until the deadline.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Result from "effect/Result"
import type { Call } from "./call.ts"
import type { Delivered } from "./delivered.ts"
import type { Execution } from "./execution.ts"
import * as Executions from "./execution.ts"
import * as Failures from "./failure.ts"
import type * as PcoConfig from "./PcoConfig.ts"
import * as PcoError from "./PcoError.ts"
import * as Retry from "./retry.ts"
import { RetrySchedule } from "./RetrySchedule.ts"

/**
 * Makes one attempt. It fails with what is worth another attempt, and succeeds with everything final.
 *
 * @internal
 */
export type Once = <A>(
  execution: Execution<A>
) => Effect.Effect<Result.Result<A, PcoError.PcoError>, PcoError.PcoError>

const tooLate = (execution: Execution<unknown>, after: number): PcoError.PcoError => {
  const { history, isSending, operation, refusal } = execution
  const failure = Executions.withoutAnswer(execution, new PcoError.Timeout({ scope: "deadline", after }), !isSending)
  // A status that refused the last attempt is known, even if its body never came.
  return Failures.toError(operation, failure, isSending ? Failures.record(history, refusal ?? failure) : history)
}

/**
 * @internal
 */
export const make = (
  config: PcoConfig.Service,
  onRetry: (error: PcoError.PcoError) => Effect.Effect<void>,
  once: Once
) => {
  const standard = Retry.schedule(config, onRetry)
  const { deadline } = config

  return <A>(
    operation: Execution<A>["operation"],
    call: Call,
    onAnswer: (answer: Delivered) => void
  ): Effect.Effect<A, PcoError.PcoError> =>
    Effect.flatMap(RetrySchedule, (replaced) => {
      call.answeredBy = "request"
      const execution = Executions.begin(operation, call, onAnswer)
      const schedule = replaced === undefined ? standard : Retry.schedule(config, onRetry, replaced)
      const retried = Effect.flatMap(Effect.retry(once(execution), schedule), Effect.fromResult)
      return deadline === undefined ? retried : Effect.timeoutOrElse(retried, {
        duration: deadline,
        orElse: () => Effect.fail(tooLate(execution, Duration.toMillis(deadline)))
      })
    })
}
