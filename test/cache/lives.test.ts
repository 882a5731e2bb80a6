import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import * as Settings from "../../src/cache/settings.ts"
import { Operation, type PcoCache } from "../../src/index.ts"

const lives = (timeToLiveOf: NonNullable<PcoCache.Options["timeToLiveOf"]>) => {
  const { issues, settings } = Settings.make({ timeToLiveOf }, false)
  assert.deepStrictEqual(issues, [])
  return (name: string) =>
    settings.timeToLiveOf(Operation.make({
      name,
      product: "people",
      method: "GET",
      template: "/people/v2/x",
      tags: [name.startsWith("people.Campus") ? "people/Campus" : "people/Person"],
      decode: () => Result.succeed(undefined)
    }))
}

describe("a time to live", () => {
  it("is that of the closest name or pattern", () => {
    const names = [
      "people.Person.list",
      "people.Person.get",
      "people.Campus.list",
      "people.Campus.get",
      "people.Campus.stream"
    ]
    const of = lives({
      "people.*.list": "2 seconds",
      "people.Person.*": "3 seconds",
      "people.Campus.list": "4 seconds",
      "people/*": "5 seconds",
      "people/Campus": false,
      "*.stream": "6 seconds"
    })
    assert.deepStrictEqual(names.map(of), [3000, 3000, 4000, undefined, 6000])
    assert.deepStrictEqual(names.map(lives({ "people/*": "5 seconds", "people.*": "7 seconds" })), [
      7000,
      7000,
      7000,
      7000,
      undefined
    ])
    assert.deepStrictEqual(names.map(lives({ "people/*": "5 seconds" })), [5000, 5000, 5000, 5000, undefined])
  })
})
