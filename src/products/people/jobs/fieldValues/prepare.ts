/**
 * From the values that a program gives to changes, checked against the fields.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import type { PcoError } from "../../../../client/PcoError.ts"
import * as Issue from "../../../../jsonapi/Issue.ts"
import type { Fields } from "./definitions.ts"
import * as Definitions from "./definitions.ts"
import type { Value } from "./values.ts"
import { encode, isIssues } from "./values.ts"
import type { FieldChange } from "./write.ts"

/**
 * Values by the name of their field: its slug, `tab.slug` where two fields have the
 * same slug, or the id of the definition.
 *
 * @category models
 * @since 0.1.0
 */
export interface Values {
  readonly [field: string]: Value | undefined
}

interface Prepared {
  readonly changes: ReadonlyArray<FieldChange>
  readonly issues: ReadonlyArray<Issue.Issue>
}

const check = (fields: Fields, values: Values, prefix: string): Prepared => {
  const changes: Array<FieldChange> = []
  const issues: Array<Issue.Issue> = []
  const names = new Map<string, string>()
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue
    const path = `${prefix}${name}`
    const field = Definitions.find(fields, name, path)
    if ("problem" in field) {
      issues.push(field)
      continue
    }
    const before = names.get(field.id)
    if (before !== undefined) issues.push({ field: path, problem: `is the same field as ${JSON.stringify(before)}` })
    names.set(field.id, name)
    const wanted = encode(field, path, value)
    if (isIssues(wanted)) issues.push(...wanted)
    else changes.push({ name, field, wanted })
  }
  return { changes, issues }
}

/**
 * @internal
 */
export const prepare = Effect.fnUntraced(function*(
  values: unknown,
  prefix = ""
): Effect.fn.Return<Prepared, PcoError, PcoClient> {
  if (typeof values !== "object" || values === null || Array.isArray(values)) {
    const expected = "an object of values by the slugs of their fields"
    const field = prefix.replace(/\.$/, "") || "values"
    return { changes: [], issues: [{ field, problem: `is ${Issue.describe(values)}`, expected }] }
  }
  const given = values as Values
  if (Object.values(given).every((value) => value === undefined)) return { changes: [], issues: [] }
  const fields = yield* Definitions.getThat((fields) => check(fields, given, prefix).issues.length === 0)
  return check(fields, given, prefix)
})
