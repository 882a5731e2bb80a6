/**
 * The items of a job, and what makes each of them the same one in another run.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"
import * as Stream from "effect/Stream"
import type { Issue } from "../jsonapi/Issue.ts"
import { describe } from "../jsonapi/Issue.ts"

/**
 * What a run goes through: an array, another iterable, or a stream.
 *
 * @category models
 * @since 0.1.0
 */
export type Items<A, E, R> = Iterable<A> | Stream.Stream<A, E, R>

/**
 * @internal
 */
export const itemsIssues = (items: unknown, field = "items"): ReadonlyArray<Issue> =>
  // a string is not meant as a list of its characters
  Stream.isStream(items) || (Predicate.isIterable(items) && typeof items !== "string")
    ? []
    : [{ field, problem: `is ${describe(items)}`, expected: "an array, another iterable or a Stream" }]

/**
 * @internal
 */
export const functionIssues = (field: string, value: unknown): ReadonlyArray<Issue> =>
  typeof value === "function"
    ? []
    : [{ field, problem: `is ${describe(value)}`, expected: "a function" }]

/**
 * @internal
 */
export const isKey = (key: unknown): key is string => typeof key === "string" && key !== ""

/**
 * @internal
 */
export const keyIssue = (key: unknown, index: number): Issue => ({
  field: `key of items[${index}]`,
  problem: `is ${describe(key)}`,
  expected: "a text that is not empty"
})
