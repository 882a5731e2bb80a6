/**
 * Makes the operations that read a list to its end.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"
import type * as Stream from "effect/Stream"
import type * as Query from "../jsonapi/Query.ts"
import { names as pagerNames, split } from "../paging/options.ts"
import * as Pager from "../paging/pager.ts"
import type { Options } from "../paging/definitions.ts"
import { names as resumableNames, resumable } from "../paging/resumable.ts"
import type { Key, Request, Source } from "../paging/source.ts"
import type { Descriptor, Endpoint } from "./Descriptor.ts"
import { encodeQuery, type ReadOptions } from "./encodeQuery.ts"
import { encodeWhere } from "./encodeWhere.ts"
import type { Owner, Route } from "./route.ts"
import { listWith } from "./reads.ts"

/** Where a list is and what it can be asked for. A list of all rows has no owner. */
type At = (owner: Owner) => {
  readonly target: Descriptor
  readonly endpoint: Endpoint
  readonly route: Route
  readonly lenient: boolean
}

const readNames = ["include", "fields", "where", "order", "filter"]

type StreamOptions = Omit<ReadOptions, "per_page"> & Options

const timestamps = ["created_at", "updated_at"] as const satisfies ReadonlyArray<Key>

const instantOf = (name: Key, gte: unknown): Query.Range => {
  const encoded = encodeWhere(`where.${name}`, "date_time", { gte }, () => undefined)
  return typeof encoded === "object" ? encoded : {}
}

// The pager changes the page, its order, and the lower bound of the timestamp that it walks along. Everything else was
// checked and encoded once, for all pages.
const changed = (
  { type }: Descriptor,
  asked: ReadOptions,
  query: Query.Query,
  request: Request
): Query.Query => {
  const where = { ...query.where }
  const fields = { ...query.fields }
  for (const name of timestamps) {
    const bound = (request.where as { readonly [name: string]: unknown } | undefined)?.[name]
    if (bound !== (asked.where as { readonly [name: string]: unknown } | undefined)?.[name]) {
      const before = where[name]
      where[name] = Predicate.isObject(bound)
        ? { ...typeof before === "object" ? before : undefined, ...instantOf(name, bound["gte"]) }
        : ""
    }
    const names = (request.fields as { readonly [type: string]: ReadonlyArray<string> } | undefined)?.[type]
    const encoded = fields[type]
    if (encoded !== undefined && names?.includes(name) === true && !encoded.includes(name)) {
      fields[type] = [...encoded, name]
    }
  }
  const { offset: _, ...rest } = query
  return {
    ...rest,
    fields,
    where: request.where === undefined ? query.where ?? {} : where,
    ...("order" in request ? { order: request.order === undefined ? [] : [request.order].flat() } : undefined),
    ...(request.per_page === undefined ? undefined : { per_page: request.per_page }),
    ...(request.offset === undefined ? undefined : { offset: request.offset })
  }
}

/**
 * A stream with its pages and its resumable form. The arguments begin with the owner, where `arity` is 1.
 *
 * @internal
 */
export const makeStream = <S>(at: At, arity: 0 | 1): S => {
  const read = (
    args: ReadonlyArray<unknown>,
    options: StreamOptions = {},
    names: ReadonlyArray<string> = pagerNames
  ): readonly [Source, Options] => {
    const { endpoint, lenient, route, target } = at(args[0] as Owner)
    const [paging, read] = split(options)
    const { issues, query } = encodeQuery(target, endpoint, read, "page", [...readNames, ...names])
    return [
      {
        name: route.name,
        type: target.type,
        keys: timestamps.filter((key) => endpoint.query[key] === "date_time" && endpoint.order.includes(key)),
        options: read,
        read: (request) => listWith(target, route, { issues, query: changed(target, read, query, request) }, lenient)
      },
      paging
    ]
  }
  const stream = (...args: ReadonlyArray<unknown>): Stream.Stream<unknown, unknown, unknown> =>
    Pager.rows(...read(args, args[arity] as StreamOptions | undefined))
  return Object.assign(stream, {
    pages: (...args: ReadonlyArray<unknown>) => Pager.pages(...read(args, args[arity] as StreamOptions | undefined)),
    resumable: (...args: ReadonlyArray<unknown>) => {
      const [source, paging] = read(args, args[arity + 1] as StreamOptions | undefined, resumableNames)
      return resumable(source, args[arity] as string, paging)
    }
  }) as S
}
