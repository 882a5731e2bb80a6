/**
 * An operation of the user's own as something that pagers can read.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import { isOperation, Operation, withQuery } from "../client/Operation.ts"
import { invalidInput, type PcoError } from "../client/PcoError.ts"
import { describe, type Issue, oneOf } from "../jsonapi/Issue.ts"
import * as Query from "../jsonapi/Query.ts"
import { withPlannedReads } from "../client/plannedReads.ts"
import type { Options } from "./definitions.ts"
import { plannedReads } from "./plan.ts"
import type { Key, Page, Request, Source } from "./source.ts"

const keys: ReadonlyArray<Key> = ["created_at", "updated_at"]

type Whens = Exclude<Query.Query["where"], undefined>

const textOf = (value: unknown): string => value instanceof Date ? value.toISOString() : String(value)

// What a pager asks of a timestamp: `null`, or bounds.
const whenOf = (value: unknown): string | Query.Range =>
  value === null
    ? ""
    : typeof value === "object" && !(value instanceof Date)
    ? Object.fromEntries(
      Object.entries(value).filter(([, bound]) => bound !== undefined).map(([name, bound]) => [name, textOf(bound)])
    )
    : textOf(value)

const listOf = (value: string | ReadonlyArray<string>): ReadonlyArray<string> =>
  typeof value === "string" ? [value] : value

const changed = (query: Query.Query, { fields, offset, order, per_page, where }: Request): Query.Query => {
  const { offset: _, ...rest } = query
  return {
    ...rest,
    ...(fields === undefined ? undefined : { fields: fields as NonNullable<Query.Query["fields"]> }),
    ...(order === undefined ? undefined : { order: listOf(order) }),
    ...(where === undefined
      ? undefined
      : {
        where: Object.fromEntries(Object.entries(where).map(([name, value]) => [name, whenOf(value)])) satisfies Whens
      }),
    ...(per_page === undefined ? undefined : { per_page }),
    ...(offset === undefined ? undefined : { offset })
  }
}

const issuesOf = (operation: unknown, walkedAlong: unknown): ReadonlyArray<Issue> => {
  const issues: Array<Issue> = []
  if (!isOperation(operation) || operation.method !== "GET") {
    issues.push({
      field: "operation",
      problem: `is ${isOperation(operation) ? `a ${operation.method}` : describe(operation)}`,
      expected: "an operation that reads a list, such as Pco.operation({ method: \"GET\", ... })"
    })
  }
  const isNames = Array.isArray(walkedAlong) && walkedAlong.every((key) => keys.includes(key as Key))
  if (walkedAlong !== undefined && !isNames) {
    issues.push({ field: "keys", problem: `is ${describe(walkedAlong)}`, expected: `an array of ${oneOf(keys)}` })
  }
  return issues
}

const sourceOf = (operation: Operation<unknown>, walkedAlong: ReadonlyArray<Key>): Source => {
  const query = Query.decode(operation.query)
  const { fields, offset, order, where } = query
  return {
    name: operation.name,
    // rows of any type are told apart by type and id
    type: "",
    keys: walkedAlong,
    options: {
      ...(fields === undefined ? undefined : { fields }),
      ...(offset === undefined ? undefined : { offset }),
      ...(order === undefined ? undefined : { order }),
      ...(where === undefined ? undefined : { where })
    },
    read: (request) => withQuery(operation, Query.encode(changed(query, request))) as Operation<Page>
  }
}

type OwnReading = Options & { readonly keys?: ReadonlyArray<Key> | undefined }

const prepare = (operation: Operation<unknown>, options: OwnReading) => {
  const isObject = typeof options === "object" && options !== null
  const { keys: walkedAlong, ...paging } = isObject ? options : { keys: undefined }
  return {
    issues: issuesOf(operation, walkedAlong),
    paging: isObject ? paging : options,
    source: () => sourceOf(operation, walkedAlong ?? [])
  }
}

/**
 * Reads the list of an operation with its query as the pagers change it.
 *
 * @internal
 */
export const ownSource = <A>(
  name: string,
  operation: Operation<unknown>,
  options: OwnReading,
  read: (source: Source, options: Options) => A
): Effect.Effect<A, PcoError> =>
  Effect.suspend(() => {
    const { issues, paging, source } = prepare(operation, options)
    return issues.length > 0 ? Effect.fail(invalidInput(name, issues)) : Effect.succeed(read(source(), paging))
  })

/**
 * Lets the stream of an operation tell what it is going to read.
 *
 * @internal
 */
export const planned = <A extends object>(self: A, operation: Operation<unknown>, options: OwnReading): A =>
  withPlannedReads(self, () => {
    const { issues, paging, source } = prepare(operation, options)
    const reads = plannedReads(source(), paging)
    return issues.length === 0 ? reads : { ...reads, first: new Operation({ ...reads.first, issues }) }
  })
