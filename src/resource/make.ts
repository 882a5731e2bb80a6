/**
 * Makes operations out of descriptors.
 *
 * @internal
 */
import type { Operation } from "../client/Operation.ts"
import * as Query from "../jsonapi/Query.ts"
import type { Descriptor } from "./Descriptor.ts"
import { encodeQuery } from "./encodeQuery.ts"
import type * as Ops from "./Operations.ts"
import { makeStream } from "./pagers.ts"
import type { Owner } from "./route.ts"
import * as Route from "./route.ts"
import { byIds, getWith, isReadById, makeCount, makeGet, makeList } from "./reads.ts"
import type { Spec } from "./Spec.ts"
import { makeAction, makeDelete, makeWrite } from "./writes.ts"

export { edge } from "./edge.ts"
export { getMany } from "./getMany.ts"

/** @internal */
export const single = <S extends Spec>(descriptor: Descriptor<S>, operation: string): Ops.Single<S> => (options) =>
  makeGet(descriptor, Route.single(descriptor, operation), options, true)

/** @internal */
export const get = <S extends Spec>(descriptor: Descriptor<S>): Ops.Get<S> => (id, options = {}) => {
  const route = Route.ofMember(descriptor, "get", "GET", id)
  const encoded = encodeQuery(descriptor, descriptor, options, "one")
  return getWith(descriptor, route, encoded, {
    batch: isReadById(descriptor)
      ? {
        key: `${descriptor.product} ${route.name} ${Query.canonical(Query.encode(encoded.query))}`,
        id,
        read: (ids) => byIds(descriptor, Route.ofCollection(descriptor, "get", "GET"), ids, encoded)
      }
      : undefined
  })
}

/** @internal */
export const list = <S extends Spec>(descriptor: Descriptor<S>): Ops.List<S> => (options) =>
  makeList(descriptor, descriptor, Route.ofCollection(descriptor, "list", "GET"), options)

/** @internal */
export const stream = <S extends Spec>(descriptor: Descriptor<S>): Ops.StreamAll<S> =>
  makeStream(() => ({
    target: descriptor,
    endpoint: descriptor,
    route: Route.ofCollection(descriptor, "stream", "GET"),
    lenient: false
  }), 0)

/** @internal */
export const count = <S extends Spec>(descriptor: Descriptor<S>): Ops.Count<S> => (options) =>
  makeCount(descriptor, descriptor, Route.ofCollection(descriptor, "count", "GET"), options)

// The cache keeps the answer of a write as the answer of the plain read.
const readBackOf = (descriptor: Descriptor): ((id: string) => Operation<unknown>) | undefined =>
  descriptor.permits.get ? (id) => makeGet(descriptor, Route.ofMember(descriptor, "get", "GET", id)) : undefined

/** @internal */
export const create = <S extends Spec>(descriptor: Descriptor<S>): Ops.Create<S> => (data) => {
  const route = Route.ofCollection(descriptor, "create", "POST")
  return makeWrite(descriptor, "create", route, data, undefined, readBackOf(descriptor))
}

/** @internal */
export const update = <S extends Spec>(descriptor: Descriptor<S>): Ops.Update<S> => (id, data) => {
  const route = Route.ofMember(descriptor, "update", "PATCH", id)
  return makeWrite(descriptor, "update", route, data, id, readBackOf(descriptor))
}

/** @internal */
export const remove = (descriptor: Descriptor): Ops.Delete => (id) =>
  makeDelete(descriptor, Route.ofMember(descriptor, "delete", "DELETE", id))

/** @internal */
export const action = <A>(descriptor: Descriptor, name: string): A =>
  ((owner: Owner, data?: unknown) =>
    makeAction(descriptor, descriptor.actions![name]!, Route.ofAction(descriptor, name, owner), data)) as A
