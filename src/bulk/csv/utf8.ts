/**
 * Reads pieces of UTF-8, and gives `undefined` for what is none. A file in another encoding would be read all the same,
 * with every letter broken that English does not have. Without a piece it tells what is left at the end.
 *
 * @internal
 */
export const decoder = () => {
  const utf8 = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true })
  return (piece?: Uint8Array): string | undefined => {
    try {
      return piece === undefined ? utf8.decode() : utf8.decode(piece, { stream: true })
    } catch {
      return undefined
    }
  }
}

/** @internal */
export const notUtf8 = {
  rows: [],
  issue: { field: "file", problem: "is not in UTF-8", expected: "one that was saved as \"CSV UTF-8\"" }
}
