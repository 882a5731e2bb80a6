/**
 * The one error of this library, with a tagged `reason` inside.
 *
 * @since 0.1.0
 */
import * as Predicate from "effect/Predicate"
import * as Schema from "effect/Schema"
import { format as formatErrorObject } from "../jsonapi/ErrorObject.ts"
import type { Issue } from "../jsonapi/Issue.ts"
import { Invalid, Reason, type Retry, retryOf } from "./reasons.ts"

export {
  Blocked,
  CircuitOpen,
  Conflict,
  Forbidden,
  Invalid,
  Malformed,
  Merged,
  NotFound,
  type OpenedBy,
  ParameterIgnored,
  RateLimited,
  Reason,
  retries,
  type Retry,
  retryOf,
  ServerError,
  Timeout,
  TokenStoreFailed,
  Transport,
  Unauthorized
} from "./reasons.ts"

const TypeId = "~effect-pco/PcoError"

const ErrorObjectSchema = Schema.Struct({
  status: Schema.optional(Schema.String),
  code: Schema.optional(Schema.String),
  title: Schema.optional(Schema.String),
  detail: Schema.optional(Schema.String),
  parameter: Schema.optional(Schema.String),
  resource: Schema.optional(Schema.String),
  description: Schema.optional(Schema.String)
})

/**
 * The error of every operation.
 *
 * **Details**
 *
 * - `operation`, `method`, `path` name the call; the query is left out because it
 *   carries personal data.
 * - `status` and `request_id` are those of the last answer, `errors` are Planning
 *   Center's own words. Give `request_id` to their support. Without an answer it
 *   is the id that the request was sent with.
 * - `attempts` counts the requests that were made.
 * - `neverSent` is `true` when no request left this machine for certain.
 * - `mayHaveTakenEffect` is `true` when a write may have been carried out although
 *   it failed here: look before you repeat it.
 * - `retry` says which requests are worth making again after this; the client has
 *   done so already as often as it was told to.
 *
 * **Example** (Recovering from one reason)
 *
 * ```ts
 * import { Console, Effect } from "effect"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Person.get("999999").pipe(
 *   Effect.map((person) => person.name),
 *   Effect.catchReason("PcoError", "NotFound", () => Effect.succeed("nobody")),
 *   Effect.flatMap(Console.log)
 * )
 *
 * await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * // => nobody
 * ```
 *
 * @category errors
 * @since 0.1.0
 */
export class PcoError extends Schema.TaggedError<PcoError>()("PcoError", {
  reason: Reason,
  operation: Schema.String,
  method: Schema.optional(Schema.String),
  path: Schema.optional(Schema.String),
  status: Schema.optional(Schema.Finite),
  request_id: Schema.optional(Schema.String),
  errors: Schema.Array(ErrorObjectSchema),
  attempts: Schema.Finite,
  neverSent: Schema.Boolean,
  mayHaveTakenEffect: Schema.Boolean
}) {
  readonly [TypeId] = TypeId

  get retry(): Retry {
    return retryOf(this.reason, this.neverSent)
  }

  override get message(): string {
    const said = this.reason._tag === "Invalid" || this.errors.length === 0
      ? ""
      : ` (${this.errors.map(formatErrorObject).join("; ")})`
    const call = this.method === undefined ? undefined : `${this.method} ${this.path ?? ""}`
    const details = [
      call,
      this.status === undefined ? undefined : `status ${this.status}`,
      this.request_id === undefined ? undefined : `request ${this.request_id}`,
      this.attempts > 1 ? `${this.attempts} attempts` : undefined,
      this.mayHaveTakenEffect ? "may have taken effect" : undefined
    ].filter((detail) => detail !== undefined)
    return `${this.operation}: ${this.reason.message}${said}${details.length === 0 ? "" : ` [${details.join(", ")}]`}`
  }
}

/**
 * Tells whether a value is a {@link PcoError}.
 *
 * @category guards
 * @since 0.1.0
 */
export const isPcoError = (value: unknown): value is PcoError => Predicate.hasProperty(value, TypeId)

/**
 * The same error, of a program that wrote something before it failed.
 *
 * @internal
 */
export const inDoubt = (error: PcoError): PcoError => new PcoError({ ...error, mayHaveTakenEffect: true })

/** As many as help: in a list of ten thousand the same thing is often wrong with all of them. */
const mostIssues = 100

/**
 * The error of input that is refused before anything is sent, and of options that
 * a layer cannot be built with.
 *
 * @category constructors
 * @since 0.1.0
 */
export const invalidInput = (
  operation: string,
  issues: ReadonlyArray<Issue>,
  call?: { readonly method: string; readonly path: string }
): PcoError =>
  new PcoError({
    reason: new Invalid({ origin: "input", issues: issues.slice(0, mostIssues) }),
    operation,
    method: call?.method,
    path: call?.path,
    errors: [],
    attempts: 0,
    neverSent: true,
    mayHaveTakenEffect: false
  })
