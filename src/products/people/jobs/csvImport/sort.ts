/**
 * Sorts the rows of a preview by what they would do, after comparing them with each other.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type * as Import from "../../../../bulk/Import.ts"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import type { PcoError } from "../../../../client/PcoError.ts"
import type { Issue } from "../../../../jsonapi/Issue.ts"
import type { Preview } from "../CsvImport.ts"
import type * as Matching from "../Matching.ts"
import type { Settings } from "../matching/options.ts"
import { refuse } from "../shared/input.ts"
import { changesOf } from "./changes.ts"
import type { Looked } from "./look.ts"
import { operation } from "./look.ts"
import type { Prepared } from "./rows.ts"
import * as Relations from "./relations.ts"

/**
 * The most issues that are reported. A column with the wrong type has one in each row.
 *
 * @internal
 */
export const mostIssues = 100

/** @internal */
export const sorted = Effect.fnUntraced(function*<A>(
  prepared: ReadonlyArray<Prepared<A>>,
  found: Import.Preview<Prepared<A>, Matching.Person, Matching.Person>,
  looked: ReadonlyMap<number, Looked>,
  settings: Settings,
  find: Matching.FindOptions
): Effect.fn.Return<Preview<A>, PcoError, PcoClient> {
  const existing = new Map(found.change.map(({ existing, row }) => [row, existing]))
  const reasons = new Map(found.unclear.map(({ reason, row }) => [row, reason]))
  const known = new Set(Array.from(existing.values(), ({ id }) => id))
  const isOther = (candidate: Matching.Candidate) => known.has(candidate.person.id) && Relations.isRelative(candidate)
  const relate = Relations.creations(settings)
  const state = Relations.statements()
  const creates: Array<Preview<A>["create"][number]> = []
  const changes: Array<Preview<A>["change"][number]> = []
  const same: Array<Preview<A>["same"][number]> = []
  const unclear: Array<Preview<A>["unclear"][number]> = []
  const issues: Array<Issue> = []
  for (const one of prepared) {
    const { given: data, row } = one
    const leave = (reason: string) => {
      unclear.push({ row, data, reason })
    }
    const { createIssues = [], issues: wrong = [], match, wanted } = looked.get(row) ?? {}
    issues.push(...wrong.map((issue) => ({ ...issue, field: `row ${row}, ${issue.field}` })))
    if (wrong.length > 0) continue
    const person = existing.get(row)
    if (person !== undefined) {
      const contradiction = state(person.id, row, one)
      const change = contradiction === undefined ? yield* changesOf(one, person) : undefined
      if (contradiction !== undefined) leave(contradiction)
      else if (change === undefined) same.push({ row, data, existing: person })
      else changes.push({ _tag: "Change", row, data, existing: person, change })
      continue
    }
    const isRelative = match?._tag === "CouldNotTell" && match.candidates.length > 0 && match.candidates.every(isOther)
    const reason = isRelative ? undefined : reasons.get(row)
    if (reason !== undefined || wanted === undefined) {
      leave(reason ?? "")
      continue
    }
    const relation = relate(row, wanted)
    if (relation._tag === "Unclear") leave(`may be the same person as row ${relation.rows.join(" or ")}`)
    else {
      const first = relation._tag === "Joins" ? relation.row : row
      const contradiction = state(`row ${first}`, row, one)
      if (contradiction !== undefined) leave(contradiction)
      else {
        if (first === row) {
          issues.push(...createIssues.map((issue) => ({ ...issue, field: `row ${row}, ${issue.field}` })))
        }
        creates.push({ _tag: "Create", row, data, ...(first === row ? undefined : { joins: first }) })
      }
    }
  }
  if (issues.length > 0) return yield* refuse(operation, ...issues.slice(0, mostIssues))
  const contents = new Map(prepared.map(({ data, fields, identity, row }) => [row, { data, fields, identity }]))
  return { create: creates, change: changes, same, unclear, contents, find }
})
