/**
 * From an answer that was delivered to what an operation gives.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Issue } from "../jsonapi/Issue.ts"
import type { Delivered } from "./attempt.ts"
import type { Failure } from "./failure.ts"
import * as Failures from "./failure.ts"
import { hideIn } from "./hide.ts"
import { ignoredIn } from "./ignored.ts"
import type { Answer, Operation } from "./Operation.ts"
import type * as PcoConfig from "./PcoConfig.ts"
import { ParameterIgnored, type Reason } from "./PcoError.ts"

const broken = (problem: string): Result.Result<never, Issue> => Result.fail({ field: "document", problem })

/**
 * Decodes an answer. A decoder of the user's own may do anything; the message of what it
 * throws may quote the answer.
 *
 * @internal
 */
export const decode = <A>(operation: Operation<A>, answer: Answer): Result.Result<A, Issue> => {
  try {
    const decoded = operation.decode(answer, operation)
    return Result.isResult(decoded) ? decoded : broken("was given to a decoder that answers with no Result")
  } catch {
    return broken("made the decoder of the operation throw")
  }
}

const ignoredOf = (operation: Operation<unknown>, answer: Answer): Result.Result<ReadonlyArray<string>, Issue> => {
  try {
    const found = operation.method === "GET" ? ignoredIn(operation.query, answer.json) : []
    const own = operation.ignored?.(answer) ?? []
    return Result.succeed(own.length === 0 ? found : Array.from(new Set([...found, ...own])))
  } catch {
    return broken("made `ignored` of the operation throw")
  }
}

/**
 * Reads answers as the configuration says.
 *
 * @internal
 */
export const make =
  ({ ignoredParameters }: PcoConfig.Service) =>
  <A>(operation: Operation<A>, delivered: Delivered): Effect.Effect<A, Failure> => {
    const fail = (found: Issue | Reason) => Effect.fail(hideIn(Failures.unreadable(delivered, found), delivered.hide))
    const ignored = ignoredOf(operation, delivered)
    if (Result.isFailure(ignored)) return fail(ignored.failure)
    const parameters = ignored.success
    if (parameters.length > 0 && ignoredParameters === "fail") {
      return fail(new ParameterIgnored({ parameters }))
    }
    const decoded = decode(operation, delivered)
    if (Result.isFailure(decoded)) return fail(decoded.failure)
    return parameters.length === 0
      ? Effect.succeed(decoded.success)
      : Effect.as(
        Effect.logWarning(`${operation.name}: Planning Center does not honour ${parameters.join(", ")} here`),
        decoded.success
      )
  }
