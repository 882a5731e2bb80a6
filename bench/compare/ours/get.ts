import { Effect } from "effect"
import { Person } from "effect-pco/people"
import type { Job } from "../jobs.ts"
import { client } from "./client.ts"

export const run: Job<"get"> = (baseUrl, ids) =>
  Effect.forEach(ids, (id) => Person.get(id), { concurrency: "unbounded" }).pipe(
    Effect.map((people) => people.map(({ id }) => id)),
    Effect.provide(client(baseUrl)),
    Effect.runPromise
  )
