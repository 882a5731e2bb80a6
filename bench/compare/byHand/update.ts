import type { Job } from "../jobs.ts"
import { nicknameOf } from "../jobs.ts"
import { makeClient, settle } from "./client.ts"

export const run: Job<"update"> = (baseUrl, ids) => {
  const client = makeClient(baseUrl, "id", "secret")
  return settle(ids, (id) => client.patch(`/people/v2/people/${id}`, "Person", id, { nickname: nicknameOf(id) }))
}
