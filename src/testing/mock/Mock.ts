/**
 * One operation and its mocked answer.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Limits from "../../client/limits.ts"
import type { Operation } from "../../client/Operation.ts"
import type { PcoError } from "../../client/PcoError.ts"
import { invalidInput, isPcoError } from "../../client/PcoError.ts"
import * as Failure from "./failure.ts"

/**
 * What a mock answers with: a value, a failure, or an effect that gives one of the
 * two.
 *
 * @category models
 * @since 0.1.0
 */
export type Answer<A> = A | PcoError | Effect.Effect<A | PcoError, PcoError>

/**
 * An answer, or what makes one out of the operation; `index` counts from 0 how often
 * this mock was asked before.
 *
 * @category models
 * @since 0.1.0
 */
export type Answers<A> = Answer<A> | ((operation: Operation<unknown>, index: number) => Answer<A>)

/**
 * A mock of one operation.
 *
 * @category models
 * @since 0.1.0
 */
export interface Mock {
  /** Such as `people.Person.get`. */
  readonly name: string
  readonly answers: Answers<unknown>
}

const parameterOf = (operation: Operation<unknown>, name: string): string | undefined =>
  operation.query.find(([key]) => key === name)?.[1]

// Rows are enough where a page is wanted, and where rows are read by their ids those that were asked for are picked.
const shaped = (operation: Operation<unknown>, value: unknown, baseUrl: string): Effect.Effect<unknown, PcoError> => {
  if (!Array.isArray(value) || !/\.(list|stream|getMany)$/.test(operation.name)) return Effect.succeed(value)
  const rows = value as ReadonlyArray<{ readonly id?: unknown }>
  if (!operation.name.endsWith(".getMany")) {
    const offset = Number(parameterOf(operation, "offset") ?? 0)
    const data = rows.slice(offset, offset + Number(parameterOf(operation, "per_page") ?? Limits.usualRows))
    const next = offset + data.length
    const more = data.length > 0 && next < rows.length
    const query = operation.query.filter(([name]) => name !== "offset").map(([name, value]) => [name, value])
    return Effect.succeed({
      data,
      meta: { total_count: rows.length, count: data.length, ...(more ? { next: { offset: next } } : undefined) },
      links: more
        ? { next: `${baseUrl}${operation.path}?${new URLSearchParams([...query, ["offset", String(next)]])}` }
        : {},
      unlinked: []
    })
  }
  const wanted = new Set((parameterOf(operation, "where[id]") ?? "").split(","))
  if (operation.query.some(([name]) => name.startsWith("where[id]"))) {
    const found = rows.filter(({ id }) => wanted.has(String(id)))
    return Effect.succeed(new Map(found.map((row) => [String(row.id), row])))
  }
  const id = Object.values(operation.parameters).at(-1)
  const row = rows.find((row) => row.id === id)
  return row === undefined ? Effect.fail(Failure.make("NotFound", {}, {})) : Effect.succeed(row)
}

/**
 * What the mock gives for an operation.
 *
 * @internal
 */
export const answer = (
  mock: Mock,
  operation: Operation<unknown>,
  index: number,
  baseUrl: string
): Effect.Effect<unknown, PcoError> =>
  Effect.suspend(() => {
    const made = typeof mock.answers === "function" ? mock.answers(operation, index) : mock.answers
    const given = isPcoError(made)
      ? Effect.fail(made)
      : Effect.isEffect(made)
      ? made as Effect.Effect<unknown, PcoError>
      : Effect.succeed(made)
    return Effect.flatMap(given, (value) => isPcoError(value) ? Effect.fail(value) : shaped(operation, value, baseUrl))
  }).pipe(Effect.mapError((error) => Failure.of(operation, error)))

/**
 * The refusal of an operation that is not mocked.
 *
 * @internal
 */
export const missing = (operation: Operation<unknown>, mocks: ReadonlyArray<Mock>): PcoError =>
  invalidInput(operation.name, [{
    field: operation.name,
    problem: "is not mocked",
    expected: mocks.length === 0
      ? "a mock of it: nothing is mocked"
      : `a mock of it beside ${mocks.map(({ name }) => name).join(", ")}`
  }], operation)
