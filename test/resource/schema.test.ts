import { assert, describe, it } from "@effect/vitest"
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { DateTime, Deferred, Effect, Fiber, Layer, Schema } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServer from "effect/http/HttpServer"
import { HttpApi, HttpApiBuilder, HttpApiEndpoint, HttpApiGroup, HttpApiTest, OpenApi } from "effect/http-api"
import { Bulk, PcoClient, Resource } from "../../src/index.ts"
import type { PcoError } from "../../src/index.ts"
import { descriptors } from "../../src/products/people/descriptors.ts"
import { Household, Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { mockPco, personDocument } from "../support/mock.ts"

describe("Resource.schema", () => {
  it.effect("takes a row to JSON and back, with what is not known", () => {
    const pco = mockPco(() => ({
      json: personDocument("1", { birthdate: "1815-12-10", created_at: "2026-01-31T10:00:00Z", shoe_size: 38 })
    }))
    const schema = Resource.schema(Person.descriptor)
    return Effect.gen(function*() {
      const person = yield* Person.get("1")
      const json = JSON.parse(JSON.stringify(yield* Schema.encodeEffect(schema)(person)))
      assert.strictEqual(json.created_at, "2026-01-31T10:00:00.000Z")
      const again = yield* Schema.decodeUnknownEffect(schema)(json)
      assert.isTrue(DateTime.isDateTime(again.created_at))
      assert.deepStrictEqual(JSON.parse(JSON.stringify(again)), JSON.parse(JSON.stringify(person)))
      assert.strictEqual((again as unknown as { readonly shoe_size: number }).shoe_size, 38)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect.each<[string, unknown]>([
    ["birthdate", "1815-02-30"],
    ["created_at", "yesterday"],
    ["first_name", 5],
    ["type", "Household"]
  ])(
    "refuses %s that is %o",
    ([name, value]) =>
      Effect.gen(function*() {
        const nulls = Object.fromEntries(
          Object.keys(Person.descriptor.attributes).map((attribute) => [attribute, null])
        )
        const error = yield* Effect.flip(
          Schema.decodeUnknownEffect(Resource.schema(Person.descriptor))({
            type: "Person",
            id: "1",
            ...nulls,
            [name]: value
          })
        )
        assert.include(error.message, name)
      })
  )
})

const PcoErrorText = Schema.String

const Api = HttpApi.make("church").add(
  HttpApiGroup.make("people").add(
    HttpApiEndpoint.get("read", "/people/:id", {
      params: { id: Schema.String },
      success: Resource.schema(Person.descriptor, { include: ["emails", "primary_campus"] }),
      error: PcoErrorText
    }),
    HttpApiEndpoint.post("create", "/people", {
      payload: Resource.createSchema(Person.descriptor),
      success: Resource.schema(Person.descriptor),
      error: PcoErrorText
    }),
    HttpApiEndpoint.patch("update", "/people/:id", {
      params: { id: Schema.String },
      payload: Resource.updateSchema(Person.descriptor),
      success: Resource.schema(Person.descriptor),
      error: PcoErrorText
    })
  )
)

const handlers = HttpApiBuilder.group(
  Api,
  "people",
  Effect.fnUntraced(function*(group) {
    const pco = yield* PcoClient.PcoClient
    const told = <A>(effect: Effect.Effect<A, PcoError.PcoError, PcoClient.PcoClient>) =>
      Effect.mapError(Effect.provideService(effect, PcoClient.PcoClient, pco), ({ message }) => message)
    return group
      .handle("read", ({ params }) => told(Person.get(params.id, { include: ["emails", "primary_campus"] })))
      .handle("create", ({ payload }) => told(Person.create(payload)))
      .handle("update", ({ params, payload }) => told(Person.update(params.id, payload)))
  })
)

describe("an API of one's own", () => {
  it.effect("answers with rows and takes payloads, instants and all", () =>
    Effect.gen(function*() {
      const { people } = yield* HttpApiTest.groups(Api, ["people"])
      const created = yield* people.create({
        payload: {
          first_name: "Ada",
          last_name: "King",
          birthdate: "1815-12-10",
          inactivated_at: DateTime.makeUnsafe("2026-01-31T10:00:00Z"),
          nickname: undefined,
          emails: [{ address: "ada@example.com", location: "Home" }]
        }
      })
      assert.strictEqual(created.birthdate, "1815-12-10")
      assert.isTrue(DateTime.isDateTime(created.created_at))
      assert.strictEqual(
        created.inactivated_at && DateTime.formatIso(created.inactivated_at),
        "2026-01-31T10:00:00.000Z"
      )
      const read = yield* people.read({ params: { id: created.id } })
      assert.strictEqual(read.emails[0]?.address, "ada@example.com")
      assert.isTrue(DateTime.isDateTime(read.emails[0]?.created_at))
      assert.isNull(read.primary_campus)
      const changed = yield* people.update({
        params: { id: created.id },
        payload: { nickname: null, emails: [{ id: read.emails[0]!.id, _destroy: true }] }
      })
      assert.strictEqual(changed.first_name, "Ada")
      assert.lengthOf((yield* people.read({ params: { id: created.id } })).emails, 0)
    }).pipe(
      Effect.provide(handlers),
      Effect.provide([FakePco.layer({ people: [], limit: false }), HttpServer.layerServices]),
      Effect.scoped
    ))

  it.effect("answers 200 over HTTP, and 400 to a payload that the operation would refuse", () =>
    Effect.gen(function*() {
      const client = yield* HttpClient.HttpClient
      const post = (body: unknown) =>
        HttpClientRequest.post("/people").pipe(HttpClientRequest.bodyJsonUnsafe(body), client.execute)
      const created = yield* post({
        first_name: "Ada",
        last_name: "King",
        birthdate: "1815-12-10",
        inactivated_at: "2026-01-31T10:00:00Z"
      })
      assert.strictEqual(created.status, 200)
      const person = (yield* created.json) as Record<string, unknown>
      assert.deepStrictEqual([person["birthdate"], person["inactivated_at"]], [
        "1815-12-10",
        "2026-01-31T10:00:00.000Z"
      ])
      const read = yield* client.get(`/people/${String(person["id"])}`)
      assert.strictEqual(read.status, 200)
      assert.match(String(((yield* read.json) as Record<string, unknown>)["created_at"]), /^\d{4}-\d\d-\d\dT/)
      for (const wrong of [{ birthdate: "12/10/1815" }, { frist_name: "Ada" }, { inactivated_at: "yesterday" }]) {
        assert.strictEqual((yield* post(wrong)).status, 400)
      }
    }).pipe(
      Effect.provide(
        HttpRouter.serve(HttpApiBuilder.layer(Api), { disableListenLog: true, disableLogger: true }).pipe(
          Layer.provide(handlers),
          Layer.provideMerge(NodeHttpServer.layerTest),
          Layer.provide(FakePco.layer({ people: [], limit: false }))
        )
      ),
      Effect.scoped
    ))

  it("describes itself in OpenAPI", () => {
    const { components, paths } = OpenApi.fromApi(Api)
    assert.include(JSON.stringify([components, paths]), "\"format\":\"date-time\"")
    assert.property(components.schemas, "CalendarDate")
  })

  it.effect("queues rows with their instants", () =>
    Effect.gen(function*() {
      const queue = Bulk.queue({ name: "rows", schema: Resource.schema(Person.descriptor) })
      const person = yield* Person.get("1", { include: ["emails"] })
      assert.strictEqual(yield* Bulk.enqueue(queue, [person]), 1)
      const seen = yield* Deferred.make<unknown>()
      const worker = yield* Effect.forkChild(
        Bulk.worker(queue, (item) => Deferred.succeed(seen, item.created_at), { concurrency: 1 })
      )
      assert.isTrue(DateTime.isDateTime(yield* Deferred.await(seen)))
      yield* Fiber.interrupt(worker)
    }).pipe(Effect.provide([FakePco.layer({ people: 3, limit: false }), Bulk.layerQueueMemory])))
})

describe("a payload schema", () => {
  const problems = (schema: Schema.Codec<any, any>, data: unknown) =>
    Effect.map(Effect.flip(Schema.decodeUnknownEffect(schema)(data)), ({ message }) => message)

  it.effect("refuses what the operation refuses", () =>
    Effect.gen(function*() {
      const create = Resource.createSchema(Person.descriptor)
      assert.match(yield* problems(create, { birthdate: "12/10/1815" }), /calendar date/)
      assert.match(yield* problems(create, { frist_name: "Ada" }), /frist_name/)
      assert.match(yield* problems(create, { grade: 99 }), /grade/)
      assert.match(yield* problems(create, { inactivated_at: "yesterday" }), /timestamp/)
      assert.match(yield* problems(create, { emails: [{ adress: "x" }] }), /adress/)
      assert.match(
        yield* problems(Resource.createSchema(Household.descriptor), { people: ["north"], primary_contact: "1" }),
        /id/
      )
      assert.match(
        yield* problems(Resource.updateSchema(Person.descriptor), { emails: [{ id: "1", _destroy: 1 }] }),
        /_destroy/
      )
    }))

  it.effect("leaves out what is undefined, which is not to clear it", () =>
    Effect.gen(function*() {
      const schema = Schema.toCodecJson(Resource.updateSchema(Person.descriptor))
      assert.deepStrictEqual(yield* Schema.encodeEffect(schema)({ nickname: undefined, first_name: null }), {
        first_name: null
      })
    }))

  it.each(descriptors.map((descriptor) => [descriptor.type, descriptor] as const))(
    "%s has them all, and a schema of its rows",
    (_, descriptor) => {
      for (const schema of [Resource.createSchema(descriptor), Resource.updateSchema(descriptor)]) {
        Schema.toJsonSchemaDocument(schema)
      }
      Schema.toJsonSchemaDocument(Resource.schema(descriptor))
    }
  )
})

describe("descriptors", () => {
  it.each(descriptors.map((descriptor) => [descriptor.type, descriptor] as const))(
    "%s leads only to what is described",
    (_, descriptor) => {
      for (const { target } of [...Object.values(descriptor.includes), ...Object.values(descriptor.edges)]) {
        assert.include(descriptors.map(({ type }) => type), target)
      }
      for (const name of descriptor.sparse) assert.property(descriptor.attributes, name)
      for (const name of Object.keys(descriptor.update)) {
        assert.property({
          ...descriptor.attributes,
          ...descriptor.create,
          ...descriptor.update
        }, name)
      }
    }
  )
})
