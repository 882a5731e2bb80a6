/**
 * What stands at each path, and what each verb does there.
 *
 * @internal
 */
import type { Caller } from "../oauth/credentials.ts"
import * as Whoami from "../oauth/whoami.ts"
import type { Descriptor, Edge } from "../../resource/Descriptor.ts"
import { actions } from "./actions.ts"
import type { Answer } from "./answers.ts"
import * as Answers from "./answers.ts"
import type { Owner, Reading } from "./document.ts"
import * as Document from "./document.ts"
import * as Payload from "./payload.ts"
import type { Collection } from "./select.ts"
import { select } from "./select.ts"
import type { Row } from "./Store.ts"
import { compareIds } from "./Store.ts"
import * as Write from "./write.ts"

/**
 * A request whose path is known.
 *
 * @internal
 */
export interface Call extends Reading {
  readonly method: string
  readonly url: URL
  readonly parameters: ReadonlyMap<string, string>
  readonly body: string
  readonly now: string
  readonly caller: Caller
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

/** What only an Organization Administrator may change. */
const administered = new Set(["Campus", "ServiceTime"])

/**
 * @internal
 */
export const authorize = ({ caller, method }: Call, descriptor: Descriptor): void => {
  if (method === "GET") return
  if (caller.access === "read") refuse(Answers.forbidden("You can view this resource and not change it"))
  if (administered.has(descriptor.type) && caller.organizationAdministrator === false) {
    refuse(Answers.forbidden("You must be an Organization Administrator"))
  }
}

const create = (
  call: Call,
  descriptor: Descriptor,
  owner?: Owner,
  given?: { readonly [name: string]: string }
): Answer => {
  authorize(call, descriptor)
  const row = Write.write(call, descriptor, undefined, Payload.read(call.body), call.now, given)
  return one(call, descriptor, row, owner, 201)
}

const change = (call: Call, descriptor: Descriptor, row: Row, owner?: Owner): Answer => {
  authorize(call, descriptor)
  return one(call, descriptor, Write.write(call, descriptor, row, Payload.read(call.body), call.now), owner)
}

const destroy = (call: Call, descriptor: Descriptor, row: Row): Answer => {
  authorize(call, descriptor)
  Write.destroy(call, descriptor, row, call.now)
  return Answers.noContent()
}

const collectionAt = (call: Call, descriptor: Descriptor): Answer => {
  const { create: isCreated, list: isListed } = descriptor.permits
  if (call.method === "GET" && isListed) return list(call, { descriptor, filters: descriptor.filter })
  if (call.method === "POST" && isCreated) return create(call, descriptor)
  return refuse(Answers.notFound())
}

const memberAt = (call: Call, descriptor: Descriptor, row: Row): Answer => {
  const { delete: isDeleted, get, update } = descriptor.permits
  if (call.method === "GET" && get) return one(call, descriptor, row)
  if (call.method === "PATCH" && update) return change(call, descriptor, row)
  if (call.method === "DELETE" && isDeleted) return destroy(call, descriptor, row)
  return refuse(Answers.notFound())
}

/**
 * @internal
 */
export const edgeAt = (call: Call, owner: Owner, name: string, edge: Edge, memberId: string | undefined): Answer => {
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
    return create(call, target, owner, { [back]: owner.row.id })
  }
  return refuse(Answers.notFound())
}

const actOn = (call: Call, descriptor: Descriptor, row: Row, name: string): Answer | undefined => {
  const action = actions[`${descriptor.type}.${name}`]
  if (action === undefined || !action.methods.includes(call.method)) return undefined
  authorize(call, descriptor)
  action.run(call, row, call.method, call.now)
  return Answers.noContent()
}

/**
 * @internal
 */
export const route = (call: Call, product: string, segments: ReadonlyArray<string>): Answer => {
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
    const row = person === undefined ? undefined : Whoami.personOf(call, call.caller)
    return row === undefined ? refuse(Answers.notFound()) : one(call, person!, row)
  }
  const descriptor = registry.at(product, path) ?? refuse(Answers.notFound())
  if (id === undefined) return collectionAt(call, descriptor)
  const row = descriptor.permits.get ? store.get(descriptor.type, id) : undefined
  if (row === undefined) return refuse(Answers.notFound())
  if (edge === undefined) return memberAt(call, descriptor, row)
  const acted = memberId === undefined ? actOn(call, descriptor, row, edge) : undefined
  if (acted !== undefined) return acted
  const definition = Object.hasOwn(descriptor.edges, edge) ? descriptor.edges[edge] : undefined
  return definition === undefined
    ? refuse(Answers.notFound())
    : edgeAt(call, { descriptor, row }, edge, definition, memberId)
}

/**
 * `/current/v2/me`, which every token may read.
 *
 * @internal
 */
export const whoami = (call: Call, segments: ReadonlyArray<string>): Answer => {
  const row = call.method === "GET" && segments.join("/") === "me" ? Whoami.personOf(call, call.caller) : undefined
  return row === undefined
    ? refuse(Answers.notFound())
    : Answers.success(200, Whoami.current(call, row, call.origin, call.query.include ?? []))
}
