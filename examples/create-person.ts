/**
 * A newcomer with everything the sign-up form asked for, in one call, and what happens
 * when half of it fails.
 *
 *     npm run build:js && node examples/create-person.ts
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect } from "effect"
import { Matching, People } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"

const newcomer: People.Create = {
  first_name: "Grace",
  last_name: "Hopper",
  birthdate: "1906-12-09",
  emails: [{ address: "grace@example.com", location: "Home", primary: true }],
  phone_numbers: [{ number: "(212) 555-0100", location: "Mobile" }],
  addresses: [{ street_line_1: "1 Example Street", city: "New York", state: "NY", zip: "10001", location: "Home" }],
  household: { create: { name: "Hopper Household" } },
  field_values: { allergies: "Peanuts", interests: ["Music", "Prayer"], photo_release: true }
}

const show = ({ field_values, household, person }: People.Report) =>
  Console.log(
    `${person.name} is person ${person.id}, household ${household?.household_id} (${household?.status}), ` +
      Object.entries(field_values).map(([field, outcome]) => `${field} ${outcome}`).join(", ")
  )

const program = Effect.gen(function*() {
  const church = yield* FakePco.FakePco
  yield* show(yield* People.create(newcomer))
  yield* Console.log(yield* church.counts)

  // everything is checked before anything is sent
  yield* People.create({ ...newcomer, grade: 13, field_values: { interests: ["Musik"] } }).pipe(
    Effect.catch((error) => Console.log(`Refused: ${error.message.split("sending: ")[1]}`))
  )

  // one field may not be written today: the person is there, and is finished tomorrow
  yield* church.inject({ method: "POST", path: /field_data$/, nth: 1, status: 403 })
  yield* People.create(newcomer).pipe(
    Effect.flatMap(show),
    Effect.catchTag("CreateIncomplete", (error) =>
      Effect.gen(function*() {
        yield* Console.log(`Exists: ${error.done.join(", ")}. Missing: ${error.failed.map(({ part }) => part).join()}.`)
        yield* church.clearFaults
        yield* show(yield* People.finish(error))
      }))
  )

  // the answer is lost on its way: no person is created twice
  const katherine = { first_name: "Katherine", last_name: "Johnson", emails: ["katherine@example.com"] }
  yield* church.failNext({ method: "POST", path: "/people/v2/people", disconnect: "after" })
  yield* People.create({ ...newcomer, ...katherine, emails: [{ address: "katherine@example.com", location: "Home" }] })
    .pipe(
      Effect.flatMap(show),
      Effect.catchTag("CreateIncomplete", (error) =>
        Effect.gen(function*() {
          yield* Console.log(`Not known: ${error.message.split(";")[0]}.`)
          const match = yield* Matching.find(katherine)
          if (match._tag === "Found") yield* show(yield* People.finish(error, match.person.id))
          else yield* Console.log(`Matching says ${match._tag}`)
        }))
    )
})

program.pipe(Effect.provide(FakePco.layer({ people: 5 })), NodeRuntime.runMain)
