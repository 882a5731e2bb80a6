import { describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { PcoAlerts, PcoBudget, PcoMetrics } from "../../src/telemetry/index.ts"
import { expectOptions, expectRefused, type Given } from "../support/wrongOptions.ts"

const alerts: Given = (options) => Stream.runDrain(PcoAlerts.stream(options))
const budget: Given = (limits) => PcoBudget.assert(limits)(Effect.void)

const takers: ReadonlyArray<readonly [name: string, make: Given]> = [
  ["PcoMetrics.layerWith", PcoMetrics.layerWith],
  ["PcoAlerts.stream", alerts],
  ["PcoAlerts.layerLog", PcoAlerts.layerLog]
]

describe("options that are no options", () => {
  it.effect.each(takers)("%s", ([name, make]) => expectOptions(make, name))

  it.effect("PcoBudget.assert", () => expectOptions(budget, "PcoBudget.assert", "budget", "an object with a limit"))

  it.effect.each<[object, string]>([
    [{ rules: null }, "rules: is null; expected a list of rules"],
    [{ rules: "errors" }, "rules: is \"errors\"; expected a list of rules"],
    [{ rules: [null] }, "rules[0]: is null; expected a rule"],
    [{ heap: null }, "heap: is null; expected an effect that reads the heap"],
    [
      { rules: [{ name: "slow", measure: "p95", above: null }] },
      "rules[0].above: is null; expected a number that can be passed"
    ]
  ])("PcoAlerts.stream %o", ([options, issue]) => expectRefused(alerts, "PcoAlerts.stream", options, [issue]))

  it.effect("a heap that is no effect", () =>
    expectRefused(budget, "PcoBudget.assert", { heapShare: 0.5, heap: null }, [
      "heap: is null; expected an effect that reads the heap, for heapShare"
    ]))
})
