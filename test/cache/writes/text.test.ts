import { assert, describe, it } from "@effect/vitest"
import { Person } from "../../../src/products/people/index.ts"
import * as Text from "../../../src/cache/writeText.ts"

const text = Text.toText({ operation: Person.update("1", { nickname: "Ada" }), deferredAt: 5 })
const written = JSON.parse(text) as Record<string, unknown>

describe("a deferred write as text", () => {
  it("comes back as it was", () => {
    const read = Text.fromText(text)
    assert.strictEqual(read?.deferredAt, 5)
    assert.strictEqual(read?.operation.path, "/people/v2/people/1")
  })

  it.each(Object.keys(written).filter((name) => name !== "body" && name !== "repeatable"))(
    "is nothing that can be read with a %s that is null",
    (name) => assert.isUndefined(Text.fromText(JSON.stringify({ ...written, [name]: null })))
  )

  it.each(["", "null", "[]", "1", "{", "{}"])("is not %j", (other) => assert.isUndefined(Text.fromText(other)))
})
