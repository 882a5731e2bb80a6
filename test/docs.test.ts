import { relative } from "node:path"
import { format } from "node:util"
import { afterEach, describe, expect, it, vi } from "vitest"
import { docsDir, writeBlocks } from "./support/docs.ts"
import { root, typeCheck } from "./support/tsc.ts"

const blocks = await writeBlocks()

afterEach(() => {
  vi.restoreAllMocks()
})

describe("the examples in the documentation", () => {
  it("compile", async () => {
    const sources = new Map(blocks.map((block) => [relative(root, block.module), block.source]))
    const errors = await typeCheck(docsDir, blocks.map((block) => block.module))
    const report = errors.map(({ file, line, message }) => `${sources.get(file) ?? file}:${line} ${message}`)
    expect(report.join("\n")).toBe("")
  }, 180_000)

  for (const block of blocks.filter(({ run }) => run)) {
    const place = `${block.source}:${block.line}`
    it(place, async () => {
      const printed: Array<string> = []
      for (const method of ["log", "info", "warn", "error", "debug"] as const) {
        vi.spyOn(console, method).mockImplementation((...args) => void printed.push(format(...args)))
      }
      await import(/* @vite-ignore */ block.module).catch((cause: unknown) => {
        throw new Error(`${place} failed: ${String(cause)}`, { cause })
      })
      let rest = printed.join("\n")
      for (const text of block.prints) {
        const at = rest.indexOf(text)
        if (at < 0) expect.fail(`${place} must print, in order: ${text}\nit printed:\n${printed.join("\n")}`)
        rest = rest.slice(at + text.length)
      }
    })
  }
})
