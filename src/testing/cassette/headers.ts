/**
 * Headers: those that say something about the protocol stay, as long as they have the form that they should have.
 *
 * @internal
 */
import { isUuid } from "./harmless.ts"
import { isSecretHeader } from "./personal.ts"

const mime = "[a-z*]+/[a-z0-9*.+-]{1,60}(; ?(charset=[\\w-]{1,20}|q=[\\d.]{1,5}))*"
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/
const number = /^[\d.]{1,20}( per \d{1,9} seconds)?$/

const harmless: { readonly [name: string]: ReadonlyArray<RegExp> } = {
  accept: [new RegExp(`^${mime}(, ?${mime})*$`)],
  "accept-encoding": [/^[a-z, ;=\d.*-]{1,60}$/],
  "cache-control": [/^(max-age=\d{1,10}|must-revalidate|no-cache|no-store|private|public|, ?)+$/],
  "content-type": [new RegExp(`^${mime}$`)],
  date: [httpDate],
  "retry-after": [number, httpDate],
  "user-agent": [/^effect-pco(\/[\d.]{1,20}(-[a-z]{1,10}(\.\d{1,4})?)?)?$/],
  vary: [/^((accept|accept-encoding|origin|x-pco-api-version)(, ?|$))+$/i],
  "x-pco-api-processed-at": [/^[\d.]{1,20}$/],
  "x-pco-api-request-rate-count": [number],
  "x-pco-api-request-rate-limit": [number],
  "x-pco-api-request-rate-period": [number],
  "x-pco-api-version": [/^\d{4}-\d{2}-\d{2}$/],
  "x-request-id": [],
  "x-runtime": [number]
}

/** @internal */
export type HeaderTreatment = "keep" | "secret" | "link" | "text"

/**
 * What is done with the value of a header.
 *
 * @internal
 */
export const treatmentOf = (name: string, value: string): HeaderTreatment => {
  const lower = name.toLowerCase()
  if (isSecretHeader(lower)) return "secret"
  if (lower === "location" || lower === "referer" || lower === "content-location") return "link"
  if (lower === "x-request-id" && isUuid(value)) return "keep"
  if (lower === "content-type" && /^multipart\/form-data\b/.test(value)) return "text"
  return Object.hasOwn(harmless, lower) && harmless[lower]!.some((form) => form.test(value)) ? "keep" : "text"
}
