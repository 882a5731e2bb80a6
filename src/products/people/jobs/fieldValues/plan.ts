/**
 * What has to be written so that a field holds what it shall.
 *
 * @internal
 */
import type { Field } from "./definitions.ts"
import { decode } from "./values.ts"

/**
 * One value that a person has, as it is kept.
 *
 * @internal
 */
export interface Datum {
  readonly id: string
  readonly text: string
}

/**
 * @internal
 */
export type Step =
  | { readonly _tag: "create"; readonly text: string }
  | { readonly _tag: "update"; readonly id: string; readonly text: string }
  | { readonly _tag: "delete"; readonly id: string }

const remove = ({ id }: Datum): Step => ({ _tag: "delete", id })

// Ids are digits and too long for a number.
const older = (left: Datum, right: Datum) =>
  left.id.length - right.id.length || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0)

const planOne = (field: Field, text: string, data: ReadonlyArray<Datum>): ReadonlyArray<Step> => {
  const [first, ...doubles] = data
  if (first === undefined) return [{ _tag: "create", text }]
  const isSame = decode(field, first.text) === decode(field, text)
  const update: ReadonlyArray<Step> = isSame ? [] : [{ _tag: "update", id: first.id, text }]
  return [...doubles.map(remove), ...update]
}

const planTicked = (
  texts: ReadonlyArray<string>,
  data: ReadonlyArray<Datum>,
  known: ReadonlySet<string>
): ReadonlyArray<Step> => {
  const kept = new Set<string>()
  const unwanted = data.filter(({ id, text }) => {
    if (!texts.includes(text)) return known.has(id)
    if (kept.has(text)) return true
    kept.add(text)
    return false
  })
  const missing = texts.filter((text) => !kept.has(text))
  return [...unwanted.map(remove), ...missing.map((text): Step => ({ _tag: "create", text }))]
}

/**
 * The steps from what is there to what shall be. Of data that a field has twice the
 * oldest one stays: whoever else cleans up at the same time keeps the same one, so
 * never all of them go. What is merely not wanted goes when its id is `known`, that
 * is, when it was there before the job began.
 *
 * @internal
 */
export const plan = (
  field: Field,
  texts: ReadonlyArray<string>,
  data: ReadonlyArray<Datum>,
  known: ReadonlySet<string>
): ReadonlyArray<Step> => {
  const sorted = data.toSorted(older)
  if (field.data_type === "checkboxes") return planTicked(texts, sorted, known)
  return texts.length === 0
    ? sorted.filter(({ id }) => known.has(id)).map(remove)
    : planOne(field, texts[0]!, sorted)
}
