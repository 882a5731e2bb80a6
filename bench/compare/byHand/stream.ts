import type { Job } from "../jobs.ts"
import { makeClient } from "./client.ts"

export const run: Job<"stream"> = async (baseUrl) => {
  const client = makeClient(baseUrl, "id", "secret")
  let [people, emails] = [0, 0]
  for await (const page of client.pages("/people/v2/people?per_page=100&include=emails")) {
    const addresses = new Map<string, unknown>()
    for (const { attributes, id, type } of page.included) if (type === "Email") addresses.set(id, attributes["address"])
    for (const person of page.data) {
      people++
      for (const { id } of person.relationships["emails"]!.data) if (typeof addresses.get(id) === "string") emails++
    }
  }
  return { people, emails }
}
