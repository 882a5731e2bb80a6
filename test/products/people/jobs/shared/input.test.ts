import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import {
  FieldValues,
  Households,
  Lists,
  Matching,
  Merges,
  People,
  Workflows
} from "../../../../../src/products/people/index.ts"
import type { PcoClient } from "../../../../../src/index.ts"
import { FakePco } from "../../../../../src/testing/index.ts"

const card = { person_id: "1", workflow_card_id: "1" }

type Job = Effect.Effect<unknown, { readonly message: string }, PcoClient.PcoClient>

// what a program without types could give
const jobs: ReadonlyArray<[string, (given: never) => Job]> = [
  ["Households.create", (data) => Households.create(data)],
  ["Households.join", (options) => Households.join("1", "1", options)],
  ["Households.leave", (options) => Households.leave("1", "1", options)],
  ["Households.setPrimaryContact", (options) => Households.setPrimaryContact("1", "1", options)],
  ["Workflows.put", (options) => Workflows.put("1", "1", options)],
  ["Workflows.move", (options) => Workflows.move(card, "next", options)],
  ["Workflows.assign", (options) => Workflows.assign(card, "1", options)],
  ["Workflows.note", (options) => Workflows.note(card, "Called", options)],
  ["Lists.run", (options) => Lists.run("1", options)],
  ["Lists.run", (options) => Stream.runDrain(Lists.runAndStream("1", options))],
  ["Lists.syncToMailchimp", (options) => Lists.syncToMailchimp("1", options)],
  ["Matching.find", (options) => Matching.find({ last_name: "Hopper" }, options)],
  ["Matching.findOrCreate", (options) => Matching.findOrCreate({ last_name: "Hopper" }, {}, options)],
  ["Merges.recent", (options) => Stream.runDrain(Merges.recent(options))],
  ["People.create", (data) => People.create(data)],
  ["People.finish", (error) => People.finish(error)],
  ["FieldValues.set", (values) => FieldValues.set("1", values)],
  ["FieldValues.clear", (fields) => FieldValues.clear("1", fields)]
]

describe.each(jobs)("%s", (name, run) => {
  it.effect.each([null, 7, "text"])("refuses %o in place of its options", (given) =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(run(given as never))
      assert.include(error.message, `${name}: refused before sending`)
      assert.deepStrictEqual(yield* (yield* FakePco.FakePco).counts, {})
    }).pipe(Effect.provide(FakePco.layer({ people: 2 }))))
})

describe("Merges.recent", () => {
  it.effect("does not read all mergers where nobody says since when", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Stream.runDrain(Merges.recent({} as never)))
      assert.include(error.message, "since: is missing")
    }).pipe(Effect.provide(FakePco.layer({ people: 2 }))))
})
