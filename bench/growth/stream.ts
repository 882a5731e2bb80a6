import { Effect, Stream } from "effect"
import type { Paging } from "effect-pco"
import { Person } from "effect-pco/people"
import { makeRuntime } from "./client.ts"
import type { Ways } from "./work.ts"

const streamed = (mode: Paging.Mode) => async (size: number) => {
  const runtime = makeRuntime(size)
  const run = async () => {
    let count = 0
    const counted = Stream.runForEach(Person.stream({ mode }), () =>
      Effect.sync(() => {
        count++
      }))
    await runtime.runPromise(counted)
    if (count !== size) throw new Error(`${count} people came, and not ${size}`)
  }
  return { items: size, run }
}

export const ways: Ways = {
  auto: streamed("auto"),
  keyset: streamed("keyset"),
  parallel: streamed("parallel"),
  sequential: streamed("sequential")
}
