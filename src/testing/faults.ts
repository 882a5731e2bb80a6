/**
 * Requests that are made to fail.
 *
 * @internal
 */
import * as Issue from "../jsonapi/Issue.ts"
import type { Answer } from "./server/answers.ts"

/**
 * What the next requests meet instead of Planning Center. By default that is one
 * request, whichever comes, and a 503 with a page of HTML as the edge sends it.
 *
 * @category models
 * @since 0.1.0
 */
export interface Fault {
  /** How many requests. 1 by default. */
  readonly times?: number | undefined
  /** Only requests with this verb. */
  readonly method?: string | undefined
  /** Only requests to this path, without the query. */
  readonly path?: RegExp | string | undefined
  readonly status?: number | undefined
  readonly body?: string | undefined
  readonly headers?: { readonly [name: string]: string } | undefined
  /** No answer at all: the connection breaks before the request takes effect, or after. */
  readonly disconnect?: "before" | "after" | undefined
}

/**
 * What happens to a request: an answer that does not come from the engine, or a
 * connection that breaks.
 *
 * @internal
 */
export type Strike = Answer | "before" | "after"

/**
 * @internal
 */
export interface Faults {
  readonly add: (fault: Fault) => void
  readonly strike: (method: string, path: string) => Strike | undefined
}

const page = "<html><head><title>503 Service Temporarily Unavailable</title></head>" +
  "<body><h1>503 Service Temporarily Unavailable</h1></body></html>"

const names: ReadonlyArray<keyof Fault> = ["times", "method", "path", "status", "body", "headers", "disconnect"]

/**
 * What is wrong with a fault.
 *
 * @internal
 */
export const issuesOf = (fault: Fault): ReadonlyArray<Issue.Issue> => {
  const issues: Array<Issue.Issue> = []
  const refuse = (field: keyof Fault, expected: string) => {
    issues.push({ field, problem: `is ${Issue.describe(fault[field])}`, expected })
  }
  const { disconnect, path, status, times } = fault
  for (const name of Object.keys(fault)) {
    if (!(names as ReadonlyArray<string>).includes(name)) {
      issues.push({ field: name, problem: "is no option", expected: Issue.oneOf(names) })
    }
  }
  if (times !== undefined && !(Number.isInteger(times) && times > 0)) refuse("times", "a whole number from 1 on")
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
    refuse("status", "a status from 200 to 599")
  }
  if (disconnect !== undefined && !["before", "after"].includes(disconnect)) {
    refuse("disconnect", Issue.oneOf(["before", "after"]))
  }
  if (path !== undefined && typeof path !== "string" && !(path instanceof RegExp)) {
    refuse("path", "a path such as \"/people/v2/people/1\", or a regular expression")
  }
  return issues
}

const answerOf = ({ body, headers, status }: Fault): Answer => {
  const text = body ?? (status === undefined || status === 503 ? page : "")
  const contentType = text.startsWith("{") ? "application/json; charset=utf-8" : "text/html; charset=utf-8"
  return { status: status ?? 503, headers: { "content-type": contentType, ...headers }, body: text }
}

const matches = ({ method, path }: Fault, requestMethod: string, requestPath: string) => {
  if (method !== undefined && method.toUpperCase() !== requestMethod) return false
  if (path === undefined || typeof path === "string") return path === undefined || path === requestPath
  path.lastIndex = 0
  return path.test(requestPath)
}

/**
 * @internal
 */
export const make = (): Faults => {
  const waiting: Array<{ readonly fault: Fault; left: number }> = []
  return {
    add: (fault) => waiting.push({ fault, left: fault.times ?? 1 }),
    strike: (method, path) => {
      const index = waiting.findIndex(({ fault }) => matches(fault, method, path))
      const found = waiting[index]
      if (found === undefined) return undefined
      found.left--
      if (found.left === 0) waiting.splice(index, 1)
      return found.fault.disconnect ?? answerOf(found.fault)
    }
  }
}
