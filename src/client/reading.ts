/**
 * Decodes answers, and checks which parameters of the query they honour.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Found } from "../jsonapi/Drift.ts"
import type { Issue } from "../jsonapi/Issue.ts"
import type { Delivered } from "./delivered.ts"
import type { Failure } from "./failure.ts"
import * as Failures from "./failure.ts"
import { hideIn } from "./hide.ts"
import { ignoredIn } from "./ignored.ts"
import type { Answer, Operation } from "./Operation.ts"
import type * as PcoConfig from "./PcoConfig.ts"
import { ParameterIgnored, type Reason } from "./PcoError.ts"
import type { PcoMetrics } from "./PcoMetrics.ts"
import * as Spans from "./spans.ts"

const broken = (problem: string): Result.Result<never, Issue> => Result.fail({ field: "document", problem })

/**
 * Decodes an answer. A decoder of the user's own may do anything; the message of what it
 * throws may quote the answer.
 *
 * @internal
 */
export const decode = <A>(
  operation: Operation<A>,
  answer: Answer,
  onDrift?: (found: Found) => void
): Result.Result<A, Issue> => {
  const { parameters, query } = operation
  try {
    const decoded = operation.decode(answer, { parameters, query, onDrift })
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

/** Descriptions have fewer attributes; a decoder of the program's own may tell of anything. */
const mostSeen = 5000

const textOf = ({ expected, field, found, type }: Found) => `${type}.${field} is ${found}; described as ${expected}`

const sayOf = ({ expected, found, path, problem }: Found): Issue => ({
  field: path,
  problem: problem === "missing" ? "is missing" : `is ${found}`,
  expected
})

/**
 * Reads an answer that was delivered.
 *
 * @internal
 */
export type Read = <A>(operation: Operation<A>, delivered: Delivered) => Effect.Effect<A, Failure>

/**
 * Reads answers as the configuration says.
 *
 * @internal
 */
export const make = (
  { decode: reading, ignoredParameters }: PcoConfig.Service,
  metrics: Pick<PcoMetrics["Service"], "drift">
): Read => {
  const seen = new Set<string>()
  const isNew = ({ product }: Operation<unknown>, { field, problem, type }: Found): boolean => {
    const key = `${product}/${type} ${field} ${problem}`
    return !seen.has(key) && seen.size < mostSeen && seen.add(key).size > 0
  }
  // metrics count each answer; spans and the log hear of an attribute once
  const tell = (operation: Operation<unknown>, drifts: ReadonlyArray<Found>): Effect.Effect<void> => {
    const first = drifts.filter((drift) => isNew(operation, drift))
    return Effect.andThen(
      metrics.drift?.(operation, drifts) ?? Effect.void,
      first.length === 0 ? Effect.void : Effect.andThen(
        Spans.drift(first),
        Effect.logDebug(`${operation.name}: ${first.map(textOf).join("; ")}`)
      )
    )
  }
  return <A>(operation: Operation<A>, delivered: Delivered): Effect.Effect<A, Failure> => {
    const fail = (found: Issue | Reason) => Effect.fail(hideIn(Failures.unreadable(delivered, found), delivered.hide))
    const ignored = ignoredOf(operation, delivered)
    if (Result.isFailure(ignored)) return fail(ignored.failure)
    const parameters = ignored.success
    if (parameters.length > 0 && ignoredParameters === "fail") {
      return fail(new ParameterIgnored({ parameters }))
    }
    const drifts: Array<Found> = []
    const decoded = decode(operation, delivered, (found) => drifts.push(found))
    if (Result.isFailure(decoded)) return fail(decoded.failure)
    if (drifts.length > 0 && reading === "strict") return fail(sayOf(drifts[0]!))
    const told = drifts.length === 0
      ? Effect.succeed(decoded.success)
      : Effect.as(tell(operation, drifts), decoded.success)
    return parameters.length === 0
      ? told
      : Effect.andThen(
        Effect.logWarning(`${operation.name}: Planning Center does not honour ${parameters.join(", ")} here`),
        told
      )
  }
}
