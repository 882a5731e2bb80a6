/**
 * Cells that a spreadsheet would run as a formula: `=`, `+`, `-` or `@` at their beginning,
 * wide ones too, a tab, the end of a line or a null character. They get an apostrophe before them, and lose it when they are
 * read. A text that looks as if it had been given one gets one more, so that every text
 * comes back as it was.
 *
 * @internal
 */
const dangerous = /^'*[=+\-@\t\r\n\0＝＋－＠]/
const neutralised = /^'+[=+\-@\t\r\n\0＝＋－＠]/

/**
 * @internal
 */
export const neutralise = (text: string): string => dangerous.test(text) ? `'${text}` : text

/**
 * @internal
 */
export const restore = (text: string): string => neutralised.test(text) ? text.slice(1) : text
