import type { Job } from "../jobs.ts"
import { makeClient, settle } from "./client.ts"

export const run: Job<"create"> = (baseUrl, remoteIds) => {
  const client = makeClient(baseUrl)
  return settle(
    remoteIds,
    (remote_id) =>
      client.people.person().create({ first_name: "Grace", last_name: "Hopper", remote_id: String(remote_id) })
  )
}
