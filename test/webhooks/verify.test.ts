import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Redacted } from "effect"
import { Webhooks } from "effect-pco/webhooks"
import { createHmac } from "node:crypto"
import * as Signature from "../../src/webhooks/signature.ts"
import { existsSync, readdirSync, readFileSync } from "node:fs"

const secret = Redacted.make("correct horse")
const payload = {
  data: {
    type: "Email",
    id: "7",
    attributes: { address: "ada@example.org", primary: true, updated_at: "2026-01-02T03:04:05Z", brand_new: [1] },
    relationships: { person: { data: { type: "Person", id: "1" } } }
  },
  included: [],
  meta: {
    event_time: "2026-01-02T03:04:06Z",
    idempotency_token: "t",
    parent: { type: "Organization", id: "5" },
    previous: { address: "old@example.org" }
  }
}
const name = "people.v2.events.email.updated"
const signed = Webhooks.sign({ secret, name, payload, id: "event-1", attempt: 3, organizationId: "5" })
const messageOf = (options: Webhooks.VerifyOptions) =>
  Effect.map(Effect.flip(Webhooks.verify(options)), (error) => error.message)

describe("Webhooks.verify", () => {
  it.effect("signs and believes as Planning Center does: HMAC-SHA256 of the raw body, in hexadecimal", () =>
    Effect.gen(function*() {
      const { body, headers } = yield* signed
      const expected = createHmac("sha256", "correct horse").update(body).digest("hex")
      assert.strictEqual(headers["x-pco-webhooks-authenticity"], expected)
      const event = yield* Webhooks.verify({ secrets: secret, body, headers })
      assert.strictEqual(event.id, "event-1")
      assert.strictEqual(event.attempt, 3)
      assert.strictEqual(event.product, "people")
      assert.strictEqual(event.action, "updated")
      assert.strictEqual(event.organizationId, "5")
      assert.strictEqual(event.idempotencyToken, "t")
      assert.strictEqual(event.time && DateTime.formatIso(event.time), "2026-01-02T03:04:06.000Z")
      if (event.type !== "people/Email" || event.destroyed) return assert.fail("is an email")
      assert.strictEqual(event.resource.address, "ada@example.org")
      assert.isTrue(event.resource.updated_at !== null && DateTime.isDateTime(event.resource.updated_at))
      assert.deepStrictEqual((event.resource as unknown as { brand_new: unknown }).brand_new, [1])
      assert.deepStrictEqual(event.previous, { address: "old@example.org" })
    }))

  it.effect("is checked by WebCrypto where the runtime has no node:crypto", () =>
    Effect.gen(function*() {
      const { body, headers } = yield* signed
      const bytes = new TextEncoder().encode(body)
      const given = [headers["x-pco-webhooks-authenticity"]!]
      const check = (text: string) => Signature.check([Redacted.make(text)], bytes, given, Signature.webCrypto)
      assert.strictEqual(yield* check("correct horse"), undefined)
      assert.strictEqual(yield* check("another"), "mismatch")
      assert.strictEqual(
        yield* Effect.promise(async () => Signature.webCrypto.sign("correct horse", bytes)),
        given[0]
      )
    }))

  it.effect("takes bytes, several secrets, and headers in any spelling", () =>
    Effect.gen(function*() {
      const { body, headers } = yield* signed
      const signature = headers["x-pco-webhooks-authenticity"]!
      const bytes = new TextEncoder().encode(body)
      const secrets = [Redacted.make("old"), secret, Redacted.make("other")]
      for (
        const given of [
          { "X-PCO-Webhooks-Authenticity": signature },
          { "x-pco-webhooks-authenticity": signature.toUpperCase() },
          { "X-Pco-Webhooks-Authenticity": [signature] },
          new Headers({ "X-PCO-Webhooks-Authenticity": signature })
        ]
      ) {
        assert.strictEqual((yield* Webhooks.verify({ secrets, body: bytes, headers: given })).id, "event-1")
      }
      const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
      assert.strictEqual((yield* Webhooks.verify({ secrets, body: buffer, headers })).id, "event-1")
    }))

  it.effect("refuses what does not fit, and asks the right question", () =>
    Effect.gen(function*() {
      const { body, headers } = yield* signed
      const signature = headers["x-pco-webhooks-authenticity"]!
      const of = (given: unknown, text: unknown = body) =>
        messageOf({ secrets: secret, body: text as string, headers: given as Webhooks.RequestHeaders })
      const key = "x-pco-webhooks-authenticity"
      assert.include(yield* of({}), "is missing")
      assert.include(yield* of(null), "is missing")
      assert.include(yield* of({ [key]: [signature, signature] }), "more than once")
      assert.include(yield* of({ [key]: `${signature}, ${signature}` }), "more than once")
      assert.include(yield* of({ [key]: `sha256=${signature}` }), "64 hexadecimal digits")
      assert.include(yield* of({ [key]: signature.slice(1) }), "64 hexadecimal digits")
      assert.include(yield* of({ [key]: "z".repeat(64) }), "64 hexadecimal digits")
      assert.include(yield* of(headers, JSON.stringify(JSON.parse(body), undefined, 1)), "Was the body parsed")
      assert.include(yield* of(headers, JSON.parse(body)), "Was it parsed before it came here?")
      assert.include(yield* of({ [key]: "0".repeat(64) }), "does not fit")
    }))

  it.effect("tells neither the secret nor the body nor the expected signature", () =>
    Effect.gen(function*() {
      const { body, headers } = yield* signed
      const wrong = { ...headers, "x-pco-webhooks-authenticity": "0".repeat(64) }
      const error = yield* Effect.flip(Webhooks.verify({ secrets: secret, body, headers: wrong }))
      const told = `${JSON.stringify(error)} ${String(error)} ${error.stack}`
      for (const hidden of ["correct horse", "ada@example.org", headers["x-pco-webhooks-authenticity"]!]) {
        assert.notInclude(told, hidden)
      }
    }))

  it.effect("refuses secrets that are missing, empty or in plain text", () =>
    Effect.gen(function*() {
      const request = yield* signed
      const of = (secrets: unknown) => messageOf({ secrets: secrets as Redacted.Redacted, ...request })
      assert.include(yield* of([]), "secrets: is empty")
      assert.include(yield* of("correct horse"), "secrets[0]: is plain text")
      assert.notInclude(yield* of("correct horse"), "horse")
      assert.include(yield* of([secret, Redacted.make("")]), "secrets[1]: is empty")
      assert.include(yield* of(undefined), "secrets[0]: is missing")
    }))

  it.effect("refuses a body that is large, or is not a delivery, and does not repeat it", () =>
    Effect.gen(function*() {
      const of = (body: string) =>
        Effect.flatMap(Webhooks.sign({ secret, body }), (request) => messageOf({ secrets: secret, ...request }))
      const delivery = (attributes: object) =>
        JSON.stringify({ data: [{ id: "e", type: "EventDelivery", attributes }] })
      assert.include(yield* of("x".repeat(10_000_000)), "more than 1048576 bytes")
      assert.strictEqual(yield* of("{private"), "webhook refused: body is not JSON")
      assert.include(yield* of("[]"), "is not what Planning Center sends")
      assert.include(yield* of("{\"data\":[]}"), "data holds no delivery")
      assert.include(yield* of(delivery({ name })), "data[0].attributes.payload")
      assert.include(yield* of(delivery({ name, payload: "{private" })), "data[0].attributes.payload is not JSON")
      assert.include(yield* of(delivery({ name, payload: "{\"data\":[]}" })), "is not a document of one resource")
      const two = JSON.stringify({
        data: Array.from(
          { length: 2 },
          () => JSON.parse(JSON.stringify(JSON.parse(delivery({ name, payload: JSON.stringify(payload) })).data[0]))
        )
      })
      assert.include(yield* of(two), "holds 2 deliveries: use Webhooks.verifyAll")
      const many = JSON.stringify({ data: Array.from({ length: 1001 }, () => 0) })
      assert.include(yield* of(many), "more than 1000 deliveries")
    }))

  it.effect("gives all deliveries of a body", () =>
    Effect.gen(function*() {
      const one = JSON.parse((yield* signed).body)
      const body = JSON.stringify({ data: [one.data[0], { ...one.data[0], id: "event-2" }] })
      const events = yield* Webhooks.verifyAll({ secrets: secret, ...(yield* Webhooks.sign({ secret, body })) })
      assert.deepStrictEqual(events.map(({ id }) => id), ["event-1", "event-2"])
    }))

  it.effect("takes an unknown name, an unknown type and an attribute of another kind as they come", () =>
    Effect.gen(function*() {
      const of = (name: string, payload: unknown) =>
        Effect.flatMap(Webhooks.sign({ secret, name, payload }), ({ body }) => Webhooks.unverified(body))
      const live = yield* of("services.v2.events.plan.live.updated", {
        data: { type: "Live", id: "1", attributes: { a: 1 } }
      })
      assert.strictEqual(live.product, "services")
      assert.strictEqual(live.action, "updated")
      const request = yield* of("calendar.v2.events.event_request.approved", {
        data: { type: "EventRequest", id: "1", attributes: { a: 1 } }
      })
      if (request.type !== "unknown" || request.destroyed) return assert.fail("is unknown")
      assert.strictEqual(request.resource["a"], 1)
      const odd = yield* of("mobile.v9.happened", { data: { type: "Thing", id: "1" } })
      assert.strictEqual(odd.product, "mobile")
      assert.strictEqual(odd.action, "happened")
      const drifted = yield* of(name, {
        data: { type: "Email", id: 9, attributes: { updated_at: "soon", primary: "yes" } }
      })
      assert.strictEqual(drifted.resource.id, "9")
    }))

  it.effect("has no attributes for what was destroyed", () =>
    Effect.gen(function*() {
      const { body } = yield* Webhooks.sign({
        secret,
        name: "people.v2.events.email.destroyed",
        payload: { data: { type: "Email", id: "7", relationships: payload.data.relationships }, meta: {} }
      })
      const event = yield* Webhooks.unverified(body)
      assert.isTrue(event.destroyed)
      assert.deepStrictEqual(event.resource, { type: "Email", id: "7", relationships: payload.data.relationships })
    }))
})

const recordings = new URL("../../../shared/recordings/products/", import.meta.url)
const deliveries = existsSync(recordings)
  ? readdirSync(recordings, { recursive: true, encoding: "utf8" }).filter((file) => /webhook_[^/]+\.json$/.test(file))
  : []

describe.skipIf(deliveries.length === 0)("recorded deliveries", () => {
  it.effect.each(deliveries)("%s comes out typed", (file) =>
    Effect.gen(function*() {
      const body = readFileSync(new URL(file, recordings), "utf8")
      const event = yield* Webhooks.unverified(body)
      const attributes = JSON.parse(body).data[0].attributes
      const { data } = JSON.parse(attributes.payload)
      assert.strictEqual(event.name, attributes.name)
      assert.strictEqual(event.resource.id, data.id)
      if (event.destroyed) return
      for (const [key, value] of Object.entries(data.attributes)) {
        const got = (event.resource as unknown as Record<string, unknown>)[key]
        assert.deepStrictEqual(
          DateTime.isDateTime(got) ? Date.parse(value as string) : got,
          DateTime.isDateTime(got) ? got.epochMilliseconds : value
        )
      }
      assert.deepStrictEqual((event.resource as { relationships?: unknown }).relationships, data.relationships ?? {})
    }))
})
