/**
 * Rows of cells as CSV (RFC 4180).
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"
import { formulas } from "./formula.ts"

/**
 * What a cell can hold. `null` and `undefined` are empty cells; times are written as
 * ISO 8601 in UTC.
 *
 * @category models
 * @since 0.1.0
 */
export type Cell = DateTime.DateTime | Date | bigint | boolean | number | string | null | undefined

/**
 * What stands where a program without types gave something that no cell can hold, such as all addresses of somebody.
 *
 * @internal
 */
export class NoCell extends Error {}

const textOf = (cell: Exclude<Cell, null | undefined | string | number>): string => {
  if (typeof cell === "boolean" || typeof cell === "bigint") return String(cell)
  if (DateTime.isDateTime(cell)) return DateTime.formatIso(cell)
  if (cell instanceof Date && !Number.isNaN(cell.getTime())) return cell.toISOString()
  throw new NoCell()
}

/**
 * How cells are written with a delimiter. Only texts are neutralised: a negative number is
 * one.
 *
 * @internal
 */
export const writer = (delimiter: string, isSafe: boolean): (cell: Cell) => string => {
  const special = delimiter === "\t" ? /["\r\n\t]/ : delimiter === ";" ? /["\r\n;]/ : /["\r\n,]/
  const { isDangerous, neutralise } = formulas(delimiter)
  // most texts are none of it, and one look is enough for them
  const unusual = new RegExp(`^['=+\\-@\\t\\0 ＝＋－＠]|[,;\\t]'*[=+\\-@＝＋－＠]|${special.source}|^$| $`)
  const unusualText = (cell: string) => {
    // an empty text is not the same as nothing, nor is one with spaces around it
    if (cell === "") return "\"\""
    const isFormula = isSafe && isDangerous(cell)
    const text = isFormula ? neutralise(cell) : cell
    return special.test(text) || text.startsWith(" ") || text.endsWith(" ") || (isFormula && /[,;\t]/.test(text))
      ? `"${text.replaceAll("\"", "\"\"")}"`
      : text
  }
  return (cell) => {
    if (typeof cell === "string") return unusual.test(cell) ? unusualText(cell) : cell
    if (cell === null || cell === undefined) return ""
    return typeof cell === "number" ? String(cell) : textOf(cell)
  }
}
