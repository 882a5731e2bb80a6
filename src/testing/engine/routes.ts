/**
 * What stands at each path, and what each verb does there.
 *
 * @internal
 */
import type { Caller } from "../oauth/credentials.ts"
import * as Limits from "../../client/limits.ts"
import type { Descriptor, Edge } from "../../resource/Descriptor.ts"
import { dataOf } from "./actions.ts"
import type { Answer } from "./answers.ts"
import * as Answers from "./answers.ts"
import type { Owner } from "./document.ts"
import * as Document from "./document.ts"
import { compareIds } from "./ids.ts"
import type { Lags } from "./lags.ts"
import { isFresh } from "./lags.ts"
import * as Payload from "./payload.ts"
import * as Registry from "./Registry.ts"
import type { Reading } from "./resources.ts"
import { select } from "./select.ts"
import type { Ignored } from "./served.ts"
import { honoured, servedAt } from "./served.ts"
import type { Linkage, Row } from "./Store.ts"
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
  /** The person who the caller is. */
  readonly me: () => Row | undefined
  /** What endpoints do not honour any more. */
  readonly ignored: ReadonlyArray<Ignored>
  readonly lags: Lags
}

const refuse = (answer: Answer): never => {
  throw new Answers.Refusal(answer)
}

/** What is read: all of a type, or what an edge of an owner leads to. */
interface Source {
  readonly descriptor: Descriptor
  readonly owner?: Owner | undefined
  readonly edge?: Edge | undefined
  /** The ids behind the edge; all of the type when missing. */
  readonly ids?: ReadonlyArray<string> | undefined
}

const servedTo = ({ ignored, url }: Call, { descriptor, edge }: Source) =>
  servedAt(ignored, url.pathname, descriptor, edge)

const list = (call: Call, source: Source): Answer => {
  const { descriptor, owner } = source
  const { parameters, url } = call
  const served = servedTo(call, source)
  const query = honoured(served, call.query)
  // more than 100 is cut down and not refused; 0 is taken at its word
  const count = Math.max(0, Math.min(Limits.mostRows, query.per_page ?? Limits.usualRows))
  const offset = Math.max(0, query.offset ?? 0)
  const { lags, now } = call
  const wanted = { descriptor, served, now, searchLag: lags.search, ids: source.ids, owner: owner?.row }
  const { rows, total } = select(call, wanted, query, offset, count)
  const location = url.origin + url.pathname.replace(/\/+$/, "")
  return Answers.success(
    200,
    Document.collection(
      { ...call, query, isLate: isFresh(lags.include, now) },
      { descriptor, served, rows, total, offset, count, location, parameters, owner }
    )
  )
}

const one = (call: Call, source: Source, row: Row, status: 200 | 201 = 200): Answer => {
  const served = servedTo(call, source)
  return Answers.success(
    status,
    Document.single(
      { ...call, query: honoured(served, call.query) },
      source.descriptor,
      row,
      source.owner,
      served.include
    )
  )
}

/**
 * @internal
 */
export const authorize = ({ caller, method, registry }: Call, descriptor: Descriptor): void => {
  if (method === "GET") return
  if (caller.access === "read") refuse(Answers.forbidden("You can view this resource and not change it"))
  if (registry.rules.administered?.has(descriptor.type) === true && caller.organizationAdministrator === false) {
    refuse(Answers.forbidden("You must be an Organization Administrator"))
  }
}

const create = (call: Call, source: Source, given?: { readonly [name: string]: Linkage }): Answer => {
  const { descriptor } = source
  authorize(call, descriptor)
  const row = Write.write(call, descriptor, undefined, Payload.read(call.body), call.now, given)
  return one(call, source, row, 201)
}

const change = (call: Call, source: Source, row: Row): Answer => {
  const { descriptor } = source
  authorize(call, descriptor)
  return one(call, source, Write.write(call, descriptor, row, Payload.read(call.body), call.now))
}

const destroy = (call: Call, descriptor: Descriptor, row: Row): Answer => {
  authorize(call, descriptor)
  Write.destroy(call, descriptor, row, call.now)
  return Answers.noContent()
}

const permitsOf = ({ registry }: Call, { permits, type }: Descriptor): Descriptor["permits"] => ({
  ...permits,
  ...registry.rules.permits?.[type]
})

