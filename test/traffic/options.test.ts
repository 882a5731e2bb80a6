import { describe, it } from "@effect/vitest"
import { PcoRateLimiter } from "../../src/index.ts"
import { expectOptions, expectRefused, type Given } from "../support/wrongOptions.ts"

const layers: ReadonlyArray<readonly [name: string, make: Given]> = [
  ["PcoRateLimiter.layerMemory", PcoRateLimiter.layerMemory],
  ["PcoRateLimiter.layerRedis", PcoRateLimiter.layerRedis]
]

describe("options that are no options", () => {
  it.effect.each(layers)("%s", ([name, make]) => expectOptions(make, name))

  it.effect("null is no value of one either", () =>
    expectRefused(
      PcoRateLimiter.layerRedis,
      "PcoRateLimiter.layerRedis",
      { limit: null, period: null, headroom: null, lease: null },
      [
        "limit: is null; expected a whole number from 1 on",
        "period: is null; expected a duration above zero, such as \"20 seconds\"",
        "headroom: is null; expected a share from 0 to below 1, or a whole number of permits from 1 on",
        "lease: is null; expected a duration from one second on, such as \"15 seconds\""
      ]
    ))
})
