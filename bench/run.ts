/**
 * Runs the benchmarks, prints a table and writes `bench/results.json`.
 *
 *     npm run bench                     all of them
 *     npm run bench -- decode.page      one of them
 */
import { writeFileSync } from "node:fs"
import { decodePage } from "./decode.ts"
import { fakeMillion, fakeRequests } from "./fake.ts"
import { fakeLoad } from "./load.ts"
import type { Measured } from "./measure.ts"
import { requestOverhead } from "./request.ts"

const benchmarks: Record<string, () => Promise<Measured>> = {
  "decode.page": decodePage,
  "request.overhead": requestOverhead,
  "fake.requests_per_second": fakeRequests,
  "fake.million.heap_mb": fakeMillion,
  "fake.load": fakeLoad
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in benchmarks))
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(", ")}; there are ${Object.keys(benchmarks).join(", ")}`)
  process.exit(1)
}

const results: Record<string, Measured> = {}
for (const [name, benchmark] of Object.entries(benchmarks)) {
  if (asked.length === 0 || asked.includes(name)) results[name] = await benchmark()
}

console.table(
  Object.fromEntries(
    Object.entries(results).map(([name, { bar, detail, unit, value }]) => [
      name,
      { value, unit, bar, detail: Object.entries(detail).map(([key, number]) => `${key} ${number}`).join(", ") }
    ])
  )
)
writeFileSync(new URL("results.json", import.meta.url), `${JSON.stringify({ results }, undefined, 2)}\n`)
