import { afterAll, assert, describe, it } from "@effect/vitest"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { areas } from "../bench/areas.ts"
import { atMost, exactly, type Measured, ratio } from "../bench/measure.ts"
import { main } from "../bench/runner/main.ts"
import { load, select } from "../bench/runner/registry.ts"
import { judge, type Results } from "../bench/runner/results.ts"
import { report } from "../bench/runner/table.ts"

/** What is promised, and the bars where they are told before a run. */
const names: Record<string, string | undefined> = {
  "decode.page": "at most 1.5",
  "request.overhead": "at most 1.6",
  "batch.requests_per_1000_gets": "10",
  "coalesce.requests_per_1000_equal_gets": "1",
  "fake.requests_per_second": undefined,
  "fake.million.heap_mb": "at most 150",
  "fake.load": "0",
  "cache.hit.ratio_to_map": "at most 25",
  "cache.hit.us": undefined,
  "cache.saved": "at least 0.85",
  "cache.redis.hit_us": "at most 2.5 times a bare GET",
  "oauth.refreshes_per_50_concurrent_401": "1",
  "stream.million.heap_mb": "at most 60",
  "stream.parallel.speedup": "at least 8",
  "stream.items_per_second": "at least 0.7",
  "bulk.overhead_us": undefined,
  "export.csv_mb_per_second": undefined,
  "telemetry.overhead": "at most 1.3",
  "metrics.label_sets": "at most 6000",
  "types.check_seconds": "at most 2.5",
  "import.ms": "at most 1.5",
  "limiter.utilization.fixed": "at least 0.97",
  "limiter.utilization.sliding": "at least 0.95",
  "limiter.refusals": "0",
  "limiter.redis.utilization": "at least 0.93",
  "limiter.redis.refusals": "0",
  "limiter.redis.after_fault": "at least 0.97",
  "limiter.shared.refusals": "at most 3",
  "limiter.cpu_us": "at most 15",
  "bundle.person_get_kb": "at most 25",
  "webhooks.ack_ms": "at most 50",
  "webhooks.verify_us": "at most 2",
  "webhooks.hydrate.requests_per_1000_events": "10",
  "simulate.seeds_per_second": undefined
}

const folder = mkdtempSync(join(tmpdir(), "effect-pco-bench-"))
afterAll(() => rmSync(folder, { recursive: true }))

const area = join(folder, "area.mjs")
writeFileSync(
  area,
  `
  const found = (value, bar, more) => async () => ({ value, unit: "apples", bar, detail: { pid: process.pid }, ...more })
  const no = { text: "at most 1", holds: () => false }
  export const benchmarks = {
    "good.one": found(1, { text: "1", holds: (value) => value === 1 }, { spread: [0.5, 1.5] }),
    "good.two": found(2, undefined, {
      samples: Array.from({ length: 100 }, (_, index) => 100 - index),
      success: { attempts: 3, succeeded: 2 }
    }),
    "good.three": found(3, undefined),
    "bad.known": found(2, no, { reason: "two is the least here" }),
    "bad.unknown": found(2, no),
    "broken.throws": async () => { throw new Error("no apples") },
    "broken.number": found(NaN, undefined),
    "broken.exits": async () => process.exit(3),
    "broken.hangs": () => new Promise(() => setInterval(() => {}, 1000))
  }
  export const together = [["good.one", "good.two"]]
  `
)

const bench = async (asked: ReadonlyArray<string>, limitMillis = 30_000) => {
  const results = join(folder, `${asked.join(" ")}.json`)
  const printed: Array<string> = []
  const print = (text: string) => void printed.push(text)
  const code = await main({ areas: [pathToFileURL(area).href], asked, results, limitMillis, print })
  const read = () => JSON.parse(readFileSync(results, "utf8")) as Results
  return { code, text: printed.join("\n"), read }
}

