/**
 * Reads pages of a size that fits.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { TriesSize } from "../client/health.ts"
import * as Limits from "../client/limits.ts"
import { type Failed, Operation } from "../client/Operation.ts"
import { PcoClient } from "../client/PcoClient.ts"
import type { PcoError } from "../client/PcoError.ts"
import { MemoryGuard } from "./MemoryGuard.ts"
import * as PageSize from "./pageSize.ts"
import type { Page, Request, Source } from "./source.ts"
import { broken, nextOffset } from "./source.ts"

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
  /**
   * A page of at least `least` rows where the list has as many, and at most `most`. `size` is one that `take` gave;
   * without it the page has the size that fits.
   */
  readonly read: (
    request: Omit<Request, "per_page">,
    bounds?: { readonly least?: number; readonly most?: number; readonly size?: number }
  ) => Effect.Effect<Reading, PcoError, PcoClient>
  /** The size of the next page, for whoever plans ahead. */
  readonly take: () => number
  /** How many pages were read. */
  readonly pages: () => number
}

const largest = Limits.mostRows

/** A larger `total_count` is not credible. */
const mostOfList = 100_000_000

/** Whether fewer rows may help: there was no answer in time, or it was too large. */
const isTooMuch = ({ reason, status }: Failed): boolean => {
  if (reason._tag === "Timeout") return true
  // the edge gives up on slow reads with 504
  if (reason._tag === "ServerError") return status === 504
  return reason._tag === "Malformed" && reason.field === "body" && reason.problem.startsWith("is larger than")
}

const countIssue = ({ data, meta: { total_count } }: Page, offset: number, next: number | undefined) => {
  if (total_count === undefined) return undefined
  const field = "meta.total_count"
  if (!Number.isInteger(total_count) || total_count < 0 || total_count > mostOfList) {
    return { field, problem: `is ${total_count}`, expected: `a whole number from 0 to ${mostOfList}` }
  }
  return offset > 0 && data.length === 0 && next === undefined && total_count > offset
    ? {
      field,
      problem: `is ${total_count}, and there are no rows from ${offset} on`,
      expected: "the number of rows of the list"
    }
    : undefined
}

/**
 * A reader of pages of this size. An adaptive one reads a page that is too much again with fewer rows, at once. The
 * next page begins where this one ended, whatever its size, so no row is passed over.
 *
 * @internal
 */
export const make = (source: Source, perPage: number | "adaptive"): Reader => {
  const pageSize = perPage === "adaptive" ? PageSize.adaptive() : PageSize.fixed(perPage)
  let pages = 0

  const read: Reader["read"] = (request, bounds = {}) =>
    Effect.suspend(() => {
      const { least = 1, most = largest, size = pageSize.take(most) } = bounds
      const used = Math.max(least, Math.min(size, most))
      const { offset = 0, ...rest } = request
      const operation = source.read({ ...rest, per_page: used, ...(offset === 0 ? undefined : { offset }) })
      // a smaller page is the better retry
      const isTrying = pageSize.canShrink(used) && used > least
      const once = isTrying ? new Operation({ ...operation, isFinal: isTooMuch }) : operation
      let elapsed = 0
      return Effect.gen(function*() {
        yield* (yield* MemoryGuard).pass
        pages++
        const start = yield* Clock.currentTimeMillis
        // what takes too long while a smaller page can be tried is too large, and says nothing about the product
        const page = yield* once.pipe(
          Effect.provideService(TriesSize, isTrying),
          Effect.tapError(() =>
            Effect.map(Clock.currentTimeMillis, (now) => {
              elapsed = now - start
            })
          )
        )
        if (!Array.isArray(page.data)) {
          return yield* broken(operation, { field: "data", problem: "is no page", expected: "an array of rows" })
        }
        const next = yield* Effect.fromResult(nextOffset(operation, page, (yield* PcoClient).baseUrl))
        const issue = countIssue(page, offset, next)
        if (issue !== undefined) return yield* broken(operation, issue)
        pageSize.came(used, (yield* Clock.currentTimeMillis) - start)
        return { operation, page, offset, size: used, next }
      }).pipe(Effect.catch((error) => {
        const smaller = isTooMuch(error) ? pageSize.failed(used, elapsed) : undefined
        return smaller === undefined || smaller < least
          ? Effect.fail(error)
          : read(request, { least, most: Math.min(most, smaller), size: smaller })
      }))
    })

  return { read, take: pageSize.take, pages: () => pages }
}
