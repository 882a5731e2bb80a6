import { Effect, Stream } from "effect"
import { Person } from "effect-pco/people"
import type { Job } from "../jobs.ts"
import { client } from "./client.ts"

export const run: Job<"stream"> = (baseUrl) => {
  let [people, emails] = [0, 0]
  return Person.stream({ include: ["emails"] }).pipe(
    Stream.runForEach((person) =>
      Effect.sync(() => {
        people++
        for (const { address } of person.emails) if (typeof address === "string") emails++
      })
    ),
    Effect.map(() => ({ people, emails })),
    Effect.provide(client(baseUrl)),
    Effect.runPromise
  )
}
