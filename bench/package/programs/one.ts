import { Effect } from "effect"
import { Email, Household, List, Person, PhoneNumber } from "effect-pco/people"

export const people = Effect.gen(function*() {
  const ada = yield* Person.get("1", { include: ["emails", "primary_campus"] })
  const page = yield* Person.list({ where: { status: "active" }, order: "-updated_at", include: ["households"] })
  const house = yield* Household.get(page.data[0]!.households[0]!.id)
  yield* Email.update(ada.emails[0]!.id, { address: "ada@example.com" })
  yield* Person.update(ada.id, { first_name: "Ada" })
  return [house.name, yield* PhoneNumber.list(), yield* List.list(), yield* Person.count()] as const
})