// An endpoint that exists and lets nobody in.
const mayPass = ({ method, registry }: Call, path: string): void => {
  const description = registry.rules.forbidden?.[`${method} ${path}`]
  if (description !== undefined) refuse(Answers.forbidden(description))
}

const collectionAt = (call: Call, descriptor: Descriptor): Answer => {
  mayPass(call, descriptor.root ?? descriptor.path)
  const { create: isCreated, list: isListed } = permitsOf(call, descriptor)
  if (call.method === "GET" && isListed) return list(call, { descriptor })
  if (call.method === "POST" && isCreated) return create(call, { descriptor })
  return refuse(Answers.notFound())
}

interface Permits {
  readonly get: boolean
  readonly update: boolean
  readonly delete: boolean
}

const memberAt = (call: Call, source: Source, row: Row, permits: Permits): Answer => {
  if (call.method === "GET" && permits.get) return one(call, source, row)
  if (call.method === "PATCH" && permits.update) return change(call, source, row)
  if (call.method === "DELETE" && permits.delete) return destroy(call, source.descriptor, row)
  return refuse(Answers.notFound())
}

// A filter may lead to other rows than the edge does by itself.
const shown = (call: Call, source: Source, ids: ReadonlyArray<string>): ReadonlyArray<string> => {
  const { descriptor, owner } = source
  const redirect = owner === undefined
    ? undefined
    : call.registry.rules.redirects?.[`${owner.descriptor.type} ${descriptor.type}`]
  const filters = redirect === undefined ? [] : honoured(servedTo(call, source), call.query).filter ?? []
  return redirect?.(call.store, owner!.row, filters) ?? ids
}

// What a new row takes from the one that it is created below: that one itself, and what both point to by the same name.
const inheritedBy = (target: Descriptor, { descriptor, row }: Owner): { readonly [name: string]: Linkage } => {
  const given: Record<string, Linkage> = {}
  for (const [name, link] of Object.entries({ ...target.includes, ...target.relationships })) {
    if (link.to !== "one") continue
    const same = row.relationships[name]
    if (link.target === descriptor.type) given[name] = row.id
    else if (typeof same === "string") given[name] = same
  }
  return given
}

/**
 * What an edge leads to, at its own path or at that of a member of it.
 *
 * @internal
 */
export const edgeAt = (call: Call, owner: Owner, name: string, edge: Edge, memberId: string | undefined): Answer => {
  const { registry, store } = call
  const related = registry.related(owner.descriptor, name)
  if (related === undefined) return refuse(Answers.notFound())
  const { back, ids, sharedBack, target } = related
  const found = ids(store, owner.row)
  const source: Source = { descriptor: target, owner, edge }
  if (memberId !== undefined) {
    const row = edge.single !== true && found.includes(memberId) ? store.get(target.type, memberId) : undefined
    return row === undefined
      ? refuse(Answers.notFound())
      : memberAt(call, source, row, { get: true, update: edge.update === true, delete: edge.delete === true })
  }
  mayPass(call, Registry.below(owner.descriptor, name))
  const row = edge.to === "one" ? store.get(target.type, found[0] ?? "") : undefined
  if (call.method === "POST" && edge.create === true && back !== undefined) {
    // a star that is there stays the one
    return row === undefined ? create(call, source, { [back]: owner.row.id }) : one(call, source, row, 201)
  }
  // no row of the target points back: the owner points to the new one, or both stand in a list
  if (call.method === "POST" && edge.create === true && sharedBack !== undefined) {
    return create(call, source, { [sharedBack]: [owner.row.id] })
  }
  if (call.method === "POST" && edge.create === true) {
    authorize(call, target)
    const made = Write.write(call, target, undefined, Payload.read(call.body), call.now, inheritedBy(target, owner))
    const present = owner.row.relationships[name]
    const linkage = edge.to === "many" ? [...Registry.toArray(present), made.id] : made.id
    store.put(owner.descriptor.type, {
      ...owner.row,
      relationships: { ...owner.row.relationships, [name]: linkage }
    })
    return one(call, source, made, 201)
  }
  if (edge.to === "many") {
    if (call.method !== "GET") return refuse(Answers.notFound())
    return list(call, { ...source, ids: shown(call, source, found).toSorted(compareIds) })
  }
  if (row === undefined) return refuse(Answers.notFound())
  return memberAt(call, source, row, { get: true, update: false, delete: edge.single === true && edge.delete === true })
}

