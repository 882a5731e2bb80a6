import { type Effect, Stream } from "effect"
import type { PcoConfig } from "../../src/index.ts"
import { mockPco, type Reply, type Sent } from "../support/mock.ts"

/** A row of a made-up list of people. */
export interface Made {
  readonly id: string
  readonly created_at: string | null
  readonly updated_at?: string | null
}

const origin = "https://api.planningcenteronline.com"

const matches = (value: string | null, name: string, query: URLSearchParams): boolean => {
  const equal = query.get(`where[${name}]`)
  if (equal === "" && value !== null) return false
  const from = query.get(`where[${name}][gte]`)
  return from === null || (value !== null && value >= from)
}

const compare = (left: string | null, right: string | null) =>
  left === right ? 0 : left === null ? -1 : right === null ? 1 : left < right ? -1 : 1

/** The page of a list that Planning Center would answer with. */
export const answer = (rows: ReadonlyArray<Made>, { url }: Pick<Sent, "url">): Reply => {
  const query = url.searchParams
  const size = Math.min(100, Number(query.get("per_page") ?? 25))
  const offset = Number(query.get("offset") ?? 0)
  const order = query.get("order") as "created_at" | "updated_at" | null
  const found = rows
    .filter((row) =>
      matches(row.created_at, "created_at", query) && matches(row.updated_at ?? null, "updated_at", query)
    )
    .toSorted((left, right) =>
      (order === null ? 0 : compare(left[order] ?? null, right[order] ?? null)) || Number(left.id) - Number(right.id)
    )
  const page = found.slice(offset, offset + size)
  const next = new URL(url)
  next.searchParams.set("offset", String(offset + size))
  return {
    json: {
      data: page.map(({ id, ...attributes }) => ({ type: "Person", id, attributes })),
      links: offset + size < found.length ? { next: next.href.replace(next.origin, origin) } : {},
      meta: { total_count: found.length, count: page.length }
    }
  }
}

/** The client on a list that may change at each request. */
export const listing = (
  rows: (index: number, sent: Sent) => ReadonlyArray<Made>,
  options: PcoConfig.Options & {
    readonly reply?: (sent: Sent, index: number) => Reply | undefined
    /** How long each answer takes, in milliseconds. */
    readonly delay?: number
  } = {}
) => {
  const { delay, reply, ...config } = options
  return mockPco((sent, index) => {
    const own = reply?.(sent, index)
    if (own !== undefined) return own
    const page = answer(rows(index, sent), sent)
    return delay === undefined || typeof page === "string" ? page : { ...page, delay }
  }, config)
}

export const at = (second: number): string =>
  new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString().replace(".000Z", "Z")

/** So many people, each a second younger than the one before. */
export const people = (count: number, secondOf: (index: number) => number = (index) => index): ReadonlyArray<Made> =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    created_at: at(secondOf(index)),
    updated_at: at(secondOf(index))
  }))

export const idsOf = <A extends { readonly id: string }, E, R>(
  stream: Stream.Stream<A, E, R>
): Effect.Effect<ReadonlyArray<string>, E, R> => Stream.runCollect(Stream.map(stream, ({ id }) => id))

/** The ids of rows, from the first one on. */
export const numbers = (count: number, from = 1) => Array.from({ length: count }, (_, index) => String(index + from))
