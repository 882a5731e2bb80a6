import type { Job } from "../jobs.ts"
import { makeClient, settle } from "./client.ts"

export const run: Job<"create"> = (baseUrl, remoteIds) => {
  const client = makeClient(baseUrl, "id", "secret")
  return settle(
    remoteIds,
    (remote_id) => client.post("/people/v2/people", "Person", { first_name: "Grace", last_name: "Hopper", remote_id })
  )
}
