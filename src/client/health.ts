/**
 * What a failed request says about the product that it was sent to.
 *
 * @internal
 */
import type { Failure } from "./failure.ts"
import type { Health } from "./PcoCircuitBreaker.ts"

/**
 * Any answer below 500 shows that the product answers, a 429 too. What never left
 * because it could not be made, and what the edge in front of Planning Center said,
 * shows nothing.
 *
 * @internal
 */
export const healthOf = (failure: Failure): Health => {
  if (failure.isFinal === true) return "unknown"
  switch (failure.reason._tag) {
    case "ServerError":
    case "Timeout":
    case "Transport":
      return "down"
    case "Blocked":
    case "Malformed":
      return "unknown"
    default:
      return "alive"
  }
}
