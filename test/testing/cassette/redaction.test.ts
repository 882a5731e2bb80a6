import { NodeFileSystem } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem, Layer } from "effect"
import { HttpClient, HttpClientRequest, HttpClientResponse } from "effect/http"
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib"
import { Product } from "../../../src/index.ts"
import type { Descriptor } from "../../../src/resource/Descriptor.ts"
import { Cassette } from "../../../src/testing/index.ts"

const origin = "https://api.planningcenteronline.com"
const products = Object.keys(Product.defaultVersions)
const json = { "content-type": "application/json" }

/** Records one exchange, plays it again, and gives the text of the file and what a program is given when it is played. */
const record = (
  request: HttpClientRequest.HttpClientRequest,
  answer: () => Response,
  redact: Cassette.Redaction = {}
) =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const file = `${yield* fs.makeTempDirectoryScoped()}/tape.json`
    const server = Layer.succeed(
      HttpClient.HttpClient,
      HttpClient.make((request) => Effect.sync(() => HttpClientResponse.fromWeb(request, answer())))
    )
    const ask = Effect.flatMap(HttpClient.execute(request), (response) =>
      Effect.map(response.text, (text) => ({ text, status: response.status, headers: response.headers })))
    const live = yield* Effect.provide(
      ask,
      Cassette.layer({ file, mode: "record", redact }).pipe(Layer.provide(server))
    )
    const text = yield* fs.readFileString(file)
    const played = yield* Effect.provide(ask, Cassette.layerReplay({ file, redact }))
    const { exchanges: [exchange] } = JSON.parse(text) as Cassette.Tape
    return {
      live,
      text,
      played,
      request: exchange!.request,
      response: exchange!.response,
      body: exchange!.response.body as any
    }
  }).pipe(Effect.scoped, Effect.provide(NodeFileSystem.layer))

const get = (path: string, headers: Record<string, string> = {}) =>
  HttpClientRequest.get(path.startsWith("http") ? path : origin + path, { headers })

const answering = (body: unknown, headers: Record<string, string> = json) => () =>
  new Response(typeof body === "string" || body === null ? body : JSON.stringify(body), { headers })

