/**
 * What a condition or an order selected out of a whole table or a long list, so
 * that the next page of it need not look at every row again. A number a row is
 * kept, and of a few selections only; a write forgets them.
 *
 * @internal
 */
import type { Query } from "../../jsonapi/Query.ts"
import type { Store } from "./Store.ts"

interface Selection {
  readonly version: number
  readonly numbers: Uint32Array
}

/** So many selections are kept of one scope. */
const kept = 4

const selections = new WeakMap<object, Map<string, Selection>>()

/**
 * What decides on a selection.
 *
 * @internal
 */
export const keyOf = (type: string, moment: string, query: Query): string =>
  JSON.stringify([type, moment, query.where, query.filter, query.order, query.parameters])

/**
 * The ids of a selection that still holds: a stretch of them and how many they are.
 * The scope is what was selected from, a store or an array of ids.
 *
 * @internal
 */
export const recall = (
  store: Store,
  scope: object,
  key: string,
  offset: number,
  count: number
): { readonly ids: ReadonlyArray<string>; readonly total: number } | undefined => {
  const found = selections.get(scope)?.get(key)
  return found === undefined || found.version !== store.version()
    ? undefined
    : { ids: Array.from(found.numbers.subarray(offset, offset + count), String), total: found.numbers.length }
}

/**
 * Keeps a selection. One with ids that are not plain numbers is not kept.
 *
 * @internal
 */
export const remember = (store: Store, scope: object, key: string, ids: ReadonlyArray<number>): void => {
  const numbers = Uint32Array.from(ids)
  if (ids.some((id, index) => numbers[index] !== id)) return
  let known = selections.get(scope)
  if (known === undefined) selections.set(scope, known = new Map())
  known.delete(key)
  known.set(key, { version: store.version(), numbers })
  if (known.size > kept) known.delete(known.keys().next().value!)
}
