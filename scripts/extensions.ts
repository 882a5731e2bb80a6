/** The same code, where relative imports name what is published: `.js` in place of `.ts`. */
export const asPublished = (code: string): string =>
  code.replace(/((?:from|import) ?\(?"\.{1,2}\/[^"\n]+)\.ts"/g, "$1.js\"")
