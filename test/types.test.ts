import { mkdir, readdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { root, typeCheck } from "./support/tsc.ts"

/**
 * `*.good.ts` must compile. In `*.bad.ts` a line `// error: text` says that the next line of code fails with a
 * message holding that text, and no other line may fail.
 */
const cases = (await readdir(join(root, "test/types"))).filter((name) => /\.(good|bad)\.ts$/.test(name)).toSorted()

const dir = join(root, "test/.types")
await mkdir(dir, { recursive: true })
await writeFile(join(dir, ".gitignore"), "*\n")
const errors = await typeCheck(dir, cases.map((name) => join(root, "test/types", name)))

const expectations = (text: string) => {
  const lines = text.split("\n")
  const comment = /\/\/ error: (.+)$/
  return lines.flatMap((line, index) => {
    const message = comment.exec(line)?.[1]?.trim()
    if (message === undefined) return []
    let target = index + 1
    // Two comments above one line expect two messages of it.
    while (comment.test(lines[target] ?? "")) target++
    return [{ line: target + 1, message }]
  })
}

describe("the types", () => {
  it.each(cases)("%s", async (name) => {
    const file = `test/types/${name}`
    const found = errors.filter((error) => error.file === file)
    const bad = name.endsWith(".bad.ts")
    const expected = bad ? expectations(await readFile(join(root, file), "utf8")) : []
    if (bad) expect(expected, "a bad case must expect an error").not.toHaveLength(0)

    const unexpected = found
      .filter(({ line }) => expected.every((one) => one.line !== line))
      .map(({ line, message }) => `${file}:${line} must compile, but: ${message}`)
    const missing = expected.flatMap(({ line, message }) => {
      const here = found.filter((error) => error.line === line)
      if (here.some((error) => error.message.includes(message))) return []
      const instead = here.length === 0 ? "it compiles" : here.map((error) => error.message).join("\n")
      return [`${file}:${line} must fail with "${message}", but: ${instead}`]
    })
    expect([...unexpected, ...missing].join("\n")).toBe("")
  })

  it("stand on sources that compile", () => {
    const own = new Set(cases.map((name) => `test/types/${name}`))
    expect(errors.filter(({ file }) => !own.has(file))).toEqual([])
  })
})
