/**
 * Columns of a CSV.
 *
 * @since 0.1.0
 */
import type { Cell } from "./write.ts"

/**
 * A column of a CSV: its name and what it shows of a row.
 *
 * @category models
 * @since 0.1.0
 */
export interface Column<in A> {
  readonly name: string
  readonly value: (row: A) => Cell
}

/**
 * A column that shows all values of what belongs to a row, such as included addresses.
 *
 * @category columns
 * @since 0.1.0
 */
export const list = <A, B>(
  name: string,
  rows: (row: A) => Iterable<B>,
  value: (of: B) => number | string | null | undefined,
  separator = "; "
): Column<A> => ({
  name,
  value: (row) => {
    let text: string | undefined
    for (const each of rows(row)) {
      const one = value(each)
      if (one === null || one === undefined) continue
      text = text === undefined ? String(one) : text + separator + String(one)
    }
    return text
  }
})

/**
 * A column for each key: what belongs to a row under it, such as the values of custom fields
 * by their definitions. Several values of one key stand in one cell.
 *
 * **Example** (Custom fields as columns)
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Export } from "effect-pco"
 *
 * const person = { name: "Ada", values: [{ field: "7", value: "M" }, { field: "8", value: "vegan" }] }
 * const fields = Export.byKey<typeof person, { readonly field: string; readonly value: string }>(
 *   [{ name: "T-shirt", key: "7" }, { name: "Diet", key: "8" }, { name: "Car", key: "9" }],
 *   ({ values }) => values,
 *   ({ field }) => field,
 *   ({ value }) => value
 * )
 * const csv = Stream.make(person).pipe(
 *   Export.csv({ columns: ["name", ...fields] }),
 *   Stream.decodeText,
 *   Stream.mkString
 * )
 * console.log(await Effect.runPromise(csv))
 * // => name,T-shirt,Diet,Car
 * // => Ada,M,vegan,
 * ```
 *
 * @category columns
 * @since 0.1.0
 */
export const byKey = <A, B>(
  columns: ReadonlyArray<{ readonly name: string; readonly key: string }>,
  rows: (row: A) => Iterable<B>,
  keyOf: (of: B) => string | undefined,
  valueOf: (of: B) => number | string | null | undefined,
  separator = "; "
): ReadonlyArray<Column<A>> =>
  columns.map(({ key, name }) =>
    list(name, (row: A) => Array.from(rows(row)).filter((each) => keyOf(each) === key), valueOf, separator)
  )
