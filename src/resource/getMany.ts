/**
 * Makes the operations that read many resources by id.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import { itemsIssues } from "../bulk/items.ts"
import * as Limits from "../client/limits.ts"
import { Operation } from "../client/Operation.ts"
import type { PcoClient } from "../client/PcoClient.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import { withPlannedReads } from "../client/plannedReads.ts"
import type { Descriptor } from "./Descriptor.ts"
import { type Encoded, encodeQuery, type ReadOptions } from "./encodeQuery.ts"
import { idIssues } from "./encodeWhere.ts"
import type * as Ops from "./Operations.ts"
import * as Route from "./route.ts"
import { byIds, getWith, isReadById } from "./reads.ts"
import type { Spec } from "./Spec.ts"

/** Planning Center cuts a longer list of ids at the page, and says nothing. */
const chunkSize = Limits.mostRows

const chunksOf = <A>(items: ReadonlyArray<A>, size: number): ReadonlyArray<ReadonlyArray<A>> =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))

type Rows<A> = ReadonlyArray<readonly [id: string, row: A]>

const inPages = <A>(
  descriptor: Descriptor,
  ids: ReadonlyArray<string>,
  options: Encoded
): Effect.Effect<Rows<A>, PcoError, PcoClient> => {
  const route = Route.ofCollection(descriptor, "getMany", "GET")
  const read = (chunk: ReadonlyArray<string>) => byIds<A>(descriptor, route, chunk, options)
  const one = (id: string) => getWith(descriptor, Route.ofMember(descriptor, "get", "GET", id), options)
  const cacheable = (chunk: ReadonlyArray<string>) =>
    descriptor.permits.get
      ? new Operation({ ...read(chunk), members: { ids: chunk, one, read } })
      : read(chunk)
  return Effect.map(
    Effect.forEach(chunksOf(ids, chunkSize), cacheable, { concurrency: "unbounded" }),
    (pages) => pages.flatMap((page) => Array.from(page))
  )
}

// For endpoints that ignore where[id], or whose list leaves out what is archived.
const oneByOne = <A>(
  descriptor: Descriptor,
  ids: ReadonlyArray<string>,
  options: Encoded
): Effect.Effect<Rows<A>, PcoError, PcoClient> =>
  Effect.map(
    Effect.forEach(ids, (id) =>
      getWith<A>(descriptor, Route.ofMember(descriptor, "getMany", "GET", id), options).pipe(
        Effect.map((row): Rows<A> => [[id, row]]),
        Effect.catchReason("PcoError", "NotFound", () => Effect.succeed<Rows<A>>([]))
      ), { concurrency: "unbounded" }),
    (rows) => rows.flat()
  )

const check = (descriptor: Descriptor, ids: Iterable<string>, options: ReadOptions) => {
  const wrong = itemsIssues(ids, "ids")
  const asked = wrong.length > 0 ? [] : Array.from(ids)
  const encoded = encodeQuery(descriptor, descriptor, options, "one")
  const issues = [
    ...wrong,
    ...asked.flatMap((id, index) => idIssues(`ids[${index}]`, id, descriptor)),
    ...encoded.issues
  ]
  return { asked, encoded, issues }
}

const plannedReads = (descriptor: Descriptor, ids: Iterable<string>, options: ReadOptions) => {
  const { asked, encoded, issues } = check(descriptor, ids, options)
  const distinct = Array.from(new Set(asked))
  const inPages = isReadById(descriptor)
  const first: Operation<unknown> = inPages
    ? byIds(descriptor, Route.ofCollection(descriptor, "getMany", "GET"), distinct.slice(0, chunkSize), encoded)
    : getWith(descriptor, Route.ofMember(descriptor, "getMany", "GET", distinct[0] ?? "1"), encoded)
  const size = inPages ? chunkSize : 1
  const count = Math.ceil(distinct.length / size)
  return {
    // `ids[3]` says more than the position in a chunk
    first: issues.length > 0 ? new Operation({ ...first, issues }) : first,
    rows: size,
    requests: () => ({ count, isMinimum: false }),
    deepest: () => 0
  }
}

const readMany = <A>(
  descriptor: Descriptor,
  ids: Iterable<string>,
  options: ReadOptions
): Effect.Effect<Ops.Many<A>, PcoError, PcoClient> =>
  Effect.suspend(() => {
    const { asked, encoded, issues } = check(descriptor, ids, options)
    if (issues.length > 0) return Effect.fail(invalidInput(Route.nameOf(descriptor, "getMany"), issues))
    const distinct = Array.from(new Set(asked))
    const rows = isReadById(descriptor)
      ? inPages<A>(descriptor, distinct, encoded)
      : oneByOne<A>(descriptor, distinct, encoded)
    return Effect.map(rows, (rows) => {
      const found = new Map(rows)
      return {
        data: asked.filter((id) => found.has(id)).map((id) => found.get(id)!),
        missing: distinct.filter((id) => !found.has(id))
      }
    })
  })

/** @internal */
export const getMany = <S extends Spec>(descriptor: Descriptor<S>): Ops.GetMany<S> => (ids, options = {}) =>
  withPlannedReads(readMany(descriptor, ids, options), () => plannedReads(descriptor, ids, options))
