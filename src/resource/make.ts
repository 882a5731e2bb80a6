/**
 * Makes operations out of descriptors.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import * as Result from "effect/Result"
import type { Answer, Method } from "../client/Operation.ts"
import { Operation } from "../client/Operation.ts"
import { invalidInput } from "../client/PcoError.ts"
import * as Document from "../jsonapi/Document.ts"
import { link } from "../jsonapi/Included.ts"
import type { Issue } from "../jsonapi/Issue.ts"
import * as Payload from "../jsonapi/Payload.ts"
import * as Query from "../jsonapi/Query.ts"
import { sequential } from "../paging/sequential.ts"
import type { Descriptor, Edge, Filter } from "./Descriptor.ts"
import { shapeOf } from "./Descriptor.ts"
import { encodePayload } from "./encodePayload.ts"
import type { ReadOptions } from "./encodeQuery.ts"
import { encodeQuery, idIssues } from "./encodeQuery.ts"
import type * as Ops from "./Operations.ts"
import type { Page, Spec } from "./Spec.ts"

/** Where an operation goes and what it is called. */
interface Place {
  readonly name: string
  readonly method: Method
  readonly template: string
  readonly parameters?: { readonly [placeholder: string]: string }
  readonly tags: ReadonlyArray<string>
  readonly issues: ReadonlyArray<Issue>
}

type AnyRow = Record<string, unknown>

const collection = (descriptor: Descriptor) => `/${descriptor.product}/v2/${descriptor.path}`
const member = (descriptor: Descriptor) => `${collection(descriptor)}/{${descriptor.parameter}}`

const tagsOf = (descriptor: Descriptor, id?: string): ReadonlyArray<string> =>
  id === undefined ? [descriptor.type] : [descriptor.type, `${descriptor.type}:${id}`]

const readDocument = (
  answer: Answer,
  descriptor: Descriptor,
  query: Query.Query,
  of: "one" | "page"
): Result.Result<{ readonly rows: ReadonlyArray<AnyRow>; readonly page: Omit<Page<AnyRow>, "data"> }, Issue> => {
  if (answer.json === undefined) {
    return Result.fail({ field: "document", problem: "is empty", expected: "a JSON:API document" })
  }
  return Result.flatMap(Document.fromJson(answer.json), (document) => {
    if (Array.isArray(document.data) !== (of === "page")) {
      return Result.fail({
        field: "data",
        problem: of === "page" ? "is one resource" : "is a page of resources",
        expected: of === "page" ? "a page of resources" : "one resource"
      })
    }
    return Result.map(
      link(document, shapeOf(descriptor), query.include ?? [], query.fields ?? {}),
      ({ rows, unlinked }) => ({ rows, page: { meta: document.meta, links: document.links, unlinked } })
    )
  })
}

// Every list answer names what it honours; a list that is missing there means that there is nothing to name.
const ignoredBy = (query: Query.Query) => (answer: Answer): ReadonlyArray<string> => {
  const meta = Predicate.hasProperty(answer.json, "meta") ? answer.json.meta as Document.Meta | null : null
  if (meta?.can_query_by === undefined && meta?.can_order_by === undefined) return []
  const honours = (names: unknown, name: string) => Array.isArray(names) && names.includes(name)
  return [
    ...Object.keys(query.where ?? {}).filter((name) => !honours(meta.can_query_by, name)).map((name) =>
      `where[${name}]`
    ),
    ...(query.order ?? []).filter((name) => !honours(meta.can_order_by, name.replace(/^-/, ""))).map((name) =>
      `order=${name}`
    ),
    ...(query.include ?? []).filter((path) => !honours(meta.can_include, path.split(".")[0]!)).map((path) =>
      `include=${path}`
    ),
    ...(query.filter ?? []).filter((name) => !honours(meta.can_filter, name)).map((name) => `filter=${name}`)
  ]
}

const makeGet = (descriptor: Descriptor, place: Place, options: ReadOptions = {}): Operation<AnyRow> => {
  const { issues, query } = encodeQuery(descriptor, {}, options, "one")
  return new Operation({
    ...place,
    product: descriptor.product,
    query: Query.encode(query),
    issues: [...place.issues, ...issues],
    decode: (answer) => Result.map(readDocument(answer, descriptor, query, "one"), ({ rows }) => rows[0]!)
  })
}

