import { Result } from "effect"
import { Person } from "effect-pco/people"
import type { Measured } from "./measure.ts"
import { ratio } from "./measure.ts"
import { pageOfPeople } from "./page.ts"

/**
 * From the parsed JSON of a page to typed people with their emails in place,
 * against parsing the text. `with_parse` counts the parsing on our side as well.
 */
export const decodePage = async (): Promise<Measured> => {
  const text = await pageOfPeople()
  const { decode } = Person.list({ include: ["emails"] })
  const run = (json: unknown) => Result.getOrThrow(decode({ status: 200, json }))
  const pool = Array.from({ length: 50 }, () => JSON.parse(text) as unknown)
  let next = 0
  const options = { warmup: 20, rounds: 60, calls: 10 }
  const decoding = await ratio({ ...options, ours: () => run(pool[next++ % 50]), theirs: () => JSON.parse(text) })
  const whole = await ratio({ ...options, ours: () => run(JSON.parse(text)), theirs: () => JSON.parse(text) })
  return {
    value: decoding.ratio,
    unit: "times JSON.parse",
    bar: "at most 1.5",
    detail: { ...decoding.detail, with_parse: whole.ratio, bytes: text.length }
  }
}
