/**
 * Writes as texts, and back.
 *
 * @internal
 */
import * as Result from "effect/Result"
import { Operation } from "../client/Operation.ts"
import type { PcoError, Reason } from "../client/PcoError.ts"
import type * as Issue from "../jsonapi/Issue.ts"
import { parse } from "./stored.ts"

/**
 * What is wrong with an operation that is to be deferred.
 *
 * @internal
 */
export const issuesOf = (operation: Operation<unknown>): ReadonlyArray<Issue.Issue> => {
  const refuse = (field: string, problem: string, expected: string) => [{ field, problem, expected }]
  if (operation.issues.length > 0) return operation.issues
  if (operation.method === "GET") return refuse("operation", "reads", "a write: whoever reads waits for the answer")
  if (operation.file !== undefined) return refuse("file", "cannot be deferred", "an upload that is made at once")
  try {
    JSON.stringify(operation.body)
    return []
  } catch {
    return refuse("body", "cannot be written as JSON", "data without functions or circles")
  }
}

/**
 * A write, with when it was deferred.
 *
 * @internal
 */
export interface Write {
  readonly operation: Operation<unknown>
  readonly deferredAt: number
}

/**
 * @internal
 */
export const toText = ({ deferredAt, operation }: Write): string => {
  const { body, method, name, parameters, product, query, repeatable, tags, template } = operation
  return JSON.stringify({ name, product, method, template, parameters, query, body, tags, repeatable, deferredAt })
}

// The row that is answered tells the cache what changed; nobody else hears of it.
const decode: Operation<unknown>["decode"] = ({ json }) =>
  Result.succeed(typeof json === "object" && json !== null && "data" in json ? json.data : undefined)

const isWrite = (method: unknown): method is "DELETE" | "PATCH" | "POST" =>
  method === "DELETE" || method === "PATCH" || method === "POST"

/**
 * `undefined` for what this version did not write.
 *
 * @internal
 */
export const fromText = (text: string): Write | undefined => {
  const value = parse(text)
  if (typeof value !== "object" || value === null) return undefined
  const { deferredAt, ...written } = value as Partial<Operation<unknown>> & { readonly deferredAt?: unknown }
  const { method, name, parameters, product, query, tags, template } = written
  const isWhole = typeof name === "string" && typeof product === "string" && typeof template === "string" &&
    isWrite(method) && typeof parameters === "object" && parameters !== null && Array.isArray(query) &&
    Array.isArray(tags)
  if (!isWhole || typeof deferredAt !== "number") return undefined
  return {
    operation: new Operation({
      name,
      product,
      method,
      template,
      parameters,
      query,
      tags,
      body: written.body,
      repeatable: written.repeatable,
      decode
    }),
    deferredAt
  }
}

/**
 * Why a write ended among the dead letters.
 *
 * - `in doubt`: nobody knows whether it took effect. Look before you replay it.
 * - `refused`: Planning Center did not accept it.
 * - `failed`: it was tried as often as it may be, and certainly not done.
 * - `unreadable`: what was stored is nothing that can be read, or its encryption key is not there.
 *
 * @category models
 * @since 0.1.0
 */
export type Why = "failed" | "in doubt" | "refused" | "unreadable"

/**
 * @internal
 */
export interface Letter {
  readonly why: Why
  readonly reason: Reason["_tag"] | undefined
  readonly description: string
  readonly attempts: number
  readonly buriedAt: number
  /** The text of the write. */
  readonly write: string
}

/**
 * @internal
 */
export const toLetter = (letter: Letter): string => JSON.stringify(letter)

/**
 * @internal
 */
export const fromLetter = (text: string): Letter | undefined => {
  const value = parse(text) as Partial<Letter> | undefined
  return typeof value?.why === "string" && typeof value.write === "string" && typeof value.buriedAt === "number"
    ? value as Letter // what has these was written here
    : undefined
}

/**
 * What is to be done about a write that failed.
 *
 * @internal
 */
export const judge = (operation: Operation<unknown>, error: PcoError): "again" | "in doubt" | "refused" => {
  if (error.mayHaveTakenEffect && !operation.repeatable) return "in doubt"
  switch (error.reason._tag) {
    case "Blocked":
    case "CircuitOpen":
    case "RateLimited":
    case "ServerError":
    case "Timeout":
    case "TokenStoreFailed":
    case "Transport":
    case "Unauthorized":
      // none of these is about the write itself, and they pass or are put right
      return "again"
    default:
      return "refused"
  }
}

/**
 * Writes in one line are made one after the other: those of one resource, and what is made
 * below it; where there is none, those of one path.
 *
 * @internal
 */
export const lineOf = ({ path, product, tags }: Operation<unknown>): string =>
  `${product} ${tags.find((tag) => tag.includes(":")) ?? path}`
