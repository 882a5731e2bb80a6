import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { mutations } from "./mutations.ts"

describe("the defects that the simulation has to find", () => {
  for (const { before, file, name } of mutations) {
    it(name, () => {
      const text = readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8")
      assert.lengthOf(text.split(before), 2, `the text to replace stands once in ${file}`)
    })
  }
})
