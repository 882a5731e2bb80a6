/**
 * Pages along a timestamp: each begins at the last timestamp of the one before, so
 * that rows which come, go and move lead to none being passed over.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Hash from "effect/Hash"
import * as Option from "effect/Option"
import * as Predicate from "effect/Predicate"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { jsonText } from "../internal/jsonText.ts"
import type { PcoClient } from "../client/PcoClient.ts"
import type { PcoError } from "../client/PcoError.ts"
import type { Issue } from "../jsonapi/Issue.ts"
import type { Reader, Reading } from "./reader.ts"
import * as Seen from "./seen.ts"
import type { Batches } from "./sequential.ts"
import type { Batch, Key, Page, Request, Row, Source } from "./source.ts"
import { broken, identityOf, instantOf } from "./source.ts"

/** How many rows of one second are remembered: timestamps have whole seconds, so many rows can share one. */
const mostKnown = 10_000

/**
 * The position of a keyset: `null` among the rows without a timestamp, which come first, then a timestamp.
 *
 * @internal
 */
export type Position = number | null

/** Before every timestamp: as a lower bound it leaves out the rows that have none. */
const earliest = Date.parse("0001-01-01T00:00:00Z")

interface State {
  /** `undefined` at the lower bound of the caller. */
  readonly at: Position | undefined
  readonly offset: number
}

type Step = readonly [ReadonlyArray<Batch>, Option.Option<State>]

/**
 * Reads a page that begins with a row which was read before. Where rows before it
 * have gone, others have moved up and were not read: then it says how far to go back.
 *
 * @internal
 */
export const readOverlapping = (
  reader: Reader,
  request: Omit<Request, "per_page" | "offset">,
  offset: number,
  isKnown: (row: Row) => boolean
): Effect.Effect<Reading & { readonly back: number | undefined }, PcoError, PcoClient> =>
  // two rows at least: one that is known, and one to go on with
  Effect.flatMap(reader.read({ ...request, offset }, { least: 2 }), (reading) => {
    const { next, operation, page: { data }, size } = reading
    const isSafe = offset === 0 || (data[0] !== undefined && isKnown(data[0]))
    return isSafe && next !== undefined && data.length < 2
      ? Effect.fail(broken(operation, {
        field: "data",
        problem: `holds ${data.length} of ${size} rows, and more follow`,
        expected: "a full page"
      }))
      : Effect.succeed({ ...reading, back: isSafe ? undefined : Math.max(0, offset - (size - 1)) })
  })

const boundsOf = ({ options }: Source, key: Key): unknown =>
  (options.where as { readonly [name: string]: unknown } | undefined)?.[key]

/** What the caller asked of the timestamp: nothing, bounds that can be moved, or something that cannot. */
const isBounds = (asked: unknown): asked is object =>
  Predicate.isObject(asked) && ["gt", "gte", "lt", "lte"].some((bound) => bound in asked)

/**
 * The timestamp that this list can be walked along, or why it cannot.
 *
 * @internal
 */
export const keyOf = (source: Source): Result.Result<Key, Issue> => {
  const { order } = source.options
  const wanted = order === undefined ? [] : Array.isArray(order) ? order as ReadonlyArray<string> : [order as string]
  if (wanted.length > 1 || (wanted.length === 1 && wanted[0] !== "created_at" && wanted[0] !== "updated_at")) {
    return Result.fail({
      field: "order",
      problem: `is ${wanted.join(",")}, and a keyset has an order of its own`,
      expected: "created_at or updated_at, or no order"
    })
  }
  const candidates = wanted.length === 0 ? ["created_at", "updated_at"] as const : wanted as ReadonlyArray<Key>
  const possible = candidates.filter((key) => source.keys.includes(key))
  const key = possible.find((key) => {
    const asked = boundsOf(source, key)
    return asked === undefined || isBounds(asked)
  })
  if (key !== undefined) return Result.succeed(key)
  return Result.fail(
    possible.length > 0
      ? {
        field: `where.${possible[0]}`,
        problem: "is no range, and a keyset has to move its lower bound",
        expected: "bounds called gt, gte, lt or lte"
      }
      : {
        field: "mode",
        problem: `"keyset" needs ${
          candidates.join(" or ")
        } to order and to query by, which ${source.name} does not have`,
        expected: "\"auto\", \"sequential\" or \"parallel\""
      }
  )
}

/** The fields with the timestamp among them, and whether the caller did not ask for it. */
const fieldsWith = ({ options: { fields }, type }: Source, key: Key) => {
  const names = (fields as { readonly [type: string]: ReadonlyArray<string> | undefined } | undefined)?.[type]
  return !Array.isArray(names) || names.includes(key)
    ? { fields, isAdded: false }
    : { fields: { ...fields, [type]: [...names, key] }, isAdded: true }
}

/**
 * Takes the timestamp off the rows where the walk asked for it and the caller did not.
 *
 * @internal
 */
