import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { church, data, get, patch, post, remove, send } from "./support.ts"

const notFound = {
  errors: [{ status: "404", title: "Not Found", detail: "The resource you requested could not be found" }]
}

describe("facts 7: errors", () => {
  it.layer(church())((it) => {
    it.effect("404 as JSON for an unknown id, relation, collection and product", () =>
      Effect.gen(function*() {
        for (
          const path of [
            "/people/v2/people/999999",
            "/people/v2/people/abc",
            "/people/v2/people/1/shoes",
            "/people/v2/people/1/constructor",
            "/people/v2/shoes",
            "/people/v2/people/1/emails/3",
            "/people/v2/people/1/emails/1/person/1",
            "/shoes/v2/people",
            "/people/v1/people",
            "/"
          ]
        ) {
          const { headers, json, status } = yield* send("GET", path)
          assert.strictEqual(status, 404, path)
          assert.deepStrictEqual(json, notFound, path)
          assert.strictEqual(headers["content-type"], "application/json; charset=utf-8", path)
        }
      }))

    it.effect("404 for an edge to one that is not set", () =>
      Effect.gen(function*() {
        assert.strictEqual((yield* get("/people/1/name_prefix")).status, 404)
        assert.strictEqual((yield* get("/people/1/primary_campus")).json.data.type, "Campus")
      }))

    it.effect("types that only live under an owner have no collection", () =>
      Effect.gen(function*() {
        assert.strictEqual((yield* get("/household_memberships")).status, 404)
        assert.strictEqual((yield* get("/household_memberships/1")).status, 404)
        assert.strictEqual((yield* get("/households/1/household_memberships/1")).status, 200)
      }))

    it.effect("children are created under their owner and nowhere else", () =>
      Effect.gen(function*() {
        assert.strictEqual((yield* post("/emails", data({ address: "a@example.com" }))).status, 404)
      }))

    it.effect("an edge permits only what its descriptor says", () =>
      Effect.gen(function*() {
        assert.strictEqual((yield* remove("/people/1/apps/1")).status, 404)
        assert.strictEqual((yield* post("/people/1/households", data({}))).status, 404)
        assert.strictEqual((yield* patch("/people/1/apps/1", data({}))).status, 404)
        assert.strictEqual((yield* remove("/lists/1")).status, 404)
      }))

    it.effect("a verb without a route gets a page of HTML and no header of the API", () =>
      Effect.gen(function*() {
        const { headers, status, text } = yield* send("PUT", "/people/v2/people/1", { body: data({}) })
        assert.strictEqual(status, 404)
        assert.match(headers["content-type"]!, /^text\/html/)
        assert.match(text, /^<!DOCTYPE html>/)
        assert.deepStrictEqual(Object.keys(headers).filter((name) => name.startsWith("x-")), [
          "x-request-id",
          "x-runtime"
        ])
        assert.strictEqual(headers["vary"], "Accept, Accept-Encoding, Origin")
      }))

    it.effect("a payload without data is refused in the recorded words", () =>
      Effect.gen(function*() {
        for (const body of [{}, ""]) {
          const { json, status } = yield* post("/people", body)
          assert.strictEqual(status, 400)
          assert.deepStrictEqual(json, {
            errors: [{
              status: "400",
              title: "Bad Request",
              code: "invalid_resource_payload",
              detail: "The payload given does not contain a 'data' key."
            }]
          })
        }
      }))

    it.effect("an array as data is refused in other words", () =>
      Effect.gen(function*() {
        for (
          const body of [{ data: [] }, { data: "x" }, { data: null }, { data: { attributes: 1 } }, {
            data: {},
            included: 1
          }]
        ) {
          const { json, status } = yield* post("/people", body)
          assert.strictEqual(status, 400)
          assert.strictEqual(json.errors[0].code, "invalid_resource_payload")
          assert.strictEqual(json.errors[0].detail, "Your request could not be processed")
        }
      }))

    it.effect("what is no JSON is invalid_json", () =>
      Effect.gen(function*() {
        const { json, status } = yield* post("/people", "{")
        assert.strictEqual(status, 400)
        assert.strictEqual(json.errors[0].code, "invalid_json")
      }))

    it.effect("a missing relationship can't be blank", () =>
      Effect.gen(function*() {
        const { json, status } = yield* post("/people/1/field_data", data({ value: "x" }))
        assert.strictEqual(status, 422)
        assert.deepStrictEqual(json, {
          errors: [{
            detail: "can't be blank",
            status: "422",
            title: "Validation Error",
            source: { parameter: "field_definition" },
            meta: { resource: "FieldDatum" }
          }]
        })
      }))

    it.effect("an attribute that cannot be assigned is forbidden", () =>
      Effect.gen(function*() {
        for (const name of ["name", "created_at", "shoe_size", "constructor"]) {
          const { json, status } = yield* patch("/people/2", data({ [name]: "x" }))
          assert.strictEqual(status, 422)
          assert.strictEqual(json.errors[0].title, "Forbidden Attribute")
          assert.strictEqual(json.errors[0].detail, `${name} cannot be assigned`)
        }
      }))

    it.effect("a related id that leads nowhere is not found", () =>
      Effect.gen(function*() {
        const { json, status } = yield* patch("/people/2", data({ primary_campus_id: "999" }))
        assert.strictEqual(status, 422)
        assert.strictEqual(json.errors[0].code, "attribute_resource_not_found")
        assert.deepStrictEqual(json.errors[0].source, { parameter: "primary_campus" })
      }))

    it.effect("a value outside a closed list is an invalid enum value", () =>
      Effect.gen(function*() {
        const { json, status } = yield* post("/campuses/1/service_times", data({ day: "someday", start_time: 1 }))
        assert.strictEqual(status, 422)
        assert.strictEqual(json.errors[0].code, "invalid_enum_value")
        assert.deepStrictEqual(json.errors[0].source, { parameter: "day" })
      }))

    it.effect("a phone number without a location gets no reason", () =>
      Effect.gen(function*() {
        const { json, status } = yield* post("/people/1/phone_numbers", data({ number: "(217) 555-0100" }))
        assert.strictEqual(status, 400)
        assert.strictEqual(json.errors[0].code, "invalid_data")
      }))

    it.effect("no request makes it throw", () =>
      Effect.gen(function*() {
        const odd = [
          "/people/v2/people?where[%00]=1&fields[]=&order=,,&include=.,..&filter=,",
          "/people/v2//people//1//",
          "/%E0%A4%A"
        ]
        for (const path of odd) {
          for (const method of ["GET", "POST", "PATCH", "DELETE", "OPTIONS", "BREW"]) {
            const { status } = yield* send(
              method,
              path,
              method === "GET" ? {} : { body: { data: { relationships: { x: 1 } } } }
            )
            assert.isBelow(status, 500, `${method} ${path}`)
          }
        }
      }))
  })
})

