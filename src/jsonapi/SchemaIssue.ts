/**
 * Turns what a schema says about a value into an {@link Issue}.
 *
 * @since 0.1.0
 * @internal
 */
import * as Issues from "effect/SchemaIssue"
import type * as Schema from "effect/Schema"
import type { Issue } from "./Issue.ts"

const formatter = Issues.makeFormatterStandardSchemaV1()

const key = (segment: unknown): PropertyKey =>
  typeof segment === "object" && segment !== null && "key" in segment
    ? (segment as { readonly key: PropertyKey }).key
    : segment as PropertyKey

const pathOf = (path: ReadonlyArray<unknown>): string =>
  path.map(key).reduce<string>(
    (text, segment) =>
      typeof segment === "number" || /^\d+$/.test(String(segment))
        ? `${text}[${String(segment)}]`
        : text === ""
        ? String(segment)
        : `${text}.${String(segment)}`,
    ""
  )

/**
 * The first thing a schema has to say about a value.
 *
 * @internal
 */
export const fromSchemaIssue = (error: Schema.SchemaError | Issues.Issue, prefix = ""): Issue => {
  const issues =
    formatter("issue" in error && error._tag === "SchemaError" ? error.issue : error as Issues.Issue).issues
  const first = issues[0]
  const path = pathOf(first?.path ?? [])
  return {
    field: path === "" ? prefix || "document" : prefix === "" ? path : `${prefix}.${path}`,
    problem: (first?.message ?? "does not fit").replace(/\s+/g, " ")
  }
}
