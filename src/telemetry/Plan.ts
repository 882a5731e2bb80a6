/**
 * The cost of a call, before it is made.
 *
 * @since 0.1.0
 */
import * as Limits from "../client/limits.ts"
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type { Operation } from "../client/Operation.ts"
import { isOperation } from "../client/Operation.ts"
import type { PcoClient } from "../client/PcoClient.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import { plannedReadsOf } from "../client/plannedReads.ts"
import type { Product } from "../client/Product.ts"
import * as Issue from "../jsonapi/Issue.ts"
import * as Query from "../jsonapi/Query.ts"

/**
 * What a call will cost.
 *
 * @category models
 * @since 0.1.0
 */
export interface Plan {
  readonly operation: string
  readonly method: string
  readonly product: Product
  /** The path with placeholders. */
  readonly template: string
  /**
   * Requests that it takes: 0 when it is refused before sending, 1 for an operation, as many as it has pages for a
   * stream, one for each hundred ids of `getMany`. Retries are not counted, and neither is what a cache saves.
   */
  readonly requests: number
  /**
   * Whether `requests` is a lower bound: a stream without {@link Expectation.rows}, with adaptive pages, or along a
   * timestamp.
   */
  readonly isMinimum: boolean
  /** What is wrong with the input, so that it would be refused. */
  readonly refused: ReadonlyArray<string>
  /** Whether up to 100 of its kind that are made at the same time share one request. */
  readonly isBatched: boolean
  /** Whether a cache may hold its answer. */
  readonly isCacheable: boolean
  /** Whether it is made again after a failure that leaves open whether it took effect. */
  readonly isRepeatable: boolean
  /** Whether its offset is so deep that Planning Center allows fewer such requests. */
  readonly isDeep: boolean
  /** Rows that one request brings at the most; `undefined` where it reads one resource, counts, or writes. */
  readonly rows: number | undefined
  /** Parameters that Planning Center is known to ignore. */
  readonly ignored: ReadonlyArray<string>
  /** What could be done better, as sentences. */
  readonly advice: ReadonlyArray<string>
}

const known = /^(?:where\[[^\]]+\](?:\[(?:gt|gte|lt|lte)\])?|fields\[[^\]]+\]|order|include|filter|per_page|offset)$/

// Names in two brackets reach into another resource: documented, and not honoured.
const ignoredOf = ({ method, query }: Operation<unknown>): ReadonlyArray<string> =>
  method === "GET"
    ? query.map(([name]) => name).filter((name) =>
      name === "page" || name === "page[number]" || name === "page[size]" || name === "limit" ||
      (/^where\[[^\]]+\]\[/.test(name) && !known.test(name))
    )
    : []

// What an operation of the user's own answers with shows in its path alone.
const isCollection = ({ cardinality, method, template }: Operation<unknown>): boolean =>
  method === "GET" &&
  (cardinality === undefined ? !template.endsWith("}") && !template.endsWith("/me") : cardinality === "many")

const adviceOf = (
  operation: Operation<unknown>,
  { include = [], offset = 0, per_page = Limits.usualRows, where = {}, filter = [] }: Query.Query,
  isPage: boolean,
  isWhole: boolean,
  isDeep: boolean
): ReadonlyArray<string> => {
  const advice: Array<string> = []
  if (isPage && per_page > 1 && per_page < Limits.mostRows && (offset > 0 || isWhole)) {
    advice.push(
      `Pages of ${Limits.mostRows} rows would take ${Math.ceil(Limits.mostRows / per_page)} times fewer requests.`
    )
  }
  if (isDeep) {
    advice.push("Deep pages are slow and have a smaller limit: narrow the list by a date in where.")
  }
  if (isPage && offset > 0 && Object.keys(where).length === 0 && filter.length === 0) {
    advice.push("The list is read without where: what is dropped afterwards need not be read.")
  }
  if (include.length > 3) advice.push("Many includes make answers large and slow: ask for those that are used.")
  if (operation.method === "GET" && operation.tags.length === 0) {
    advice.push("No cache holds it: it has no tags that say what it reads.")
  }
  return advice
}

