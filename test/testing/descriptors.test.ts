import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { descriptors } from "../../src/products/people/descriptors.ts"
import { Household, Person } from "../../src/products/people/index.ts"
import type { Descriptor } from "../../src/resource/Descriptor.ts"
import { targetOf } from "../../src/resource/Descriptor.ts"
import { isLinkable } from "../../src/resource/encodeInclude.ts"
import * as Make from "../../src/resource/make.ts"
import * as Church from "../../src/testing/products/people/Church.ts"
import { FakePco } from "../../src/testing/index.ts"
import * as Engine from "../../src/testing/engine/engine.ts"
import * as Whoami from "../../src/testing/oauth/whoami.ts"
import * as Registry from "../../src/testing/engine/Registry.ts"
import { get } from "./support.ts"

const listed = descriptors.filter(({ permits }) => permits.list)

/** Includes, and those one level deeper that can be linked. */
const paths = (descriptor: Descriptor): ReadonlyArray<string> =>
  Object.entries(descriptor.includes).flatMap(([name, include]) => [
    name,
    ...Object.keys(targetOf(descriptor, include).includes).filter((deeper) => isLinkable(descriptor, include, deeper))
      .map((deeper) => `${name}.${deeper}`)
  ])

describe("what is described is served", () => {
  it.layer(FakePco.layer({ people: 40, limit: false }))((it) => {
    for (const descriptor of listed) {
      const { path, permits, type } = descriptor

      it.effect(`${type}: every edge and the row itself`, () =>
        Effect.gen(function*() {
          if (permits.get) assert.strictEqual((yield* get(`/${path}/1`)).json.data.type, type)
          // a sender can be read by its id, though no description says so
          else assert.strictEqual((yield* get(`/${path}/1`)).status, type === "CustomSender" ? 200 : 404)
          for (const [edge, { to }] of Object.entries(descriptor.edges)) {
            const { json, status } = yield* get(`/${path}/1/${edge}`)
            if (to === "one" && status === 404) continue
            assert.strictEqual(status, 200, edge)
            assert.strictEqual(Array.isArray(json.data), to === "many", edge)
          }
        }))

      it.effect(`${type}: the typed client reads it with every include`, () =>
        Effect.gen(function*() {
          const include = paths(descriptor)
          const page: any = yield* Make.list(descriptor)({ include } as never)
          assert.isAbove(page.data.length, 0)
          assert.deepStrictEqual(page.unlinked, [])
          for (const row of page.data) {
            for (const name of include.filter((path) => !path.includes("."))) assert.property(row, name)
          }
        }))

      it.effect(`${type}: every order and every query is honoured`, () =>
        Effect.gen(function*() {
          const total = (yield* get(`/${path}?per_page=1`)).json.meta.total_count
          for (const name of descriptor.order) {
            const { json } = yield* get(`/${path}?per_page=100&order=-${name}`)
            assert.strictEqual(json.meta.total_count, total, name)
          }
          const first = (yield* get(`/${path}?per_page=1`)).json.data[0]
          for (const name of Object.keys(descriptor.query)) {
            const value = first.attributes[name]
            if (value === undefined || value === null || typeof value === "object") continue
            const found = yield* get(`/${path}?per_page=100&where[${name}]=${encodeURIComponent(value)}`)
            assert.include(found.json.data.map(({ id }: any) => id), first.id, name)
          }
        }))
    }
  })

  it.effect("nested includes are linked to whom they belong", () =>
    Effect.gen(function*() {
      const { data } = yield* Household.list({
        include: ["people.emails", "people.households", "people.phone_numbers", "people.primary_campus"]
      })
      let emails = 0
      for (const household of data) {
        for (const person of household.people) {
          const direct = yield* Person.get(person.id, {
            include: ["emails", "households", "phone_numbers", "primary_campus"]
          })
          const ids = (rows: ReadonlyArray<{ readonly id: string }>) => rows.map(({ id }) => id).toSorted()
          assert.deepStrictEqual(ids(person.emails), ids(direct.emails))
          assert.deepStrictEqual(ids(person.phone_numbers), ids(direct.phone_numbers))
          assert.strictEqual(person.primary_campus?.id, direct.primary_campus?.id)
          // only the households that were asked for are on the page; each has this person in it
          assert.include(ids(person.households), household.id)
          emails += person.emails.length
        }
      }
      assert.isAbove(emails, 10)
    }).pipe(Effect.provide(FakePco.layer({ people: 60, limit: false }))))

  it("a new descriptor is served without new code", () => {
    const person = descriptors.find(({ type }) => type === "Person")!
    const shoe: Descriptor = {
      type: "Shoe",
      product: "people",
      path: "shoes",
      parameter: "shoe_id",
      attributes: { size: "integer", worn_on: "date", created_at: "date_time", updated_at: "date_time" },
      sparse: [],
      enums: {},
      relationships: { person: { to: "one", type: "Person", target: "Person" } },
      includes: { person: { to: "one", target: "Person" } },
      edges: {},
      query: { size: "integer" },
      order: ["size"],
      filter: {},
      create: { size: "integer", worn_on: "date" },
      update: { size: "integer" },
      permits: { list: true, get: true, create: false, update: true, delete: true }
    }
    const owner: Descriptor = {
      ...person,
      edges: { ...person.edges, shoes: { to: "many", target: "Shoe", create: true } }
    }
    const others = descriptors.filter((descriptor) => descriptor !== person)
    const { store } = Church.generate(1, 5)
    const world = { registry: Registry.make([...others, owner, shoe]), store }
    const engine = Engine.make(world, {
      identity: Whoami.make(world),
      limit: undefined,
      seed: 1,
      ignored: [],
      lags: { search: 0, include: 0 }
    })
    const ask = (method: string, path: string, body = "") => {
      const url = `https://api.planningcenteronline.com/people/v2${path}`
      const answer = engine.handle(
        { method, url, headers: { authorization: "Bearer x" }, body },
        Date.UTC(2026, 10, 20)
      )
      return { status: answer.status, json: answer.body === "" ? undefined : JSON.parse(answer.body) }
    }

    const shoes = [46, 38].map((size) =>
      ask("POST", "/people/1/shoes", JSON.stringify({ data: { attributes: { size } } }))
    )
    assert.deepStrictEqual(shoes.map(({ status }) => status), [201, 201])
    assert.strictEqual(shoes[0]!.json.data.attributes.created_at, "2026-11-20T00:00:00Z")
    const listed = ask("GET", "/shoes?order=size&include=person")
    assert.deepStrictEqual(listed.json.data.map(({ id }: any) => id), ["2", "1"])
    assert.strictEqual(listed.json.included[0].type, "Person")
    assert.strictEqual(ask("GET", "/people/1").json.data.links.shoes.endsWith("/people/1/shoes"), true)
    assert.strictEqual(ask("PATCH", "/shoes/1", "{\"data\":{\"attributes\":{\"worn_on\":null}}}").status, 422)
    assert.strictEqual(ask("DELETE", "/people/1").status, 204)
    assert.strictEqual(ask("GET", "/shoes/1").status, 404)
  })
})