describe("the benchmarks", () => {
  it("are all that were promised, with their bars", async () => {
    const { benchmarks, groups } = await load(areas)
    for (const [name, bar] of Object.entries(names)) {
      assert.isTrue(benchmarks.has(name), name)
      assert.strictEqual(benchmarks.get(name)!.bar?.text, bar, name)
    }
    assert.sameMembers(groups.flatMap((group) => group.names), [...benchmarks.keys()])
    assert.isTrue([...benchmarks.keys()].some((name) => name.startsWith("compare.")))
    assert.isTrue([...benchmarks.keys()].some((name) => name.startsWith("growth.")))
  })

  it("are picked by name and by what names begin with", async () => {
    const registry = await load(areas)
    const picked = (...asked: ReadonlyArray<string>) => select(registry, asked).groups.flatMap(({ names }) => names)
    assert.deepStrictEqual(picked("limiter.refusals", "import.ms"), ["import.ms", "limiter.refusals"])
    assert.deepStrictEqual(picked("cache.hit"), ["cache.hit.ratio_to_map", "cache.hit.us"])
    assert.strictEqual(picked("limiter").length, 8)
    assert.strictEqual(picked().length, registry.benchmarks.size)
    assert.deepStrictEqual(select(registry, ["limit", "fake.load"]).unknown, ["limit"])
  })
})

describe("the runner", () => {
  it("measures together what belongs together, and the rest in processes of its own", async () => {
    const { code, read, text } = await bench(["good"])
    assert.strictEqual(code, 0)
    const { failed, results } = read()
    assert.deepStrictEqual(failed, {})
    const { detail, ...one } = results["good.one"]!
    assert.deepStrictEqual(one, { value: 1, unit: "apples", bar: "1", holds: true, spread: [0.5, 1.5] })
    assert.strictEqual(results["good.two"]!.bar, "none")
    assert.isTrue(results["good.two"]!.holds)
    assert.strictEqual(results["good.two"]!.detail["pid"], detail["pid"])
    assert.notStrictEqual(results["good.three"]!.detail["pid"], detail["pid"])
    assert.match(text, /^benchmark\s+value\s+p50\s+p95\s+p99\s+sd\s+success\s+bar\s+holds$/m)
    assert.match(text, /good\.one\s+1 apples\s+1\s+yes/)
    assert.match(text, /good\.two\s+2 apples\s+50\s+95\s+99\s+29\.01\s+66\.66 %\s+none/)
    assert.include(text, "good.one: 1 apples\n  middle half 0.5 to 1.5")
    assert.include(text, "good.two: 2 apples\n  middle half 25 to 75 of 100 rounds")
    assert.deepStrictEqual(results["good.two"]!.distribution, {
      rounds: 100,
      p50: 50,
      p95: 95,
      p99: 99,
      deviation: 29.01
    })
    assert.match(text, /^1 of 1 bars holds$/m)
  })

  it("says why a bar does not hold", async () => {
    const { code, read, text } = await bench(["bad"])
    assert.strictEqual(code, 0)
    const { results } = read()
    assert.isFalse(results["bad.known"]!.holds)
    assert.strictEqual(results["bad.known"]!.reason, "two is the least here")
    assert.match(
      results["bad.unknown"]!.reason!,
      /^measured 2 apples, bar at most 1, at a load of [\d.]+ on \d+ cores$/
    )
    assert.match(text, /bad\.known\s+2 apples\s+at most 1\s+NO/)
    assert.match(text, /^0 of 2 bars hold; not bad\.known, bad\.unknown$/m)
    assert.include(text, "bad.known: two is the least here")
  })

  it("goes on after a benchmark that fails, and tells of it", async () => {
    const { code, read, text } = await bench(["broken.throws", "broken.number", "broken.exits", "good.three"])
    assert.strictEqual(code, 1)
    const { failed, results } = read()
    assert.deepStrictEqual(failed, {
      "broken.throws": "no apples",
      "broken.number": "its value is NaN",
      "broken.exits": "its process ended with 3 before it was done"
    })
    assert.deepStrictEqual(Object.keys(results), ["good.three"])
    assert.match(text, /broken\.throws\s+failed\s+0 %/)
    assert.include(text, "broken.throws: no apples")
  })

  it("ends a benchmark that takes too long", async () => {
    const { code, read } = await bench(["broken.hangs"], 1000)
    assert.strictEqual(code, 1)
    assert.deepStrictEqual(read().failed, { "broken.hangs": "it took longer than 1 s" })
  })

  it("knows what there is", async () => {
    const unknown = await bench(["better", "good"])
    assert.strictEqual(unknown.code, 1)
    assert.include(unknown.text, "There is no benchmark better.")
    assert.include(unknown.text, "broken.hangs")
    const flag = await bench(["--lst", "good"])
    assert.strictEqual(flag.code, 1)
    assert.match(flag.text, /^There is no flag --lst\.\nUsage: /)
    const help = await bench(["--help"])
    assert.strictEqual(help.code, 0)
    assert.match(help.text, /^Usage: /)
    const list = await bench(["--list"])
    assert.strictEqual(list.code, 0)
    assert.strictEqual(list.text.split("\n").length, 9)
  })
})

