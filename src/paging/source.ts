/**
 * What a pager reads: a list, and how to ask for a stretch of it.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"
import * as Predicate from "effect/Predicate"
import * as Result from "effect/Result"
import type { Operation } from "../client/Operation.ts"
import { follow } from "../client/Operation.ts"
import { afterAnswer } from "../client/errors.ts"
import { Malformed, type PcoError } from "../client/PcoError.ts"
import type { Links, Meta } from "../jsonapi/Document.ts"
import type { Issue } from "../jsonapi/Issue.ts"

/**
 * A row before its types are known.
 *
 * @internal
 */
export type Row = Record<string, unknown>

/**
 * A page before the types of its rows are known.
 *
 * @internal
 */
export interface Page {
  readonly data: ReadonlyArray<Row>
  readonly meta: Meta
  readonly links: Links
}

/**
 * The timestamps that a list can be walked along.
 *
 * @internal
 */
export type Key = "created_at" | "updated_at"

/**
 * The options of a read that pagers look at or change.
 *
 * @internal
 */
export interface ReadOptions {
  readonly fields?: object | undefined
  readonly where?: object | undefined
  readonly order?: string | ReadonlyArray<string> | undefined
  readonly offset?: number | undefined
}

/**
 * What a pager asks of a list.
 *
 * @internal
 */
export interface Request extends ReadOptions {
  readonly per_page?: number | undefined
}

/**
 * @internal
 */
export interface Source {
  /** The name of the operation, such as `people.Person.stream`. */
  readonly name: string
  /** The type of the rows. */
  readonly type: string
  /** The timestamps that this endpoint can be ordered and queried by. */
  readonly keys: ReadonlyArray<Key>
  /** What the caller asked for. */
  readonly options: ReadOptions
  /** The read of a page: what the caller asked for, changed by the request. */
  readonly read: (request: Request) => Operation<Page>
}

/**
 * Some rows of a list, from one request or several. `offset` is the offset of the
 * first in the list as it was requested.
 *
 * @internal
 */
export interface Batch {
  readonly page: Page
  readonly rows: ReadonlyArray<Row>
  readonly offset: number
  /** How many rows this and what follows will bring, on the first of them. */
  readonly total?: number | undefined
  /** Whether the `next` link of the page is not followed. */
  readonly isLast?: boolean
}

/**
 * The error of an answer that a pager cannot go on from.
 *
 * @internal
 */
export const broken = (operation: Operation<unknown>, issue: Issue): PcoError =>
  afterAnswer(operation, new Malformed(issue))

/**
 * The offset that the `next` link of a page leads to, `undefined` at the end. A link
 * to somewhere else is refused, and so is one that leads nowhere: `per_page=0` answers
 * with a `next` that leads to itself.
 *
 * @internal
 */
export const nextOffset = (
  operation: Operation<Page>,
  page: Page,
  baseUrl: string
): Result.Result<number | undefined, PcoError> => {
  const link = page.links["next"]
  if (link === undefined || link === null) return Result.succeed(undefined)
  const followed = follow(operation, link, baseUrl)
  if (Result.isFailure(followed)) return Result.fail(broken(operation, followed.failure))
  const [from, to] = [operation.offset, followed.success.offset]
  return to > from
    ? Result.succeed(to)
    : Result.fail(broken(operation, {
      field: "links.next",
      problem: `leads from offset ${from} to offset ${to}`,
      expected: "a page further on"
    }))
}

/**
 * The milliseconds of a row's timestamp, `null` where it is not set, `undefined`
 * where it is missing.
 *
 * @internal
 */
export const instantOf = (row: Row, key: Key): number | null | undefined => {
  const { attributes } = row
  // flat in rows of this library, under `attributes` in those of an operation of the user's own
  const value = key in row || !Predicate.isObject(attributes) ? row[key] : (attributes as Row)[key]
  if (value === null) return null
  if (DateTime.isDateTime(value)) return value.epochMilliseconds
  const instant = typeof value === "string" ? Date.parse(value) : Number.NaN
  return Number.isNaN(instant) ? undefined : instant
}

/**
 * What tells a row from the others of the list.
 *
 * @internal
 */
export const identityOf = (source: Source, row: Row): string | undefined => {
  const { id, type } = row
  if (typeof id !== "string") return undefined
  return type === source.type ? id : `${String(type)} ${id}`
}
