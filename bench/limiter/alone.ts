import { atLeast, type Bar, exactly, type Measured, promised } from "../measure.ts"
import { round } from "../statistics.ts"
import { saturate } from "./saturate.ts"
import { type Kind, limit, type Seen, successOf } from "./window.ts"

const periods = 6

const runs = new Map<Kind, Promise<Seen>>()
const saturated = (kind: Kind): Promise<Seen> => {
  const run = runs.get(kind) ?? saturate(kind, periods)
  runs.set(kind, run)
  return run
}

const utilization = (kind: Kind, bar: Bar) =>
  promised(bar, async (): Promise<Measured> => {
    const seen = await saturated(kind)
    const { accepted, refused } = seen
    const allowed = periods * limit
    return {
      value: round((accepted["ours"] ?? 0) / allowed),
      unit: "of what the server allows",
      success: successOf(seen),
      detail: { accepted: accepted["ours"] ?? 0, allowed, refused: refused["ours"] ?? 0 }
    }
  })

export const utilizationFixed = utilization("fixed", atLeast(0.97))
export const utilizationSliding = utilization("sliding", atLeast(0.95))

/** 429s while a client alone keeps the limit busy, in both kinds of windows. */
export const refusals = promised(exactly(0), async () => {
  const all = [await saturated("fixed"), await saturated("sliding")] as const
  const [fixed, sliding] = [all[0].refused["ours"] ?? 0, all[1].refused["ours"] ?? 0]
  return { value: fixed + sliding, unit: "429s", success: successOf(...all), detail: { fixed, sliding } }
})