export const withoutKey = (source: Source, key: Key): (rows: ReadonlyArray<Row>) => ReadonlyArray<Row> => {
  if (!fieldsWith(source, key).isAdded) return (rows) => rows
  return (rows) => rows.map(({ [key]: _, ...row }) => row)
}

// A hash of the row: a row can change twice in one second.
const fingerprint = (row: Row): number => Hash.string(jsonText(row))

// Rows in another order, or before the lower bound, would make the keyset read for ever.
const orderIssue = (rows: ReadonlyArray<Row>, key: Key, from: number | undefined): Issue | undefined => {
  let last = from ?? Number.NEGATIVE_INFINITY
  for (const [index, row] of rows.entries()) {
    const at = instantOf(row, key)
    if (at === undefined) {
      return { field: `data[${index}].attributes.${key}`, problem: "is missing", expected: "a timestamp or null" }
    }
    if (at === null || at < last) {
      return { field: `data[${index}].attributes.${key}`, problem: "is out of order", expected: `rows by ${key}` }
    }
    last = at
  }
  return undefined
}

/**
 * All rows of a list along a timestamp, from a position on.
 *
 * @internal
 */
export const keyset = (source: Source, reader: Reader, key: Key, from?: Position): Batches =>
  Stream.suspend(() => {
    const asked = boundsOf(source, key)
    const fields = fieldsWith(source, key).fields
    const isMoving = key === "updated_at"
    // the rows of the last second, with a hash of their content
    const known = Seen.make<number>(mostKnown)
    const hashOf = (row: Row) => isMoving ? fingerprint(row) : 0
    const isKnown = (row: Row) => {
      const id = identityOf(source, row)
      return id !== undefined && known.get(id) === hashOf(row)
    }
    const know = (row: Row) => {
      const id = identityOf(source, row)
      if (id !== undefined) known.set(id, hashOf(row))
    }

    // rows without and rows with the timestamp are counted apart
    const counted = new Set<boolean>()
    const totalOf = (page: Page, isSet: boolean) => {
      if (counted.has(isSet)) return undefined
      counted.add(isSet)
      return page.meta.total_count
    }

    const requestAt = (at: State["at"]): Omit<Request, "per_page" | "offset"> => ({
      ...(fields === undefined ? undefined : { fields }),
      where: {
        ...source.options.where,
        ...(at === undefined
          ? undefined
          : { [key]: at === null ? null : { ...(isBounds(asked) ? asked : undefined), gte: new Date(at) } })
      },
      ...(at === null ? { order: undefined } : { order: key })
    })

    // those without a timestamp: a lower bound, which comes next, leaves them out
    const unset = ({ offset }: State): Effect.Effect<Step, PcoError, PcoClient> =>
      Effect.map(readOverlapping(reader, requestAt(null), offset, isKnown), (reading): Step => {
        const { back, next, page } = reading
        if (back !== undefined) return [[], Option.some({ at: null, offset: back })]
        const rows = page.data.filter((row) => instantOf(row, key) === null && !isKnown(row))
        // an endpoint that does not understand the question sends rows that have one, and counts them
        const isMisunderstood = page.data.some((row) => instantOf(row, key) !== null)
        const isEnd = isMisunderstood || next === undefined
        const total = isMisunderstood ? rows.length : totalOf(page, false)
        rows.forEach(know)
        if (isEnd) known.clear()
        const state: State = isEnd ? { at: earliest, offset: 0 } : { at: null, offset: offset + page.data.length - 1 }
        return [[{ page, rows, offset, total, isLast: isEnd }], Option.some(state)]
      })

    const set = (state: State & { readonly at: number | undefined }): Effect.Effect<Step, PcoError, PcoClient> =>
      Effect.gen(function*(): Effect.fn.Return<Step, PcoError, PcoClient> {
        const { at, offset } = state
        const { back, next, operation, page } = yield* readOverlapping(reader, requestAt(at), offset, isKnown)
        if (back !== undefined) return [[], Option.some({ at, offset: back })]
        const issue = orderIssue(page.data, key, at)
        if (issue !== undefined) return yield* broken(operation, issue)
        const rows = page.data.filter((row) => !isKnown(row))
        const batch: Batch = { page, rows, offset, total: totalOf(page, true) }
        if (next === undefined) return [[batch], Option.none()]
        const reached = instantOf(page.data.at(-1)!, key)!
        if (reached !== at) known.clear()
        const ties = page.data.filter((row) => instantOf(row, key) === reached)
        ties.forEach(know)
        // The next page begins with the last row of this one. Where rows move, it begins with all that share its
        // second: one of them may change within it, and stays where it is.
        const from = reached === at ? offset + page.data.length : isMoving ? 1 : ties.length
        return [[batch], Option.some({ at: reached, offset: from - 1 })]
      })

    const start: State = from === undefined
      ? { at: asked === undefined ? null : undefined, offset: 0 }
      : { at: from, offset: 0 }
    return Stream.paginate(
      start,
      (state): Effect.Effect<Step, PcoError, PcoClient> =>
        state.at === null ? unset(state) : set({ at: state.at, offset: state.offset })
    )
  })
