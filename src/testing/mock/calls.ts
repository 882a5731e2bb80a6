/**
 * What ran, and what should have.
 *
 * @internal
 */
import * as Data from "effect/Data"
import * as Predicate from "effect/Predicate"
import type { Method, Operation } from "../../client/Operation.ts"

/**
 * An operation that was run.
 *
 * @category models
 * @since 0.1.0
 */
export interface Call {
  /** Such as `people.Person.get`. */
  readonly name: string
  readonly method: Method
  readonly path: string
  /** The values in the path, such as `{ person_id: "1" }`. */
  readonly parameters: { readonly [name: string]: string }
  readonly query: { readonly [name: string]: string }
  /** The attributes of a write. */
  readonly attributes: { readonly [name: string]: unknown }
  /** The whole body of a write. */
  readonly body: unknown
}

/**
 * What a call must be. Of objects only what is named counts; what is not named may
 * be anything.
 *
 * @category models
 * @since 0.1.0
 */
export interface Expected {
  readonly method?: Method | undefined
  readonly path?: string | undefined
  readonly parameters?: { readonly [name: string]: string } | undefined
  readonly query?: { readonly [name: string]: string } | undefined
  readonly attributes?: { readonly [name: string]: unknown } | undefined
  readonly body?: unknown
  /** How often, exactly. At least once otherwise. */
  readonly times?: number | undefined
}

/**
 * An expectation that was not met.
 *
 * @category errors
 * @since 0.1.0
 */
export class ExpectationError extends Data.TaggedError("ExpectationError")<{ readonly message: string }> {}

/** @internal */
export const ofOperation = (operation: Operation<unknown>): Call => {
  const data = Predicate.hasProperty(operation.body, "data") ? operation.body.data : undefined
  const attributes = Predicate.hasProperty(data, "attributes") ? data.attributes : undefined
  return {
    name: operation.name,
    method: operation.method,
    path: operation.path,
    parameters: operation.parameters,
    query: Object.fromEntries(operation.query),
    attributes: Predicate.isObject(attributes) ? { ...attributes } : {},
    body: operation.body
  }
}

// Objects are compared by what is expected of them, arrays as a whole.
const differences = (path: string, found: unknown, expected: unknown): ReadonlyArray<string> => {
  if (Object.is(found, expected) || expected === undefined) return []
  if (Array.isArray(expected) && Array.isArray(found) && expected.length === found.length) {
    return expected.flatMap((item, index) => differences(`${path}[${index}]`, found[index], item))
  }
  if (Predicate.isObject(expected) && !Array.isArray(expected) && Predicate.isObject(found) && !Array.isArray(found)) {
    return Object.entries(expected).flatMap(([name, value]) =>
      differences(path === "" ? name : `${path}.${name}`, (found as Record<string, unknown>)[name], value)
    )
  }
  return [`${path} was ${JSON.stringify(found) ?? "not there"}, not ${JSON.stringify(expected)}`]
}

const count = (times: number) => times === 1 ? "once" : `${times} times`

const spell = (call: Call): string => {
  const query = Object.entries(call.query).map(([name, value]) => `${name}=${value}`).join("&")
  const body = call.body === undefined ? "" : ` ${JSON.stringify(call.attributes)}`
  return `  ${call.name}: ${call.method} ${call.path}${query === "" ? "" : `?${query}`}${body}`
}

const list = (title: string, calls: ReadonlyArray<Call>): string =>
  calls.length === 0 ? "Nothing ran." : [title, ...calls.slice(0, 20).map(spell)].join("\n")

/**
 * The calls that are as expected, or what is wrong.
 *
 * @internal
 */
export const expectRan = (
  calls: ReadonlyArray<Call>,
  name: string,
  { times, ...expected }: Expected
): ReadonlyArray<Call> | ExpectationError => {
  const named = calls.filter((call) => call.name === name)
  const judged = named.map((call) => ({ call, wrong: differences("", call, expected) }))
  const right = judged.filter(({ wrong }) => wrong.length === 0).map(({ call }) => call)
  if (times === undefined ? right.length > 0 : right.length === times) return right
  if (named.length === 0) {
    return new ExpectationError({ message: `${name} did not run. ${list("These did:", calls)}` })
  }
  if (times !== undefined && (right.length > 0 || times === 0)) {
    const message = times === 0
      ? `${name} ran ${count(right.length)}, and should not have.`
      : `${name} ran ${count(right.length)} as expected, not ${count(times)}.`
    return new ExpectationError({ message: `${message} ${list("It ran so:", named)}` })
  }
  const nearest = judged.toSorted((left, one) => left.wrong.length - one.wrong.length)[0]!
  return new ExpectationError({
    message: `${name} ran ${count(named.length)}, and never as expected: ${nearest.wrong.join("; ")}. ${
      list("It ran so:", named)
    }`
  })
}
