/**
 * Why operations fail. The public face is `PcoError.ts`.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { format as formatIssue } from "../jsonapi/Issue.ts"

/**
 * @internal
 */
export const IssueSchema = Schema.Struct({
  field: Schema.String,
  problem: Schema.String,
  expected: Schema.optional(Schema.String)
})

const sentence = (issues: ReadonlyArray<typeof IssueSchema.Type>) => issues.map(formatIssue).join("; ")

/**
 * 401: the credential is missing, wrong, expired or revoked. `hint` is the word
 * that Planning Center gives with it, such as `TRASH_PANDA` for a person without
 * access to the product.
 *
 * `grant` is there when the user has to sign in (again): `missing` when the token
 * store holds no tokens, `gone` when OAuth itself said that the refresh token is no
 * longer good. Nothing else ever counts as the loss of a grant.
 *
 * @category errors
 * @since 0.1.0
 */
export class Unauthorized extends Schema.TaggedError<Unauthorized>()("Unauthorized", {
  hint: Schema.optional(Schema.String),
  grant: Schema.optional(Schema.Literals(["gone", "missing"]))
}) {
  override get message() {
    const hint = this.hint === undefined ? "" : ` (${this.hint})`
    switch (this.grant) {
      case "gone":
        return `the grant of the user has ended${hint}; let the user sign in again (PcoOAuth.authorize)`
      case "missing":
        return "the token store holds no tokens for this key; let the user sign in (PcoOAuth.authorize)"
      default:
        return `Planning Center did not accept the credential${hint}`
    }
  }
}

/**
 * The token store failed: tokens could not be read or written, or its lock could
 * not be had. New tokens that could not be written are kept in memory, and writing
 * them is tried again at the next request.
 *
 * @category errors
 * @since 0.1.0
 */
export class TokenStoreFailed extends Schema.TaggedError<TokenStoreFailed>()("TokenStoreFailed", {
  action: Schema.Literals(["lock", "read", "write"]),
  description: Schema.String
}) {
  override get message() {
    return `the token store failed to ${this.action}: ${this.description}`
  }
}

/**
 * 403 from Planning Center itself: the user of this credential may not do this.
 * `description` says what is missing, where Planning Center does.
 *
 * @category errors
 * @since 0.1.0
 */
export class Forbidden extends Schema.TaggedError<Forbidden>()("Forbidden", {
  description: Schema.optional(Schema.String)
}) {
  override get message() {
    const said = this.description === undefined ? "" : `: ${this.description}`
    return `the user of this credential has no access to this${said}`
  }
}

/**
 * 403 that is no JSON: the edge in front of Planning Center turned the request
 * away. It says nothing about the access of the user and passes; it is never a
 * reason to drop a credential.
 *
 * @category errors
 * @since 0.1.0
 */
export class Blocked extends Schema.TaggedError<Blocked>()("Blocked", {}) {
  override get message() {
    return "the edge in front of Planning Center turned the request away; access is not lost, try again later"
  }
}

/**
 * 404: there is no such resource, or the user may not see it.
 *
 * @category errors
 * @since 0.1.0
 */
export class NotFound extends Schema.TaggedError<NotFound>()("NotFound", {}) {
  override get message() {
    return "there is no such resource, or the user of this credential may not see it"
  }
}

/**
 * The person was merged into another one, whose id is `kept_id`.
 *
 * @category errors
 * @since 0.1.0
 */
export class Merged extends Schema.TaggedError<Merged>()("Merged", {
  kept_id: Schema.String
}) {
  override get message() {
    return `merged into ${this.kept_id}`
  }
}

/**
 * Data that is not right, field by field: refused by this library before anything
 * was sent (`origin: "input"`), or by Planning Center (`origin: "answer"`).
 *
 * @category errors
 * @since 0.1.0
 */
export class Invalid extends Schema.TaggedError<Invalid>()("Invalid", {
  origin: Schema.Literals(["input", "answer"]),
  issues: Schema.Array(IssueSchema)
}) {
  override get message() {
    return this.origin === "input"
      ? `refused before sending: ${sentence(this.issues)}`
      : `Planning Center refused the data: ${sentence(this.issues)}`
  }
}

/**
 * 409: the same record was created or changed at the same time.
 *
 * @category errors
 * @since 0.1.0
 */
export class Conflict extends Schema.TaggedError<Conflict>()("Conflict", {}) {
  override get message() {
    return "the record already exists or was changed at the same time"
  }
}

/**
 * 429: over the limit. The request had no effect. `retry_after` is in
 * milliseconds, missing when Planning Center gave none that can be used.
 *
 * @category errors
 * @since 0.1.0
 */
export class RateLimited extends Schema.TaggedError<RateLimited>()("RateLimited", {
  retry_after: Schema.optional(Schema.Finite)
}) {
  override get message() {
    return this.retry_after === undefined
      ? "over the rate limit"
      : `over the rate limit, free again in ${this.retry_after / 1000} s`
  }
}

/**
 * 5xx, from Planning Center or from its edge.
 *
 * @category errors
 * @since 0.1.0
 */
export class ServerError extends Schema.TaggedError<ServerError>()("ServerError", {}) {
  override get message() {
    return "Planning Center failed to answer"
  }
}

/**
 * The connection failed. `neverSent` on the error tells whether the request
 * certainly did not leave.
 *
 * @category errors
 * @since 0.1.0
 */
export class Transport extends Schema.TaggedError<Transport>()("Transport", {
  description: Schema.String
}) {
  override get message() {
    return `the connection failed: ${this.description}`
  }
}

