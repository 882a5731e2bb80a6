/**
 * Which recorded request an incoming one is, and which one is nearest.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"
import * as Issue from "../../jsonapi/Issue.ts"
import type { RecordedRequest } from "./tape.ts"
import { urlOf } from "./tape.ts"

/**
 * What requests are told apart by: method, path, query and body always, but for
 * what is named here.
 *
 * @category models
 * @since 0.1.0
 */
export interface Match {
  /** Parameters of the query that do not matter. */
  readonly ignoreParameters?: ReadonlyArray<string> | undefined
  /** Whether the body matters. It does by default. */
  readonly body?: boolean | undefined
  /** Headers that matter. None by default. */
  readonly headers?: ReadonlyArray<string> | undefined
}

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : Predicate.isObject(value)
    ? Object.fromEntries(
      Object.entries(value).toSorted(([left], [right]) => left < right ? -1 : 1).map(([name, member]) => [
        name,
        sorted(member)
      ])
    )
    : value

const parameters = (url: URL, match: Match): ReadonlyArray<readonly [string, string]> =>
  Array.from(url.searchParams)
    .filter(([name]) => match.ignoreParameters?.includes(name) !== true)
    .toSorted(([a, x], [b, y]) => a < b ? -1 : a > b ? 1 : x < y ? -1 : 1)

const bodyOf = ({ base64, body, headers }: RecordedRequest): unknown =>
  base64 !== undefined
    ? { base64 }
    : typeof body === "string" && (headers?.["content-type"] ?? "").startsWith("application/x-www-form-urlencoded")
    ? Object.fromEntries(new URLSearchParams(body))
    : body ?? null

const headerOf = (request: RecordedRequest, wanted: string): string | undefined =>
  Object.entries(request.headers ?? {}).find(([name]) => name.toLowerCase() === wanted.toLowerCase())?.[1]

/**
 * Equal for requests that are the same.
 *
 * @internal
 */
export const keyOf = (request: RecordedRequest, match: Match): string => {
  const url = urlOf(request.url)
  return JSON.stringify([
    request.method.toUpperCase(),
    url.pathname,
    parameters(url, match),
    match.body === false ? null : sorted(bodyOf(request)),
    match.headers?.map((name) => headerOf(request, name) ?? null) ?? []
  ])
}

/** @internal */
export const label = (request: RecordedRequest): string => {
  const { pathname, search } = urlOf(request.url)
  let query = search
  try {
    query = decodeURIComponent(search)
  } catch {
    // then as it was sent
  }
  return `${request.method.toUpperCase()} ${pathname}${query}`
}

const differ = (what: string, here: unknown, there: unknown): string =>
  here === undefined
    ? `${what} is missing here and ${Issue.describe(there)} on the tape`
    : there === undefined
    ? `${what} is ${Issue.describe(here)} here and missing on the tape`
    : `${what} is ${Issue.describe(here)} here and ${Issue.describe(there)} on the tape`

const valueDifferences = (path: string, here: unknown, there: unknown): ReadonlyArray<string> => {
  if (here === there) return []
  if (Predicate.isObject(here) && Predicate.isObject(there) && Array.isArray(here) === Array.isArray(there)) {
    const [left, right] = [here as Record<string, unknown>, there as Record<string, unknown>]
    return Array.from(new Set([...Object.keys(left), ...Object.keys(right)])).flatMap((name) =>
      valueDifferences(`${path}.${name}`, left[name], right[name])
    )
  }
  return [differ(path, here, there)]
}

const queryDifferences = (here: RecordedRequest, there: RecordedRequest, match: Match): ReadonlyArray<string> => {
  const [left, right] = [here, there].map((request) => {
    const all: Record<string, string> = {}
    for (const [name, value] of parameters(urlOf(request.url), match)) {
      all[name] = name in all ? `${all[name]}, ${value}` : value
    }
    return all
  })
  return Array.from(new Set([...Object.keys(left!), ...Object.keys(right!)]))
    .filter((name) => left![name] !== right![name])
    .map((name) => differ(name, left![name], right![name]))
}

const distance = (here: RecordedRequest, there: RecordedRequest, match: Match) => {
  const [left, right] = [urlOf(here.url).pathname, urlOf(there.url).pathname]
  const isOtherMethod = here.method.toUpperCase() !== there.method.toUpperCase()
  const segments = left.split("/")
  const others = right.split("/")
  const apart = Math.max(segments.length, others.length) -
    segments.filter((segment, index) => segment === others[index]).length
  const query = queryDifferences(here, there, match)
  const body = match.body === false ? [] : valueDifferences("body", bodyOf(here), bodyOf(there))
  const headers = (match.headers ?? []).flatMap((name) => {
    const [mine, theirs] = [headerOf(here, name), headerOf(there, name)]
    return mine === theirs ? [] : [differ(name, mine, theirs)]
  })
  return {
    far: (isOtherMethod ? 6 : 0) + 4 * apart + Math.min(3, query.length) + Math.min(3, body.length) + headers.length,
    words: [
      ...(isOtherMethod ? [`the method is ${here.method} here and ${there.method} on the tape`] : []),
      ...(left === right ? [] : [`the path is ${left} here and ${right} on the tape`]),
      ...query,
      ...body,
      ...headers
    ]
  }
}

const most = 3

/**
 * Says that a redacted request is not on a tape, and what comes nearest to it. A tape that is written by hand is not
 * redacted: its requests are compared as they are and redacted.
 *
 * @internal
 */
export const missing = (
  tape: string,
  request: RecordedRequest,
  recorded: ReadonlyArray<RecordedRequest>,
  match: Match,
  redact: (request: RecordedRequest) => RecordedRequest
): string => {
  const what = `${label(request)} is not on ${tape}`
  const nearest = recorded
    .flatMap((there, index) =>
      [there, redact(there)].map((there) => ({ there, index, ...distance(request, there, match) }))
    )
    .toSorted((left, right) => left.far - right.far || left.words.length - right.words.length)[0]
  if (nearest === undefined) return `${what}, which is empty`
  const more = nearest.words.length - most
  const words = [...nearest.words.slice(0, most), ...(more > 0 ? [`${more} more differences`] : [])].join("; ")
  return `${what}. Nearest is request ${nearest.index + 1}, ${label(nearest.there)}: ${words}`
}
