/** The same by somebody who knows that people can be asked for by a hundred ids at once. */
import type { Job } from "../jobs.ts"
import type { Page, Resource } from "./client.ts"
import { makeClient } from "./client.ts"

export const run: Job<"get"> = async (baseUrl, ids) => {
  const client = makeClient(baseUrl, "id", "secret")
  const batches = Array.from(
    { length: Math.ceil(ids.length / 100) },
    (_, index) => ids.slice(index * 100, (index + 1) * 100)
  )
  const pages = await Promise.all(
    batches.map((batch) => client.get<Page>(`/people/v2/people?per_page=100&where[id]=${batch.join()}`))
  )
  // they come in an order of their own, and those that do not exist are missing
  const found = new Map<string, Resource>()
  for (const { data } of pages) for (const person of data) found.set(person.id, person)
  return ids.map((id) => {
    const person = found.get(id)
    if (person === undefined) throw new Error(`there is no person ${id}`)
    return person.id
  })
}
