/**
 * The embedded Planning Center: a request in, an answer out, at a time that the
 * caller tells.
 *
 * @internal
 */
import * as Query from "../../jsonapi/Query.ts"
import * as Timestamp from "../../jsonapi/Timestamp.ts"
import * as Credentials from "../oauth/credentials.ts"
import * as Endpoints from "../oauth/endpoints.ts"
import * as Tokens from "../oauth/Tokens.ts"
import type { Answer } from "./answers.ts"
import * as Answers from "./answers.ts"
import * as Prng from "./Prng.ts"
import * as Headers from "./headers.ts"
import type { Lags } from "./lags.ts"
import * as RateLimit from "./RateLimit.ts"
import type { Call } from "./routes.ts"
import * as Routes from "./routes.ts"
import type { Ignored } from "./served.ts"
import type { Row } from "./Store.ts"
import * as Uploads from "./uploads.ts"
import type { World } from "./values.ts"
import * as Versions from "./versions.ts"

/**
 * @internal
 */
export interface Request {
  readonly method: string
  /** The whole URL; links in the answer are spelled with its origin. */
  readonly url: string
  /** Names in lower case. */
  readonly headers: { readonly [name: string]: string | undefined }
  readonly body: string
}

/**
 * @internal
 */
export interface Engine extends World {
  /** Never throws. `now` is in milliseconds since the epoch. */
  readonly handle: (request: Request, now: number) => Answer
  /** The same in two steps: what comes to an answer at once, or else is carried out at a later time. */
  readonly accept: (request: Request, now: number) => (later: number) => Answer
  readonly tokens: Tokens.Tokens
}

/**
 * Who the users of the church are.
 *
 * @internal
 */
export interface Identity {
  readonly exists: (person: string) => boolean
  readonly personOf: (rights: Credentials.Rights) => Row | undefined
  /** What OpenID Connect tells of a user. */
  readonly userinfo: (rights: Credentials.Rights) => unknown
  /** What `/current/v2` answers. */
  readonly whoami: (call: Call, segments: ReadonlyArray<string>) => Answer
}

/**
 * @internal
 */
export interface Settings extends Credentials.Settings {
  readonly identity: Identity
  readonly limit: RateLimit.Settings | undefined
  readonly seed: number
  readonly ignored: ReadonlyArray<Ignored>
  readonly lags: Lags
  /** The world of a product; by default there is the home alone. */
  readonly worldOf?: ((product: string) => World | undefined) | undefined
  /** Whether `If-None-Match` is answered with 304; no recording shows one. */
  readonly notModified?: boolean | undefined
  /** What stands at `/webhooks/v2`; nothing by default. */
  readonly webhooks?: ((call: Call, segments: ReadonlyArray<string>, version: string) => Answer) | undefined
}

const verbs = new Set(["GET", "HEAD", "POST", "PATCH", "DELETE"])

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const encoder = new TextEncoder()
let room = new Uint8Array(1 << 16)

// Into bytes that are there already: a page has a hundred thousand of them, and only their number is wanted.
const lengthOf = (text: string): number => {
  if (room.length < 3 * text.length) room = new Uint8Array(3 * text.length)
  return encoder.encodeInto(text, room).written
}

const withLength = (answer: Answer, headers: { readonly [name: string]: string } = {}): Answer => ({
  ...answer,
  headers: {
    ...answer.headers,
    ...headers,
    ...(answer.status === 200 || answer.status === 201 ? { etag: Headers.etag(answer.body) } : undefined),
    ...(answer.status === 204 ? undefined : { "content-length": String(lengthOf(answer.body)) })
  }
})

// Recorded on writes, and of no use to anybody.
const withCookie = (answer: Answer, method: string): Answer => ({
  ...answer,
  headers: { ...answer.headers, "set-cookie": `request_method=${method}; path=/; secure` }
})

const notModified = ({ headers }: Answer): Answer => {
  const { "content-length": _length, "content-type": _type, ...kept } = headers
  return { status: 304, headers: kept, body: "" }
}

const defaultLimit = 100
const defaultPeriod = 20_000

const segmentsOf = (url: URL): ReadonlyArray<string> => {
  try {
    return url.pathname.split("/").filter((segment) => segment !== "").map(decodeURIComponent)
  } catch {
    return []
  }
}

/**
 * Puts a Planning Center together out of a world.
 *
 * @internal
 */
