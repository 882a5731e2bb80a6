/**
 * Makes operations out of descriptors.
 *
 * @internal
 */
import { Operation } from "../client/Operation.ts"
import * as Query from "../jsonapi/Query.ts"
import type { Descriptor } from "./Descriptor.ts"
import type { ReadOptions } from "./encodeQuery.ts"
import type * as Ops from "./Operations.ts"
import { makeStream } from "./pagers.ts"
import type { Owner } from "./place.ts"
import * as Place from "./place.ts"
import type { AnyRow } from "./reads.ts"
import { isReadById, makeById, makeCount, makeGet, makeList } from "./reads.ts"
import type { Spec } from "./Spec.ts"
import { makeAction, makeDelete, makeWrite } from "./writes.ts"

export { edge } from "./edge.ts"
export { getMany } from "./getMany.ts"

/** @internal */
export const single = <S extends Spec>(descriptor: Descriptor<S>, operation: string): Ops.Single<S> =>
  ((options?: ReadOptions) =>
    makeGet(descriptor, Place.single(descriptor, operation), options, true)) as unknown as Ops.Single<S>

/** @internal */
export const get = <S extends Spec>(descriptor: Descriptor<S>): Ops.Get<S> =>
  ((id: string, options: ReadOptions = {}) => {
    const operation = makeGet(descriptor, Place.ofMember(descriptor, "get", "GET", id), options)
    if (!isReadById(descriptor)) return operation
    return new Operation({
      ...operation,
      batch: {
        key: `${descriptor.product} ${operation.name} ${Query.canonical(operation.query)}`,
        id,
        read: (ids) => makeById(descriptor, Place.ofCollection(descriptor, "get", "GET"), ids, options)
      }
    })
  }) as unknown as Ops.Get<S>

/** @internal */
export const list = <S extends Spec>(descriptor: Descriptor<S>): Ops.List<S> =>
  ((options?: ReadOptions) =>
    makeList(
      descriptor,
      descriptor,
      Place.ofCollection(descriptor, "list", "GET"),
      options
    )) as unknown as Ops.List<S>

/** @internal */
export const stream = <S extends Spec>(descriptor: Descriptor<S>): Ops.StreamAll<S> =>
  makeStream(() => ({
    target: descriptor,
    endpoint: descriptor,
    place: Place.ofCollection(descriptor, "stream", "GET"),
    lenient: false
  }), 0) as unknown as Ops.StreamAll<S>

/** @internal */
export const count = <S extends Spec>(descriptor: Descriptor<S>): Ops.Count<S> => (options) =>
  makeCount(descriptor, descriptor, Place.ofCollection(descriptor, "count", "GET"), options)

// A cache holds what a write answers for the plain read of it.
const withReadBack = (descriptor: Descriptor, write: Operation<AnyRow>): Operation<AnyRow> =>
  descriptor.permits.get
    ? new Operation({
      ...write,
      readBack: (id) => makeGet(descriptor, Place.ofMember(descriptor, "get", "GET", id))
    })
    : write

/** @internal */
export const create = <S extends Spec>(descriptor: Descriptor<S>): Ops.Create<S> =>
  ((data: object) =>
    withReadBack(
      descriptor,
      makeWrite(descriptor, "create", Place.ofCollection(descriptor, "create", "POST"), data)
    )) as unknown as Ops.Create<S>

/** @internal */
export const update = <S extends Spec>(descriptor: Descriptor<S>): Ops.Update<S> =>
  ((id: string, data: object) =>
    withReadBack(
      descriptor,
      makeWrite(descriptor, "update", Place.ofMember(descriptor, "update", "PATCH", id), data, id)
    )) as unknown as Ops.Update<S>

/** @internal */
export const remove = (descriptor: Descriptor): Ops.Delete => (id) =>
  makeDelete(descriptor, Place.ofMember(descriptor, "delete", "DELETE", id))

/** @internal */
export const action = <A>(descriptor: Descriptor, name: string): A =>
  ((owner: Owner, data?: unknown) =>
    makeAction(descriptor, descriptor.actions![name]!, Place.ofAction(descriptor, name, owner), data)) as A