const makeList = (
  descriptor: Descriptor,
  filters: { readonly [name: string]: Filter },
  place: Place,
  options: ReadOptions = {}
): Operation<Page<AnyRow>> => {
  const { issues, query } = encodeQuery(descriptor, filters, options, "page")
  return new Operation({
    ...place,
    product: descriptor.product,
    query: Query.encode({ ...query, per_page: query.per_page ?? 100 }),
    issues: [...place.issues, ...issues],
    decode: (answer) =>
      Result.map(readDocument(answer, descriptor, query, "page"), ({ page, rows }) => ({ data: rows, ...page })),
    ignored: ignoredBy(query)
  })
}

const makeCount = (
  descriptor: Descriptor,
  filters: { readonly [name: string]: Filter },
  place: Place,
  options: ReadOptions = {}
): Operation<number> => {
  const list = makeList(descriptor, filters, place, { ...options, per_page: 1 })
  return new Operation({
    ...list,
    decode: (answer) =>
      Result.flatMap(list.decode(answer), ({ meta }) =>
        meta.total_count === undefined
          ? Result.fail({ field: "meta.total_count", problem: "is missing", expected: "a number" })
          : Result.succeed(meta.total_count))
  })
}

const makeWrite = (
  descriptor: Descriptor,
  action: "create" | "update",
  place: Place,
  data: object,
  id?: string
): Operation<AnyRow> => {
  const { issues, payload } = encodePayload(descriptor, action, data, id)
  return new Operation({
    ...place,
    product: descriptor.product,
    body: Payload.encode(payload),
    issues: [...place.issues, ...issues],
    decode: (answer) => Result.map(readDocument(answer, descriptor, {}, "one"), ({ rows }) => rows[0]!)
  })
}

const makeDelete = (descriptor: Descriptor, place: Place): Operation<void> =>
  new Operation<void>({ ...place, product: descriptor.product, decode: () => Result.void })

const memberPlace = (descriptor: Descriptor, action: string, method: Method, id: string): Place => ({
  name: `${descriptor.type}.${action}`,
  method,
  template: member(descriptor),
  parameters: { [descriptor.parameter]: id },
  tags: tagsOf(descriptor, id),
  issues: idIssues("id", id)
})

const collectionPlace = (descriptor: Descriptor, action: string, method: Method): Place => ({
  name: `${descriptor.type}.${action}`,
  method,
  template: collection(descriptor),
  tags: tagsOf(descriptor),
  issues: []
})

/** @internal */
export const get = <S extends Spec>(descriptor: Descriptor<S>): Ops.Get<S> =>
  ((id: string, options?: ReadOptions) =>
    makeGet(descriptor, memberPlace(descriptor, "get", "GET", id), options)) as unknown as Ops.Get<S>

/** @internal */
export const list = <S extends Spec>(descriptor: Descriptor<S>): Ops.List<S> =>
  ((options?: ReadOptions) =>
    makeList(
      descriptor,
      descriptor.filter,
      collectionPlace(descriptor, "list", "GET"),
      options
    )) as unknown as Ops.List<S>

/** @internal */
export const stream = <S extends Spec>(descriptor: Descriptor<S>): Ops.StreamAll<S> =>
  ((options?: ReadOptions) =>
    sequential(
      makeList(descriptor, descriptor.filter, collectionPlace(descriptor, "stream", "GET"), options)
    )) as unknown as Ops.StreamAll<S>

/** @internal */
export const count = <S extends Spec>(descriptor: Descriptor<S>): Ops.Count<S> => (options) =>
  makeCount(descriptor, descriptor.filter, collectionPlace(descriptor, "count", "GET"), options)

/** @internal */
export const create = <S extends Spec>(descriptor: Descriptor<S>): Ops.Create<S> =>
  ((data: object) =>
    makeWrite(descriptor, "create", collectionPlace(descriptor, "create", "POST"), data)) as unknown as Ops.Create<S>

/** @internal */
export const update = <S extends Spec>(descriptor: Descriptor<S>): Ops.Update<S> =>
  ((id: string, data: object) =>
    makeWrite(
      descriptor,
      "update",
      memberPlace(descriptor, "update", "PATCH", id),
      data,
      id
    )) as unknown as Ops.Update<S>

/** @internal */
export const remove = (descriptor: Descriptor): Ops.Delete => (id) =>
  makeDelete(descriptor, memberPlace(descriptor, "delete", "DELETE", id))

/** Planning Center reads 100 rows a page at the most, and cuts a longer list of ids silently. */
const chunkSize = 100

const chunksOf = <A>(items: ReadonlyArray<A>, size: number): ReadonlyArray<ReadonlyArray<A>> =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))