describe("a recording of each product", () => {
  const word = "Quackenbush"
  const amount = 736_501

  const canary = (kind: string): unknown => {
    switch (kind) {
      case "boolean":
        return true
      case "integer":
      case "float":
        return amount
      case "json":
        return { [word]: word, list: [word, { name: word, amount }], url: `https://${word}.org/${word}?a=${word}` }
      default:
        return `${word} of 1815-12-10`
    }
  }

  const load = (product: string) =>
    Effect.promise(async () =>
      (await import(`../../../src/products/${product}/descriptors.ts`)).descriptors as ReadonlyArray<Descriptor>
    )

  it.effect.each(products)("%s keeps no text and no amount that is not known", (product) =>
    Effect.gen(function*() {
      const descriptors = yield* load(product)
      assert.isAbove(descriptors.length, 0)
      const data = descriptors.map(({ attributes, create, type }) => ({
        type,
        id: "17",
        attributes: {
          ...Object.fromEntries(
            Object.entries({ ...create, ...attributes }).map(([name, kind]) => [name, canary(kind)])
          ),
          of_a_later_version: word,
          amount_of_a_later_version: amount
        },
        relationships: { owner: { data: { type: "Person", id: "4" }, meta: { note: word } } },
        links: { self: `${origin}/${product}/v2/people/17?where[name]=${word}`, elsewhere: `https://${word}.org` },
        meta: { note: word }
      }))
      const document = { data, included: data, meta: { total_count: 3, note: word }, links: { self: `/${word}` } }
      for (const { path, type } of descriptors) {
        const where = Object.keys(descriptors.find((each) => each.type === type)!.attributes)
          .map((name) => `where[${name}]=${word}`).join("&")
        const url = `${origin}/${product}/v2/${path.replace(/\{\w+\}/g, "5")}?${where}&${word.toLowerCase()}=${word}`
        const request = HttpClientRequest.post(url).pipe(
          HttpClientRequest.bodyJsonUnsafe({
            data: { attributes: data.find((each) => each.type === type)!.attributes }
          })
        )
        const { text } = yield* record(request, answering(document))
        // counts are known to be harmless
        const left = text.split("\n").filter((line) =>
          line.includes(word) || (line.includes(String(amount)) &&
            !/"\w*(count|position|sequence|index|length|offset|hour|minute|day|day_of_week|month|progress|quantity|capacity|timing|timeout_seconds|limit|retries|file_size|ratio|bpm|columns|status|percent_\w+|in_months)": /
              .test(line))
        )
        assert.deepStrictEqual(left, [], type)
        if (descriptors.length > 20) break
      }
    }))

  it.effect.each(products)(
    "%s keeps ids, types, times, counts and the values of enums",
    (product) =>
      Effect.gen(function*() {
        const descriptors = yield* load(product)
        for (const descriptor of descriptors) {
          const known = Object.fromEntries(
            Object.entries(descriptor.attributes).flatMap(([name, kind]): ReadonlyArray<[string, unknown]> =>
              kind === "boolean"
                ? [[name, false]]
                : descriptor.enums[name]?.[0] !== undefined
                ? [[name, descriptor.enums[name][0]]]
                : kind === "date_time" && name.endsWith("_at")
                ? [[name, "2026-03-04T05:06:07Z"]]
                : kind === "integer" && name.endsWith("_count")
                ? [[name, 4711]]
                : kind === "primary_key"
                ? [[name, "4711"]]
                : []
            )
          )
          const document = {
            data: { type: descriptor.type, id: "17", attributes: known },
            included: [],
            meta: { can_include: Object.keys(descriptor.includes), parent: { id: "1", type: "Organization" } }
          }
          const { body } = yield* record(get(`/${product}/v2`), answering(document))
          assert.deepStrictEqual(body, document)
        }
      })
  )
})

