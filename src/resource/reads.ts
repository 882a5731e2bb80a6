/**
 * Makes the operations that read one resource, a page or a count.
 *
 * @internal
 */
import * as Result from "effect/Result"
import * as Limits from "../client/limits.ts"
import type { Answer, Batch, Sent } from "../client/Operation.ts"
import { Operation } from "../client/Operation.ts"
import * as Document from "../jsonapi/Document.ts"
import { link } from "../jsonapi/Included.ts"
import type { Issue } from "../jsonapi/Issue.ts"
import * as Query from "../jsonapi/Query.ts"
import type { Descriptor, Endpoint } from "./Descriptor.ts"
import { shapeOf } from "./Descriptor.ts"
import type { Encoded, ReadOptions } from "./encodeQuery.ts"
import { encodeQuery } from "./encodeQuery.ts"
import type { Route } from "./route.ts"
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
  lenient = false,
  onDrift: Sent["onDrift"] = undefined
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
      link(document, shapeOf(descriptor), query.include ?? [], query.fields ?? {}, onDrift),
      ({ rows, unlinked }) => ({ rows, page: { meta: document.meta, links: document.links, unlinked } })
    )
  })
}

// A query that replaced the one of the operation says what to link, too.
const sentQuery = (own: Query.Parameters, query: Query.Query) => (sent: Query.Parameters): Query.Query =>
  sent === own ? query : Query.decode(sent)

// What answers with another resource (a proxy, a cache on the way) would hand out somebody else.
const theOneOf = ({ member = "" }: Route, sent: Sent, row: AnyRow): Result.Result<AnyRow, Issue> =>
  Object.hasOwn(sent.parameters, member) && row["id"] !== sent.parameters[member]
    ? Result.fail({ field: "data.id", problem: "is another id", expected: "the id that was asked for" })
    : Result.succeed(row)

/**
 * A row by the type that its module spells out. The descriptor that it was read by says the same.
 *
 * @internal
 */
export const typed = <A>(row: unknown): A => row as A

/**
 * Reads one resource. The options are checked already.
 *
 * @internal
 */
export const getWith = <A>(
  descriptor: Descriptor,
  route: Route,
  { issues, query }: Encoded,
  { batch, lenient = false }: { readonly batch?: Batch<A> | undefined; readonly lenient?: boolean } = {}
): Operation<A> => {
  const parameters = Query.encode(query)
  const queryOf = sentQuery(parameters, query)
  const own: Sent = { parameters: route.parameters ?? {}, query: parameters }
  return new Operation({
    ...route,
    product: descriptor.product,
    query: parameters,
    cardinality: "one",
    issues: [...route.issues, ...issues],
    batch,
    decode: (answer, sent = own) =>
      Result.flatMap(
        readDocument(answer, descriptor, queryOf(sent.query), "one", lenient, sent.onDrift),
        ({ rows }) => Result.map(theOneOf(route, sent, rows[0]!), typed<A>)
      )
  })
}

/**
 * Reads one page. The options are checked already.
 *
 * @internal
 */
export const listWith = <A>(
  descriptor: Descriptor,
  route: Route,
  { issues, query }: Encoded,
  lenient = false
): Operation<Page<A>> => {
  const parameters = Query.encode({ ...query, per_page: query.per_page ?? Limits.mostRows })
  const queryOf = sentQuery(parameters, query)
  const own: Sent = { parameters: route.parameters ?? {}, query: parameters }
  return new Operation({
    ...route,
    product: descriptor.product,
    query: parameters,
    cardinality: "many",
    issues: [...route.issues, ...issues],
    decode: (answer, sent = own) =>
      Result.map(
        readDocument(answer, descriptor, queryOf(sent.query), "page", lenient, sent.onDrift),
        ({ page, rows }) => ({ data: rows.map(typed<A>), ...page })
      )
  })
}

/**
 * @internal
 */
export const makeGet = <A>(
  descriptor: Descriptor,
  route: Route,
  options: ReadOptions = {},
  lenient = false
): Operation<A> => getWith(descriptor, route, encodeQuery(descriptor, descriptor, options, "one"), { lenient })

/**
 * @internal
 */
export const makeList = <A>(
  descriptor: Descriptor,
  endpoint: Endpoint,
  route: Route,
  options: ReadOptions = {},
  lenient = false
): Operation<Page<A>> => listWith(descriptor, route, encodeQuery(descriptor, endpoint, options, "page"), lenient)

// the same request with its answer read in another way
const mapDecoded = <A, B>(
  operation: Operation<A>,
  read: (value: A) => Result.Result<B, Issue>,
  cardinality = operation.cardinality
): Operation<B> =>
  new Operation<B>({
    ...operation,
    cardinality,
    batch: undefined,
    members: undefined,
    decode: (answer, sent) => Result.flatMap(operation.decode(answer, sent), read)
  })

/**
 * @internal
 */
export const makeCount = (
  descriptor: Descriptor,
  endpoint: Endpoint,
  route: Route,
  options: ReadOptions = {}
): Operation<number> =>
  mapDecoded(
    makeList<AnyRow>(descriptor, endpoint, route, { ...options, per_page: 1 }),
    ({ meta }): Result.Result<number, Issue> =>
      meta.total_count === undefined
        ? Result.fail({ field: "meta.total_count", problem: "is missing", expected: "a number" })
        : Result.succeed(meta.total_count),
    "one"
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
 * Reads the rows of at most a hundred ids, by id. Planning Center cuts a longer list at the page and says nothing. Ids
 * and options are checked already.
 *
 * @internal
 */
export const byIds = <A>(
  descriptor: Descriptor,
  route: Route,
  ids: ReadonlyArray<string>,
  { issues, query }: Encoded
): Operation<ReadonlyMap<string, A>> =>
  mapDecoded(
    listWith<A & AnyRow>(descriptor, route, {
      issues,
      query: { ...query, where: { id: ids.join(",") }, per_page: Limits.mostRows }
    }),
    ({ data }) => Result.succeed(new Map(data.map((row) => [String(row["id"]), row])))
  )
