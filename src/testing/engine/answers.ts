/**
 * What the embedded Planning Center answers when it refuses.
 *
 * @internal
 */

/**
 * @internal
 */
export interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: string
  /** Whether the connection ends with the body, before all of it was sent. */
  readonly isCut?: boolean
}

/**
 * An error object as it is sent.
 *
 * @internal
 */
export interface ErrorBody {
  readonly status?: string
  readonly title?: string
  readonly code?: string
  readonly detail?: string
  readonly source?: { readonly parameter: string }
  readonly meta?: { readonly [name: string]: unknown }
}

/**
 * Ends the handling of a request with an answer; never leaves the engine.
 *
 * @internal
 */
export class Refusal extends Error {
  readonly answer: Answer
  constructor(answer: Answer) {
    super(`status ${answer.status}`)
    this.answer = answer
  }
}

const json = { "content-type": "application/json; charset=utf-8", "cache-control": "no-cache" }
const document = {
  "content-type": "application/vnd.api+json; charset=utf-8",
  "cache-control": "max-age=0, private, must-revalidate"
}

/**
 * @internal
 */
export const success = (status: 200 | 201, body: unknown): Answer => ({
  status,
  headers: { ...document },
  body: JSON.stringify(body)
})

/**
 * @internal
 */
export const noContent = (): Answer => ({ status: 204, headers: { "cache-control": "no-cache" }, body: "" })

const errors = (status: number, list: ReadonlyArray<ErrorBody>): Answer => ({
  status,
  headers: { ...json },
  body: JSON.stringify({ errors: list })
})

/**
 * @internal
 */
export const notFound = (): Answer =>
  errors(404, [{ status: "404", title: "Not Found", detail: "The resource you requested could not be found" }])

/** What the edge sends, which knows no JSON. */
const page = (status: number, title: string): Answer => ({
  status,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: `<html>\n<head><title>${title}</title></head>\n<body>\n<center><h1>${title}</h1></center>\n</body>\n</html>\n`
})

/**
 * The page that a verb without a route gets: it does not come from the API and
 * carries none of its headers.
 *
 * @internal
 */
export const noRoute = (): Answer => ({
  status: 404,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: "<!DOCTYPE html>\n<html>\n<head><title>The page you were looking for doesn't exist (404)</title></head>\n" +
    "<body><h1>The page you were looking for doesn't exist.</h1></body>\n</html>\n"
})

/**
 * The edge gave up on a request that takes too long.
 *
 * @internal
 */
export const gatewayTimeout = (): Answer => page(504, "504 Gateway Time-out")

/**
 * The edge refuses a body.
 *
 * @internal
 */
export const tooLarge = (): Answer => page(413, "413 Request Entity Too Large")

/**
 * No credential, or none that can be read: no JSON, no words.
 *
 * @internal
 */
export const unauthorized = (): Answer => ({
  status: 401,
  headers: { "content-type": "text/html", "cache-control": "no-cache" },
  body: ""
})

/**
 * An access token that is not good (any more), with the word for why.
 *
 * @internal
 */
export const unauthenticated = (
  hint?: "BABOON" | "CAPUCHIN" | "FLAMINGO" | "PELICAN" | "TRASH_PANDA"
): Answer =>
  errors(401, [{
    code: "unauthorized",
    detail: "This request could not be authenticated." + (hint === undefined ? "" : ` Error Code Hint: (${hint})`)
  }])

/**
 * @internal
 */
export const forbidden = (description: string): Answer =>
  errors(403, [{
    status: "403",
    title: "Forbidden",
    detail: "You do not have access to this resource",
    meta: { description }
  }])

/**
 * @internal
 */
export const badRequest = (code: string, detail: string): Answer =>
  errors(400, [{ status: "400", title: "Bad Request", code, detail }])

/**
 * @internal
 */
export const missingParameter = (param: string): Answer =>
  errors(400, [{
    status: "400",
    title: "A required parameter wasn't supplied",
    code: "missing_parameter",
    detail: `${param} is required`,
    meta: { param }
  }])

/**
 * @internal
 */
export const forbiddenAttribute = (name: string): Answer =>
  errors(422, [{ status: "422", title: "Forbidden Attribute", detail: `${name} cannot be assigned` }])

/**
 * @internal
 */
export const invalidPayload = (detail: string): Answer =>
  errors(422, [{ status: "422", title: "Invalid Payload", code: "invalid_payload", detail }])

/**
 * @internal
 */
export const invalidEnumValue = (name: string, value: unknown): Answer =>
  errors(422, [{
    status: "422",
    title: "Invalid Enum Value",
    code: "invalid_enum_value",
    detail: `${JSON.stringify(value)} is not a valid ${name}`,
    source: { parameter: name }
  }])

/**
 * @internal
 */
export const attributeNotFound = (name: string, id: string): Answer =>
  errors(422, [{
    status: "422",
    title: "Attribute Resource Not Found",
    code: "attribute_resource_not_found",
    detail: `${name} with id ${id} could not be found`,
    source: { parameter: name }
  }])

/**
 * What is wrong with one attribute of one resource.
 *
 * @internal
 */
export interface Violation {
  readonly parameter: string
  readonly detail: string
}

/**
 * A child that came along with a write and is wrong.
 *
 * @internal
 */
export interface WrongChild {
  readonly type: string
  readonly id: string | null
  readonly attributes: { readonly [name: string]: unknown }
  readonly violations: ReadonlyArray<Violation>
}

const violation = (resource: string, { detail, parameter }: Violation): ErrorBody => ({
  detail,
  status: "422",
  title: "Validation Error",
  source: { parameter },
  meta: { resource }
})

/**
 * @internal
 */
export const invalid = (
  resource: string,
  violations: ReadonlyArray<Violation>,
  children: ReadonlyArray<WrongChild> = []
): Answer => {
  if (children.length === 0) return errors(422, violations.map((found) => violation(resource, found)))
  return errors(422, [
    ...violations.map((found) => violation(resource, found)),
    {
      ...violation(resource, { parameter: "base", detail: "is invalid" }),
      meta: {
        resource,
        associated_resources: children.map(({ violations, ...child }) => ({
          ...child,
          errors: violations.map((found) => violation(child.type, found))
        }))
      }
    }
  ])
}

/**
 * @internal
 */
export const rateLimited = (
  count: number,
  limit: number,
  seconds: number,
  retryAfter: number | undefined
): Answer => {
  const answer = errors(429, [{
    code: "429",
    title: "Too Many Requests",
    detail: `Rate limit exceeded: ${count} of ${limit} requests per ${seconds} seconds`
  }])
  return retryAfter === undefined
    ? answer
    : { ...answer, headers: { ...answer.headers, "retry-after": String(retryAfter) } }
}

/**
 * A defect of the embedded Planning Center itself: it looks like one of the real
 * one and says what it was.
 *
 * @internal
 */
export const internalError = (cause: unknown): Answer =>
  errors(500, [{
    status: "500",
    title: "Internal Server Error",
    detail: "An internal server error occurred on our end and we've been notified.  " +
      "Please contact support if the issue persists.",
    meta: { description: cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause) }
  }])
