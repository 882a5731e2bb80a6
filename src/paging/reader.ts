/**
 * Reads pages of a size that fits.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import { TriesSize } from "../client/health.ts"
import * as Limits from "../client/limits.ts"
import type { Operation } from "../client/Operation.ts"
import { PcoClient } from "../client/PcoClient.ts"
import type { PcoError } from "../client/PcoError.ts"
import { MemoryGuard } from "./MemoryGuard.ts"
import type { Page, Request, Source } from "./source.ts"
import { nextOffset } from "./source.ts"

/**
 * A page, how many rows it had room for, and where the next one begins.
 *
 * @internal
 */
export interface Reading {
  readonly operation: Operation<Page>
  readonly page: Page
  readonly offset: number
  readonly size: number
  readonly next: number | undefined
}

/**
 * @internal
 */
export interface Reader {
  /** A page of at least `least` rows where the list has as many, and at most `most`. */
  readonly read: (
    request: Omit<Request, "per_page">,
    bounds?: { readonly least?: number; readonly most?: number }
  ) => Effect.Effect<Reading, PcoError, PcoClient>
  /** How many pages were read. */
  readonly pages: () => number
}

const largest = Limits.mostRows
const smallest = 10
const growth = 10
/** So many pages have to come well before the next one is larger. */
const patience = 5

/** Whether fewer rows may help: there was no answer in time, or it was too large. */
const isTooMuch = ({ reason, status }: PcoError): boolean => {
  if (reason._tag === "Timeout") return true
  // the edge gives up on slow reads with 504
  if (reason._tag === "ServerError") return status === 504
  return reason._tag === "Malformed" && reason.field === "body" && reason.problem.startsWith("is larger than")
}

/**
 * A reader of pages of this size. An adaptive one halves the size and reads again
 * where it was when a page is too much, and grows slowly back. The next page begins
 * where this one ended, whatever its size, so none is passed over.
 *
 * @internal
 */
export const make = (source: Source, perPage: number | "adaptive"): Reader => {
  const isAdaptive = perPage === "adaptive"
  let size = isAdaptive ? largest : perPage
  let well = 0
  let pages = 0

  const went = (used: number) => {
    if (!isAdaptive || size === largest || used < size) return
    well++
    if (well < patience) return
    well = 0
    size = Math.min(largest, size + growth)
  }

  const read: Reader["read"] = (request, bounds = {}) =>
    Effect.suspend(() => {
      const { least = 1, most = largest } = bounds
      const used = Math.max(least, Math.min(size, most))
      const { offset = 0, ...rest } = request
      const operation = source.read({ ...rest, per_page: used, ...(offset === 0 ? undefined : { offset }) })
      return Effect.gen(function*() {
        yield* (yield* MemoryGuard).pass
        pages++
        // what takes too long while a smaller page can be tried is too large, and says nothing about the product
        const page = yield* Effect.provideService(operation, TriesSize, isAdaptive && used > Math.max(smallest, least))
        const next = yield* Effect.fromResult(nextOffset(operation, page, (yield* PcoClient).baseUrl))
        went(used)
        return { operation, page, offset, size: used, next }
      }).pipe(Effect.catch((error) => {
        const smaller = Math.max(smallest, Math.floor(used / 2))
        if (!isAdaptive || smaller >= used || smaller < least || !isTooMuch(error)) return Effect.fail(error)
        // another page that is under way may have made it smaller already
        size = Math.min(size, smaller)
        well = 0
        return read(request, { ...bounds, most: smaller })
      }))
    })

  return { read, pages: () => pages }
}
