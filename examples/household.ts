/**
 * A family moves in together, grows, and somebody moves out.
 *
 *     npm run build:js && node examples/household.ts
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Stream } from "effect"
import { Ages, Household, Households, Names, Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"

const create = (first_name: string, birthdate: `${number}-${number}-${number}`) =>
  Person.create({ first_name, last_name: "Lovelace", birthdate })

const print = (id: string) =>
  Effect.gen(function*() {
    const { name, primary_contact_id } = yield* Household.get(id)
    yield* Console.log(`${name}`)
    yield* Household.people.stream(id).pipe(Stream.runForEach((person) => {
      const age = Ages.at(person.birthdate, "2026-11-20")
      return Console.log(`  ${Names.display(person)}, ${age}${person.id === primary_contact_id ? ", to turn to" : ""}`)
    }))
  })

const program = Effect.gen(function*() {
  const [william, anne, ralph] = yield* Effect.all([
    create("William", "1985-02-21"),
    create("Anne", "1987-09-22"),
    create("Ralph", "2019-07-02")
  ])
  const couple = { people: [william.id, anne.id], primary_contact: william.id }
  const { household, status } = yield* Households.create(couple)
  const again = yield* Households.create(couple)
  yield* Console.log(`Household: ${status}, then ${again.status}`)
  yield* Console.log(`Ralph: ${(yield* Households.join(household.id, ralph.id)).status}`)
  yield* print(household.id)

  yield* Households.leave(household.id, william.id).pipe(
    Effect.catchReason(
      "PcoError",
      "Invalid",
      ({ issues }) => Console.log(`Not without a new one to turn to: ${issues.map(({ field }) => field).join()}`)
    )
  )
  yield* Console.log(
    `William: ${(yield* Households.leave(household.id, william.id, { primary_contact: anne.id })).status}`
  )
  yield* print(household.id)
})

program.pipe(Effect.provide(FakePco.layer({ people: 50 })), NodeRuntime.runMain)
