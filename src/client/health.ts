/**
 * What a failed request shows about the product and the route that it was sent to.
 *
 * @internal
 */
import * as Context from "effect/Context"
import type { Failure } from "./failure.ts"
import type { Health, Verdict } from "./PcoCircuitBreaker.ts"

/**
 * Whether a request tries how large an answer may be. Then an answer that takes too
 * long shows that it was too large, and nothing about the product.
 *
 * @internal
 */
export const TriesSize: Context.Reference<boolean> = Context.Reference<boolean>("effect-pco/client/TriesSize", {
  defaultValue: () => false
})

// Statuses of a gateway that could not get an answer from the product, with those of the edge in front of it.
const isOfGateway = (status: number): boolean => (status >= 502 && status <= 504) || (status >= 520 && status <= 530)

const healthOf = ({ isFinal, reason, status }: Failure, triesSize: boolean): Health => {
  // what could not be sent shows nothing
  if (isFinal === true) return "unknown"
  switch (reason._tag) {
    case "ServerError":
      if (triesSize && status === 504) return "unknown"
      return status === undefined || isOfGateway(status) ? "down" : "failing"
    case "Timeout":
      return triesSize ? "unknown" : "down"
    case "Transport":
      return "down"
    // the edge in front of Planning Center shows nothing either
    case "Blocked":
    case "Malformed":
      return "unknown"
    // any answer below 500 shows that the product answers, a 429 too
    default:
      return "alive"
  }
}

/**
 * 502, 503, 504, broken connections and timeouts are about the product; any other 5xx
 * is about the route.
 *
 * @internal
 */
export const judge = (triesSize: boolean) => (failure: Failure): Verdict => ({
  health: healthOf(failure, triesSize),
  error: { reason: failure.reason._tag, message: failure.reason.message, status: failure.status }
})
