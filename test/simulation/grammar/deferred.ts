/** Writes that are deferred: each is made once, in the order of its line, or is among the dead letters. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { WriteBehind } from "../../../src/index.ts"
import { Person } from "../../../src/products/people/index.ts"
import { whole } from "../case.ts"
import { firstOfItems } from "../churches.ts"
import { construct } from "../construct.ts"
import { Clients } from "../process.ts"

const fields = {
  kind: Schema.Literals(["update", "create"]),
  writes: whole(1, 3)
}

/** What became of a write: it was taken, it was refused, or the process ended meanwhile. */
type State = "taken" | "unknown"

export default construct(
  "Deferred",
  fields,
  ({ kind, writes }, { churches, network, number, unique, violate, watch }) => {
    const person = String(firstOfItems + number * 4)
    const numbers = Array.from({ length: writes }, unique)
    const states = new Map<number, State>()
    const numberOf = (body: unknown): number =>
      Number(/"remote_id":(\d+)/.exec(JSON.stringify(body ?? null))?.[1] ?? Number.NaN)
    const dead = new Map<number, WriteBehind.Cause>()
    let isLate = false
    return {
      run: Effect.gen(function*() {
        const client = (yield* Clients).of("alder")
        for (const remote_id of numbers) {
          // who was interrupted does not know whether it was taken
          if (states.has(remote_id)) continue
          states.set(remote_id, "unknown")
          const operation = kind === "create"
            ? Person.create({ first_name: "Deferred", last_name: "Write", remote_id })
            : Person.update(person, { remote_id })
          yield* WriteBehind.defer(operation).pipe(
            Effect.provide(client),
            Effect.map(() => void states.set(remote_id, "taken")),
            Effect.catch((error) => Effect.sync(() => watch.addError("an error", error)))
          )
        }
      }),
      finish: Effect.gen(function*() {
        for (let turn = 0; turn < 200 && (yield* Effect.orDie(WriteBehind.waiting)) > 0; turn++) {
          yield* Effect.sleep("10 seconds")
        }
        isLate = (yield* Effect.orDie(WriteBehind.waiting)) > 0
        for (const letter of yield* Effect.orDie(WriteBehind.deadLetters)) {
          watch.add("the description of a dead letter", letter.description)
          dead.set(numberOf(letter.operation?.body), letter.cause)
        }
      }),
      check: Effect.gen(function*() {
        if (isLate) violate("it ends", "deferred writes still wait")
        const rows = yield* Effect.orDie(churches.alder.service.rows("Person"))
        if (kind === "create") {
          for (const one of numbers) {
            const count = rows.filter(({ attributes }) => Number(attributes["remote_id"]) === one).length
            const why = dead.get(one)
            if (count > 1) violate("every effect once", `deferred creation ${one} took effect ${count} times`)
            if (count === 0 && why === undefined && states.get(one) === "taken") {
              violate("every effect once", `deferred creation ${one} had no effect and is no dead letter`)
            }
            if (count > 0 && why !== undefined && why !== "in_doubt") {
              violate("no report is false", `deferred creation ${one} is dead (${why}) and took effect`)
            }
          }
          return
        }
        // what comes late comes after what was written later
        if (network.faults.some(({ kind: fault }) => fault.startsWith("late") || fault === "stalled")) return
        const last = numbers.findLast((one) => states.get(one) === "taken")
        if (last === undefined || dead.size > 0 || states.get(numbers.at(-1)!) !== "taken") return
        const row = rows.find(({ id }) => id === person)
        if (Number(row?.attributes["remote_id"]) !== last) {
          violate("every effect once", `deferred update ${last} is not what person ${person} has`)
        }
      })
    }
  },
  2
)
