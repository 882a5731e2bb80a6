/**
 * Pages one after the other, along the `next` link of each.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { Operation } from "../client/Operation.ts"
import { follow } from "../client/Operation.ts"
import { PcoClient } from "../client/PcoClient.ts"
import { Malformed, PcoError } from "../client/PcoError.ts"
import type { Links } from "../jsonapi/Document.ts"
import type { Issue } from "../jsonapi/Issue.ts"

interface PageLike<A> {
  readonly data: ReadonlyArray<A>
  readonly links: Links
}

const broken = (operation: Operation<unknown>, issue: Issue) =>
  new PcoError({
    reason: new Malformed(issue),
    operation: operation.name,
    method: operation.method,
    path: operation.path,
    errors: [],
    attempts: 1,
    neverSent: false,
    mayHaveTakenEffect: false
  })

// `per_page=0` answers with a `next` that leads to itself, so a next page has to lead on.
const next = <A>(
  operation: Operation<PageLike<A>>,
  page: PageLike<A>,
  baseUrl: string
): Result.Result<Option.Option<Operation<PageLike<A>>>, PcoError> => {
  const link = page.links["next"]
  if (link === undefined || link === null) return Result.succeed(Option.none())
  const followed = follow(operation, link, baseUrl)
  if (Result.isFailure(followed)) return Result.fail(broken(operation, followed.failure))
  const [from, to] = [operation.offset, followed.success.offset]
  return to > from
    ? Result.succeed(Option.some(followed.success))
    : Result.fail(broken(operation, {
      field: "links.next",
      problem: `leads from offset ${from} to offset ${to}`,
      expected: "a page further on"
    }))
}

/**
 * The rows of a list, from its first page to its last. One page is held at a time.
 *
 * @internal
 */
export const sequential = <A>(first: Operation<PageLike<A>>): Stream.Stream<A, PcoError, PcoClient> =>
  Stream.paginate(first, (operation) =>
    Effect.gen(function*() {
      const client = yield* PcoClient
      const page = yield* operation
      return [page.data, yield* Effect.fromResult(next(operation, page, client.baseUrl))] as const
    }))
