/**
 * How a program reads: what comes again, in which pages, with which includes.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"
import type { Call } from "../../client/call.ts"
import * as Limits from "../../client/limits.ts"
import type { Operation } from "../../client/Operation.ts"
import type { AnsweredBy } from "../../client/PcoMetrics.ts"
import type { Habits } from "../model.ts"
import { Sketch } from "./sketch.ts"
import { mostNames } from "./windows.ts"

type Row = Record<string, unknown>

interface Include {
  rows: number
  used: number
}

interface Habit {
  readonly method: string
  readonly template: string
  calls: number
  requests: number
  readonly answeredBy: { [by in AnsweredBy]: number }
  repeats: number
  readonly revisits: Sketch
  isList: boolean
  different: number
  spell: number
  inSpell: number
  most: number
  deepest: number
  pages: number
  unfiltered: number
  perPage: number | undefined
  /** Values that could be watched. */
  offered: number
  readonly includes: Map<string, Include>
}

/** How many values of an operation are watched first; from then on one of `rarely`. */
const watchedFirst = 20
const watchedThen = 100

/** How many different reads are kept, the last ones. */
const mostReads = 2000

// A read is told from others by a hash: what it asks for is not kept. 53 bits of it, by the method of cyrb53.
const hashOf = (text: string): number => {
  let one = 0xdeadbeef
  let other = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    one = Math.imul(one ^ code, 2654435761)
    other = Math.imul(other ^ code, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return 4294967296 * (2097151 & other) + (one >>> 0)
}

const narrowing = /^(?:where|filter|search)/
const valueOf = ({ query }: Operation<unknown>, name: string) => query.find(([key]) => key === name)?.[1]

/** Calls that are not further apart than this may be made in one loop, in milliseconds. */
const spell = 10_000

/** The rows of a page: not one resource, and not one row to count with. What came shows which it is. */
const pageSizeOf = (operation: Operation<unknown>, isList: boolean): number | undefined => {
  if (!isList) return undefined
  const perPage = Number(valueOf(operation, "per_page") ?? Limits.usualRows)
  return perPage > 1 ? perPage : undefined
}

const isPage = (value: unknown): value is { readonly data: ReadonlyArray<Row> } =>
  Predicate.hasProperty(value, "data") && Array.isArray(value.data)

const make = (operation: Operation<unknown>): Habit => ({
  method: operation.method,
  template: operation.template,
  calls: 0,
  requests: 0,
  answeredBy: { batched: 0, cache: 0, coalesced: 0, request: 0 },
  repeats: 0,
  revisits: new Sketch(),
  isList: false,
  different: 0,
  spell: 0,
  inSpell: 0,
  most: 0,
  deepest: 0,
  pages: 0,
  unfiltered: 0,
  perPage: undefined,
  offered: 0,
  includes: new Map()
})

/**
 * @internal
 */
export class Observer {
  private readonly byName = new Map<string, Habit>()
  // The later half and the earlier one, which goes as a whole: see `cache/generations.ts`.
  private readAt = new Map<number, number>()
  private readEarlier = new Map<number, number>()
  private readonly retries = new Map<string, Record<string, number>>()

  /** `value` is what was read, where it was. */
  ended(operation: Operation<unknown>, call: Call, now: number, value?: unknown): void {
    const habit = this.habitOf(operation)
    if (habit === undefined) return
    habit.calls++
    habit.answeredBy[call.answeredBy]++
    if (call.answeredBy !== "request") return
    habit.requests += call.requests
    if (operation.method !== "GET" || operation.offset === 0) {
      const current = Math.floor(now / spell)
      habit.inSpell = habit.spell === current ? habit.inSpell + 1 : 1
      habit.spell = current
      habit.most = Math.max(habit.most, habit.inSpell)
    }
    if (operation.method === "GET") this.read(habit, operation, now, Array.isArray(value) || isPage(value))
  }

  /** An operation is known here when it has ended, and its retries are before that. */
  retried(name: string, reason: string): void {
    let reasons = this.retries.get(name)
    if (reasons === undefined) {
      if (this.retries.size >= mostNames) return
      this.retries.set(name, reasons = {})
    }
    reasons[reason] = (reasons[reason] ?? 0) + 1
  }

  /** The value with its included rows behind getters, on a copy: other calls may have the same rows. */
  watch<A>(operation: Operation<A>, value: A): A {
    const include = valueOf(operation, "include")
    const habit = include === undefined ? undefined : this.habitOf(operation)
    if (include === undefined || habit === undefined || !Predicate.isObject(value)) return value
    habit.offered++
    if (habit.offered > watchedFirst && habit.offered % watchedThen !== 0) return value
    const names = Array.from(new Set(include.split(",").map((path) => path.split(".")[0]!)))
    const watched = (row: Row) => this.watchRow(habit, names, row)
    // copies of the same shape
    return (isPage(value) ? { ...value, data: value.data.map(watched) } : watched(value as Row)) as A
  }

  habits(): ReadonlyArray<Habits> {
    return Array.from(this.byName, ([name, habit]) => ({
      operation: name,
      method: habit.method,
      template: habit.template,
      calls: habit.calls,
      requests: habit.requests,
      answeredBy: { ...habit.answeredBy },
      retries: { ...this.retries.get(name) },
      repeats: habit.repeats,
      revisit: habit.revisits.count === 0 ? undefined : habit.revisits.percentiles(50)[0],
      isList: habit.isList,
      different: habit.different,
      most: habit.most,
      deepest: habit.deepest,
      pages: habit.pages,
      unfiltered: habit.unfiltered,
      perPage: habit.perPage,
      includes: Object.fromEntries(Array.from(habit.includes, ([include, counts]) => [include, { ...counts }]))
    }))
  }

  private habitOf(operation: Operation<unknown>): Habit | undefined {
    const found = this.byName.get(operation.name)
    if (found !== undefined || this.byName.size >= mostNames) return found
    const habit = make(operation)
    this.byName.set(operation.name, habit)
    return habit
  }

  private read(habit: Habit, operation: Operation<unknown>, now: number, isList: boolean): void {
    if (isList) habit.isList = true
    const perPage = pageSizeOf(operation, isList)
    if (perPage !== undefined) {
      habit.pages++
      if (!operation.query.some(([name]) => narrowing.test(name))) habit.unfiltered++
      if (operation.offset > 0) habit.perPage = Math.min(habit.perPage ?? perPage, perPage)
      habit.deepest = Math.max(habit.deepest, operation.offset)
    }
    const hash = hashOf(`${operation.name} ${operation.url}`)
    const before = this.readAt.get(hash) ?? this.readEarlier.get(hash)
    if (before !== undefined) {
      habit.repeats++
      habit.revisits.add(Math.max(0, now - before))
    } else if (operation.offset === 0) habit.different++
    this.readAt.set(hash, now)
    if (this.readAt.size <= mostReads) return
    this.readEarlier = this.readAt
    this.readAt = new Map()
  }

  private watchRow(habit: Habit, names: ReadonlyArray<string>, row: Row): Row {
    const descriptors = Object.getOwnPropertyDescriptors(row)
    for (const name of names) {
      if (!(name in row)) continue
      let counts = habit.includes.get(name)
      if (counts === undefined) habit.includes.set(name, counts = { rows: 0, used: 0 })
      const counted = counts
      counted.rows++
      let isUsed = false
      descriptors[name] = {
        enumerable: true,
        configurable: true,
        get: () => {
          if (!isUsed) counted.used++
          isUsed = true
          return row[name]
        }
      }
    }
    return Object.create(Object.getPrototypeOf(row) as object | null, descriptors) as Row
  }
}