const actOn = (call: Call, { descriptor, row }: Owner, name: string): Answer | undefined => {
  const action = call.registry.rules.actions?.[`${descriptor.type}.${name}`]
  if (action === undefined || !action.methods.includes(call.method)) return undefined
  authorize(call, descriptor)
  const { registry, store } = call
  const made = action.run({
    world: { registry, store },
    store,
    row,
    ...dataOf(descriptor, name, call.body),
    now: call.now
  })
  // seen: a card that was moved is answered, a list that is run is not
  if (action.answers !== true) return Answers.noContent()
  const answered = made === undefined ? { type: descriptor.type, row } : made
  const source = { descriptor: registry.ofType(answered.type)! }
  return one(call, source, store.get(answered.type, answered.row.id) ?? answered.row, 201)
}

// What lies below a member: an action, an edge, or the edges of a member of an edge that has its path here.
const belowAt = (call: Call, owner: Owner, segments: ReadonlyArray<string>): Answer => {
  const { registry, store } = call
  const [name, memberId, ...more] = segments
  const edges = owner.descriptor.edges
  const edge = Object.hasOwn(edges, name!) ? edges[name!]! : undefined
  if (memberId === undefined) {
    const acted = actOn(call, owner, name!)
    if (acted !== undefined) return acted
  }
  if (edge === undefined) return refuse(Answers.notFound())
  // what lies below the only one, whose path has no id: `donations/1/refund/designation_refunds`
  if (edge.to === "one" && memberId !== undefined && registry.rules.isDeep === true) {
    const only = registry.related(owner.descriptor, name!)
    const row = only === undefined ? undefined : store.get(only.target.type, only.ids(store, owner.row)[0] ?? "")
    const names = { ...only?.target.edges, ...only?.target.actions }
    if (row !== undefined && Object.hasOwn(names, memberId)) {
      return belowAt(call, { descriptor: only!.target, row }, [memberId, ...more])
    }
  }
  if (more.length === 0) return edgeAt(call, owner, name!, edge, memberId)
  const related = registry.related(owner.descriptor, name!)
  if (related === undefined) return refuse(Answers.notFound())
  const { ids, target } = related
  const isHome = registry.rules.isDeep === true ||
    edge.single !== true && target.path === Registry.below(owner.descriptor, name!)
  const row = isHome && ids(store, owner.row).includes(memberId!) ? store.get(target.type, memberId!) : undefined
  return row === undefined ? refuse(Answers.notFound()) : belowAt(call, { descriptor: target, row }, more)
}

// A resource without an id in its path: there is one, or it is the caller.
const singleOf = (call: Call, descriptor: Descriptor): Row | undefined =>
  descriptor.type === "Person"
    ? call.me()
    : call.store.get(descriptor.type, call.store.ids(descriptor.type, 0, 1)[0] ?? "")

/**
 * @internal
 */
export const route = (call: Call, product: string, segments: ReadonlyArray<string>): Answer => {
  const { registry, store } = call
  const single = registry.singleAt(product, segments.join("/"))
  if (single !== undefined && call.method === "GET") {
    const row = singleOf(call, single)
    return row === undefined ? refuse(Answers.notFound()) : one(call, { descriptor: single }, row)
  }
  const [path, id, ...more] = segments
  if (path === undefined) {
    // all that is known of a write to the root
    return call.method === "POST" && single !== undefined ? Payload.withoutData() : refuse(Answers.notFound())
  }
  registry.rules.before?.(store, segments, call.now)
  const descriptor = registry.at(product, path) ?? refuse(Answers.notFound())
  if (id === undefined) return collectionAt(call, descriptor)
  const row = store.get(descriptor.type, id)
  if (row === undefined) return refuse(Answers.notFound())
  return more.length === 0
    ? memberAt(call, { descriptor }, row, permitsOf(call, descriptor))
    : belowAt(call, { descriptor, row }, more)
}
