import { Effect } from "effect"
import { Bulk } from "effect-pco"
import { Person } from "effect-pco/people"
import type { Job } from "../jobs.ts"
import { client, ended } from "./client.ts"

export const run: Job<"create"> = (baseUrl, remoteIds) =>
  Bulk.run(remoteIds, (remote_id) => Person.create({ first_name: "Grace", last_name: "Hopper", remote_id }), {
    results: true,
    // the server of the benchmark carries out at once what it carries out
    effectWithin: "100 millis",
    // where the answer was lost: looks before it does it again
    resolve: (remote_id) =>
      Effect.map(
        Person.list({ where: { remote_id } }),
        ({ data: [found] }) => found === undefined ? Bulk.hadNoEffect : Bulk.tookEffect(found)
      )
  }).pipe(Effect.map(ended), Effect.provide(client(baseUrl)), Effect.runPromise)
