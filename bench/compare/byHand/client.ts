/**
 * A client for Planning Center as a careful engineer writes it in a day, on `fetch` with `p-limit` and `p-retry`.
 */
import { setTimeout } from "node:timers/promises"
import pLimit from "p-limit"
import pRetry from "p-retry"

/** As much of a document as the programs here look at. */
export interface Resource {
  readonly type: string
  readonly id: string
  readonly attributes: { readonly [name: string]: unknown }
  readonly relationships: { readonly [name: string]: { readonly data: ReadonlyArray<{ readonly id: string }> } }
}

export interface Page {
  readonly data: ReadonlyArray<Resource>
  readonly included: ReadonlyArray<Resource>
  readonly links: { readonly next?: string }
}

class ResponseError extends Error {
  readonly status: number
  constructor(method: string, path: string, status: number, body: string) {
    super(`${method} ${path} was answered ${status}: ${body.slice(0, 200)}`)
    this.status = status
  }
}

// A POST that is made twice is two people, and after a 5xx or a broken connection nobody knows whether it was carried
// out. So it is repeated only where it certainly was not: refused by the limit, or nobody was listening. Getting,
// patching and deleting twice comes to the same as once.
const isWorthRetrying = (method: string, error: Error): boolean => {
  const isSafe = method !== "POST"
  if (error instanceof ResponseError) return error.status === 429 || (isSafe && error.status >= 500)
  return isSafe || (error.cause as { readonly code?: string } | undefined)?.code === "ECONNREFUSED"
}

export const makeClient = (baseUrl: string, applicationId: string, secret: string, concurrency = 10) => {
  const limit = pLimit(concurrency)
  const headers = {
    authorization: `Basic ${Buffer.from(`${applicationId}:${secret}`).toString("base64")}`,
    "content-type": "application/json",
    "user-agent": "by-hand"
  }

  let pausedUntil = 0
  const pause = (seconds: number) => {
    pausedUntil = Math.max(pausedUntil, Date.now() + seconds * 1000)
  }
  const untilAllowed = async () => {
    for (let wait = pausedUntil - Date.now(); wait > 0; wait = pausedUntil - Date.now()) await setTimeout(wait)
  }

  const learn = (response: Response) => {
    const numberOf = (header: string) => Number.parseInt(response.headers.get(header) ?? "", 10)
    const allowed = numberOf("x-pco-api-request-rate-limit")
    const period = numberOf("x-pco-api-request-rate-period")
    // stops short of the limit by those that are under way
    if (numberOf("x-pco-api-request-rate-count") >= allowed - concurrency) pause(period)
    if (response.status === 429) pause(numberOf("retry-after") || period || 1)
  }

  const request = <A>(method: string, path: string, body?: unknown): Promise<A> => {
    const attempt = async () => {
      await untilAllowed()
      const response = await fetch(new URL(path, baseUrl), {
        method,
        headers,
        signal: AbortSignal.timeout(30_000),
        ...(body === undefined ? undefined : { body: JSON.stringify(body) })
      })
      learn(response)
      if (!response.ok) throw new ResponseError(method, path, response.status, await response.text())
      return await response.json() as A
    }
    return limit(() =>
      pRetry(attempt, {
        retries: 5,
        randomize: true,
        shouldRetry: ({ error }) => isWorthRetrying(method, error)
      })
    )
  }

  return {
    get: <A>(path: string) => request<A>("GET", path),
    post: <A>(path: string, type: string, attributes: object) =>
      request<A>("POST", path, { data: { type, attributes } }),
    patch: <A>(path: string, type: string, id: string, attributes: object) =>
      request<A>("PATCH", path, { data: { type, id, attributes } }),
    /** The pages of a list, each read when the one before it is done with. */
    pages: async function*(path: string): AsyncGenerator<Page> {
      let next: string | undefined = path
      while (next !== undefined) {
        const page: Page = await request<Page>("GET", next)
        yield page
        next = page.links.next
      }
    }
  }
}

/** What became of each item. */
export const settle = async <A>(items: ReadonlyArray<A>, f: (item: A) => Promise<unknown>) => {
  const results = await Promise.allSettled(items.map(f))
  return {
    done: items.filter((_, index) => results[index]!.status === "fulfilled"),
    failed: items.filter((_, index) => results[index]!.status === "rejected")
  }
}
