/**
 * What an item costs, of a thousand and of a million: it must not cost more the more there are.
 */
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import type { Benchmark, Measured } from "../measure.ts"
import { atMost, promised as heldTo } from "../measure.ts"

const child = fileURLToPath(new URL("child.ts", import.meta.url))
const run = promisify(execFile)

const round = (number: number) => Number(number.toPrecision(3))

/** Microseconds an item, in a process of its own: nobody else's garbage is on its heap. */
const cost = async (area: string, way: string, size: number): Promise<number> => {
  const options = ["--expose-gc", "--max-old-space-size=8192"]
  const { stdout } = await run(process.execPath, [...options, child, area, way, String(size)])
  return Number(stdout)
}

/** What 10,000 items cost is the measure. */
const base = 10_000
const sizes = { "1k": 1000, "100k": 100_000, "1m": 1_000_000 } as const
type Size = keyof typeof sizes

interface Grown {
  readonly growth: number
  readonly spread: readonly [lower: number, upper: number]
  readonly detail: Record<string, number>
}

const median = (numbers: ReadonlyArray<number>) =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]!

const grow = async (area: string, way: string, last: Size): Promise<Grown> => {
  const costs: Record<string, number> = {}
  // the measure is taken between the others, so that a slow minute of the machine does not hit it alone
  const bases = [await cost(area, way, base)]
  for (const [name, size] of Object.entries(sizes)) {
    if (size > sizes[last]) continue
    costs[name] = await cost(area, way, size)
    if (name !== "1k") bases.push(await cost(area, way, base))
  }
  const largest = costs[last]!
  const middle = median(bases)
  return {
    growth: round(largest / middle),
    spread: [round(largest / Math.max(...bases)), round(largest / Math.min(...bases))],
    detail: Object.fromEntries(
      Object.entries({ ...costs, "10k": middle }).map(([name, micros]) => [`${way}_${name}_us`, round(micros)])
    )
  }
}

interface Subject {
  /** The file with its ways. */
  readonly name: string
  /** The ways that the bar is for. */
  readonly promised: ReadonlyArray<string>
  /** What is told besides, as far as it goes. */
  readonly told: Record<string, Size>
  readonly reason?: string
  readonly notes?: Record<string, string>
}

const measure = async ({ name, notes, promised, reason, told }: Subject): Promise<Measured> => {
  const grown: Array<Grown> = []
  for (const way of promised) grown.push(await grow(name, way, "1m"))
  const worst = grown.toSorted((one, other) => other.growth - one.growth)[0]!
  const detail: Measured["detail"] = Object.assign({}, ...grown.map((one) => one.detail))
  for (const [way, last] of Object.entries(told)) {
    const one = await grow(name, way, last)
    Object.assign(detail, one.detail, { [`${way}_${last}_times`]: one.growth })
  }
  return {
    value: worst.growth,
    unit: "times the cost per item at 10,000",
    spread: worst.spread,
    ...(reason === undefined ? undefined : { reason }),
    detail: { ...detail, ...notes }
  }
}

const growth = (subject: Subject): Benchmark => heldTo(atMost(1.5), () => measure(subject))

/** At 1,000 what is done once weighs most: the first page, a fiber, a plan. That is why 10,000 is the measure. */
export const benchmarks: Record<string, Benchmark> = {
  "growth.stream": growth({
    name: "stream",
    promised: ["auto"],
    told: { keyset: "1m" },
    notes: { auto: "parallel up to 30,000 people, by keyset above" }
  }),
  "growth.batch": growth({ name: "batch", promised: ["1000_at_once"], told: { all_at_once: "100k" } }),
  "growth.cache": growth({
    name: "cache",
    promised: ["hit", "invalidation"],
    told: { get_hit: "100k", map: "1m" },
    reason:
      "A million entries lie outside of the caches of the processor, and it waits for the memory at each step: a " +
      "bare Map of as many entries grows more (map_1m_times)."
  }),
  "growth.bulk": growth({ name: "bulk", promised: ["plain"], told: { journal: "1m" } })
}
