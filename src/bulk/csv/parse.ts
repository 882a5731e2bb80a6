/**
 * Reads CSV (RFC 4180) piece by piece: rows of cells, and where broken quoting is.
 *
 * @internal
 */
import type { Issue } from "../../jsonapi/Issue.ts"
import { restore } from "./formula.ts"

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
export const parser = (delimiter: string, isSafe: boolean): Parser => {
  const separator = delimiter.charCodeAt(0)
  let place: Place = "begin"
  let text = ""
  let cells: Array<string | null> = []
  let number = 1
  let isStart = true
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
  const push = (chunk: string) => {
    const rows: Array<RawRow> = []
    let at = 0
    if (isStart && chunk !== "") {
      isStart = false
      if (chunk.charCodeAt(0) === 0xfeff) at = 1
    }
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
    const rows: Array<RawRow> = []
    if (issues.length === 0 && place === "quoted") wrong("has no closing quote", "a quote at the end of the cell")
    if (issues.length === 0 && (cells.length > 0 || place !== "begin")) endRow(rows)
    return { rows, issue: issues[0] }
  }
  return { push, end }
}
