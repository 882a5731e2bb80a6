/**
 * Which parameters of a query an answer shows to be ignored. Planning Center answers 200 and all rows where it does not
 * know a name, and each list names in its `meta` what it honours.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"
import type * as Query from "../jsonapi/Query.ts"

const named = ["can_query_by", "can_order_by", "can_include", "can_filter"] as const

/** What looks like paging in other APIs, and is not paging here: every page would be the first one. */
const foreign = new Set(["page", "page[number]", "page[size]", "limit"])

/** The order in which parameters are named: what decides which rows come stands first. */
const kinds = ["where", "order=", "include=", "filter="]

const rankOf = (parameter: string): number => kinds.findIndex((kind) => parameter.startsWith(kind))

const listOf = (value: string): ReadonlyArray<string> =>
  value.split(",").map((name) => name.trim()).filter((name) => name !== "")

/**
 * The attribute that a `where` parameter asks for. Names in two brackets reach into another resource: they are
 * documented, and no endpoint honours them.
 */
const attributeOf = (name: string): string | undefined =>
  /^where\[([^\]]*)\](?:\[(?:gt|gte|lt|lte)\])?$/.exec(name)?.[1]

/**
 * The parameters of a query that no endpoint honours.
 *
 * @internal
 */
export const neverHonoured = (query: Query.Parameters): ReadonlyArray<string> =>
  query.map(([name]) => name).filter((name) =>
    foreign.has(name) || (name.startsWith("where") && attributeOf(name) === undefined)
  )

/**
 * The parameters that were sent and not honoured, as the answer itself shows. An answer that names nothing at all tells
 * nothing.
 *
 * @internal
 */
export const ignoredIn = (query: Query.Parameters, json: unknown): ReadonlyArray<string> => {
  if (query.length === 0 || !Predicate.isObject(json)) return []
  const { data, meta } = json as { readonly data?: unknown; readonly meta?: unknown }
  if (!Predicate.isObject(meta)) return []
  const honours = (list: typeof named[number], name: string): boolean => {
    const names = (meta as Record<string, unknown>)[list]
    return Array.isArray(names) && names.includes(name)
  }
  const includes = ([name, value]: readonly [string, string]) =>
    name !== "include"
      ? []
      : listOf(value).filter((path) => !honours("can_include", path.split(".")[0]!)).map((path) => `include=${path}`)

  // One resource names what it can include, and nothing else. A list names all that it honours, and leaves a name out
  // where there is nothing to name.
  if (!Array.isArray(data)) return "can_include" in meta ? query.flatMap(includes) : []
  if (!("parent" in meta) && !named.some((name) => name in meta)) return []
  const never = new Set(neverHonoured(query))
  const ignored = query.flatMap(([name, value]): ReadonlyArray<string> => {
    if (never.has(name)) return [name]
    switch (name) {
      case "order":
        return listOf(value).filter((key) => !honours("can_order_by", key.replace(/^-/, ""))).map((key) =>
          `order=${key}`
        )
      case "filter":
        return listOf(value).filter((filter) => !honours("can_filter", filter)).map((filter) => `filter=${filter}`)
      case "include":
        return includes([name, value])
    }
    const attribute = attributeOf(name)
    return attribute === undefined || honours("can_query_by", attribute) ? [] : [`where[${attribute}]`]
  })
  return Array.from(new Set(ignored)).toSorted((left, right) => rankOf(left) - rankOf(right))
}
