/**
 * Cells that a spreadsheet would run as a formula: they begin with `=`, `+`, `-` or `@`, wide ones too, a tab, the end
 * of a line or a null character. An apostrophe before them makes a text of them, and reading takes it away again. A text
 * that looks as if it had been given an apostrophe gets one more, so that every text comes back as it was.
 *
 * A spreadsheet that expects another separator splits a cell at it, and quotes do not stop it where the cell is not the
 * first of its line. So what follows another separator is treated as the beginning of a cell.
 *
 * @internal
 */
const begin = "^(?='*[=+\\-@\\t\\r\\n\\0＝＋－＠])"

/** @internal */
export interface Formulas {
  /** Whether a spreadsheet would run the text, or a part of it that follows another separator. */
  readonly isDangerous: (text: string) => boolean
  readonly neutralise: (text: string) => string
  readonly restore: (text: string) => string
}

/** @internal */
export const formulas = (delimiter: string): Formulas => {
  const others = [",", ";", "\\t"].filter((each) => each !== delimiter && each !== escapeOf(delimiter)).join("")
  const places = `${begin}|(?<=[${others}])(?='*[=+\\-@＝＋－＠])`
  const dangerous = new RegExp(places)
  const all = new RegExp(places, "g")
  const given = new RegExp(places.replaceAll("(?='*", "'(?='*"), "g")
  return {
    isDangerous: (text) => dangerous.test(text),
    neutralise: (text) => text.replaceAll(all, "'"),
    restore: (text) => text.includes("'") ? text.replaceAll(given, "") : text
  }
}

const escapeOf = (delimiter: string) => delimiter === "\t" ? "\\t" : delimiter
