import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { HttpClient, HttpClientError, HttpClientResponse } from "effect/http"
import { Pco, type PcoConfig, type PcoError } from "../../src/index.ts"
import { Files } from "../../src/products/people/index.ts"
import { PcoTest } from "../../src/testing/index.ts"
import { credential } from "../support/mock.ts"

interface Sent {
  readonly url: string
  readonly headers: Record<string, string | undefined>
  readonly body: Uint8Array
  readonly contentType: string | undefined
}

const answer = {
  data: [{
    type: "File",
    id: "us3-9a0f1c52-53d4-4c06-8b43-7d9c0f4f3a11",
    attributes: {
      md5: "d41d8cd98f00b204e9800998ecf8427e",
      expires_at: "2026-11-21T04:44:52Z",
      source_ip: "192.0.2.1",
      name: "portrait.jpg",
      content_type: "image/jpeg",
      file_size: 4
    }
  }]
}

/** The whole client on a host that answers with these, one after the other; `undefined` breaks the connection. */
const host = (
  replies: ReadonlyArray<readonly [status: number, json: unknown] | undefined>,
  options: PcoConfig.Options = {}
) => {
  const sent: Array<Sent> = []
  const client = HttpClient.make((request, url) => {
    const { body } = request
    if (body._tag === "Uint8Array") {
      sent.push({ url: url.href, headers: { ...request.headers }, body: body.body, contentType: body.contentType })
    }
    const reply = replies[sent.length - 1]
    return reply === undefined
      ? Effect.fail(
        new HttpClientError.HttpClientError({
          reason: new HttpClientError.TransportError({ request, cause: new Error("closed") })
        })
      )
      : Effect.succeed(
        HttpClientResponse.fromWeb(
          request,
          new Response(JSON.stringify(reply[1]), { status: reply[0], headers: { "content-type": "application/json" } })
        )
      )
  })
  const layer = Pco.layerWithoutHttpClient({ auth: credential, rateLimit: false, ...options }).pipe(
    Layer.provide(Layer.succeed(HttpClient.HttpClient, client))
  )
  return { sent, layer }
}

// not text in any encoding, with what looks like the end of a part in it
const content = Uint8Array.from([0xff, 0xd8, 0x0d, 0x0a, 0x2d, 0x2d, 0x00, 0xfe])
const portrait: Files.File = { name: "portrait.jpg", contentType: "image/jpeg", content }

const issuesOf = (error: PcoError.PcoError) =>
  error.reason._tag === "Invalid" ? error.reason.issues.map(({ field, problem }) => `${field} ${problem}`) : []

