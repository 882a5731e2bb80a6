import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import * as InFlight from "../../../../../src/internal/inFlight.ts"
import type { State } from "../../../../../src/products/people/jobs/matching/state.ts"
import { recent, touch } from "../../../../../src/products/people/jobs/matching/state.ts"

it.effect("what one run forgets soon does not make it forget another", () =>
  Effect.gen(function*() {
    const state: State = { region: undefined, touched: new Map(), share: InFlight.make() }
    yield* touch(state, ["long"], "1", 90_000)
    yield* TestClock.adjust("2 seconds")
    yield* touch(state, ["short"], "2", 1_000)
    assert.deepStrictEqual([...(yield* recent(state, ["long"], 90_000)).created.keys()], ["1"])
    yield* TestClock.adjust("90 seconds")
    yield* touch(state, ["new"], "3", 1_000)
    assert.deepStrictEqual([...state.touched.keys()], ["new"])
  }))