/**
 * No answer in time. `scope` tells which time was over: that of one attempt, that
 * of the whole operation with its waits and retries, or the server's own (408).
 * `after` is in milliseconds.
 *
 * @category errors
 * @since 0.1.0
 */
export class Timeout extends Schema.TaggedError<Timeout>()("Timeout", {
  scope: Schema.Literals(["attempt", "deadline", "server"]),
  after: Schema.optional(Schema.Finite)
}) {
  override get message() {
    const within = this.after === undefined ? "" : ` within ${this.after / 1000} s`
    return this.scope === "server"
      ? "Planning Center gave up waiting for the request"
      : `no answer${within}${this.scope === "deadline" ? ", all attempts and waits together" : ""}`
  }
}

/**
 * The answer is not what Planning Center answers: no JSON, no document, or a
 * value of another type at the path `field`.
 *
 * @category errors
 * @since 0.1.0
 */
export class Malformed extends Schema.TaggedError<Malformed>()("Malformed", {
  field: Schema.String,
  problem: Schema.String,
  expected: Schema.optional(Schema.String)
}) {
  override get message() {
    return `the answer cannot be read: ${formatIssue(this)}`
  }
}

/**
 * Planning Center answered, and ignored parameters of the query: what came back
 * is not what was asked for, so it is withheld. `parameters` names them as they
 * were sent.
 *
 * @category errors
 * @since 0.1.0
 */
export class ParameterIgnored extends Schema.TaggedError<ParameterIgnored>()("ParameterIgnored", {
  parameters: Schema.Array(Schema.String)
}) {
  override get message() {
    return `Planning Center does not honour ${this.parameters.join(", ")} here; the rows were withheld`
  }
}

/**
 * The error of the request that opened a circuit: the tag of its reason, its message
 * and the status of the answer, where one came.
 *
 * @internal
 */
export const OpenedBySchema = Schema.Struct({
  reason: Schema.String,
  message: Schema.String,
  status: Schema.optional(Schema.Finite)
})

/**
 * The error of the request that opened a circuit: the tag of its reason, its message,
 * and the status of the answer, where one came.
 *
 * @category models
 * @since 0.1.0
 */
export type OpenedBy = typeof OpenedBySchema.Type

/**
 * Nothing was sent: too many requests to this product, or to this route of it, failed
 * in a row. `retry_at` is when the next one is sent, in milliseconds since the epoch.
 * `opened_by` is the last error before the circuit opened. `route` is there when the
 * circuit is that of one route (method and path with placeholders): other routes of the
 * product are still used.
 *
 * @category errors
 * @since 0.1.0
 */
export class CircuitOpen extends Schema.TaggedError<CircuitOpen>()("CircuitOpen", {
  retry_at: Schema.Finite,
  opened_by: Schema.optional(OpenedBySchema),
  route: Schema.optional(Schema.String)
}) {
  override get message() {
    const at = DateTime.make(this.retry_at)
    const next = Option.isSome(at) ? `at ${DateTime.formatIso(at.value)}` : "never"
    const { opened_by } = this
    const status = opened_by?.status === undefined ? "" : `, status ${opened_by.status}`
    const cause = opened_by === undefined ? "" : ` (${opened_by.reason}${status}: ${opened_by.message})`
    return `not sent, ${this.route ?? "Planning Center"} keeps failing${cause}; next try ${next}`
  }
}

/**
 * Everything that can go wrong with an operation.
 *
 * @category errors
 * @since 0.1.0
 */
export const Reason = Schema.Union([
  Unauthorized,
  Forbidden,
  Blocked,
  NotFound,
  Merged,
  Invalid,
  Conflict,
  RateLimited,
  ServerError,
  Transport,
  Timeout,
  Malformed,
  ParameterIgnored,
  CircuitOpen,
  TokenStoreFailed
])

/**
 * @category errors
 * @since 0.1.0
 */
export type Reason = typeof Reason.Type

/**
 * Which requests are worth making again: every one, because it certainly had no
 * effect (`any`), one that may be sent twice (`repeatable`), a read (`read`), or none
 * (`never`).
 *
 * @category models
 * @since 0.1.0
 */
export type Retry = "any" | "never" | "read" | "repeatable"

/**
 * What each reason says about another attempt.
 *
 * @category constants
 * @since 0.1.0
 */
export const retries: { readonly [tag in Reason["_tag"]]: Retry } = {
  Unauthorized: "never",
  Forbidden: "never",
  Blocked: "read",
  NotFound: "never",
  Merged: "never",
  Invalid: "never",
  Conflict: "never",
  RateLimited: "any",
  ServerError: "repeatable",
  Transport: "repeatable",
  Timeout: "repeatable",
  Malformed: "never",
  ParameterIgnored: "never",
  // the breaker is there to fail at once; `retry_at` says when it is worth trying
  CircuitOpen: "never",
  TokenStoreFailed: "any"
}

/**
 * What a reason says about another attempt, when it is known whether the request
 * left: one that never did because no connection could be made, or because its tokens
 * could not be refreshed, is worth making again whatever it is.
 *
 * **Example** (A server that is down)
 *
 * ```ts
 * import { PcoError } from "effect-pco"
 *
 * const reason = new PcoError.ServerError({})
 * console.log(PcoError.retryOf(reason, false), PcoError.retryOf(reason, true))
 * // => repeatable any
 * ```
 *
 * @category accessors
 * @since 0.1.0
 */
export const retryOf = (reason: Reason, neverSent: boolean): Retry =>
  neverSent && retries[reason._tag] !== "never" ? "any" : retries[reason._tag]