export const make = (home: World, settings: Settings): Engine => {
  const { registry, store } = home
  const worldOf = settings.worldOf ?? ((product: string) => registry.isProduct(product) ? home : undefined)
  const { identity, limit } = settings
  const limiter = limit === undefined ? undefined : RateLimit.make(limit)
  const ids = Prng.make(Prng.mix(settings.seed, 0x1d5))
  const tokens = Tokens.make(settings.seed)
  const runtimes = Prng.make(Prng.mix(settings.seed, 0x2a1))
  const runtime = () => runtimes.between(12_000, 180_000) / 1_000_000
  const upload = Uploads.make(store, settings.seed)

  const identify = (authorization: string, now: number) =>
    Credentials.identify(
      settings,
      tokens,
      identity.exists,
      authorization,
      now
    )
  const oauth = Endpoints.make(settings, tokens, identify, identity.userinfo)

  /** How a caller is kept out of a product. */
  const refusal = ({ access, method, scopes }: Credentials.Caller, product: string): Answer | undefined => {
    const scope = Credentials.scopeOf(product)
    if (scope === undefined) return undefined
    if (scopes !== undefined && !scopes.includes(scope)) return Answers.unauthenticated("PELICAN")
    if (access !== "none") return undefined
    return method === "OAuth"
      ? Answers.unauthenticated("TRASH_PANDA")
      : Answers.forbidden(`You do not have access to ${product}`)
  }

  const accepted = (request: Request, now: number): Answer | ((now: number) => Answer) => {
    const url = new URL(request.url)
    const method = request.method.toUpperCase()
    const asked = request.headers["x-request-id"]
    const requestId = asked !== undefined && uuid.test(asked) ? asked : Prng.uuid(ids)
    if (method === "OPTIONS") return { status: 200, headers: { ...Headers.preflight, "content-length": "0" }, body: "" }
    if (!verbs.has(method)) return withLength(Answers.noRoute(), Headers.base(requestId, runtime()))
    const signedIn = oauth.handle({ method, url, headers: request.headers, body: request.body }, now)
    if (signedIn !== undefined) return withLength(signedIn)
    const caller = identify(request.headers["authorization"]?.trim() ?? "", now)
    if ("status" in caller) return withLength(caller)
    const uploaded = upload({ method, url, headers: request.headers, body: request.body }, now)
    if (uploaded !== undefined) return withLength(uploaded)

    const parameters = new Map(url.searchParams)
    const query = Query.decode(parameters)
    const [path, version, ...segments] = segmentsOf(url)
    // the path of check-ins has two spellings
    const product = path === "check_ins" ? "check-ins" : path
    const isCurrent = product === "current"
    const webhooks = product === "webhooks" ? settings.webhooks : undefined
    const world = worldOf(product ?? "")
    const isServed = version === "v2" && (isCurrent || webhooks !== undefined || world !== undefined)
    const headers: Record<string, string> = {
      ...Headers.base(requestId, runtime()),
      ...Headers.api,
      // what no product handles does not say how the caller signed in
      ...(isServed ? { "x-pco-api-auth-method": caller.method } : undefined)
    }
    const standing = limiter?.take(caller.key, query.offset ?? 0, now)
    const seconds = (limit?.period ?? defaultPeriod) / 1000
    const isSpelled = limit === undefined || limit.spelling === "both" ? !isServed : limit.spelling === "words"
    // without a limit every answer is one of a quiet moment
    headers["x-pco-api-request-rate-limit"] = String(standing?.limit ?? defaultLimit)
    headers["x-pco-api-request-rate-count"] = String(standing?.count ?? 1)
    headers["x-pco-api-request-rate-period"] = isSpelled ? `${seconds} seconds` : String(seconds)
    if (standing?.isRefused === true) {
      return withLength(Answers.rateLimited(standing.count, standing.limit, seconds, standing.retryAfter), headers)
    }
    if (product === undefined || !isServed) return withLength(Answers.notFound(), headers)
    const kept = refusal(caller, product)
    if (kept !== undefined) return withLength(kept, headers)
    const processedAs = Versions.processedAs(product, request.headers["x-pco-api-version"])
    if (processedAs === undefined) {
      return withLength(
        Answers.badRequest("unsupported_version_error", "The version requested is not supported"),
        headers
      )
    }
    headers["x-pco-api-processed-as-version"] = processedAs
    const callAt = (now: number): Call => ({
      ...(world ?? home),
      origin: url.origin,
      query,
      method: method === "HEAD" ? "GET" : method,
      version: processedAs,
      url,
      parameters,
      body: request.body,
      now: Timestamp.format(now),
      caller,
      me: () => identity.personOf(caller),
      ignored: settings.ignored,
      lags: settings.lags
    })
    return (now) => {
      try {
        const call = callAt(now)
        const answer = withLength(
          isCurrent && (world === undefined || segments.join("/") === "me")
            ? identity.whoami(call, segments)
            : webhooks?.(call, segments, processedAs) ?? Routes.route(call, product, segments),
          headers
        )
        if (method !== "GET" && method !== "HEAD") {
          return answer.status < 300 ? withCookie(answer, method) : answer
        }
        const isKnown = settings.notModified === true && answer.headers["etag"] !== undefined &&
          request.headers["if-none-match"]?.split(/, */).includes(answer.headers["etag"]) === true
        if (isKnown) return notModified(answer)
        return method === "HEAD" ? { ...answer, body: "" } : answer
      } catch (cause) {
        return withLength(cause instanceof Answers.Refusal ? cause.answer : Answers.internalError(cause), headers)
      }
    }
  }

  const accept = (request: Request, now: number): (later: number) => Answer => {
    try {
      const outcome = accepted(request, now)
      return typeof outcome === "function" ? outcome : () => outcome
    } catch (cause) {
      return () => withLength(Answers.internalError(cause))
    }
  }

  return {
    registry,
    store,
    tokens,
    accept,
    handle: (request, now) => accept(request, now)(now)
  }
}
