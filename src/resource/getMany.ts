/**
 * Makes the operations that read many resources by id.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import { itemsIssues } from "../bulk/items.ts"
import { Operation } from "../client/Operation.ts"
import * as Limits from "../client/limits.ts"
import type { PcoClient } from "../client/PcoClient.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import { withPlannedReads } from "../client/plannedReads.ts"
import type { Descriptor } from "./Descriptor.ts"
import type { ReadOptions } from "./encodeQuery.ts"
import { idIssues } from "./encodeWhere.ts"
import type * as Ops from "./Operations.ts"
import * as Place from "./place.ts"
import type { AnyRow } from "./reads.ts"
import { isReadById, makeById, makeGet } from "./reads.ts"
import type { Spec } from "./Spec.ts"

/** Planning Center reads 100 rows a page at the most, and cuts a longer list of ids silently. */
const chunkSize = Limits.mostRows

const chunksOf = <A>(items: ReadonlyArray<A>, size: number): ReadonlyArray<ReadonlyArray<A>> =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))

type Rows = ReadonlyArray<readonly [id: string, row: AnyRow]>

const inPages = (
  descriptor: Descriptor,
  ids: ReadonlyArray<string>,
  options: ReadOptions
): Effect.Effect<Rows, PcoError, PcoClient> => {
  const place = Place.ofCollection(descriptor, "getMany", "GET")
  const read = (chunk: ReadonlyArray<string>) =>
    new Operation({
      ...makeById(descriptor, place, chunk, options),
      members: descriptor.permits.get
        ? {
          ids: chunk,
          one: (id) => makeGet(descriptor, Place.ofMember(descriptor, "get", "GET", id), options),
          read: (ids) => makeById(descriptor, place, ids, options)
        }
        : undefined
    })
  return Effect.map(
    Effect.forEach(chunksOf(ids, chunkSize), read, { concurrency: "unbounded" }),
    (pages) => pages.flatMap((page) => Array.from(page))
  )
}

// where[id] is ignored here, or leaves out what is archived, so each one is read by itself
const oneByOne = (
  descriptor: Descriptor,
  ids: ReadonlyArray<string>,
  options: ReadOptions
): Effect.Effect<Rows, PcoError, PcoClient> =>
  Effect.map(
    Effect.forEach(ids, (id) =>
      makeGet(descriptor, Place.ofMember(descriptor, "getMany", "GET", id), options).pipe(
        Effect.map((row): Rows => [[id, row]]),
        Effect.catchReason("PcoError", "NotFound", () => Effect.succeed<Rows>([]))
      ), { concurrency: "unbounded" }),
    (rows) => rows.flat()
  )

const check = (ids: Iterable<string>) => {
  const wrong = itemsIssues(ids, "ids")
  const asked = wrong.length > 0 ? [] : Array.from(ids)
  return { asked, issues: [...wrong, ...asked.flatMap((id, index) => idIssues(`ids[${index}]`, id))] }
}

const plannedReads = (descriptor: Descriptor, ids: Iterable<string>, options: ReadOptions) => {
  const { asked, issues } = check(ids)
  const distinct = Array.from(new Set(asked))
  const inPages = isReadById(descriptor)
  const first: Operation<unknown> = inPages
    ? makeById(descriptor, Place.ofCollection(descriptor, "getMany", "GET"), distinct.slice(0, chunkSize), options)
    : makeGet(descriptor, Place.ofMember(descriptor, "getMany", "GET", distinct[0] ?? "1"), options)
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

/** @internal */
export const getMany = <S extends Spec>(descriptor: Descriptor<S>): Ops.GetMany<S> =>
  ((ids: Iterable<string>, options: ReadOptions = {}) =>
    withPlannedReads(
      Effect.suspend(() => {
        const { asked, issues } = check(ids)
        if (issues.length > 0) return Effect.fail(invalidInput(Place.nameOf(descriptor, "getMany"), issues))
        const distinct = Array.from(new Set(asked))
        const read = isReadById(descriptor) ? inPages : oneByOne
        return Effect.map(read(descriptor, distinct, options), (rows) => {
          const found = new Map(rows)
          return {
            data: asked.flatMap((id) => found.get(id) ?? []),
            missing: distinct.filter((id) => !found.has(id))
          }
        })
      }),
      () => plannedReads(descriptor, ids, options)
    )) as unknown as Ops.GetMany<S>
