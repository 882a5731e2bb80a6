import { assert } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Issue, type PcoError } from "../../src/index.ts"

/** What a program without types may give where options stand, and what is said of it. */
const wrong: ReadonlyArray<readonly [given: unknown, problem: string]> = [
  [null, "is null"],
  ["some text", "is \"some text\""],
  [7, "is 7"],
  [["an item"], "is an array"]
]

/** A layer or an effect that takes options. It is run on no services: it has to fail before it looks for one. */
export type Given = (options: never) => Effect.Effect<unknown, unknown, unknown> | Layer.Layer<never, unknown, unknown>

const failureOf = (made: ReturnType<Given>) =>
  Effect.flip(Layer.isLayer(made) ? Effect.scoped(Layer.build(made)) : made) as Effect.Effect<
    PcoError.PcoError,
    unknown
  >

/** Fails unless options are refused as `Invalid`, with the name of what they were given to and these issues. */
export const expectRefused = (make: Given, operation: string, options: unknown, issues: Array<string>) =>
  Effect.gen(function*() {
    const error = yield* failureOf(make(options as never))
    assert.strictEqual(error.operation, operation)
    assert.deepStrictEqual(
      error.reason._tag === "Invalid"
        ? error.reason.issues.map(Issue.format)
        : error.reason._tag,
      issues
    )
  })

/** Fails unless everything that is no options object is refused in its place. */
export const expectOptions = (
  make: Given,
  operation: string,
  field = "options",
  expected = "an object, or nothing"
) =>
  Effect.forEach(
    wrong,
    ([given, problem]) => expectRefused(make, operation, given, [`${field}: ${problem}; expected ${expected}`]),
    { discard: true }
  )
