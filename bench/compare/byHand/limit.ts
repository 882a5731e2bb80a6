import type { Job } from "../jobs.ts"
import { makeClient, settle } from "./client.ts"

export const run: Job<"limit"> = (baseUrl, ids) => {
  const client = makeClient(baseUrl, "id", "secret")
  return settle(ids, (id) => client.get(`/people/v2/people/${id}/workflow_cards`))
}