describe("an upload", () => {
  it.effect("is one multipart request to the upload host, byte for byte, as the same user", () => {
    const { layer, sent } = host([[201, answer]])
    return Effect.gen(function*() {
      const file = yield* Files.upload(portrait)
      assert.strictEqual(file.id, "us3-9a0f1c52-53d4-4c06-8b43-7d9c0f4f3a11")
      assert.strictEqual(file.expires_at?.epochMilliseconds, Date.UTC(2026, 10, 21, 4, 44, 52))
      const [{ body, contentType, headers, url }] = sent as [Sent]
      assert.strictEqual(url, "https://upload.planningcenteronline.com/v2/files")
      assert.strictEqual(headers["authorization"], `Basic ${btoa("application-id:s3cr3t-of-the-token")}`)
      assert.isTrue(headers["user-agent"]?.startsWith("effect-pco/"))
      assert.isUndefined(headers["x-pco-api-version"])
      // read by somebody else's reader of forms
      const form = yield* Effect.promise(() =>
        new Response(body.slice(), { headers: { "content-type": contentType! } }).formData()
      )
      const part = form.get("file") as unknown as File
      assert.deepStrictEqual([...form.keys()], ["file"])
      assert.deepStrictEqual([part.name, part.type], ["portrait.jpg", "image/jpeg"])
      assert.deepStrictEqual(new Uint8Array(yield* Effect.promise(() => part.arrayBuffer())), content)
    }).pipe(Effect.provide(layer))
  })

  it.effect("keeps a file whole that looks like the end of one", () => {
    const { layer, sent } = host([[201, answer]])
    const content = new TextEncoder().encode("--effect-pco-0--\r\n--effect-pco-1\r\n--effect-pco")
    return Effect.gen(function*() {
      yield* Files.upload({ ...portrait, content })
      const [{ body, contentType }] = sent as [Sent]
      const form = yield* Effect.promise(() =>
        new Response(body.slice(), { headers: { "content-type": contentType! } }).formData()
      )
      const part = form.get("file") as unknown as File
      assert.deepStrictEqual(new Uint8Array(yield* Effect.promise(() => part.arrayBuffer())), content)
    }).pipe(Effect.provide(layer))
  })

  it.effect("writes names so that they end no header", () => {
    const { layer, sent } = host([[201, answer]])
    return Effect.gen(function*() {
      yield* Files.upload({ ...portrait, name: "a \"b\" ü.jpg" })
      const text = new TextDecoder().decode(sent[0]!.body)
      assert.include(text, "filename=\"a %22b%22 ü.jpg\"")
    }).pipe(Effect.provide(layer))
  })

  it.effect("is made again after a failure, and not after a refusal", () => {
    const flaky = host([undefined, [502, {}], [201, answer]])
    const refusing = host([[403, { errors: [{ title: "Forbidden" }] }]])
    return Effect.gen(function*() {
      yield* PcoTest.skipWaits(Effect.provide(Files.upload(portrait), flaky.layer))
      assert.strictEqual(flaky.sent.length, 3)
      assert.deepStrictEqual(flaky.sent[2]!.body, flaky.sent[0]!.body)
      const error = yield* Effect.flip(Effect.provide(Files.upload(portrait), refusing.layer))
      assert.strictEqual(error.reason._tag, "Forbidden")
      assert.strictEqual(refusing.sent.length, 1)
    })
  })

  it.effect("goes where uploadUrl says, and to Planning Center from no other base URL", () => {
    const proxied = host([[201, answer]], { baseUrl: "http://localhost:4010", uploadUrl: "http://localhost:4011/up/" })
    const other = host([[201, answer]], { baseUrl: "http://localhost:4010" })
    return Effect.gen(function*() {
      yield* Effect.provide(Files.upload(portrait), proxied.layer)
      assert.strictEqual(proxied.sent[0]!.url, "http://localhost:4011/up/v2/files")
      const error = yield* Effect.flip(Effect.provide(Files.upload(portrait), other.layer))
      assert.deepStrictEqual(issuesOf(error), ["uploadUrl is not set, and baseUrl is not Planning Center itself"])
      assert.isTrue(error.neverSent)
      assert.strictEqual(other.sent.length, 0)
    })
  })

  it.effect("refuses an uploadUrl that is none, without repeating a password in it", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(
        Effect.scoped(Layer.build(host([], { uploadUrl: "https://user:hunter2@example.org" }).layer))
      )
      assert.deepStrictEqual(issuesOf(error), ["uploadUrl is no plain http or https URL"])
      assert.notInclude(JSON.stringify(error), "hunter2")
    }))

  it.effect("refuses what is no file before anything is sent", () => {
    const { layer, sent } = host([])
    const refused = (file: unknown) => Effect.map(Effect.flip(Files.upload(file as Files.File)), issuesOf)
    return Effect.gen(function*() {
      assert.deepStrictEqual(
        yield* refused({ name: "../x\n", contentType: "jpeg\r\nX: y", content: "text", size: 4 }),
        [
          "size is no option",
          "name is \"../x\\n\"",
          "contentType is \"jpeg\\r\\nX: y\"",
          "content is \"text\""
        ]
      )
      assert.deepStrictEqual(yield* refused({ ...portrait, content: new Uint8Array() }), ["content is empty"])
      assert.deepStrictEqual(yield* refused("portrait.jpg"), ["file is \"portrait.jpg\""])
      assert.strictEqual(sent.length, 0)
    }).pipe(Effect.provide(layer))
  })

  it.effect("says what is wrong with an answer that names no file", () => {
    const { layer } = host([[201, { data: [] }]])
    return Effect.gen(function*() {
      const error = yield* Effect.flip(Files.upload(portrait))
      assert.strictEqual(error.reason._tag, "Malformed")
      assert.include(error.message, "data[0].id: is missing")
    }).pipe(Effect.provide(layer))
  })
})
