import { Effect } from "effect"
import { Bulk } from "effect-pco"
import { Person } from "effect-pco/people"
import type { Job } from "../jobs.ts"
import { nicknameOf } from "../jobs.ts"
import { client, ended } from "./client.ts"

export const run: Job<"update"> = (baseUrl, ids) =>
  Bulk.run(ids, (id) => Person.update(id, { nickname: nicknameOf(id) }), {
    results: true,
    // the server of the benchmark carries out at once what it carries out
    effectWithin: "100 millis",
    // where the answer was lost: looks before it does it again
    resolve: (id) =>
      Effect.map(
        Person.get(id),
        (person) => person.nickname === nicknameOf(id) ? Bulk.tookEffect(person) : Bulk.hadNoEffect
      )
  }).pipe(Effect.map(ended), Effect.provide(client(baseUrl)), Effect.runPromise)
