/**
 * Makes the operations that read a list to its end.
 *
 * @internal
 */
import type * as Stream from "effect/Stream"
import { names as pagerNames, split } from "../paging/options.ts"
import * as Pager from "../paging/pager.ts"
import type { Options } from "../paging/definitions.ts"
import { names as resumableNames, resumable } from "../paging/resumable.ts"
import type { Key, Source } from "../paging/source.ts"
import type { Descriptor, Endpoint } from "./Descriptor.ts"
import type { ReadOptions } from "./encodeQuery.ts"
import type { Place } from "./place.ts"
import { makeList } from "./reads.ts"

/** Where a list is and what it can be asked by; `given` is what comes before the options of a read. */
type At<Given extends ReadonlyArray<unknown>> = (...given: Given) => {
  readonly target: Descriptor
  readonly endpoint: Endpoint
  readonly place: Place
  readonly lenient: boolean
}

const readNames = ["include", "fields", "where", "order", "filter"]

type StreamOptions = Omit<ReadOptions, "per_page"> & Options

const timestamps = ["created_at", "updated_at"] as const satisfies ReadonlyArray<Key>

/**
 * @internal
 */
export const makeStream = <Given extends ReadonlyArray<unknown>>(at: At<Given>, arity: Given["length"]) => {
  // with a function in place of options, as when it is asked for its name, it is the caller's mistake
  const read = (
    given: Given,
    options: StreamOptions = {},
    names: ReadonlyArray<string> = pagerNames
  ): readonly [Source, Options] => {
    const { endpoint, lenient, place, target } = at(...given)
    const [paging, read] = split(options)
    const optionNames = [...readNames, ...names]
    return [
      {
        name: place.name,
        type: target.type,
        keys: timestamps.filter((key) => endpoint.query[key] === "date_time" && endpoint.order.includes(key)),
        options: read,
        read: (request) => makeList(target, endpoint, place, { ...read, ...request }, lenient, optionNames)
      },
      paging
    ]
  }
  const ownOf = (args: ReadonlyArray<unknown>) => args.slice(0, arity) as unknown as Given
  const stream = (...args: ReadonlyArray<unknown>): Stream.Stream<unknown, unknown, unknown> =>
    Pager.rows(...read(ownOf(args), args[arity] as StreamOptions | undefined))
  return Object.assign(stream, {
    pages: (...args: ReadonlyArray<unknown>) =>
      Pager.pages(...read(ownOf(args), args[arity] as StreamOptions | undefined)),
    resumable: (...args: ReadonlyArray<unknown>) => {
      const [source, paging] = read(ownOf(args), args[arity + 1] as StreamOptions | undefined, resumableNames)
      return resumable(source, args[arity] as string, paging)
    }
  })
}
