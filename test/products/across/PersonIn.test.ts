import { assert, describe, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import { PcoCache } from "../../../src/index.ts"
import { PersonIn } from "../../../src/products/across/index.ts"
import { Person } from "../../../src/products/people/index.ts"
import { mockPco, personDocument } from "../../support/mock.ts"

const products = ["calendar", "check-ins", "giving", "groups", "people", "registrations", "services"]
const notFound = {
  status: 404,
  json: { errors: [{ status: "404", title: "Not Found", detail: "The resource you requested could not be found" }] }
}

describe("a person across products", () => {
  it.effect("is read under the same id in each, and none where a product answers 404", () =>
    Effect.gen(function*() {
      const pco = mockPco(({ url }) => /giving|services/.test(url.pathname) ? notFound : { json: personDocument("7") })
      const found = yield* Effect.provide(PersonIn.everywhere("7"), pco.layer)
      assert.deepStrictEqual(
        pco.requests.map(({ url }) => url.pathname).toSorted(),
        products.map((product) => `/${product}/v2/people/7`)
      )
      assert.deepStrictEqual(
        Object.entries(found).filter(([, person]) => Option.isNone(person)).map(([name]) => name),
        ["giving", "services"]
      )
    }))

  it.effect("fails where a product refuses", () =>
    Effect.gen(function*() {
      const forbidden = { status: 403, json: { errors: [{ status: "403", title: "Forbidden" }] } }
      const pco = mockPco(({ url }) => url.pathname.startsWith("/giving") ? forbidden : { json: personDocument("7") })
      const error = yield* Effect.flip(Effect.provide(PersonIn.everywhere("7"), pco.layer))
      assert.strictEqual(error.reason._tag, "Forbidden")
    }))

  it.effect("is read anew in every product after a change in People, and after one elsewhere only there", () =>
    Effect.gen(function*() {
      const pco = mockPco(() => ({ json: personDocument("7") }), { cache: { timeToLive: "1 hour" } } as never)
      const counted = Effect.sync(() => pco.requests.filter(({ method }) => method === "GET").length)
      const read = Effect.andThen(PersonIn.everywhere("7"), counted)
      const counts = yield* Effect.gen(function*() {
        const first = yield* read
        const again = yield* read
        yield* Person.update("7", { first_name: "Ada" })
        const after = yield* read
        yield* (yield* PcoCache.PcoCache).invalidate({ tags: ["groups/Person:7"] })
        return [first, again, after, yield* read]
      }).pipe(Effect.provide(pco.layer))
      // what the write answered is what People would answer
      assert.deepStrictEqual(counts, [7, 7, 13, 14])
    }))
})