/**
 * What you know of a list before it is read.
 *
 * @category models
 * @since 0.1.0
 */
export interface Expectation {
  /** How many rows the list has, as a `count` tells. Without it a stream tells no more than that it has a first page. */
  readonly rows?: number | undefined
}

/**
 * What `explain` explains: an operation, a stream of rows or pages, or what `getMany` gives.
 *
 * @category models
 * @since 0.1.0
 */
export type Explainable =
  | Operation<unknown>
  | Stream.Stream<unknown, unknown, unknown>
  | Effect.Effect<
    { readonly data: ReadonlyArray<unknown>; readonly missing: ReadonlyArray<string> },
    PcoError,
    PcoClient
  >

const refuse = (issue: Issue.Issue) => invalidInput("Plan.explain", [issue])

/**
 * Tells what a read or a write will cost. Nothing is sent.
 *
 * Throws `Invalid` for anything else than an operation, a stream or the result of `getMany`: once you have piped one of
 * them, it is an effect like any other.
 *
 * **Example** (What reads cost)
 *
 * ```ts
 * import { Plan } from "effect-pco/telemetry"
 * import { Person } from "effect-pco/people"
 *
 * const get = Plan.explain(Person.get("1"))
 * console.log(get.requests, get.isBatched, get.isCacheable)
 * // => 1 true true
 *
 * const deep = Plan.explain(Person.list({ offset: 40_000, per_page: 100 }))
 * console.log(deep.isDeep, deep.advice[0])
 * // => true Deep pages are slow and have a smaller limit: narrow the list by a date in where.
 *
 * console.log(Plan.explain(Person.stream({ per_page: 50 }), { rows: 12_345 }).requests)
 * // => 247
 *
 * const ids = Array.from({ length: 250 }, (_, index) => String(index + 1))
 * console.log(Plan.explain(Person.getMany(ids)).requests)
 * // => 3
 *
 * console.log(Plan.explain(Person.update("1", { grade: 99 })).refused.length)
 * // => 1
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const explain = (subject: Explainable, options: Expectation = {}): Plan => {
  const { rows } = options
  if (rows !== undefined && !(Number.isSafeInteger(rows) && rows >= 0)) {
    throw refuse({ field: "rows", problem: `is ${Issue.describe(rows)}`, expected: "a whole number" })
  }
  const reads = plannedReadsOf(subject)
  const operation = reads?.first ?? subject
  if (!isOperation(operation)) {
    throw refuse({
      field: "operation",
      problem: `is ${Issue.describe(operation)}`,
      expected: "an operation that was not made yet, such as Person.get(\"1\"), a stream, or Person.getMany(ids)"
    })
  }
  const query = Query.decode(operation.query)
  const isPage = isCollection(operation)
  const { count, isMinimum } = reads?.requests(rows) ?? { count: 1, isMinimum: false }
  const deepest = reads === undefined ? operation.offset : rows === undefined ? 0 : reads.deepest(rows)
  const isDeep = isPage && Limits.isDeep(deepest)
  const isRefused = operation.issues.length > 0
  const rowsOfPage = reads?.rows ?? Math.min(query.per_page ?? Limits.usualRows, Limits.mostRows)
  return {
    operation: operation.name,
    method: operation.method,
    product: operation.product,
    template: operation.template,
    requests: isRefused ? 0 : count,
    isMinimum: !isRefused && isMinimum,
    // the values are the user's and are not repeated
    refused: operation.issues.map(({ expected, field }) => expected === undefined ? field : `${field}: ${expected}`),
    isBatched: operation.batch !== undefined,
    isCacheable: operation.method === "GET" && operation.tags.length > 0,
    isRepeatable: operation.repeatable,
    isDeep,
    rows: isPage ? rowsOfPage : undefined,
    ignored: ignoredOf(operation),
    advice: adviceOf(operation, query, isPage, reads !== undefined, isDeep)
  }
}
