import { assert, describe, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import { readdirSync, readFileSync } from "node:fs"
import { Operation, Pco, Product } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { Person as ServicesPerson } from "../../src/products/services/index.ts"
import { credential, mockPco, personDocument } from "../support/mock.ts"

const own = (product: string) =>
  Operation.make({
    name: "own",
    product: product as Product.Product,
    method: "GET",
    template: `/${product}/v2/events`,
    decode: () => Result.succeed(undefined)
  })

describe("a product", () => {
  it.effect.each(["check_ins", "servces", "", "toString", 5, undefined])(
    "%s is refused by name, and nothing is sent",
    (name) =>
      Effect.gen(function*() {
        const pco = mockPco(() => ({ json: {} }))
        const error = yield* Effect.flip(Effect.provide(own(name as string), pco.layer))
        assert.match(error.message, /product: is /)
        if (name === "check_ins") assert.include(error.message, "\"check-ins\"")
        assert.strictEqual(pco.requests.length, 0)
      })
  )

  it.effect("has the version asked for that its own option says, and the newest known one else", () =>
    Effect.gen(function*() {
      const pco = mockPco(() => ({ json: personDocument("1") }), { apiVersions: { people: "2022-07-13" } })
      yield* Effect.all([Person.get("1"), ServicesPerson.get("1")]).pipe(Effect.provide(pco.layer))
      assert.deepStrictEqual(pco.requests.map(({ headers }) => headers["x-pco-api-version"]), [
        "2022-07-13",
        Product.defaultVersions.services
      ])
    }))

  it.effect.each(
    [
      [{ check_ins: "2025-05-28" }, /apiVersions\.check_ins/],
      [{ people: "2017-01-01" }, /apiVersions\.people: is "2017-01-01"/],
      [{ people: "2026-13-01" }, /apiVersions\.people/],
      [{ people: "newest" }, /apiVersions\.people/]
    ] as const
  )("%j: what does not exist is refused by name", ([apiVersions, message]) =>
    Effect.gen(function*() {
      const layer = Pco.layerWithoutHttpClient({ auth: credential, apiVersions } as never)
      const error = yield* Effect.flip(Effect.provide(Effect.void, layer) as unknown as Effect.Effect<void, Error>)
      assert.match(error.message, message)
    }))
})

describe("the versions of each product", () => {
  const folder = new URL("../../scripts/products/overlay/", import.meta.url)
  for (const file of readdirSync(folder)) {
    it(`${file} says of each what it changed, the oldest first`, () => {
      const { versions } = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as {
        readonly versions: ReadonlyArray<{ readonly date: string; readonly changes: ReadonlyArray<string> }>
      }
      const dates = versions.map(({ date }) => date)
      assert.deepStrictEqual(dates, dates.toSorted())
      assert.isTrue(versions.every(({ changes }) => changes.length > 0))
      const product = file.replace(".json", "") as Product.Product
      assert.deepStrictEqual(Product.versions[product], dates)
      assert.strictEqual(Product.defaultVersions[product], dates.at(-1))
    })
  }

  it("has the newest of Calendar and of the API product", () => {
    assert.strictEqual(Product.defaultVersions.calendar, "2026-06-22")
    assert.strictEqual(Product.defaultVersions.api, "2026-09-24")
  })
})