describe("bodies as other products send them", () => {
  it.effect("a donation keeps its form, and no amount, card or donor", () =>
    Effect.gen(function*() {
      const { body, text } = yield* record(
        get("/giving/v2/donations/11424747"),
        answering({
          data: {
            type: "Donation",
            id: "11424747",
            attributes: {
              amount_cents: 252_525,
              amount_currency: "USD",
              created_at: "2020-01-05T19:12:58Z",
              payment_brand: "Visa",
              payment_check_number: 90_210,
              payment_last4: "4242",
              payment_method: "card",
              payment_status: "succeeded",
              refunded: false
            },
            relationships: { payment_source: { data: { type: "PaymentSource", id: "planning_center" } } },
            links: { self: `${origin}/giving/v2/donations/11424747` }
          },
          included: [],
          meta: { can_include: ["designations"], parent: { id: "76134", type: "Organization" } }
        })
      )
      for (const value of ["252525", "Visa", "90210", "4242"]) assert.notInclude(text, `${value}`)
      assert.deepInclude(body.data.attributes, {
        amount_currency: "USD",
        created_at: "2020-01-05T19:12:58Z",
        payment_method: "card",
        payment_status: "succeeded",
        refunded: false
      })
      assert.strictEqual(body.data.relationships.payment_source.data.type, "PaymentSource")
      assert.strictEqual(body.data.links.self, `${origin}/giving/v2/donations/11424747`)
    }))

  it.effect("a delivery of a webhook keeps neither the headers nor the person that are text in it", () =>
    Effect.gen(function*() {
      const payload = JSON.stringify({
        data: [{
          id: "5a3c9d1e-0000-4000-8000-0123456789ab",
          type: "EventDelivery",
          attributes: {
            name: "people.v2.events.person.created",
            attempt: 1,
            payload: JSON.stringify({
              data: { type: "Person", id: "5", attributes: { first_name: "Wilhelmina", status: "active", child: true } }
            })
          }
        }]
      })
      const headers = JSON.stringify({
        "Content-Type": "application/json",
        "X-PCO-Webhooks-Authenticity": "0815deadbeef",
        Authorization: "Basic c2VjcmV0",
        "X-Church": "Quackenbush"
      })
      const delivery = {
        data: [{
          type: "Delivery",
          id: "1",
          attributes: {
            status: 200,
            request_headers: headers,
            request_body: payload,
            response_headers: "{\"Set-Cookie\": \"session=0815\", truncated",
            response_body: "Hello Wilhelmina",
            request_query: JSON.stringify([{ access_token: "in-a-list" }]),
            object_url: "https://ada:s3cr3t@hooks.quack.org/pco?token=t0k3n#Quackenbush"
          }
        }]
      }
      for (const redact of [{}, { personal: false }]) {
        const { body, text } = yield* record(
          get("/webhooks/v2/subscriptions/1/deliveries"),
          answering(delivery),
          redact
        )
        for (const value of ["0815deadbeef", "c2VjcmV0", "s3cr3t", "t0k3n", "in-a-list"]) assert.notInclude(text, value)
        const inner = JSON.parse(JSON.parse(body.data[0].attributes.request_body).data[0].attributes.payload)
        assert.strictEqual(inner.data.attributes.status, "active")
        if (redact.personal === false) continue
        for (const value of ["Wilhelmina", "Quackenbush", "quack", "session=0815"]) assert.notInclude(text, value)
        assert.strictEqual(
          JSON.parse(body.data[0].attributes.request_body).data[0].attributes.name,
          "people.v2.events.person.created"
        )
        assert.strictEqual(JSON.parse(body.data[0].attributes.request_headers)["Content-Type"], "application/json")
      }
    }))

  it.effect("a subscription keeps neither its secret nor the address of the church", () =>
    Effect.gen(function*() {
      const attributes = {
        active: true,
        application_id: 978,
        authenticity_secret: "0815deadbeef",
        name: "people.v2.events.address.destroyed",
        url: "https://quack.org/path"
      }
      const { body, text } = yield* record(
        get("/webhooks/v2/subscriptions/1"),
        answering({ data: { type: "Subscription", id: "1", attributes } })
      )
      assert.notMatch(text, /deadbeef|quack/)
      assert.strictEqual(body.data.attributes.name, attributes.name)
    }))
})

