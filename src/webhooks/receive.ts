/**
 * What a request of Planning Center is, and whether it is believed.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import type * as Redacted from "effect/Redacted"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import { secretIssues } from "../client/PcoAuth.ts"
import type { Delivery } from "./delivery.ts"
import * as Deliveries from "./delivery.ts"
import * as Signature from "./signature.ts"
import type { WebhookError } from "./WebhookError.ts"
import { because, NotAuthentic, TooLarge, Unreadable } from "./WebhookError.ts"

/**
 * The headers of a request, as any server hands them over.
 *
 * @category models
 * @since 0.2.0
 */
export type RequestHeaders =
  | Headers
  | { readonly [name: string]: string | ReadonlyArray<string> | undefined }

/**
 * A request of Planning Center.
 *
 * @category models
 * @since 0.2.0
 */
export interface Request {
  /** The raw bytes. A text is taken as UTF-8; bytes are better, because a text may have been decoded wrongly. */
  readonly body: Uint8Array | ArrayBuffer | string
  readonly headers: RequestHeaders
}

/** Several values of one header are several texts, whichever way the server hands them over. */
const valuesOf = (headers: RequestHeaders, wanted: string): ReadonlyArray<string> => {
  if (typeof Headers !== "undefined" && headers instanceof Headers) {
    const value = headers.get(wanted)
    return value === null ? [] : [value]
  }
  const found: Array<string> = []
  const texts = headers as Exclude<RequestHeaders, Headers>
  for (const name in texts) {
    const value = name.length === wanted.length && name.toLowerCase() === wanted ? texts[name] : undefined
    if (value !== undefined) found.push(...typeof value === "string" ? [value] : value)
  }
  return found
}

const bytesOf = (body: unknown): Uint8Array | undefined => {
  if (typeof body === "string") return new TextEncoder().encode(body)
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  return body instanceof Uint8Array ? body : undefined
}

const decoder = new TextDecoder()

// A decoder that fails on wrong bytes takes ten times as long: it is asked only where wrong bytes show.
const textOf = (bytes: Uint8Array): string | undefined => {
  const text = decoder.decode(bytes)
  if (!text.includes("\uFFFD")) return text
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// Seconds, milliseconds or text: no source says which one Planning Center sends.
const timeOf = (headers: RequestHeaders): number | undefined => {
  const [text] = valuesOf(headers, "x-pco-webhooks-event-time")
  if (text === undefined) return undefined
  const number = Number(text)
  const time = Number.isFinite(number) && text.trim() !== ""
    ? (number < 1e11 ? number * 1000 : number)
    : Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}

/** @internal */
export const secretsOf = (
  operation: string,
  given: Redacted.Redacted | ReadonlyArray<Redacted.Redacted>
): Effect.Effect<ReadonlyArray<Redacted.Redacted>, PcoError> => {
  const secrets: ReadonlyArray<Redacted.Redacted> = Array.isArray(given) ? given : [given as Redacted.Redacted]
  const expected = "the authenticity_secret of a webhook subscription, as Redacted"
  const issues = secrets.length === 0
    ? [{ field: "secrets", problem: "is empty", expected }]
    : secrets.flatMap((secret, index) => secretIssues(`secrets[${index}]`, secret, expected))
  return issues.length === 0 ? Effect.succeed(secrets) : Effect.fail(invalidInput(operation, issues))
}

/** A body of Planning Center has some kilobytes. */
export const mostBytes = 1_048_576

/**
 * The deliveries of a request, if its signature fits.
 *
 * @internal
 */
export const believe = (
  secrets: ReadonlyArray<Redacted.Redacted>,
  { body, headers }: Request,
  most: number
): Effect.Effect<ReadonlyArray<Delivery>, WebhookError> => {
  const bytes = bytesOf(body)
  if (bytes === undefined) return Effect.fail(because(new NotAuthentic({ problem: "parsed" })))
  if (bytes.length > most) return Effect.fail(because(new TooLarge({ what: "bytes", most })))
  const given = Predicate.isObject(headers) ? headers as RequestHeaders : {}
  return Effect.flatMap(Signature.check(secrets, bytes, valuesOf(given, Signature.headerName)), (problem) => {
    if (problem !== undefined) return Effect.fail(because(new NotAuthentic({ problem })))
    const text = textOf(bytes)
    return text === undefined
      ? Effect.fail(because(new Unreadable({ field: "body", problem: "is not UTF-8" })))
      : Deliveries.read(text, timeOf(given))
  })
}

/** Now, minus how old an event may be. */
export const oldest = (maxAge: number): Effect.Effect<number> =>
  Effect.map(Clock.currentTimeMillis, (now) => now - maxAge)
