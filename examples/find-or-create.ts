/**
 * A sign-up sheet against the people of an organization: who is known is found, who is certainly
 * not is created once, and where it cannot tell somebody has to look.
 *
 *     npm run build:js && node examples/find-or-create.ts
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect } from "effect"
import { Matching } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"

const sheet: ReadonlyArray<Matching.Identity> = [
  { first_name: "grace", last_name: "Hopper", emails: ["Grace@Example.com "] },
  { first_name: "José", last_name: "O’Neill", birthdate: "1980-05-05" },
  { first_name: "Mary", last_name: "Hopper", emails: ["grace@example.com"] },
  { first_name: "Katherine", last_name: "Johnson", phone_numbers: ["(212) 555-0107"] },
  // the same visitor, twice on the sheet
  { first_name: "Katherine", last_name: "Johnson", phone_numbers: ["+1 212 555 0107"] },
  { first_name: "Annie" }
]

const outcomeOf = (match: Matching.FoundOrCreated): string => {
  switch (match._tag) {
    case "Found":
      return `is ${match.person.id}, by ${match.evidence.join(" and ")}`
    case "Created":
      return `is new: ${match.person.id}${match.joined ? ", with a line above" : ""}`
    case "Several":
      return `may be ${match.candidates.map(({ person }) => person.id).join(" or ")}: merge them`
    case "CouldNotTell": {
      const [best] = match.candidates
      const why = match.reason.replaceAll("_", " ")
      return best === undefined ? `cannot be told: ${why}` : `looks like ${best.person.id}, with ${why}`
    }
  }
}

const program = Effect.gen(function*() {
  const matches = yield* Effect.forEach(sheet, (identity) => Matching.findOrCreate(identity, { status: "pending" }), {
    concurrency: 5
  })
  for (const [index, match] of matches.entries()) {
    const { first_name, last_name } = sheet[index]!
    yield* Console.log(`${[first_name, last_name].filter(Boolean).join(" ")} ${outcomeOf(match)}`)
  }
  const { "POST /people/v2/people": created } = yield* (yield* FakePco.FakePco).counts
  yield* Console.log(`${created} person was created`)

  // a name with an error in it is somebody else, unless errors are allowed for
  const hoper = { first_name: "Grace", last_name: "Hoper", emails: ["grace@example.com"] }
  for (const scoring of ["exact", "fuzzy"] as const) {
    const match = yield* Matching.find(hoper, { scoring })
    yield* Console.log(`${scoring}: ${match._tag}`)
  }
})

const church = FakePco.layer({
  people: [
    { first_name: "Grace", last_name: "Hopper", emails: [{ address: "grace@example.com", location: "Home" }] },
    { first_name: "Jose", last_name: "O'Neill", birthdate: "1980-05-05" }
  ]
})

program.pipe(Effect.provide(church), NodeRuntime.runMain)
