/**
 * The rows of a table in the order of a timestamp: who walks along it, each page from where the last one ended, asks
 * another question with every page, and no row but those of the page has to be looked at. What was written meanwhile
 * is put in its new place.
 *
 * @internal
 */
import type { Query, Range } from "../../jsonapi/Query.ts"
import * as Timestamp from "../../jsonapi/Timestamp.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import { numberOf } from "./ids.ts"
import type { Registry } from "./Registry.ts"
import type { Row, Store } from "./Store.ts"
import { isStored } from "./values.ts"
import { instantOf, type Test } from "./where.ts"

/**
 * A walk along a timestamp of a whole table.
 *
 * @internal
 */
export interface Walk {
  /** The attribute that is walked along. */
  readonly name: string
  /** From where to where. */
  readonly range: Range
  /** What else is asked of the rows. */
  readonly where: NonNullable<Query["where"]>
}

/**
 * The walk that a query is, when it is one: ordered by nothing but a timestamp that it also bounds, and with no other
 * conditions than on what the rows themselves hold.
 *
 * @internal
 */
export const walkOf = (
  registry: Registry,
  { attributes, type }: Descriptor,
  { filter = [], order = [], where = {} }: Query
) => {
  const [name] = order
  if (name === undefined || order.length > 1 || filter.length > 0 || attributes[name] !== "date_time") return undefined
  const { [name]: range, ...others } = where
  const isOwn = (name: string) => name in attributes && isStored(registry, type, name)
  if (typeof range !== "object" || ![name, ...Object.keys(others)].every(isOwn)) return undefined
  const walk: Walk = { name, range, where: others }
  return walk
}

interface Timeline {
  readonly version: number
  readonly numbers: Uint32Array
  /** When the row with the number at the same place was, in milliseconds. Rows without a timestamp are left out. */
  readonly instants: Float64Array
}

/** So many are kept of one store. */
const kept = 4

const timelines = new WeakMap<Store, Map<string, Timeline>>()

interface Place {
  readonly number: number
  readonly instant: number
}

const inOrder = (left: Place, right: Place) => left.instant - right.instant || left.number - right.number

const placeOf = ({ attributes, id }: Row, name: string): Place => ({
  number: numberOf(id),
  instant: Timestamp.parse(String(attributes[name]))
})

const isPlaced = ({ instant }: Place) => !Number.isNaN(instant)

const build = (store: Store, type: string, name: string, tests: ReadonlyArray<Test>): Timeline | undefined => {
  const found: Array<number> = []
  const instants: Array<number> = []
  for (const row of store.scan(type)) {
    const place = placeOf(row, name)
    if (!isPlaced(place) || !tests.every((test) => test(row))) continue
    if (Number.isNaN(place.number)) return undefined
    found.push(place.number)
    instants.push(place.instant)
  }
  const order = Uint32Array.from(found, (_, index) => index)
  order.sort((left, right) => instants[left]! - instants[right]! || found[left]! - found[right]!)
  return {
    version: store.version(),
    numbers: order.map((index) => found[index]!),
    instants: Float64Array.from(order, (index) => instants[index]!)
  }
}

// Takes the rows that were written out of their old places and puts them into their new ones.
const renew = (
  { instants, numbers }: Timeline,
  version: number,
  written: ReadonlySet<number>,
  places: ReadonlyArray<Place>
): Timeline => {
  const length = numbers.length + places.length
  const [newNumbers, newInstants] = [new Uint32Array(length), new Float64Array(length)]
  let size = 0
  const add = (number: number, instant: number) => {
    newNumbers[size] = number
    newInstants[size++] = instant
  }
  let next = 0
  for (const [index, number] of numbers.entries()) {
    if (written.has(number)) continue
    const instant = instants[index]!
    while (next < places.length && inOrder(places[next]!, { number, instant }) < 0) {
      add(places[next]!.number, places[next++]!.instant)
    }
    add(number, instant)
  }
  for (const { instant, number } of places.slice(next)) add(number, instant)
  return { version, numbers: newNumbers.subarray(0, size), instants: newInstants.subarray(0, size) }
}

// A timeline that holds still, for one that may be older; `undefined` where an id is no plain number.
const current = (
  store: Store,
  type: string,
  { name }: Walk,
  tests: ReadonlyArray<Test>,
  before: Timeline | undefined
): Timeline | undefined => {
  const version = store.version()
  if (before?.version === version) return before
  const ids = before === undefined ? undefined : store.writtenSince(before.version, type)
  const numbers = new Set(Array.from(ids ?? [], numberOf))
  if (before === undefined || ids === undefined || numbers.has(Number.NaN)) return build(store, type, name, tests)
  if (ids.size === 0) return { ...before, version }
  const places = Array.from(ids).flatMap((id) => {
    const row = store.get(type, id)
    const place = row === undefined || !tests.every((test) => test(row)) ? undefined : placeOf(row, name)
    return place !== undefined && isPlaced(place) ? [place] : []
  })
  return renew(before, version, numbers, places.toSorted(inOrder))
}

// The first place from which on a test holds.
const firstWhere = (instants: Float64Array, test: (instant: number) => boolean): number => {
  let low = 0
  let high = instants.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (test(instants[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

const stretchOf = (instants: Float64Array, range: Range): readonly [from: number, to: number] => {
  let [from, to] = [0, instants.length]
  for (const [bound, text] of Object.entries(range) as ReadonlyArray<[keyof Range, string]>) {
    const limit = instantOf(text)
    if (Number.isNaN(limit)) return [0, 0]
    const at = firstWhere(instants, (instant) => bound === "gt" || bound === "lte" ? instant > limit : instant >= limit)
    if (bound === "gt" || bound === "gte") from = Math.max(from, at)
    else to = Math.min(to, at)
  }
  return [from, Math.max(from, to)]
}

/**
 * A stretch of a walk, and how many rows it leads to: the ids in their order, which is kept for who walks on.
 *
 * @internal
 */
export const select = (
  store: Store,
  type: string,
  walk: Walk,
  tests: ReadonlyArray<Test>,
  offset: number,
  count: number
): { readonly ids: ReadonlyArray<string>; readonly total: number } | undefined => {
  let known = timelines.get(store)
  if (known === undefined) timelines.set(store, known = new Map())
  const key = JSON.stringify([type, walk.name, walk.where])
  const timeline = current(store, type, walk, tests, known.get(key))
  known.delete(key)
  if (timeline === undefined) return undefined
  known.set(key, timeline)
  if (known.size > kept) known.delete(known.keys().next().value!)
  const [from, to] = stretchOf(timeline.instants, walk.range)
  return {
    ids: Array.from(timeline.numbers.subarray(from + offset, Math.min(to, from + offset + count)), String),
    total: to - from
  }
}
