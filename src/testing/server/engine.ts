/**
 * The embedded Planning Center: a request in, an answer out, at a time that the
 * caller tells.
 *
 * @internal
 */
import * as Query from "../../jsonapi/Query.ts"
import * as Timestamp from "../../jsonapi/Timestamp.ts"
import type { Descriptor, Edge } from "../../resource/Descriptor.ts"
import type { Answer } from "./answers.ts"
import * as Answers from "./answers.ts"
import type { Owner, Reading } from "./document.ts"
import * as Document from "./document.ts"
import * as Payload from "./payload.ts"
import * as Prng from "../church/Prng.ts"
import * as RateLimit from "./RateLimit.ts"
import type { Collection } from "./select.ts"
import { select } from "./select.ts"
import type { Row } from "./Store.ts"
import { compareIds } from "./Store.ts"
import type { World } from "./values.ts"
import * as Versions from "./versions.ts"
import * as Write from "./write.ts"

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
}

/**
 * @internal
 */
export interface Settings {
  readonly limit: RateLimit.Settings | undefined
  readonly seed: number
}

/** A request whose path is known. */
interface Call extends Reading {
  readonly method: string
  readonly url: URL
  readonly parameters: ReadonlyMap<string, string>
  readonly body: string
  readonly now: string
}

const refuse = (answer: Answer): never => {
  throw new Answers.Refusal(answer)
}

const maximumPerPage = 100
const defaultPerPage = 25

const list = (call: Call, collection: Collection, owner?: Owner): Answer => {
  // more than 100 is cut down and not refused; 0 is taken at its word
  const count = Math.max(0, Math.min(maximumPerPage, call.query.per_page ?? defaultPerPage))
  const offset = Math.max(0, call.query.offset ?? 0)
  const { rows, total } = select(call, { ...collection, owner: owner?.row }, call.query, offset, count)
  const { descriptor, filters } = collection
  const { parameters, url } = call
  const location = url.origin + url.pathname.replace(/\/+$/, "")
  return Answers.success(
    200,
    Document.collection(call, { descriptor, filters, rows, total, offset, count, location, parameters, owner })
  )
}

const one = (call: Call, descriptor: Descriptor, row: Row, owner?: Owner, status: 200 | 201 = 200): Answer =>
  Answers.success(status, Document.single(call, descriptor, row, owner))

const change = (call: Call, descriptor: Descriptor, row: Row, owner?: Owner): Answer =>
  one(call, descriptor, Write.write(call, descriptor, row, Payload.read(call.body), call.now), owner)

const destroy = (call: Call, descriptor: Descriptor, row: Row): Answer => {
  Write.destroy(call, descriptor, row, call.now)
  return Answers.noContent()
}

const collectionAt = (call: Call, descriptor: Descriptor): Answer => {
  const { create, list: isListed } = descriptor.permits
  if (call.method === "GET" && isListed) return list(call, { descriptor, filters: descriptor.filter })
  if (call.method === "POST" && create) {
    const row = Write.write(call, descriptor, undefined, Payload.read(call.body), call.now)
    return one(call, descriptor, row, undefined, 201)
  }
  return refuse(Answers.notFound())
}

const memberAt = (call: Call, descriptor: Descriptor, row: Row): Answer => {
  const { delete: isDeleted, get, update } = descriptor.permits
  if (call.method === "GET" && get) return one(call, descriptor, row)
  if (call.method === "PATCH" && update) return change(call, descriptor, row)
  if (call.method === "DELETE" && isDeleted) return destroy(call, descriptor, row)
  return refuse(Answers.notFound())
}

const edgeAt = (call: Call, owner: Owner, name: string, edge: Edge, memberId: string | undefined): Answer => {
  const { registry, store } = call
  const { back, ids, target } = registry.related(owner.descriptor, name)!
  const found = ids(store, owner.row)
  if (memberId !== undefined) {
    const row = edge.to === "many" && found.includes(memberId) ? store.get(target.type, memberId) : undefined
    if (row === undefined) return refuse(Answers.notFound())
    if (call.method === "GET") return one(call, target, row, owner)
    if (call.method === "PATCH" && edge.update === true) return change(call, target, row, owner)
    if (call.method === "DELETE" && edge.delete === true) return destroy(call, target, row)
    return refuse(Answers.notFound())
  }
  if (call.method === "GET") {
    if (edge.to === "many") {
      return list(call, { descriptor: target, filters: edge.filter ?? {}, ids: found.toSorted(compareIds) }, owner)
    }
    const row = store.get(target.type, found[0] ?? "")
    return row === undefined ? refuse(Answers.notFound()) : one(call, target, row, owner)
  }
  if (call.method === "POST" && edge.create === true && back !== undefined) {
    const given = { [back]: owner.row.id }
    const row = Write.write(call, target, undefined, Payload.read(call.body), call.now, given)
    return one(call, target, row, owner, 201)
  }
  return refuse(Answers.notFound())
}