describe("a measurement", () => {
  const work = (times: number) => () => {
    let sum = 0
    for (let index = 0; index < times * 100_000; index++) sum += Math.sqrt(index)
    return sum
  }

  for (const clock of ["wall", "cpu"] as const) {
    it(`tells about how many times as long one takes, by ${clock}`, async () => {
      const measured = await ratio({ ours: work(3), theirs: work(1), warmup: 2, rounds: 7, calls: 20, clock })
      assert.isTrue(measured.ratio > 1.5 && measured.ratio < 6, JSON.stringify(measured))
      assert.lengthOf(measured.samples, 7)
      assert.isAtMost(Math.min(...measured.samples), measured.ratio)
      assert.isAtLeast(Math.max(...measured.samples), measured.ratio)
      assert.strictEqual(measured.success.succeeded, measured.success.attempts)
      assert.isAtLeast(measured.success.attempts, 7 * 20)
    })
  }

  it("waits for what is a promise", async () => {
    const sleep = (millis: number) => () => new Promise((resolve) => setTimeout(resolve, millis))
    const measured = await ratio({ ours: sleep(30), theirs: sleep(10), warmup: 0, rounds: 3, calls: 2 })
    assert.isTrue(measured.ratio > 1.5 && measured.ratio < 6, JSON.stringify(measured))
  })

  it("fails with what a side fails with", async () => {
    let calls = 0
    const theirs = () => {
      if (calls++ === 3) throw new Error("on the fourth call")
    }
    const failure = await ratio({ ours: () => {}, theirs, warmup: 0, rounds: 3, calls: 5 }).then(() => "none", String)
    assert.strictEqual(failure, "Error: on the fourth call")
  })

  it("is held to its bar", () => {
    const measured: Measured = { value: 2, unit: "", detail: {} }
    assert.isTrue(judge({ ...measured, bar: atMost(2) }).holds)
    assert.isFalse(judge({ ...measured, bar: exactly(1) }).holds)
    assert.isUndefined(judge({ ...measured, bar: atMost(2), reason: "it holds" }).reason)
  })
})

describe("the table", () => {
  it("has room for everything in 140 columns", () => {
    const result = {
      value: 123.4,
      unit: "times the rows a second of a loop by hand with fetch and JSON.parse on the same server",
      bar: "at most 2.5 times a bare GET",
      spread: [100.5, 200.1],
      distribution: { rounds: 31, p50: 123.4, p95: 200.1, p99: 210.2, deviation: 12.34 },
      success_rate: 0.99999,
      holds: true,
      detail: Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`a_detail_${index}`, index]))
    } as const
    const text = report({ results: { "oauth.refreshes_per_50_concurrent_401": result }, failed: {} })
    for (const line of text.split("\n")) assert.isAtMost(line.length, 140)
    assert.include(text, result.unit)
    assert.include(text, "99.99 %")
    assert.include(text, "a_detail_19 19")
  })
})
