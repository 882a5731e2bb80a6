/**
 * Makes the operations of edges.
 *
 * @internal
 */
import type { Descriptor } from "./Descriptor.ts"
import { endpointOf } from "./Descriptor.ts"
import type { ReadOptions } from "./encodeQuery.ts"
import { makeStream } from "./pagers.ts"
import type { Owner } from "./route.ts"
import * as Route from "./route.ts"
import { makeCount, makeGet, makeList } from "./reads.ts"
import { makeDelete, makeWrite } from "./writes.ts"

/**
 * The operations of an edge: the reads, and the writes that are permitted. Whoever gives the
 * target links it, and it can be found by its name then.
 *
 * @internal
 */
export const edge = <E>(owner: Descriptor, name: string, _linked?: Descriptor): E => {
  const definition = owner.edges[name]!
  const route = () => Route.ofEdge(owner, name, definition)
  const get = (given: Owner, options?: ReadOptions) => {
    const { at, target } = route()
    return makeGet(target, at("get", "GET", given), options, true)
  }
  const getById = (action: string) => (given: Owner, id: string, options?: ReadOptions) => {
    const { below, target } = route()
    return makeGet(target, below(action, "GET", given, id), options)
  }
  const create = (given: Owner, data: object = {}) => {
    const { at, target } = route()
    return makeWrite(target, "create", at("create", "POST", given), data)
  }
  const update = (given: Owner, id: string, data: object) => {
    const { below, target } = route()
    return makeWrite(target, "update", below("update", "PATCH", given, id), data, id)
  }
  const updateSingle = (given: Owner, data: object) => {
    const { at, target } = route()
    return makeWrite(target, "update", at("update", "PATCH", given), data)
  }
  const remove = (given: Owner, id: string) => {
    const { at, below, target } = route()
    const isSingle = definition.single === true
    return makeDelete(target, isSingle ? at("delete", "DELETE", given) : below("delete", "DELETE", given, id))
  }
  const writes = {
    ...definition.create === true ? { create } : undefined,
    ...definition.update === true ? { update: definition.single === true ? updateSingle : update } : undefined,
    ...definition.delete === true ? { delete: remove } : undefined
  }
  if (definition.single === true) return { get, ...writes } as E
  if (definition.to === "one") return { get, getById: getById("getById"), ...writes } as E
  return {
    list: (given: Owner, options?: ReadOptions) => {
      const { at, target } = route()
      return makeList(target, endpointOf(owner, definition), at("list", "GET", given), options, true)
    },
    stream: makeStream<unknown>((given) => {
      const { at, target } = route()
      return { target, endpoint: endpointOf(owner, definition), route: at("stream", "GET", given), lenient: true }
    }, 1),
    count: (given: Owner, options?: ReadOptions) => {
      const { at, target } = route()
      return makeCount(target, endpointOf(owner, definition), at("count", "GET", given), options)
    },
    get: getById("get"),
    ...writes
  } as E
}
