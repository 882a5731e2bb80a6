/**
 * Custom fields by their slugs: read, set, set again, clear, and get it wrong.
 *
 *     npm run build:js && node examples/field-values.ts
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect } from "effect"
import { FieldValues } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"

const program = Effect.gen(function*() {
  for (const { data_type, key, name, options } of yield* FieldValues.fields) {
    const offered = options.length === 0 ? "" : ` of ${options.join(", ")}`
    yield* Console.log(`${key}: ${name}, ${data_type}${offered}`)
  }

  const values: FieldValues.Values = {
    baptism_date: "2024-04-07",
    interests: ["Music", "Prayer"],
    small_group: "North",
    photo_release: true
  }
  yield* Console.log("set        ", yield* FieldValues.set("3", values))
  yield* Console.log("again      ", yield* FieldValues.set("3", values))
  yield* Console.log(
    "changed    ",
    yield* FieldValues.set("3", { interests: ["Prayer", "Children"], small_group: null })
  )
  yield* Console.log("now        ", yield* FieldValues.get("3"))

  yield* FieldValues.set("3", { intrests: ["Music"], small_group: "Nroth", baptism_date: "7 April" }).pipe(
    Effect.catchReason(
      "PcoError",
      "Invalid",
      ({ issues }) =>
        Effect.forEach(
          issues,
          ({ expected, field, problem }) => Console.log(`refused     ${field} ${problem}: ${expected}`)
        )
    )
  )
})

program.pipe(Effect.provide(FakePco.layer({ people: 5 })), NodeRuntime.runMain)
