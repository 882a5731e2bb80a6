/**
 * The state of one operation while it is sent. Every stage of its path reads and changes this one value.
 *
 * @internal
 */
import type * as Redacted from "effect/Redacted"
import type { Call } from "./call.ts"
import type { Delivered } from "./delivered.ts"
import type { Failure, History } from "./failure.ts"
import * as Failures from "./failure.ts"
import type { Operation } from "./Operation.ts"
import type { Known } from "./request.ts"

/**
 * @internal
 */
export interface Execution<out A> extends Known {
  readonly operation: Operation<A>
  /** What metrics and spans are told about the call. */
  readonly call: Call
  /** Receives each successful answer before it is decoded. */
  readonly onAnswer: (answer: Delivered) => void
  /** What the attempts so far have come to. */
  history: History
  /** The failure of the last attempt. */
  last: Failure | undefined
  /** Whether the request of the current attempt has left. */
  isSending: boolean
  /** The credential of the current attempt. */
  sentWith: Redacted.Redacted | undefined
  /** The credential for the next request, where the last one was refused and could be renewed. */
  renewed: Redacted.Redacted | undefined
}

/**
 * @internal
 */
export const begin = <A>(
  operation: Operation<A>,
  call: Call,
  onAnswer: (answer: Delivered) => void
): Execution<A> => ({
  operation,
  call,
  onAnswer,
  history: Failures.noHistory,
  last: undefined,
  isSending: false,
  refusal: undefined,
  sentWith: undefined,
  renewed: undefined
})

/**
 * Records a request that failed.
 *
 * @internal
 */
export const fail = (execution: Execution<unknown>, failure: Failure): void => {
  execution.isSending = false
  // what the circuit breaker refuses is no attempt
  if (failure.reason._tag !== "CircuitOpen") execution.history = Failures.record(execution.history, failure)
  execution.last = failure
}

/**
 * A failure that ends the execution without another answer: status and request id are those of the last one.
 *
 * @internal
 */
export const withoutAnswer = (
  { last }: Execution<unknown>,
  reason: Failure["reason"],
  neverSent: boolean
): Failure => ({ reason, status: last?.status, requestId: last?.requestId, errors: [], neverSent })
