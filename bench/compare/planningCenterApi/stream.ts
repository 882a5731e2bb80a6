import type { Job } from "../jobs.ts"
import { makeClient } from "./client.ts"

/** Its people have no relationships, as far as its types know. */
interface Related {
  readonly relationships: { readonly emails: { readonly data: ReadonlyArray<{ readonly id: string }> } }
}

export const streamWith = (rateLimitDelay?: number): Job<"stream"> => async (baseUrl) => {
  const client = makeClient(baseUrl, rateLimitDelay)
  const { data, included = [] } = await client.people.list({ include: "emails" })
  const addresses = new Map<string, unknown>()
  for (const { attributes, id, type } of included) if (type === "Email") addresses.set(id, attributes["address"])
  let emails = 0
  for (const person of data as unknown as ReadonlyArray<Related>) {
    for (const { id } of person.relationships.emails.data) if (typeof addresses.get(id) === "string") emails++
  }
  return { people: data.length, emails }
}

export const run = streamWith()