describe("a body that cannot be parsed", () => {
  const personal = "Wilhelmina Quackenbush"
  const broken: ReadonlyArray<readonly [string, string, string]> = [
    ["a page of HTML", `<html><title>${personal}</title></html>`, "text/html"],
    ["a truncated page", `{"data":[{"type":"Person","id":"1","attributes":{"name":"${personal}`, "application/json"],
    ["a truncated answer of the token endpoint", `{"access_token":"${personal}","refr`, "application/json"],
    ["a CSV file", `name\n${personal}\n`, "text/csv"],
    ["JSON in another alphabet", `\u00a0${personal}`, "application/json"],
    ["a text in quotes", JSON.stringify(personal), "application/json"],
    ["a form that is answered", `access_token=${personal}`, "application/x-www-form-urlencoded; charset=utf-8"]
  ]

  it.effect.each(broken)("is not written as it came: %s", ([, text, type]) =>
    Effect.gen(function*() {
      for (const redact of [{}, { personal: false }]) {
        const recorded = yield* record(get("/people/v2/people"), answering(text, { "content-type": type }), redact)
        assert.strictEqual(recorded.live.text, text)
        assert.notMatch(recorded.text, /Wilhelmina|Quackenbush/)
        assert.strictEqual(recorded.played.headers["content-type"], type)
        // it is no JSON when it is played, either
        if (type === "application/json") assert.throws(() => JSON.parse(recorded.played.text))
        if (type === "text/html") assert.match(recorded.played.text, /^<html>/)
      }
    }))

  it.effect("nor is a picture", () =>
    Effect.gen(function*() {
      const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, ...new TextEncoder().encode("GPS 51.5 N")])
      const { text } = yield* record(get("/people/v2"), () =>
        new Response(bytes, { headers: { "content-type": "image/png" } }))
      assert.notInclude(text, Buffer.from(bytes).toString("base64").slice(0, 12))
    }))

  it.effect("nor is JSON that is too deep", () =>
    Effect.gen(function*() {
      const deep = `${"[".repeat(100_000)}"${personal}"${"]".repeat(100_000)}`
      const { live, text } = yield* record(get("/people/v2"), answering(deep))
      assert.strictEqual(live.text.length, deep.length)
      assert.notInclude(text, personal)
    }))

  const packed: ReadonlyArray<readonly [string, (text: string) => Uint8Array]> = [
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
    ["br", brotliCompressSync],
    ["zstd", zstdCompressSync],
    ["gzip, gzip", (text) => gzipSync(gzipSync(text))],
    ["identity", gzipSync]
  ]

  it.effect.each(packed)(
    "%s: what is packed is unpacked, or not written",
    ([encoding, pack]) =>
      Effect.gen(function*() {
        const document = JSON.stringify({ data: { type: "Person", id: "1", attributes: { first_name: "Wilhelmina" } } })
        const bytes = new Uint8Array(pack(document))
        const headers = { ...json, "content-encoding": encoding }
        const { response, text } = yield* record(get("/people/v2/people/1"), () => new Response(bytes, { headers }))
        assert.notInclude(text, "Wilhelmina")
        assert.notInclude(text, Buffer.from(bytes).toString("base64"))
        assert.isTrue(
          response.base64 !== undefined || (response.body as { data: { id: string } }).data.id === "1",
          JSON.stringify(response)
        )
      })
  )

  it.effect("a packed request is not written either", () =>
    Effect.gen(function*() {
      const bytes = new Uint8Array(gzipSync("Wilhelmina"))
      const { text } = yield* record(
        HttpClientRequest.post(`${origin}/people/v2/people`).pipe(
          HttpClientRequest.bodyUint8Array(bytes, "application/gzip")
        ),
        answering({})
      )
      assert.notInclude(text, Buffer.from(bytes).toString("base64"))
    }))
})

describe("secrets on a recording", () => {
  it.effect("the code in the location of a redirect, and what stands in its URL before the host", () =>
    Effect.gen(function*() {
      const location =
        "https://ada:s3cr3t@app.quack.org/callback/Quackenbush?code=c0d3&state=st4t3&next=%2FWilhelmina#t0k3n"
      for (const redact of [{}, { personal: false }]) {
        const { response, text } = yield* record(
          get(
            `${origin.replace("://", "://ada:pa55w0rd@")}/oauth/authorize?client_id=1&response_type=code&state=st4t3`
          ),
          () => new Response(null, { status: 302, headers: { location } }),
          redact
        )
        assert.notMatch(text, /s3cr3t|c0d3|st4t3|t0k3n|pa55w0rd/)
        if (redact.personal !== false) assert.notMatch(text, /quack|Wilhelmina/i)
        assert.include(response.headers?.["location"], "code=%3Credacted%3E")
      }
    }))

  const secret = "pa/ss+w\"ör<d&'=\\0815"
  const basic = Buffer.from(`application:${secret}`).toString("base64")
  const spellings = [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ a: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
    basic,
    Buffer.from(secret).toString("base64")
  ]

  it.effect("the credential, wherever the server repeats it", () =>
    Effect.gen(function*() {
      const all = spellings.join(" ")
      const document = {
        data: { type: "Person", id: "1", attributes: { first_name: all, status: all, child: basic, [basic]: basic } },
        errors: [{ detail: all, code: basic }],
        error_description: all,
        meta: { total_count: 1, note: all }
      }
      for (const redact of [{}, { personal: false }]) {
        const { text } = yield* record(
          get("/people/v2/people/1", { authorization: `Basic ${basic}` }),
          answering(document, { ...json, "x-request-id": encodeURIComponent(secret), "x-echo": basic, etag: basic }),
          redact
        )
        for (const spelling of spellings) {
          assert.notInclude(text, spelling)
          assert.notInclude(text, JSON.stringify(spelling).slice(1, -1))
        }
      }
    }))

  it.effect("the tokens that a form holds", () =>
    Effect.gen(function*() {
      const form = new URLSearchParams({
        grant_type: "authorization_code",
        code: "c0d3",
        client_id: "the-client",
        client_secret: "s3cr3t",
        code_verifier: "v3rifier",
        redirect_uri: "https://app.quack.org/callback"
      })
      const request = HttpClientRequest.post(`${origin}/oauth/token`).pipe(HttpClientRequest.bodyUrlParams(form))
      const answer = { error: "invalid_grant", error_description: "code c0d3 of s3cr3t is not valid" }
      const { body, request: asked, text } = yield* record(request, answering(answer))
      assert.notMatch(text, /c0d3|s3cr3t|v3rifier|the-client|quack/)
      assert.strictEqual(new URLSearchParams(String(asked.body)).get("grant_type"), "authorization_code")
      assert.strictEqual(body.error, "invalid_grant")
    }))
})

