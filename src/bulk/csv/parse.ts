/**
 * Reads CSV (RFC 4180) piece by piece: rows of cells, and where broken quoting is.
 *
 * @internal
 */
import type { Issue } from "../../jsonapi/Issue.ts"
import { describe, oneOf } from "../../jsonapi/Issue.ts"
import { delimiters } from "./format.ts"
import type { Formulas } from "./formula.ts"
import { formulas } from "./formula.ts"

/** A cell without quotes that holds nothing is `null`, one that was quoted is an empty text. */
export type Cells = ReadonlyArray<string | null>

/**
 * A row and where it begins.
 *
 * @internal
 */
export interface RawRow {
  /** The number of the row as a spreadsheet counts them: the header is 1. */
  readonly row: number
  readonly cells: Cells
}

/** Where in a cell the parser is. */
type Place = "after" | "begin" | "plain" | "quoted"

/**
 * The `issue` ends the reading.
 *
 * @internal
 */
export interface Parser {
  readonly push: (text: string) => { readonly rows: ReadonlyArray<RawRow>; readonly issue: Issue | undefined }
  readonly end: () => { readonly rows: ReadonlyArray<RawRow>; readonly issue: Issue | undefined }
}

const quote = 34
const lineFeed = 10
const carriageReturn = 13

/**
 * @internal
 */
export const parser = (given: string | undefined, isSafe: boolean): Parser => {
  let separator = 0
  let restore: Formulas["restore"]
  const separate = (delimiter: string) => {
    separator = delimiter.charCodeAt(0)
    restore = formulas(delimiter).restore
  }
  separate(given ?? ",")
  // what was pushed while a line such as `sep=;` may still come
  let head: string | undefined = ""
  let place: Place = "begin"
  let text = ""
  let cells: Array<string | null> = []
  let number = 1
  // one at the most, and it ends the reading
  const issues: Array<Issue> = []

  const wrong = (problem: string, expected: string) => {
    issues.push({ field: `row ${number}, column ${cells.length + 1}`, problem, expected })
  }
  const endCell = () => {
    const isQuoted = place === "after"
    cells.push(text === "" && !isQuoted ? null : isSafe ? restore(text) : text)
    text = ""
    place = "begin"
  }
  const endRow = (rows: Array<RawRow>) => {
    // a line with nothing on it is no row
    const isBlank = cells.length === 0 && place === "begin"
    if (!isBlank) {
      endCell()
      rows.push({ row: number, cells })
    }
    cells = []
    number++
  }

  let afterReturn = false
  /** Passes over a byte order mark and a line that names the separator, which spreadsheets do not count as a row. */
  const begin = (text: string): string => {
    head = undefined
    const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
    const [line, named] = /^"?sep=([^\r\n])"?(?:\r?\n|\r|$)/i.exec(body) ?? []
    if (line === undefined || named === undefined) return body
    if (given !== undefined && named !== given) {
      const problem = `says that cells are separated by ${describe(named)}, and the option delimiter says otherwise`
      issues.push({ field: "row 1", problem, expected: `delimiter: ${describe(named)}, or no delimiter` })
    } else if (!delimiters.includes(named)) {
      issues.push({ field: "row 1", problem: `separates cells by ${describe(named)}`, expected: oneOf(delimiters) })
    } else separate(named)
    return body.slice(line.length)
  }
  const push = (text: string) => {
    if (head === undefined) return read(text)
    head += text
    // the mark, two quotes, `sep=`, the separator and the end of the line
    return head.length < 10 ? { rows: [], issue: undefined } : read(begin(head))
  }
  const read = (chunk: string) => {
    const rows: Array<RawRow> = []
    let at = 0
    for (; at < chunk.length && issues.length === 0; at++) {
      const code = chunk.charCodeAt(at)
      if (place === "quoted") {
        const close = chunk.indexOf("\"", at)
        text += chunk.slice(at, close < 0 ? chunk.length : close)
        at = close < 0 ? chunk.length : close
        if (close >= 0) place = "after"
        continue
      }
      if (code === lineFeed && afterReturn) {
        afterReturn = false
        continue
      }
      afterReturn = code === carriageReturn
      if (code === separator) endCell()
      else if (code === lineFeed || code === carriageReturn) endRow(rows)
      else if (code === quote) {
        if (place === "begin") place = "quoted"
        else if (place === "after") {
          text += "\""
          place = "quoted"
        } else wrong("has a quote in the middle of a cell", "quotes around the whole cell, and a doubled one inside")
      } else if (place === "after") {
        wrong("goes on after its closing quote", "the end of the cell, or a doubled quote")
      } else {
        place = "plain"
        let end = at + 1
        for (; end < chunk.length; end++) {
          const next = chunk.charCodeAt(end)
          if (next === separator || next === lineFeed || next === carriageReturn || next === quote) break
        }
        text += chunk.slice(at, end)
        at = end - 1
      }
    }
    return { rows, issue: issues[0] }
  }

  const end = () => {
    const rows: Array<RawRow> = head === undefined ? [] : Array.from(read(begin(head)).rows)
    if (issues.length === 0 && place === "quoted") wrong("has no closing quote", "a quote at the end of the cell")
    if (issues.length === 0 && (cells.length > 0 || place !== "begin")) endRow(rows)
    return { rows, issue: issues[0] }
  }
  return { push, end }
}
