import { assert, describe, it } from "@effect/vitest"
import { createHash } from "node:crypto"
import * as Effect from "effect/Effect"
import { HttpClient, HttpClientRequest } from "effect/http"
import { TestClock } from "effect/testing"
import { FakePco } from "../../src/testing/index.ts"
import { md5 } from "../../src/testing/engine/md5.ts"
import { data, fresh, patch } from "./support.ts"

const upload = (form: FormData, host = "https://upload.planningcenteronline.com") =>
  Effect.gen(function*() {
    // a body as another client would make it
    const encoded = new Response(form)
    const bytes = new Uint8Array(yield* Effect.promise(() => encoded.arrayBuffer()))
    const request = HttpClientRequest.post(`${host}/v2/files`, { headers: { authorization: "Basic bWFkZTp1cA==" } })
    const response = yield* HttpClient.execute(
      HttpClientRequest.bodyUint8Array(request, bytes, encoded.headers.get("content-type")!)
    )
    return { status: response.status, headers: response.headers, json: JSON.parse(yield* response.text) }
  })

const formOf = (bytes: Uint8Array<ArrayBuffer>, name = "portrait.jpg") => {
  const form = new FormData()
  form.set("file", new File([bytes], name, { type: "image/jpeg" }))
  return form
}

const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256)

describe("the upload host", () => {
  it.effect("takes a file and answers as it was recorded", () =>
    fresh(Effect.gen(function*() {
      const { headers, json, status } = yield* upload(formOf(bytes, "porträt.jpg"))
      assert.strictEqual(status, 201)
      assert.strictEqual(headers["content-type"], "application/json")
      assert.isUndefined(headers["x-pco-api-request-rate-limit"])
      const [{ attributes, id, type }] = json.data
      assert.strictEqual(type, "File")
      assert.match(id, /^us1-[0-9a-f-]{36}$/)
      assert.deepStrictEqual(attributes, {
        md5: createHash("md5").update(bytes).digest("hex"),
        expires_at: "1970-01-01T01:00:00Z",
        name: "porträt.jpg",
        content_type: "image/jpeg",
        file_size: 300,
        source_ip: "192.0.2.1"
      })
    })))

  it.effect("needs a credential and a file", () =>
    fresh(Effect.gen(function*() {
      const form = new FormData()
      form.set("other", "text")
      assert.strictEqual((yield* upload(form)).status, 400)
      const anonymous = yield* HttpClient.post("https://upload.planningcenteronline.com/v2/files")
      assert.strictEqual(anonymous.status, 401)
    })))

  it.effect("gives an id that is good for an hour", () =>
    fresh(Effect.gen(function*() {
      const { json } = yield* upload(formOf(bytes))
      const { id } = json.data[0]
      const set = yield* patch("/people/1", data({ avatar: id }))
      assert.match(set.json.data.attributes.avatar, /\/portrait\.jpg$/)
      yield* TestClock.adjust("61 minutes")
      const late = yield* patch("/people/2", data({ avatar: id }))
      assert.strictEqual(late.json.data.attributes.avatar, id)
    })))

  it.effect("has files of its own in every church", () =>
    Effect.gen(function*() {
      const { json } = yield* fresh(upload(formOf(bytes)))
      const { id } = json.data[0]
      const set = yield* fresh(patch("/people/1", data({ avatar: id })))
      assert.strictEqual(set.json.data.attributes.avatar, id)
    }))

  it("works behind a web handler", async () => {
    const handler = await Effect.runPromise(FakePco.toWebHandler({ people: 5 }))
    const response = await handler(
      new Request("http://localhost:4010/v2/files", {
        method: "POST",
        headers: { authorization: "Bearer any" },
        body: formOf(bytes)
      })
    )
    assert.strictEqual((await response.json()).data[0].attributes.md5, createHash("md5").update(bytes).digest("hex"))
  })
})

it("digests as everybody does", () => {
  for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 1000]) {
    const message = bytes.length >= length ? bytes.slice(0, length) : new Uint8Array(length).fill(7)
    assert.strictEqual(md5(message), createHash("md5").update(message).digest("hex"), String(length))
  }
})
