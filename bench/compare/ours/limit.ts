import { Effect } from "effect"
import { Bulk } from "effect-pco"
import { Person } from "effect-pco/people"
import type { Job } from "../jobs.ts"
import { client, ended } from "./client.ts"

export const run: Job<"limit"> = (baseUrl, ids) =>
  Bulk.run(ids, (id) => Person.workflow_cards.list(id), { results: true }).pipe(
    Effect.map(ended),
    Effect.provide(client(baseUrl)),
    Effect.runPromise
  )
