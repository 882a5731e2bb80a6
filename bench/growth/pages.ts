/**
 * A made-up list of so many people as an `HttpClient`: each page is the same text with other ids, so that none costs
 * more than another, however long the list is.
 */
import { Effect } from "effect"
import { HttpClient, HttpClientResponse } from "effect/http"
import { Person } from "effect-pco/people"
import { Factory } from "effect-pco/testing"

const most = 100
const path = "https://api.planningcenteronline.com/people/v2/people"
const headers = { "content-type": "application/vnd.api+json; charset=utf-8" }

const start = Date.UTC(2000, 0, 1)
/** So many people were made in one second. */
const together = 3
const timestamp = (index: number) => new Date(start + Math.floor(index / together) * 1000).toISOString()
const indexAfter = (moment: string) => Math.max(0, (Date.parse(moment) - start) / 1000 * together)

const person = Factory.page(Person.descriptor, [Factory.make(Person.descriptor, { id: "ID" })])
const row = JSON.stringify(person.data)
  .slice(1, -1)
  .replace(/"created_at":"[^"]*"/, "\"created_at\":\"MADE\"")
  .split(/(ID|MADE)/)

const rowOf = (id: number) =>
  row.map((part) => part === "ID" ? id : part === "MADE" ? timestamp(id - 1) : part).join("")

const pageOf = (ids: ReadonlyArray<number>, total: number, next: number | undefined) =>
  `{"links":${next === undefined ? "{}" : `{"next":"${path}?per_page=${most}&offset=${next}"}`},` +
  `"data":[${ids.map(rowOf).join()}],"included":[],` +
  `"meta":${JSON.stringify({ ...person.meta, total_count: total, count: ids.length })}}`

const answer = (people: number, { searchParams: query }: URL): string => {
  const wanted = query.get("where[id]")
  if (wanted !== null) {
    const ids = wanted.split(",").map(Number)
    return pageOf(ids, ids.length, undefined)
  }
  const from = query.get("where[created_at][gte]")
  const first = from === null ? 0 : indexAfter(from)
  // an empty value asks for those without a timestamp
  const total = query.get("where[created_at]") === "" ? 0 : Math.max(0, people - first)
  const offset = Number(query.get("offset") ?? 0)
  const count = Math.max(0, Math.min(most, total - offset))
  const ids = Array.from({ length: count }, (_, index) => first + offset + index + 1)
  return pageOf(ids, total, offset + count < total ? offset + count : undefined)
}

/** An `HttpClient` on a list of so many people. */
export const httpClient = (people: number) =>
  HttpClient.make((request, url) =>
    Effect.sync(() => HttpClientResponse.fromWeb(request, new Response(answer(people, url), { headers })))
  )