/** @internal */
export const getMany = <S extends Spec>(descriptor: Descriptor<S>): Ops.GetMany<S> =>
  ((ids: Iterable<string>, options: ReadOptions = {}) =>
    Effect.gen(function*() {
      const asked = Array.from(ids)
      const issues = asked.flatMap((id, index) => idIssues(`ids[${index}]`, id))
      if (issues.length > 0) return yield* invalidInput(`${descriptor.type}.getMany`, issues)
      const distinct = Array.from(new Set(asked))
      const found = new Map<string, AnyRow>()
      const keep = (row: AnyRow | undefined) => {
        if (row !== undefined) found.set(String(row["id"]), row)
      }
      if ("id" in descriptor.query) {
        const pages = yield* Effect.forEach(chunksOf(distinct, chunkSize), (chunk) =>
          makeList(descriptor, descriptor.filter, collectionPlace(descriptor, "getMany", "GET"), {
            ...options,
            where: { id: chunk },
            per_page: chunkSize
          }), { concurrency: "unbounded" })
        for (const page of pages) {
          page.data.forEach(keep)
        }
      } else {
        // this endpoint ignores where[id], so each one is read by itself
        const rows = yield* Effect.forEach(distinct, (id) =>
          makeGet(descriptor, memberPlace(descriptor, "getMany", "GET", id), options).pipe(
            Effect.catchReason("PcoError", "NotFound", () =>
              Effect.succeed(undefined))
          ), { concurrency: "unbounded" })
        rows.forEach(keep)
      }
      return {
        data: asked.flatMap((id) =>
          found.get(id) ?? []
        ),
        missing: distinct.filter((id) =>
          !found.has(id)
        )
      }
    })) as unknown as Ops.GetMany<S>

/** The operations of an edge, all of them; the type of the edge tells which are permitted. */
type AnyEdge<S extends Spec, Filter> =
  & Omit<Ops.ToManyEdge<S, Filter>, "get">
  & Ops.Creates<S>
  & Ops.Updates<S>
  & Ops.Deletes
  & { readonly get: unknown }

const edgePlace = (owner: Descriptor, name: string, edge: Edge) => {
  const target = edge.target()
  const base = `${member(owner)}/${name}`
  const ownerTag = (id: string) => `${owner.type}:${id}`
  const at = (action: string, method: Method, ownerId: string): Place => ({
    name: `${owner.type}.${name}.${action}`,
    method,
    template: base,
    parameters: { [owner.parameter]: ownerId },
    tags: [...tagsOf(target), ownerTag(ownerId)],
    issues: idIssues("ownerId", ownerId)
  })
  // `household_membership_id` of two households would be the same placeholder
  const placeholder = target.parameter === owner.parameter ? `member_${target.parameter}` : target.parameter
  const below = (action: string, method: Method, ownerId: string, id: string): Place => {
    const place = at(action, method, ownerId)
    return {
      ...place,
      template: `${base}/{${placeholder}}`,
      parameters: { ...place.parameters, [placeholder]: id },
      tags: [...tagsOf(target, id), ownerTag(ownerId)],
      issues: [...place.issues, ...idIssues("id", id)]
    }
  }
  return { target, at, below }
}

/** @internal */
export const edge = <E>(owner: Descriptor, name: string): E => {
  const definition = owner.edges[name]!
  // the target is asked for at the first call: modules of resources that lead to each other load in any order
  const place = () => edgePlace(owner, name, definition)
  const filters = definition.filter ?? {}
  if (definition.to === "one") {
    return {
      get: (ownerId: string, options?: ReadOptions) => {
        const { at, target } = place()
        return makeGet(target, at("get", "GET", ownerId), options)
      }
    } as E
  }
  const operations: AnyEdge<Spec, object> = {
    list: ((ownerId: string, options?: ReadOptions) => {
      const { at, target } = place()
      return makeList(target, filters, at("list", "GET", ownerId), options)
    }) as never,
    stream: ((ownerId: string, options?: ReadOptions) => {
      const { at, target } = place()
      return sequential(makeList(target, filters, at("stream", "GET", ownerId), options))
    }) as never,
    count: (ownerId, options) => {
      const { at, target } = place()
      return makeCount(target, filters, at("count", "GET", ownerId), options)
    },
    get: (ownerId: string, id: string, options?: ReadOptions) => {
      const { below, target } = place()
      return makeGet(target, below("get", "GET", ownerId, id), options)
    },
    create: (ownerId, data) => {
      const { at, target } = place()
      return makeWrite(target, "create", at("create", "POST", ownerId), data)
    },
    update: (ownerId, id, data) => {
      const { below, target } = place()
      return makeWrite(target, "update", below("update", "PATCH", ownerId, id), data, id)
    },
    delete: (ownerId, id) => {
      const { below, target } = place()
      return makeDelete(target, below("delete", "DELETE", ownerId, id))
    }
  }
  return operations as E
}