const route = (call: Call, product: string, segments: ReadonlyArray<string>): Answer => {
  const { registry, store } = call
  const [path, id, edge, memberId] = segments
  if (segments.length > 4) return refuse(Answers.notFound())
  if (path === undefined) {
    const organization = registry.ofType("Organization")
    const row = organization === undefined
      ? undefined
      : store.get(organization.type, store.ids(organization.type, 0, 1)[0] ?? "")
    return row !== undefined && organization!.product === product && call.method === "GET"
      ? one(call, organization!, row)
      : refuse(Answers.notFound())
  }
  if (path === "me" && id === undefined && call.method === "GET") {
    const person = registry.at(product, "people")
    const row = person === undefined ? undefined : store.get(person.type, store.ids(person.type, 0, 1)[0] ?? "")
    return row === undefined ? refuse(Answers.notFound()) : one(call, person!, row)
  }
  const descriptor = registry.at(product, path) ?? refuse(Answers.notFound())
  if (id === undefined) return collectionAt(call, descriptor)
  const row = descriptor.permits.get ? store.get(descriptor.type, id) : undefined
  if (row === undefined) return refuse(Answers.notFound())
  if (edge === undefined) return memberAt(call, descriptor, row)
  const definition = Object.hasOwn(descriptor.edges, edge) ? descriptor.edges[edge] : undefined
  return definition === undefined
    ? refuse(Answers.notFound())
    : edgeAt(call, { descriptor, row }, edge, definition, memberId)
}

const verbs = new Set(["GET", "HEAD", "POST", "PATCH", "DELETE"])

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const encoder = new TextEncoder()

const withLength = (answer: Answer, headers: { readonly [name: string]: string } = {}): Answer => ({
  ...answer,
  headers: {
    ...answer.headers,
    ...headers,
    ...(answer.status === 204 ? undefined : { "content-length": String(encoder.encode(answer.body).length) })
  }
})

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
export const make = (world: World, settings: Settings): Engine => {
  const { registry, store } = world
  const { limit } = settings
  const limiter = limit === undefined ? undefined : RateLimit.make(limit)
  const ids = Prng.make(Prng.mix(settings.seed, 0x1d5))

  const answerTo = (request: Request, now: number): Answer => {
    const url = new URL(request.url)
    const method = request.method.toUpperCase()
    if (!verbs.has(method)) return withLength(Answers.noRoute())
    const authorization = request.headers["authorization"] ?? ""
    const credential = /^(basic|bearer) +\S+$/i.exec(authorization.trim())
    if (credential === null) return withLength(Answers.unauthorized())

    const parameters = new Map(url.searchParams)
    const query = Query.decode(parameters)
    const asked = request.headers["x-request-id"]
    const headers: Record<string, string> = {
      "x-request-id": asked !== undefined && uuid.test(asked) ? asked : Prng.uuid(ids),
      "x-pco-api-auth-method": credential[1]!.toLowerCase() === "basic" ? "HTTPBasic" : "OAuth",
      vary: "Accept, Accept-Encoding, Origin",
      "access-control-allow-origin": "*"
    }
    if (limiter !== undefined) {
      const standing = limiter.take(authorization.trim(), query.offset ?? 0, now)
      const seconds = limit!.period / 1000
      headers["x-pco-api-request-rate-limit"] = String(standing.limit)
      headers["x-pco-api-request-rate-count"] = String(standing.count)
      headers["x-pco-api-request-rate-period"] = limit!.spelling === "words" ? `${seconds} seconds` : String(seconds)
      if (standing.retryAfter !== undefined) {
        return withLength(Answers.rateLimited(standing.count, standing.limit, seconds, standing.retryAfter), headers)
      }
    }
    const [product, version, ...segments] = segmentsOf(url)
    if (product === undefined || version !== "v2" || !registry.isProduct(product)) {
      return withLength(Answers.notFound(), headers)
    }
    const processedAs = Versions.processedAs(product, request.headers["x-pco-api-version"])
    if (processedAs === undefined) {
      return withLength(
        Answers.badRequest("unsupported_version_error", "The version requested is not supported"),
        headers
      )
    }
    headers["x-pco-api-processed-as-version"] = processedAs
    const call: Call = {
      registry,
      store,
      origin: url.origin,
      query,
      method: method === "HEAD" ? "GET" : method,
      url,
      parameters,
      body: request.body,
      now: Timestamp.format(now)
    }
    try {
      const answer = withLength(route(call, product, segments), headers)
      return method === "HEAD" ? { ...answer, body: "" } : answer
    } catch (cause) {
      return withLength(cause instanceof Answers.Refusal ? cause.answer : Answers.internalError(cause), headers)
    }
  }

  return {
    registry,
    store,
    handle: (request, now) => {
      try {
        return answerTo(request, now)
      } catch (cause) {
        return withLength(Answers.internalError(cause))
      }
    }
  }
}
