/**
 * Records the steps of a call as metrics and spans: the operation itself, its look-ups in the cache, its wait for the
 * rate limit, each request, decoding.
 *
 * @internal
 */
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import { begin, type Call } from "./call.ts"
import type { Failure } from "./failure.ts"
import type { Operation } from "./Operation.ts"
import type { PcoError } from "./PcoError.ts"
import type { PcoMetrics } from "./PcoMetrics.ts"
import * as Spans from "./spans.ts"

/**
 * How something ended: `success`, `interrupted`, `defect`, or the tag of the reason.
 *
 * @internal
 */
export const outcomeOf = (
  exit: Exit.Exit<unknown, { readonly reason: { readonly _tag: string } }>
): string => {
  if (exit._tag === "Success") return "success"
  const error = Cause.findErrorOption(exit.cause)
  if (Option.isSome(error)) return error.value.reason._tag
  return Cause.hasInterrupts(exit.cause) ? "interrupted" : "defect"
}

// The server alone: the URL contains ids.
const serverOf = (baseUrl: string): Record<string, unknown> => {
  const { hostname, port, protocol } = new URL(baseUrl)
  return {
    "server.address": hostname,
    "server.port": port === "" ? (protocol === "http:" ? 80 : 443) : Number(port),
    "url.scheme": protocol.slice(0, -1)
  }
}

const annotate = (failure: Failure | PcoError): Effect.Effect<void> => {
  const { reason, status } = failure
  return Effect.annotateCurrentSpan({ "error.type": reason._tag, "http.response.status_code": status })
}

const annotateOperation = ({ attempts, reason, request_id, status }: PcoError): Effect.Effect<void> =>
  Effect.annotateCurrentSpan({
    "error.type": reason._tag,
    "http.response.status_code": status,
    "pco.attempts": attempts,
    "pco.request_id": request_id
  })

const operationSpan = (operation: Operation<unknown>) => ({
  attributes: {
    "http.request.method": operation.method,
    "url.template": operation.template,
    "pco.product": operation.product
  }
})

/**
 * @internal
 */
export type Observe = ReturnType<typeof make>

/**
 * @internal
 */
export const make = (metrics: PcoMetrics["Service"], baseUrl: string) => {
  const server = serverOf(baseUrl)

  const requestSpan = (operation: Operation<unknown>, resends: number) => ({
    kind: "client" as const,
    attributes: {
      ...server,
      "http.request.method": operation.method,
      "url.template": operation.template,
      "pco.product": operation.product,
      ...resends > 0 ? { "http.request.resend_count": resends } : {}
    }
  })

  /** One operation, from its start to its end: a span around it, and what it came to in the metrics. */
  const operation = (
    answer: <A>(operation: Operation<A>, call: Call) => Effect.Effect<A, PcoError>
  ) =>
  <A>(operation: Operation<A>): Effect.Effect<A, PcoError> =>
    Effect.flatMap(Clock.currentTimeMillis, (start) => {
      const call = begin()
      const running = Effect.onExit(answer(operation, call), (exit) =>
        Effect.flatMap(Clock.currentTimeMillis, (now) => metrics.operation(operation, now - start, exit, call)))
      const { watch } = metrics
      return Spans.within(
        watch === undefined ? running : Effect.map(running, (value) =>
          watch(operation, value)),
        operation.name,
        () => operationSpan(operation),
        annotateOperation
      )
    })

  /** One request, from when it leaves, after it waited so many milliseconds for the rate limit, to when its answer is read. */
  const sent = <A extends { readonly status: number }>(
    operation: Operation<unknown>,
    call: Call,
    waited: number,
    send: Effect.Effect<A, Failure>
  ): Effect.Effect<A, Failure> =>
    Effect.flatMap(Clock.currentTimeMillis, (start) => {
      const resends = call.requests++
      const sending = Spans.within(
        Effect.tap(send, ({ status }) => Effect.annotateCurrentSpan("http.response.status_code", status)),
        `${operation.method} ${operation.template}`,
        () => requestSpan(operation, resends),
        annotate
      )
      const ended = (exit: Exit.Exit<A, Failure>) =>
        Effect.flatMap(Clock.currentTimeMillis, (now) => {
          call.sending += Math.max(0, now - start)
          return metrics.answered(operation, outcomeOf(exit))
        })
      // every request that begins ends in the metrics, also when it is interrupted
      return Effect.uninterruptibleMask((restore) =>
        Effect.andThen(metrics.request(operation, waited), Effect.onExit(restore(sending), ended))
      )
    })

  /** The decoding of an answer. */
  const decoded = <A>(
    operation: Operation<unknown>,
    call: Call,
    read: Effect.Effect<A, Failure>
  ): Effect.Effect<A, Failure> =>
    Effect.flatMap(Clock.currentTimeNanos, (start) =>
      Effect.onExit(
        Spans.within(read, "decode", () => ({})),
        () =>
          Effect.flatMap(Clock.currentTimeNanos, (now) => {
            const millis = Number(now - start) / 1e6
            call.decoding += millis
            return metrics.decoded(operation, millis)
          })
      ))

  /** The wait for the rate limit, until `arrived` is called. */
  const queued = <A, E, R>(
    call: Call,
    use: (arrived: (waited: number) => void) => Effect.Effect<A, E, R>
  ): Effect.Effect<A, E, R> =>
    Spans.until("rate limit", (spanEnds) =>
      metrics.queued((left) =>
        use((waited) => {
          call.waited += waited
          left()
          spanEnds({ "pco.rate_limit.waited_ms": waited })
        })
      ))

  /** A look-up in the cache, until `missed` is called. */
  const lookUp = <A, E, R>(
    level: "below" | "memory",
    use: (missed: () => void) => Effect.Effect<A, E, R>
  ): Effect.Effect<A, E, R> =>
    Spans.until(
      "cache",
      (spanEnds) => use(() => spanEnds({ "pco.cache.level": level, "pco.cache.result": "miss" })),
      { "pco.cache.level": level, "pco.cache.result": "hit" }
    )

  return { operation, sent, decoded, queued, lookUp }
}