describe("what a program needs of a recording", () => {
  it.effect("errors keep the words of Planning Center, and no others", () =>
    Effect.gen(function*() {
      const errors = [
        {
          status: "422",
          title: "Validation Error",
          code: "422",
          detail: "first_name can't be blank",
          source: { pointer: "/data/attributes/first_name" }
        },
        { status: "404", title: "Not Found", detail: "The resource you requested could not be found" },
        { detail: "Rate limit exceeded: 118 of 100 requests per 20 seconds" },
        { detail: "mina@quack.org has already been taken", source: { parameter: "address" } }
      ]
      const { body } = yield* record(get("/people/v2/people"), answering({ errors }))
      assert.deepStrictEqual(body.errors.slice(1, 3), errors.slice(1, 3))
      assert.deepStrictEqual(body.errors[0].source, errors[0]!.source)
      assert.strictEqual(body.errors[0].detail, errors[0]!.detail)
      assert.match(body.errors[3].detail, /^text/)
      assert.strictEqual(body.errors[3].source.parameter, "address")
    }))

  it.effect("headers of the protocol stay, and others are replaced", () =>
    Effect.gen(function*() {
      const headers = {
        ...json,
        "x-pco-api-request-rate-limit": "100",
        "x-pco-api-request-rate-period": "20 seconds",
        "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT",
        "x-request-id": "5a3c9d1e-0000-4000-8000-0123456789ab",
        "x-church": "Quackenbush",
        etag: "\"Quackenbush\""
      }
      const { response, text } = yield* record(
        get("/people/v2", { "user-agent": "Quackenbush (mina@quack.org)", traceparent: "00-quack" }),
        answering({}, headers)
      )
      assert.notMatch(text, /quack/i)
      for (const name of ["x-pco-api-request-rate-limit", "retry-after", "x-request-id"] as const) {
        assert.strictEqual(response.headers?.[name], headers[name])
      }
    }))

  it.effect("what was read from a recording is found again when it is sent", () =>
    Effect.gen(function*() {
      const { body } = yield* record(
        get("/people/v2/field_definitions"),
        answering({ data: [{ type: "FieldDefinition", id: "1", attributes: { name: "Shirt", slug: "shirt" } }] })
      )
      const { slug } = body.data[0].attributes
      const again = yield* record(get(`/people/v2/field_definitions?where[slug]=${slug}`), answering({ data: [] }))
      assert.include(decodeURIComponent(again.request.url).replace("+", " "), `where[slug]=${slug}`)
    }))
})