describe("facts 1: authentication", () => {
  it.layer(church())((it) => {
    it.effect("401 with an empty body without a credential, or with one that is none", () =>
      Effect.gen(function*() {
        for (const authorization of ["", "Digest abc", "Basic", "Bearer a b"]) {
          const { headers, status, text } = yield* get("/people/1", { authorization })
          assert.strictEqual(status, 401, authorization)
          assert.strictEqual(text, "")
          assert.strictEqual(headers["content-type"], "text/html")
          assert.strictEqual(headers["content-length"], "0")
        }
      }))

    it.effect("a personal access token and an access token are both taken", () =>
      Effect.gen(function*() {
        const basic = yield* get("/people/1", { authorization: "Basic YTpi" })
        assert.strictEqual(basic.headers["x-pco-api-auth-method"], "HTTPBasic")
        const bearer = yield* get("/people/1", { authorization: "bearer token" })
        assert.strictEqual(bearer.headers["x-pco-api-auth-method"], "OAuth")
      }))
  })
})

describe("facts 2 and 12: headers", () => {
  it.layer(church())((it) => {
    it.effect("success is JSON:API, with its length", () =>
      Effect.gen(function*() {
        const { headers, text } = yield* get("/people")
        assert.strictEqual(headers["content-type"], "application/vnd.api+json; charset=utf-8")
        assert.strictEqual(headers["content-length"], String(new TextEncoder().encode(text).length))
      }))

    it.effect("a request id that is a UUID comes back, any other is replaced", () =>
      Effect.gen(function*() {
        const given = "0b0e7c6e-6a0c-4a3e-8a53-3f1f5d6f0a11"
        assert.strictEqual((yield* get("/people/1", { "x-request-id": given })).headers["x-request-id"], given)
        const first = yield* get("/people/1", { "x-request-id": "mine" })
        const second = yield* get("/people/1")
        assert.match(first.headers["x-request-id"]!, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
        assert.notStrictEqual(first.headers["x-request-id"], second.headers["x-request-id"])
      }))

    it.effect("the newest version that is not newer than asked", () =>
      Effect.gen(function*() {
        const versions: ReadonlyArray<readonly [string, string]> = [
          ["2018-08-01", "2018-08-01"],
          ["2022-08-01", "2022-07-14"],
          ["2025-11-10", "2025-11-10"],
          ["2099-01-01", "2026-06-04"],
          ["LATEST", "2026-06-04"]
        ]
        for (const [asked, processed] of versions) {
          const { headers } = yield* get("/people/1", { "x-pco-api-version": asked })
          assert.strictEqual(headers["x-pco-api-processed-as-version"], processed)
        }
        assert.strictEqual((yield* get("/people/1")).headers["x-pco-api-processed-as-version"], "2026-06-04")
      }))

    it.effect("a version before the first one is refused", () =>
      Effect.gen(function*() {
        for (const asked of ["2018-07-31", "yesterday"]) {
          const { json, status } = yield* get("/people/1", { "x-pco-api-version": asked })
          assert.strictEqual(status, 400)
          assert.strictEqual(json.errors[0].code, "unsupported_version_error")
        }
      }))

    it.effect("HEAD is GET without the body", () =>
      Effect.gen(function*() {
        const { headers, status, text } = yield* send("HEAD", "/people/v2/people/1")
        assert.strictEqual(status, 200)
        assert.strictEqual(text, "")
        assert.isAbove(Number(headers["content-length"]), 100)
      }))
  })
})
