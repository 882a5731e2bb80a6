import type { Job } from "../jobs.ts"
import { each, makeClient } from "./client.ts"

export const getWith = (rateLimitDelay?: number): Job<"get"> => async (baseUrl, ids) => {
  const client = makeClient(baseUrl, rateLimitDelay)
  const answers = await each(ids, (id) => client.people.person(id).get())
  return answers.map(({ data }) => data.id)
}

export const run = getWith()
