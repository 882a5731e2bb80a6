import type { Paging } from "effect-pco"
import { atMost, promised } from "../measure.ts"
import { printedBy } from "../script.ts"
import { round } from "../statistics.ts"

const script = new URL("millionProcess.ts", import.meta.url)

/** A million people, one mode after the other, each in a process of its own: how far the heap rises above where it was. */
export const streamMillion = promised(atMost(60), async () => {
  const people = 1_000_000
  const detail: Record<string, number> = {}
  for (const mode of ["auto", "sequential", "parallel"] satisfies ReadonlyArray<Paging.Mode>) {
    const run = printedBy(script, ["--expose-gc"], [String(people), mode])
    const { peak, seconds } = run as { readonly peak: number; readonly seconds: number }
    detail[`${mode}_mb`] = round(peak)
    detail[`${mode}_people_per_second`] = Math.round(people / seconds)
  }
  return {
    value: Math.max(...["auto", "sequential", "parallel"].map((mode) => detail[`${mode}_mb`]!)),
    unit: "MB of heap above the start",
    detail
  }
})
