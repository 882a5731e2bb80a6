import type { Job } from "../jobs.ts"
import { nicknameOf } from "../jobs.ts"
import { makeClient, settle } from "./client.ts"

export const run: Job<"update"> = (baseUrl, ids) => {
  const client = makeClient(baseUrl)
  return settle(ids, (id) => client.people.person(id).update({ nickname: nicknameOf(id) }))
}
