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
 * Why a write became a dead letter.
 *
 * - `in_doubt`: it may have taken effect. Look before you replay it.
 * - `refused`: Planning Center did not accept it.
 * - `attempts`: it was tried as often as it may be, and certainly took no effect.
 * - `undecodable`: what was stored cannot be read, or its encryption key is missing.
 *
 * @category models
 * @since 0.1.0
 */
export type Cause = "attempts" | "in_doubt" | "refused" | "undecodable"

/**
 * @internal
 */
export interface DeadText {
  readonly cause: Cause
  readonly reason: Reason["_tag"] | undefined
  readonly description: string
  readonly attempts: number
  readonly at: number
  /** The text of the write. */
  readonly write: string
}

/**
 * @internal
 */
export const toDeadText = (dead: DeadText): string => JSON.stringify(dead)

/**
 * @internal
 */
export const fromDeadText = (text: string): DeadText | undefined => {
  const value = parse(text) as Partial<DeadText> | undefined
  return typeof value?.cause === "string" && typeof value.write === "string" && typeof value.at === "number"
    ? value as DeadText // what has these was written here
    : undefined
}

/**
 * What is to be done about a write that failed.
 *
 * @internal
 */
export const judge = (operation: Operation<unknown>, error: PcoError): "again" | "in_doubt" | "refused" => {
  if (error.mayHaveTakenEffect && !operation.repeatable) return "in_doubt"
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
 * The key of a write. Writes with the same key are sent in order: those of one resource and what is created below it;
 * where there is no resource, those of one path.
 *
 * @internal
 */
export const keyOf = ({ path, product, tags }: Operation<unknown>): string =>
  `${product} ${tags.find((tag) => tag.includes(":")) ?? path}`
