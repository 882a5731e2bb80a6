/**
 * `npm run simulate -- --seeds 10000` on every processor, `--from 5000` to begin elsewhere, `--seed 17` for one, and
 * `--case '{...}'` for a program as a failure prints it. `--shrinks 0` looks for no
 * smaller program, and `--first` ends with the first failure.
 */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { type ChildProcess, fork } from "node:child_process"
import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"
import { check, toText } from "./check.ts"
import type { Case } from "./grammar.ts"
import { run } from "./run.ts"

const given = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}
const numberOf = (name: string, standard: number): number => Number(given(name) ?? standard)

const isFirst = process.argv.includes("--first")

interface Share {
  readonly from: number
  readonly step: number
  readonly to: number
}

/** Runs a share of the seeds in this process. Gives those that failed. */
const runShare = ({ from, step, to }: Share): Effect.Effect<ReadonlyArray<number>> =>
  Effect.gen(function*() {
    const failed: Array<number> = []
    for (let seed = from; seed < to; seed += step) {
      const failure = yield* check(seed, isFirst ? 0 : numberOf("shrinks", 300))
      if (failure === undefined) continue
      failed.push(seed)
      yield* Console.log(toText(failure))
      if (isFirst) break
    }
    return failed
  })

const children = new Set<ChildProcess>()

const inProcess = (share: Share): Promise<ReadonlyArray<number>> =>
  new Promise((resolve, reject) => {
    const options = [
      "--share",
      JSON.stringify(share),
      "--shrinks",
      given("shrinks") ?? "300",
      ...(isFirst ? ["--first"] : [])
    ]
    // what a program leaves behind is garbage when the next one begins
    const child = fork(fileURLToPath(import.meta.url), options, { execArgv: ["--max-semi-space-size=64"] })
    children.add(child)
    let failed: ReadonlyArray<number> | undefined
    child.on("message", (message) => {
      failed = message as ReadonlyArray<number>
      if (!isFirst || failed.length === 0) return
      // the others need not find another one
      for (const other of children) if (other !== child) other.kill()
    })
    child.on("exit", (code) => {
      children.delete(child)
      if (failed === undefined && isFirst) resolve([])
      else if (failed === undefined) reject(new Error(`a process ended with ${code} and did not say what failed`))
      else resolve(failed)
    })
  })

const share = given("share")
const text = given("case")
if (share !== undefined) {
  const failed = await Effect.runPromise(runShare(JSON.parse(share) as Share))
  process.send!(failed, () => process.exit(0))
} else if (text !== undefined) {
  const violations = await Effect.runPromise(run(JSON.parse(text) as Case))
  for (const { promise, what } of violations) console.log(`${promise}: ${what}`)
  process.exit(violations.length > 0 ? 1 : 0)
} else {
  const start = performance.now()
  const one = given("seed")
  const from = one === undefined ? numberOf("from", 1) : Number(one)
  const count = one === undefined ? numberOf("seeds", 200) : 1
  const processes = Math.min(count, numberOf("processes", availableParallelism()))
  const shares = Array.from(
    { length: processes },
    (_, index) => ({ from: from + index, step: processes, to: from + count })
  )
  const failed = (await Promise.all(shares.map(inProcess))).flat()
  const seconds = (performance.now() - start) / 1000
  console.log(
    `${count} seeds, ${failed.length} with violations, in ${seconds.toFixed(1)} s (${
      (count / seconds).toFixed(1)
    } a second)`
  )
  process.exit(failed.length > 0 ? 1 : 0)
}
