import { atMost, promised } from "../measure.ts"
import { printedBy } from "../script.ts"
import { round } from "../statistics.ts"

/** What is on the heap while a million people are streamed, above what was there before. */
export const fakeMillion = promised(atMost(150), async () => {
  const run = printedBy(new URL("millionProcess.ts", import.meta.url), ["--expose-gc"], ["1000000"])
  const { after, peak, seconds } = run as Record<"after" | "peak" | "seconds", number>
  return {
    value: round(peak),
    unit: "MB",
    detail: { after_mb: round(after), seconds: round(seconds), people_per_second: Math.round(1_000_000 / seconds) }
  }
})
