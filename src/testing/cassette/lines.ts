/**
 * Finds the line of a value in a JSON text, for those who mend it by hand.
 *
 * @internal
 */

class Broken extends Error {
  readonly position: number
  constructor(position: number, expected: string) {
    super(expected)
    this.position = position
  }
}

type Path = ReadonlyArray<string | number>

const literals = ["true", "false", "null"]

const numberAt = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

/** Goes through a JSON text and tells where each value begins. Throws `Broken` where it is no JSON. */
const scan = (text: string, visit: (path: Path, position: number) => void): void => {
  let at = 0
  const path: Array<string | number> = []

  const space = () => {
    while (at < text.length && " \n\r\t".includes(text[at]!)) at++
  }
  const fail = (expected: string): never => {
    throw new Broken(at, expected)
  }
  const string = (): string => {
    const start = at++
    while (text[at] !== "\"") {
      if (at >= text.length || text[at] === "\n") fail("a closing \"")
      at += text[at] === "\\" ? 2 : 1
    }
    at++
    try {
      return JSON.parse(text.slice(start, at)) as string
    } catch {
      at = start
      return fail("a string without raw control characters and unknown escapes")
    }
  }
  const members = (close: string, member: (index: number) => void) => {
    at++
    space()
    if (text[at] === close) {
      at++
      return
    }
    for (let index = 0;; index++) {
      member(index)
      space()
      if (text[at] === close) {
        at++
        return
      }
      if (text[at] !== ",") fail(`, or ${close}`)
      at++
      space()
    }
  }
  const value = (): void => {
    space()
    visit(path, at)
    const next = text[at]
    if (next === "{") {
      members("}", () => {
        if (text[at] !== "\"") fail("a name in double quotes")
        path.push(string())
        space()
        if (text[at] !== ":") fail(":")
        at++
        value()
        path.pop()
      })
    } else if (next === "[") {
      members("]", (index) => {
        path.push(index)
        value()
        path.pop()
      })
    } else if (next === "\"") {
      string()
    } else {
      const literal = literals.find((word) => text.startsWith(word, at))
      numberAt.lastIndex = at
      const length = literal?.length ?? numberAt.exec(text)?.[0].length ?? 0
      if (length === 0) fail("a value")
      at += length
    }
  }

  value()
  space()
  if (at < text.length) fail("the end of the file")
}

const lineOf = (text: string, position: number): number => text.slice(0, position).split("\n").length

/**
 * The first line that is not JSON, and what is expected there.
 *
 * @internal
 */
export const syntaxError = (text: string): { readonly line: number; readonly expected: string } | undefined => {
  try {
    scan(text, () => {})
    return undefined
  } catch (cause) {
    if (cause instanceof Broken) return { line: lineOf(text, cause.position), expected: cause.message }
    throw cause
  }
}

/**
 * The line of a value of a JSON text, or of the innermost value around it that is
 * there.
 *
 * @internal
 */
export const locate = (text: string, target: ReadonlyArray<string>): number => {
  let found = 0
  let depth = -1
  scan(text, (path, position) => {
    if (path.length > depth && path.every((segment, index) => String(segment) === target[index])) {
      depth = path.length
      found = position
    }
  })
  return lineOf(text, found)
}
