import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Layer, Result } from "effect"
import type { HttpClient } from "effect/http"
import { Pco } from "../../src/index.ts"
import { link } from "../../src/jsonapi/Included.ts"
import { descriptors } from "../../src/products/people/descriptors.ts"
import { Campus, Email, Household, Person } from "../../src/products/people/index.ts"
import { shapeOf } from "../../src/resource/Descriptor.ts"
import { Cassette, Factory } from "../../src/testing/index.ts"
import { credential } from "../support/mock.ts"

const includesOf = (descriptor: (typeof descriptors)[number]) =>
  Object.fromEntries(
    Object.entries(descriptor.includes).map(([name, { to }]) => [name, to === "many" ? [{}, {}] : {}])
  )

describe("Factory.make", () => {
  it("fills every attribute, derives the name, and gives typed values", () => {
    const person = Factory.make(Person.descriptor)
    const first: string | null = person.first_name
    assert.strictEqual(person.name, `${first} ${person.last_name}`)
    assert.strictEqual(person.type, "Person")
    assert.strictEqual(person.id, "1")
    assert.isTrue(DateTime.isDateTime(person.created_at))
    assert.match(person.birthdate ?? "", /^\d{4}-\d{2}-\d{2}$/)
    assert.isNull(person.inactivated_at)
    assert.deepStrictEqual(person.links, { self: "https://api.planningcenteronline.com/people/v2/people/1" })
    assert.isFalse("primary_email_address" in person)
    assert.isFalse("emails" in person)
  })

  it("gives the same row for the same id, and another one for another", () => {
    assert.deepStrictEqual(Factory.make(Person.descriptor, { id: "7" }), Factory.make(Person.descriptor, { id: "7" }))
    const names = new Set(Factory.makeMany(Person.descriptor, 50).map(({ name }) => name))
    assert.isAbove(names.size, 40)
  })

  it("keeps overrides, null and empty ones too", () => {
    const person = Factory.make(Person.descriptor, {
      first_name: "Grace",
      last_name: null,
      birthdate: null,
      created_at: DateTime.makeUnsafe(0),
      primary_email_address: "grace@example.com"
    })
    assert.strictEqual(person.name, "Grace")
    assert.isNull(person.birthdate)
    assert.strictEqual(person.created_at?.epochMilliseconds, 0)
    const sparse: string | null = person.primary_email_address
    assert.strictEqual(sparse, "grace@example.com")
    assert.strictEqual(Factory.make(Person.descriptor, { first_name: "A", name: "B" }).name, "B")
  })

  it("makes includes, and what they include, with linkage and ids of their own", () => {
    const person = Factory.make(Person.descriptor, {
      id: "3",
      emails: [{ address: "a@b.co" }, { primary: false }],
      primary_campus: { name: "North", service_times: [{}] },
      school: null
    })
    const address: string | null | undefined = person.emails[0]?.address
    assert.strictEqual(address, "a@b.co")
    assert.strictEqual(person.emails[1]?.primary, false)
    assert.deepStrictEqual(person.emails.map(({ id }) => id), ["301", "302"])
    assert.strictEqual(person.primary_campus.name, "North")
    assert.strictEqual(person.primary_campus.service_times[0]?.type, "ServiceTime")
    assert.isNull(person.school)
    assert.deepStrictEqual(person.relationships.primary_campus?.data, { type: "Campus", id: "301" })
  })

  it("refuses what is no attribute and what has another type, with a sentence", () => {
    const wrong = { frist_name: "Ada", grade: "three", emails: {}, created_at: "2026" }
    assert.throws(() => Factory.make(Person.descriptor, wrong as never), /Person.frist_name: is no attribute/)
    assert.throws(() => Factory.make(Person.descriptor, wrong as never), /Person.grade: is "three"; expected a whole/)
    assert.throws(() => Factory.make(Person.descriptor, wrong as never), /Person.emails: is an object; expected an arr/)
    assert.throws(() => Factory.make(Person.descriptor, wrong as never), /Person.created_at: is "2026"; expected a Da/)
    assert.throws(() => Factory.make(Email.descriptor, { id: 1 } as never), /Email.id: is 1; expected an id/)
    assert.throws(() => Factory.makeMany(Email.descriptor, -1), /count: is -1; expected a whole number/)
  })

  it("has a name for a household, and for what is not a person", () => {
    assert.match(Factory.make(Household.descriptor).name ?? "", /^\S+ Household$/)
    assert.strictEqual(Factory.make(Campus.descriptor, { id: "4" }).name, "Campus 4")
  })
})

describe("Factory.document", () => {
  for (const descriptor of descriptors) {
    it(`of ${descriptor.type} is read back as the row that it was made of`, () => {
      const row = Factory.make(descriptor, includesOf(descriptor) as never) as unknown as Record<string, unknown>
      const document = Factory.document(descriptor, row)
      const json = JSON.parse(JSON.stringify(document))
      const { rows, unlinked } = Result.getOrThrow(
        link(json, shapeOf(descriptor), Object.keys(descriptor.includes), {})
      )
      assert.deepStrictEqual(JSON.parse(JSON.stringify(rows[0])), JSON.parse(JSON.stringify(row)))
      assert.deepStrictEqual(unlinked, [])
    })
  }

  it.effect("and page are what the client reads", () => {
    const rows = Factory.makeMany(Person.descriptor, 3, { emails: [{}] })
    const tape: Cassette.Tape = {
      version: 1,
      exchanges: [{
        request: { method: "GET", url: "/people/v2/people?include=emails&per_page=100&where[status]=active" },
        response: { status: 200, body: Factory.page(Person.descriptor, rows) }
      }]
    }
    const http: Layer.Layer<HttpClient.HttpClient, unknown> = Cassette.layerFrom(tape)
    return Effect.gen(function*() {
      const page = yield* Person.list({ where: { status: "active" }, include: ["emails"] })
      assert.strictEqual(page.meta.total_count, 3)
      assert.deepStrictEqual(
        page.data.map(({ emails }) => emails[0]?.address),
        rows.map(({ emails }) => emails[0]?.address)
      )
    }).pipe(Effect.provide(Pco.layerWithoutHttpClient({ auth: credential }).pipe(Layer.provide(http))))
  })
})
