import pLimit from "p-limit"
import { PlanningCenter } from "planning-center-api"

/**
 * Its logic is untouched, but its address is fixed in a field that the constructor sets, for which it has no option:
 * that field is set again. Of `links.next` it takes path and query by itself, and puts the same field before them.
 */
export const makeClient = (baseUrl: string, rateLimitDelay?: number): PlanningCenter => {
  const client = new PlanningCenter({
    auth: { type: "basic", clientId: "id", clientSecret: "secret" },
    ...(rateLimitDelay === undefined ? undefined : { rateLimitDelay })
  })
  return Object.assign(client, { baseUrl })
}

/** It has nothing to bound how many calls are under way: ten at once, as with the others. */
const limit = pLimit(10)

export const each = <A, B>(items: ReadonlyArray<A>, f: (item: A) => Promise<B>): Promise<Array<B>> =>
  limit.map(items, f)

/** What became of each item. */
export const settle = async <A>(items: ReadonlyArray<A>, f: (item: A) => Promise<unknown>) => {
  const isDone = await each(items, (item) => f(item).then(() => true, () => false))
  return {
    done: items.filter((_, index) => isDone[index]),
    failed: items.filter((_, index) => !isDone[index])
  }
}
