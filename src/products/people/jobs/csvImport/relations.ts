/**
 * Compares the rows of one file: which describe the same person, and which describe people who share an address.
 *
 * @internal
 */
import * as Timestamp from "../../../../jsonapi/Timestamp.ts"
import type { Candidate, Person } from "../matching/compare.ts"
import { judge } from "../matching/compare.ts"
import type { Wanted } from "../matching/identity.ts"
import { keysOf } from "../matching/identity.ts"
import type { Settings } from "../matching/options.ts"
import type { Content } from "./rows.ts"

/**
 * Whether a candidate who has a row of their own is a different person: a family shares addresses but not first names.
 *
 * @internal
 */
export const isRelative = (candidate: Pick<Candidate, "contradictions">): boolean =>
  candidate.contradictions.includes("first_name")

/** The person whom a row would create. */
const personOf = (row: number, { identity }: Wanted): Person =>
  ({
    id: `row ${row}`,
    first_name: identity.first_name ?? null,
    last_name: identity.last_name ?? null,
    nickname: identity.nickname ?? null,
    given_name: identity.given_name ?? null,
    birthdate: identity.birthdate ?? null,
    emails: (identity.emails ?? []).map((address) => ({ address })),
    phone_numbers: (identity.phone_numbers ?? []).map((number) => ({ number, e164: null, country_code: null }))
  }) as unknown as Person

/** @internal */
export type Relation =
  /** No earlier row describes the person. */
  | { readonly _tag: "Alone" }
  /** An earlier row creates the person. */
  | { readonly _tag: "Joins"; readonly row: number }
  | { readonly _tag: "Unclear"; readonly rows: ReadonlyArray<number> }

/**
 * Takes the rows that create people one after the other, and relates each to the rows before it.
 *
 * @internal
 */
export const creations = (settings: Settings) => {
  const people = new Map<number, Person>()
  const byKey = new Map<string, Set<number>>()
  const firstOf = new Map<number, number>()
  return (row: number, wanted: Wanted): Relation => {
    const keys = keysOf(wanted)
    const before = new Set(keys.flatMap((key) => Array.from(byKey.get(key) ?? [])))
    const same = new Set<number>()
    const unclear = new Set<number>()
    for (const other of before) {
      const judged = judge(wanted, settings, people.get(other)!, undefined)
      if (judged === undefined || judged[0] === "somebody else") continue
      const [verdict, candidate] = judged
      if (verdict === "match") same.add(firstOf.get(other)!)
      else if (!isRelative(candidate)) unclear.add(other)
    }
    if (same.size > 1) return { _tag: "Unclear", rows: Array.from(same) }
    const [first] = same
    if (first === undefined && unclear.size > 0) return { _tag: "Unclear", rows: Array.from(unclear) }
    people.set(row, personOf(row, wanted))
    firstOf.set(row, first ?? row)
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(row))
    return first === undefined ? { _tag: "Alone" } : { _tag: "Joins", row: first }
  }
}

// Planning Center keeps whole seconds.
const comparable = (value: unknown): string => {
  const millis = Timestamp.fromInput(value)
  return Number.isNaN(millis) ? JSON.stringify(value) ?? "" : String(Math.floor(millis / 1000))
}

/**
 * Records the values that rows have for each person. A later row can add values but cannot contradict an earlier one,
 * because rows are not written in the order of the file.
 *
 * @internal
 */
export const statements = () => {
  const said = new Map<string, Map<string, { readonly value: string; readonly row: number }>>()
  return (person: string, row: number, { data, fields }: Content): string | undefined => {
    const known = said.get(person) ?? new Map<string, { readonly value: string; readonly row: number }>()
    said.set(person, known)
    const all = [
      ...Object.entries(data),
      ...Object.entries(fields ?? {}).map(([name, value]) => [`fields.${name}`, value] as const)
    ].filter(([, value]) => value !== undefined)
    const contradictions = all.filter(([name, value]) => {
      const before = known.get(name)
      return before !== undefined && before.value !== comparable(value)
    })
    if (contradictions.length > 0) {
      const names = contradictions.map(([name]) => name).join(", ")
      return `contradicts row ${known.get(contradictions[0]![0])!.row} of the same person: ${names}`
    }
    for (const [name, value] of all) if (!known.has(name)) known.set(name, { value: comparable(value), row })
    return undefined
  }
}
