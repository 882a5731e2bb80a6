import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Layer, Result } from "effect"
import { HttpClient, HttpClientResponse } from "effect/http"
import { existsSync, readFileSync } from "node:fs"
import { Document, Operation, Payload, Pco, PcoAuth, PcoRateLimiter } from "../src/index.ts"
import { PcoMetrics } from "../src/telemetry/index.ts"
import { Product } from "../src/index.ts"
import { Address, Email, Household, NamePrefix, NameSuffix, Person } from "../src/products/people/index.ts"
import { credential } from "./support/mock.ts"

interface Exchange {
  readonly tape: string
  readonly request: { readonly method: Operation.Method; readonly url: string; readonly body: unknown }
  readonly response: { readonly status: number; readonly headers: Record<string, string>; readonly body: unknown }
}

const file = new URL("../../shared/recordings/people-2018.json", import.meta.url)
const isThere = existsSync(file)
const recorded: ReadonlyArray<Exchange> = isThere ? JSON.parse(readFileSync(file, "utf8")) : []
// Three are of `check_ins` and `resources`, as two products were called then: a product that does not exist is refused.
const exchanges = recorded.filter(({ request }) => Product.isProduct(new URL(request.url).pathname.split("/")[1]))

/** The operation that a program would use for a recorded request. */
const toOperation = ({ request }: Exchange): Operation.Operation<unknown> => {
  const url = new URL(request.url)
  const [, product, , collection, id, edge] = url.pathname.split("/") as Array<string>
  const where = Object.fromEntries(
    Array.from(url.searchParams).flatMap(([name, value]) => {
      const key = /^where\[(\w+)\]$/.exec(name)?.[1]
      return key === undefined ? [] : [[key, value]]
    })
  )
  const include = url.searchParams.get("include")
  const body = request.body as { readonly data: Payload.Payload } | null
  const relationships = Object.fromEntries(
    Object.entries(body?.data.relationships ?? {}).map(([name, value]) => {
      const { data } = value as unknown as { readonly data: { id: string } | ReadonlyArray<{ id: string }> | null }
      return [name, data === null ? null : "id" in data ? data.id : data.map(({ id }) => id)]
    })
  )
  const data = { ...body?.data.attributes, ...relationships } as never
  const options = include === null ? {} : { include: [include as never] }
  switch (
    `${request.method} ${product}/${collection}${id === undefined ? "" : "/{id}"}${
      edge === undefined ? "" : `/${edge}`
    }`
  ) {
    case "GET people/people":
      return Person.list({ where })
    case "GET people/people/{id}":
      return Person.get(id!, options)
    case "POST people/people":
      return Person.create(data)
    case "PATCH people/people/{id}":
      return Person.update(id!, data)
    case "DELETE people/people/{id}":
      return Person.delete(id!)
    case "GET people/people/{id}/emails":
      return Person.emails.list(id!)
    case "GET people/people/{id}/addresses":
      return Person.addresses.list(id!)
    case "GET people/people/{id}/social_profiles":
      return Person.social_profiles.list(id!)
    case "GET people/addresses/{id}":
      return Address.get(id!)
    case "GET people/emails/{id}":
      return Email.get(id!)
    case "GET people/name_prefixes/{id}":
      return NamePrefix.get(id!)
    case "GET people/name_suffixes/{id}":
      return NameSuffix.get(id!)
    case "GET people/households":
      return Household.list({ where })
    case "GET people/households/{id}":
      return Household.get(id!, options)
    case "POST people/households":
      return Household.create(data)
    case "GET people/households/{id}/people":
      return Household.people.list(id!)
  }
  // other products, and an address with attributes of 2018, by an operation of one's own
  return Operation.make({
    name: "recorded",
    product: product as Product.Product,
    method: request.method,
    template: url.pathname,
    query: Array.from(url.searchParams),
    body: body === null ? undefined : Payload.encode(body.data),
    decode: (answer) => Document.fromJson(answer.json)
  })
}

const withoutPageSize = (url: URL) =>
  Array.from(url.searchParams).filter(([name]) => name !== "per_page").toSorted(([a], [b]) => a < b ? -1 : 1)

const attributesOf = (body: unknown): unknown => {
  const data = (body as Document.Document).data
  return Array.isArray(data) ? data.map(({ attributes }) => attributes) : (data as Document.ResourceObject).attributes
}

