/**
 * Makes the operations that read: one resource, a page, a count.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"
import * as Result from "effect/Result"
import type { Answer } from "../client/Operation.ts"
import { Operation } from "../client/Operation.ts"
import * as Document from "../jsonapi/Document.ts"
import { link } from "../jsonapi/Included.ts"
import type { Issue } from "../jsonapi/Issue.ts"
import * as Query from "../jsonapi/Query.ts"
import type { Descriptor, Endpoint } from "./Descriptor.ts"
import { shapeOf } from "./Descriptor.ts"
import type { ReadOptions } from "./encodeQuery.ts"
import { encodeQuery } from "./encodeQuery.ts"
import type { Place } from "./place.ts"
import type { Page } from "./Spec.ts"

/**
 * A row before its types are known.
 *
 * @internal
 */
export type AnyRow = Record<string, unknown>

interface ReadDocument {
  readonly rows: ReadonlyArray<AnyRow>
  readonly page: Omit<Page<AnyRow>, "data">
}

/**
 * Reads a document of rows. An edge is `lenient`: whether it leads to one or to
 * many is not always as documented, so a page of one row passes for that row and
 * the other way round.
 *
 * @internal
 */
export const readDocument = (
  answer: Answer,
  descriptor: Descriptor,
  query: Query.Query,
  of: "one" | "page",
  lenient = false
): Result.Result<ReadDocument, Issue> => {
  if (answer.json === undefined) {
    return Result.fail({ field: "document", problem: "is empty", expected: "a JSON:API document" })
  }
  return Result.flatMap(Document.fromJson(answer.json), (document) => {
    const isPage = Array.isArray(document.data)
    const passes = isPage === (of === "page") || (lenient && (!isPage || document.data.length === 1))
    if (!passes) {
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

const metaOf = ({ json }: Answer): Document.Meta | undefined =>
  Predicate.hasProperty(json, "meta") ? (json.meta as Document.Meta | null) ?? undefined : undefined

const honours = (names: unknown, name: string) => Array.isArray(names) && names.includes(name)

const ignoredIncludes = ({ include = [] }: Query.Query, { can_include }: Document.Meta): ReadonlyArray<string> =>
  include.filter((path) => !honours(can_include, path.split(".")[0]!)).map((path) => `include=${path}`)

// The answer to a read of one resource names what it can include, and nothing else; where it names nothing, nothing is known.
const ignoredByOne = (query: Query.Query) => (answer: Answer): ReadonlyArray<string> => {
  const meta = metaOf(answer)
  return meta?.can_include === undefined ? [] : ignoredIncludes(query, meta)
}

// Every list answer names what it honours; a list that is missing there means that there is nothing to name.
const ignoredBy = (query: Query.Query) => (answer: Answer): ReadonlyArray<string> => {
  const meta = metaOf(answer)
  if (meta === undefined || (meta.can_query_by === undefined && meta.can_order_by === undefined)) return []
  return [
    ...Object.keys(query.where ?? {}).filter((name) => !honours(meta.can_query_by, name)).map((name) =>
      `where[${name}]`
    ),
    ...(query.order ?? []).filter((name) => !honours(meta.can_order_by, name.replace(/^-/, ""))).map((name) =>
      `order=${name}`
    ),
    ...ignoredIncludes(query, meta),
    ...(query.filter ?? []).filter((name) => !honours(meta.can_filter, name)).map((name) => `filter=${name}`)
  ]
}

/**
 * @internal
 */
export const makeGet = (
  descriptor: Descriptor,
  place: Place,
  options: ReadOptions = {},
  lenient = false
): Operation<AnyRow> => {
  const { issues, query } = encodeQuery(descriptor, descriptor, options, "one")
  return new Operation({
    ...place,
    product: descriptor.product,
    query: Query.encode(query),
    issues: [...place.issues, ...issues],
    decode: (answer) => Result.map(readDocument(answer, descriptor, query, "one", lenient), ({ rows }) => rows[0]!),
    ignored: ignoredByOne(query)
  })
}

/**
 * @internal
 */
export const makeList = (
  descriptor: Descriptor,
  endpoint: Endpoint,
  place: Place,
  options: ReadOptions = {},
  lenient = false,
  optionNames?: ReadonlyArray<string>
): Operation<Page<AnyRow>> => {
  const { issues, query } = encodeQuery(descriptor, endpoint, options, "page", optionNames)
  return new Operation({
    ...place,
    product: descriptor.product,
    query: Query.encode({ ...query, per_page: query.per_page ?? 100 }),
    issues: [...place.issues, ...issues],
    decode: (answer) =>
      Result.map(
        readDocument(answer, descriptor, query, "page", lenient),
        ({ page, rows }) => ({ data: rows, ...page })
      ),
    ignored: ignoredBy(query)
  })
}

// the same request with its answer read in another way
const mapDecoded = <A, B>(operation: Operation<A>, read: (value: A) => Result.Result<B, Issue>): Operation<B> =>
  new Operation<B>({
    ...operation,
    batch: undefined,
    decode: (answer) => Result.flatMap(operation.decode(answer), read)
  })

/**
 * @internal
 */
export const makeCount = (
  descriptor: Descriptor,
  endpoint: Endpoint,
  place: Place,
  options: ReadOptions = {}
): Operation<number> =>
  mapDecoded(
    makeList(descriptor, endpoint, place, { ...options, per_page: 1 }),
    ({ meta }): Result.Result<number, Issue> =>
      meta.total_count === undefined
        ? Result.fail({ field: "meta.total_count", problem: "is missing", expected: "a number" })
        : Result.succeed(meta.total_count)
  )

/** Filters that show rows which the plain list leaves out, though each can be read by its id. */
const revealing = ["archived", "include_deleted", "with_deleted", "with_recoverable"]

/**
 * Whether many can be read at once: by a list that can be asked for ids, and that hides
 * none of them.
 *
 * @internal
 */
export const isReadById = ({ filter, permits, query }: Descriptor): boolean =>
  permits.list && "id" in query && !revealing.some((name) => name in filter)

/**
 * The rows of at most a hundred ids, by id. Planning Center cuts a list that is
 * longer than the page, and says nothing.
 *
 * @internal
 */
export const makeById = (
  descriptor: Descriptor,
  place: Place,
  ids: ReadonlyArray<string>,
  options: ReadOptions
): Operation<ReadonlyMap<string, AnyRow>> =>
  mapDecoded(
    makeList(descriptor, descriptor, place, { ...options, where: { id: ids }, per_page: 100 }),
    ({ data }) => Result.succeed(new Map(data.map((row) => [String(row["id"]), row])))
  )
