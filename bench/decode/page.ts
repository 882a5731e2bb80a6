import { Result } from "effect"
import { Person } from "effect-pco/people"
import { atMost, type Benchmark, promised, ratio } from "../measure.ts"
import { pageOfPeople } from "../page.ts"
import { printedBy } from "../script.ts"

const { decode } = Person.list({ include: ["emails"] })
const run = (json: unknown) => Result.getOrThrow(decode({ status: 200, json }))

const settings = { warmup: 5, rounds: 31, calls: 20, clock: "cpu" } as const

/** Decoding a page whose text is parsed, against the parsing. */
export const measureDecode = (text: string) => {
  const pool = Array.from({ length: 50 }, () => JSON.parse(text) as unknown)
  let next = 0
  return ratio({ ...settings, ours: () => run(pool[next++ % 50]), theirs: () => JSON.parse(text) })
}

/** The same in a process that may not compile code from text, as workers may not. */
const withoutJit = () =>
  printedBy(new URL("withoutJit.ts", import.meta.url), [
    "--expose-gc",
    "--disallow-code-generation-from-strings"
  ]) as number

/**
 * From the parsed JSON of a page to typed people with their emails in place,
 * against parsing the text. `with_parse` counts the parsing on our side as well,
 * `without_jit` is the ratio where schemas are interpreted.
 */
const decodePage = promised(atMost(1.5), async () => {
  const text = await pageOfPeople()
  const decoding = await measureDecode(text)
  const whole = await ratio({ ...settings, ours: () => run(JSON.parse(text)), theirs: () => JSON.parse(text) })
  return {
    value: decoding.ratio,
    unit: "times JSON.parse",
    samples: decoding.samples,
    success: decoding.success,
    detail: { ...decoding.detail, with_parse: whole.ratio, without_jit: withoutJit(), bytes: text.length }
  }
})

export const benchmarks: Record<string, Benchmark> = { "decode.page": decodePage }