/** What was sent in the words of the wire: instants as text, and what the version of 2018 did not know left out. */
const asSent = (row: unknown, attributes: Record<string, unknown>) =>
  Object.fromEntries(
    Object.keys(attributes).map((name) => {
      const value = (row as Record<string, unknown>)[name]
      return [name, JSON.parse(JSON.stringify(value ?? null))]
    })
  )

const sameValues = (row: unknown, attributes: Record<string, unknown>) => {
  const text = (value: unknown) => JSON.stringify(value).replaceAll(".000Z", "Z")
  assert.strictEqual(text(asSent(row, attributes)), text(attributes))
}

const tapes = Map.groupBy(exchanges, ({ tape }) => tape)

describe.skipIf(!isThere)("real exchanges of 2018", () => {
  let passed = 0

  for (const [tape, recorded] of tapes) {
    it.effect(`${tape} (${recorded.length})`, () => {
      const sent: Array<{ readonly url: URL; readonly body: unknown }> = []
      const player = HttpClient.make((request, url) =>
        Effect.sync(() => {
          const { response } = recorded[sent.length]!
          const body = request.body._tag === "Uint8Array"
            ? JSON.parse(new TextDecoder().decode(request.body.body))
            : null
          sent.push({ url, body })
          return HttpClientResponse.fromWeb(
            request,
            new Response(response.body === null ? null : JSON.stringify(response.body), {
              status: response.status,
              headers: response.headers
            })
          )
        })
      )
      return Effect.gen(function*() {
        for (const exchange of recorded) {
          const operation = toOperation(exchange)
          const exit = yield* Effect.exit(operation)
          const { request, response } = exchange
          const last = sent.at(-1)!
          assert.strictEqual(operation.method, request.method)
          assert.strictEqual(last.url.pathname, new URL(request.url).pathname)
          assert.deepStrictEqual(withoutPageSize(last.url), withoutPageSize(new URL(request.url)))
          assert.deepStrictEqual(last.body, request.body ?? null)

          if (response.status === 404) {
            assert.isTrue(Exit.isFailure(exit))
            const error = yield* Effect.flip(exit)
            assert.strictEqual(error.reason._tag, "NotFound")
            assert.strictEqual(error.request_id, response.headers["x-request-id"])
          } else {
            const value = yield* exit
            const expected = response.body === null ? undefined : attributesOf(response.body)
            if (expected === undefined) assert.isUndefined(value)
            else if (operation.name === "recorded") assert.isDefined(value)
            else if (Array.isArray(expected)) {
              const { data } = value as { readonly data: ReadonlyArray<unknown> }
              assert.strictEqual(data.length, expected.length)
              expected.forEach((attributes, index) => sameValues(data[index], attributes))
            } else sameValues(value, expected as Record<string, unknown>)
          }

          const limiter = yield* PcoRateLimiter.PcoRateLimiter
          const { fingerprint } = yield* PcoAuth.PcoAuth
          const { limit, period, used } = yield* limiter.status({ credential: fingerprint, offset: 0 })
          assert.strictEqual(limit, Number(response.headers["x-pco-api-request-rate-limit"] ?? 100))
          assert.strictEqual(period, Number.parseInt(response.headers["x-pco-api-request-rate-period"] ?? "20") * 1000)
          assert.isAtLeast(used, Number(response.headers["x-pco-api-request-rate-count"] ?? 0))
          passed++
        }
        const metrics = yield* PcoMetrics.PcoMetrics
        assert.strictEqual((yield* metrics.snapshot).requests, recorded.length)
      }).pipe(
        Effect.provide(
          Pco.layerWithoutHttpClient({ auth: credential }).pipe(
            Layer.provide(Layer.succeed(HttpClient.HttpClient, player))
          )
        )
      )
    })
  }

  it("includes are linked to their owners", () => {
    const exchange = exchanges.find(({ request }) => request.url.endsWith("households/2739849?include=people"))!
    const household = toOperation(exchange).decode({ status: 200, json: exchange.response.body })
    assert.isTrue(Result.isSuccess(household))
    const { people } = Result.getOrThrow(household) as { readonly people: ReadonlyArray<Person.Person> }
    assert.strictEqual(people.length, 3)
    assert.isTrue(people.every((person) => person.type === "Person" && person.last_name !== null))
  })

  it("all of them pass", () => {
    console.log(`${passed} of ${exchanges.length} real exchanges pass`)
    assert.strictEqual(passed, 113)
  })
})

if (!isThere) {
  describe("real exchanges of 2018", () => {
    it.skip("the recordings are not here: ../shared/recordings/people-2018.json", () => {})
  })
}
