import { Effect } from "effect"
import { Email, Household, List, Person, PhoneNumber } from "effect-pco/people"
import { Donation, Fund } from "effect-pco/giving"
import { Plan, ServiceType, Song } from "effect-pco/services"

export const people = Effect.gen(function*() {
  const ada = yield* Person.get("1", { include: ["emails", "primary_campus"] })
  const page = yield* Person.list({ where: { status: "active" }, order: "-updated_at", include: ["households"] })
  const house = yield* Household.get(page.data[0]!.households[0]!.id)
  yield* Email.update(ada.emails[0]!.id, { address: "ada@example.com" })
  yield* Person.update(ada.id, { first_name: "Ada" })
  return [house.name, yield* PhoneNumber.list(), yield* List.list(), yield* Person.count()] as const
})

export const services = Effect.gen(function*() {
  const types = yield* ServiceType.list({ include: ["time_preference_options"] })
  const plans = yield* ServiceType.plans.list(types.data[0]!.id, { filter: { future: true }, order: "sort_date" })
  const plan = yield* Plan.get(plans.data[0]!.id, { include: ["series", "plan_times"] })
  return [plan.plan_times.length, yield* Song.list({ where: { title: "Amazing" } }), plan.title] as const
})

export const giving = Effect.gen(function*() {
  const donations = yield* Donation.list({ include: ["designations", "labels"] })
  return [donations.data[0]!.designations, yield* Fund.list()] as const
})
