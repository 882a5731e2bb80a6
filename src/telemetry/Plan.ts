/**
 * What a call will cost, before it is made.
 *
 * @since 0.1.0
 */
import * as Limits from "../client/limits.ts"
import type { Operation } from "../client/Operation.ts"
import { isOperation } from "../client/Operation.ts"
import { invalidInput } from "../client/PcoError.ts"
import type { Product } from "../client/Product.ts"
import * as Issue from "../jsonapi/Issue.ts"
import * as Query from "../jsonapi/Query.ts"

/**
 * What is known of a call that has not been made.
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
  /** Requests that it takes: 0 when it is refused before sending, else 1. Retries come on top. */
  readonly requests: number
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
  /** Rows that one page has at the most; `undefined` where it is no page. */
  readonly rows: number | undefined
  /** Parameters that Planning Center is known to leave unheard. */
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

const isCollection = ({ method, template }: Operation<unknown>): boolean =>
  method === "GET" && !template.endsWith("}") && !template.endsWith("/me")

const adviceOf = (
  operation: Operation<unknown>,
  { include = [], offset = 0, per_page = Limits.usualRows, where = {}, filter = [] }: Query.Query,
  isPage: boolean
): ReadonlyArray<string> => {
  const advice: Array<string> = []
  if (isPage && per_page > 1 && per_page < Limits.mostRows && offset > 0) {
    advice.push(
      `Pages of ${Limits.mostRows} rows would take ${Math.ceil(Limits.mostRows / per_page)} times fewer requests.`
    )
  }
  if (isPage && Limits.isDeep(offset)) {
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
 * Tells what a call will cost. Nothing is sent.
 *
 * Throws `Invalid` when it is given what is no operation, such as an operation that was
 * piped: that is an effect like any other.
 *
 * **Example** (Two ways to read a person)
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
 * console.log(Plan.explain(Person.update("1", { grade: 99 })).refused.length)
 * // => 1
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const explain = (operation: Operation<unknown>): Plan => {
  if (!isOperation(operation)) {
    throw invalidInput("Plan.explain", [{
      field: "operation",
      problem: `is ${Issue.describe(operation)}`,
      expected: "an operation that was not made yet, such as Person.get(\"1\")"
    }])
  }
  const query = Query.decode(operation.query)
  const isPage = isCollection(operation)
  return {
    operation: operation.name,
    method: operation.method,
    product: operation.product,
    template: operation.template,
    requests: operation.issues.length > 0 ? 0 : 1,
    // the values are the user's and stay out of it
    refused: operation.issues.map(({ expected, field }) => expected === undefined ? field : `${field}: ${expected}`),
    isBatched: operation.batch !== undefined,
    isCacheable: operation.method === "GET" && operation.tags.length > 0,
    isRepeatable: operation.repeatable,
    isDeep: isPage && Limits.isDeep(operation.offset),
    rows: isPage ? Math.min(query.per_page ?? Limits.usualRows, Limits.mostRows) : undefined,
    ignored: ignoredOf(operation),
    advice: adviceOf(operation, query, isPage)
  }
}
