/**
 * What was asked of the church.
 *
 * @internal
 */
import * as Data from "effect/Data"
import type { Registry } from "../engine/Registry.ts"
import { makeMatcher, makeTemplate } from "./endpoint.ts"

/**
 * A request that was made.
 *
 * @category models
 * @since 0.1.0
 */
export interface Recorded {
  readonly method: string
  /** The path without the query. */
  readonly path: string
  /** The parameters as they were sent, decoded. */
  readonly query: { readonly [name: string]: string }
  /** The body, parsed where it is JSON; `undefined` where there is none. */
  readonly body: unknown
  /** `undefined` when the connection broke. */
  readonly status: number | undefined
}

/**
 * Requests were made that a test did not expect, or the other way round. The
 * message lists what was requested.
 *
 * @category errors
 * @since 0.1.0
 */
export class UnexpectedRequests extends Data.TaggedError("UnexpectedRequests")<{
  readonly endpoint: string
  readonly expected: number | undefined
  readonly found: number
  readonly counts: { readonly [endpoint: string]: number }
}> {
  override get message(): string {
    const times = (count: number) => count === 1 ? "1 request" : `${count} requests`
    const expected = this.expected === undefined ? "at least 1 request" : times(this.expected)
    const rows = Object.entries(this.counts)
    const all = rows.length === 0
      ? "nothing was requested at all"
      : ["this was requested:", ...rows.map(([endpoint, count]) => `  ${count} x ${endpoint}`)].join("\n")
    return `expected ${expected} to ${this.endpoint}, and there ${
      this.found === 1 ? "was" : "were"
    } ${this.found}; ${all}`
  }
}

const mostRecorded = 10_000
const mostEndpoints = 1_000

const parsed = (body: string): unknown => {
  if (body === "") return undefined
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}

/**
 * @internal
 */
export interface Log {
  readonly add: (method: string, url: URL, body: string, status: number | undefined) => void
  /** The newest 10,000. */
  readonly requests: () => ReadonlyArray<Recorded>
  /** Since the last reset, by endpoint. */
  readonly counts: () => { readonly [endpoint: string]: number }
  readonly clear: () => void
  /** What does not agree with so many requests to an endpoint (at least one by default). */
  readonly check: (endpoint: string, times: number | undefined) => UnexpectedRequests | undefined
}

/**
 * @internal
 */
export const make = (registryOf: (product: string) => Registry | undefined): Log => {
  const template = makeTemplate(registryOf)
  let requests: Array<Recorded> = []
  let counts = new Map<string, number>()

  const count = (method: string, path: string) => {
    const endpoint = template(method, path)
    const known = counts.get(endpoint)
    // paths out of thin air must not fill the memory of a server
    if (known === undefined && counts.size >= mostEndpoints) return
    counts.set(endpoint, (known ?? 0) + 1)
  }

  const sorted = () => Object.fromEntries(Array.from(counts).toSorted(([left], [right]) => left < right ? -1 : 1))

  return {
    add: (method, url, body, status) => {
      const path = url.pathname
      requests.push({ method, path, query: Object.fromEntries(url.searchParams), body: parsed(body), status })
      if (requests.length > 2 * mostRecorded) requests = requests.slice(-mostRecorded)
      count(method, path)
    },
    requests: () => requests.slice(-mostRecorded),
    counts: sorted,
    clear: () => {
      requests = []
      counts = new Map()
    },
    check: (endpoint, times) => {
      const matches = makeMatcher(endpoint)
      const isTemplate = /[{*:]/.test(endpoint)
      let found = 0
      if (isTemplate || counts.has(endpoint)) {
        for (const [known, count] of counts) {
          const [method = "", path = ""] = known.split(" ")
          if (matches(method, path)) found += count
        }
      } else {
        for (const { method, path } of requests) if (matches(method, path)) found++
      }
      const isRight = times === undefined ? found > 0 : found === times
      return isRight ? undefined : new UnexpectedRequests({ endpoint, expected: times, found, counts: sorted() })
    }
  }
}
