import type { Job } from "../jobs.ts"
import type { Resource } from "./client.ts"
import { makeClient } from "./client.ts"

export const run: Job<"get"> = async (baseUrl, ids) => {
  const client = makeClient(baseUrl, "id", "secret")
  const answers = await Promise.all(
    ids.map((id) => client.get<{ readonly data: Resource }>(`/people/v2/people/${id}`))
  )
  return answers.map(({ data }) => data.id)
}
