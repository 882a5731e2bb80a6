/**
 * A made-up list of so many people, each page worked out when it is asked for: as an `HttpClient`, or as a server in a
 * process of its own, `node bench/streamServer.ts PEOPLE LATENCY`.
 */
import { Effect } from "effect"
import { HttpClient, HttpClientResponse } from "effect/http"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"

const origin = "https://api.planningcenteronline.com"
const start = Date.UTC(2000, 0, 1)
/** So many people were made in one second. */
const together = 3

const secondsOf = (index: number) => Math.floor(index / together)
const timestamp = (seconds: number) => new Date(start + seconds * 1000).toISOString().replace(".000Z", "Z")

const person = (index: number) => {
  const id = String(index + 1)
  const made = timestamp(secondsOf(index))
  return {
    type: "Person",
    id,
    attributes: {
      accounting_administrator: false,
      anniversary: null,
      avatar: `https://avatars.planningcenteronline.com/uploads/initials/${id}.png`,
      birthdate: "1980-01-01",
      child: false,
      created_at: made,
      demographic_avatar_url: `https://avatars.planningcenteronline.com/uploads/initials/${id}.png`,
      first_name: `First${id}`,
      gender: "F",
      given_name: null,
      grade: null,
      graduation_year: null,
      inactivated_at: null,
      last_name: `Last${index % 1000}`,
      medical_notes: null,
      membership: "Member",
      middle_name: null,
      name: `First${id} Last${index % 1000}`,
      nickname: null,
      passed_background_check: false,
      people_permissions: null,
      remote_id: null,
      school_type: null,
      site_administrator: false,
      status: "active",
      updated_at: made
    },
    relationships: { primary_campus: { data: { type: "PrimaryCampus", id: "1" } } },
    links: { self: `${origin}/people/v2/people/${id}` }
  }
}

/** The answer to a read of the list, as text. */
export const answer = (people: number, url: URL): string => {
  const query = url.searchParams
  const from = query.get("where[created_at][gte]")
  const isUnset = query.get("where[created_at]") === ""
  const first = from === null ? 0 : Math.max(0, (Date.parse(from) - start) / 1000 * together)
  const total = isUnset ? 0 : Math.max(0, people - first)
  const size = Math.min(100, Number(query.get("per_page") ?? 25))
  const offset = Number(query.get("offset") ?? 0)
  const next = new URLSearchParams(query)
  next.set("offset", String(offset + size))
  return JSON.stringify({
    links: {
      self: `${origin}/people/v2/people`,
      ...(offset + size < total ? { next: `${origin}/people/v2/people?${next}` } : undefined)
    },
    data: Array.from(
      { length: Math.max(0, Math.min(size, total - offset)) },
      (_, index) => person(first + offset + index)
    ),
    included: [],
    meta: { total_count: total, count: size, parent: { id: "1", type: "Organization" } }
  })
}

const headers = { "content-type": "application/vnd.api+json; charset=utf-8" }

/** Answers that are worked out once: what is measured is the reader. */
const remembering = (people: number) => {
  const pages = new Map<string, string>()
  return (url: URL): string => {
    const text = pages.get(url.search) ?? answer(people, url)
    pages.set(url.search, text)
    return text
  }
}

/** An `HttpClient` on the list, whose answers are worked out each time, or remembered and take so many milliseconds. */
export const httpClient = (people: number, latency: number) => {
  const answered = latency === 0 ? (url: URL) => answer(people, url) : remembering(people)
  return HttpClient.make((request, url) => {
    const read = Effect.sync(() => HttpClientResponse.fromWeb(request, new Response(answered(url), { headers })))
    return latency === 0 ? read : Effect.delay(read, latency)
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [people, latency] = process.argv.slice(2).map(Number)
  const answered = remembering(people!)
  const server = createServer((request, response) => {
    const url = new URL(request.url!, `http://${request.headers.host}`)
    const text = answered(url).replaceAll(`"next":"${origin}`, `"next":"${url.origin}`)
    setTimeout(() => {
      response.writeHead(200, { ...headers, "content-length": Buffer.byteLength(text) })
      response.end(text)
    }, latency)
  })
  server.listen(0, "127.0.0.1", () => process.send!({ port: (server.address() as AddressInfo).port }))
  process.on("disconnect", () => process.exit(0))
}
