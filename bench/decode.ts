import { Result } from "effect"
import { Person } from "effect-pco/people"
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import type { Measured } from "./measure.ts"
import { ratio } from "./measure.ts"
import { pageOfPeople } from "./page.ts"

/** Decoding a page, with and without the parsing of its text, against the parsing alone. */
export const measureDecode = async () => {
  const text = await pageOfPeople()
  const { decode } = Person.list({ include: ["emails"] })
  const run = (json: unknown) => Result.getOrThrow(decode({ status: 200, json }))
  const pool = Array.from({ length: 50 }, () => JSON.parse(text) as unknown)
  let next = 0
  const options = { warmup: 20, rounds: 60, calls: 10 }
  const decoding = await ratio({ ...options, ours: () => run(pool[next++ % 50]), theirs: () => JSON.parse(text) })
  const whole = await ratio({ ...options, ours: () => run(JSON.parse(text)), theirs: () => JSON.parse(text) })
  return { decoding, whole, bytes: text.length }
}

/** The same in a process that may not compile code from text, as workers may not. */
const withoutJit = (): number => {
  const script = fileURLToPath(new URL("decodeWithoutJit.ts", import.meta.url))
  const run = spawnSync(process.execPath, ["--disallow-code-generation-from-strings", script], { encoding: "utf8" })
  if (run.status !== 0) throw new Error(`decodeWithoutJit failed: ${run.stderr}`)
  return Number(run.stdout)
}

/**
 * From the parsed JSON of a page to typed people with their emails in place,
 * against parsing the text. `with_parse` counts the parsing on our side as well,
 * `without_jit` is the ratio where schemas are interpreted.
 */
export const decodePage = async (): Promise<Measured> => {
  const { bytes, decoding, whole } = await measureDecode()
  return {
    value: decoding.ratio,
    unit: "times JSON.parse",
    bar: "at most 1.5",
    detail: { ...decoding.detail, with_parse: whole.ratio, without_jit: withoutJit(), bytes }
  }
}
