import type { Job } from "../jobs.ts"
import { makeClient, settle } from "./client.ts"

export const run: Job<"limit"> = (baseUrl, ids) => {
  const client = makeClient(baseUrl)
  return settle(ids, (id) => client.people.person(id).workflowCards().list())
}
