import type { Measured } from "../measure.ts"
import { round } from "../statistics.ts"
import { runAll } from "./calls.ts"

/** 500 calls under a limit of 100 in any 2 seconds. */
export const limit = async (): Promise<Measured> => {
  const calls = 500
  const people = Array.from({ length: calls }, (_, index) => String(index + 1))
  const { detail, ran } = await runAll(
    "limit",
    { people: calls, limit: { limit: 100, period: "2 seconds", kind: "sliding" } },
    people
  )
  return {
    value: round(ran.ours.millis / ran.by_hand.millis),
    unit: "times the time by hand",
    // the last hundred may go when four windows have passed
    detail: { ...detail, least_possible_ms: 8000 }
  }
}
