import { assert, describe, it } from "@effect/vitest"
import { Cause, DateTime, Effect, Exit, Inspectable, Logger, Option, Schema, Tracer } from "effect"
import { type PcoConfig, PcoError } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { mockPco, personDocument } from "../support/mock.ts"
import type { Reply } from "../support/mock.ts"

const fail = (reply: Reply) =>
  Effect.flip(Person.get("1").pipe(Effect.provide(mockPco(() => reply, { retry: { times: 0 } }).layer)))

const html = (status: number): Reply => ({
  status,
  text: "<!DOCTYPE html><html><body>The edge says no</body></html>",
  headers: { "content-type": "text/html" }
})

const Attributes = Schema.Struct({
  first_name: Schema.optionalKey(Schema.Json),
  grade: Schema.optionalKey(Schema.Json),
  child: Schema.optionalKey(Schema.Json),
  birthdate: Schema.optionalKey(Schema.Json),
  created_at: Schema.optionalKey(Schema.Json)
})

describe("errors", () => {
  const broken = () =>
    new ReadableStream<Uint8Array>({
      start: (controller) => controller.error(Object.assign(new Error("reset"), { code: "ECONNRESET" }))
    })

  it.effect.each([
    ["RateLimited", 429],
    ["ServerError", 500],
    ["Unauthorized", 401],
    ["NotFound", 404],
    ["Invalid", 422]
  ] as ReadonlyArray<[PcoError.Reason["_tag"], number]>)("%s when the words of a %i are too many, or break off", ([
    reason,
    status
  ]) =>
    Effect.gen(function*() {
      const tooMany: Reply = { status, text: "x".repeat(1000) }
      for (const reply of [tooMany, { status, stream: broken() }]) {
        const pco = mockPco(() => reply, { retry: { times: 0 }, maxResponseBytes: 100 })
        const create = Person.create({ first_name: "Ada", last_name: "Lovelace" })
        const error = yield* Effect.flip(Effect.provide(create, pco.layer))
        assert.deepStrictEqual([error.reason._tag, error.status], [reason, status])
        assert.strictEqual(error.mayHaveTakenEffect, status === 500)
      }
    }))

  it("a circuit that stays open for ever has a message too", () => {
    assert.include(new PcoError.CircuitOpen({ retry_at: 1e300 }).message, "next try never")
    assert.include(new PcoError.CircuitOpen({ retry_at: 0 }).message, "next try at 1970-01-01T00:00:00.000Z")
  })

  it.effect.each([
    ["Unauthorized", { status: 401, text: "", headers: { "content-type": "text/html" } }],
    ["Unauthorized", { status: 401, text: "HTTP Basic: Access denied." }],
    ["Forbidden", {
      status: 403,
      json: { errors: [{ status: "403", title: "Forbidden", meta: { description: "no" } }] }
    }],
    ["Blocked", html(403)],
    ["Blocked", { status: 403, text: "" }],
    ["NotFound", { status: 404, json: { errors: [{ status: "404", title: "Not Found" }] } }],
    ["NotFound", html(404)],
    ["Conflict", { status: 409, json: { errors: [{ title: "Duplicate Record" }] } }],
    ["Invalid", { status: 400, json: { errors: [{ code: "invalid_json" }] } }],
    ["Invalid", { status: 422, json: { errors: [] } }],
    ["Invalid", { status: 422, text: "" }],
    ["RateLimited", { status: 429, json: { errors: [{ code: "429" }] } }],
    ["ServerError", { status: 500, json: { errors: [{ title: "Internal Server Error" }] } }],
    ["ServerError", html(502)],
    ["ServerError", { status: 503, text: "" }],
    ["ServerError", html(504)],
    ["Timeout", { status: 408, text: "" }],
    ["Malformed", { status: 200, text: "<html>captive portal</html>", headers: { "content-type": "text/html" } }],
    ["Malformed", { status: 200, text: "{\"data\":{\"type\":\"Person\",\"id\":\"1\"" }],
    ["Malformed", { status: 200, text: "" }],
    ["Malformed", { status: 200, json: [] }],
    ["Malformed", { status: 200, json: { data: [] } }],
    ["Malformed", { status: 200, json: { data: null } }],
    ["Malformed", { status: 302, text: "" }],
    ["Transport", { disconnect: { code: "ECONNRESET" } }]
  ] as ReadonlyArray<[PcoError.Reason["_tag"], Reply]>)("%s from %o", ([reason, reply]) =>
    Effect.gen(function*() {
      const error = yield* fail(reply)
      assert.strictEqual(error.reason._tag, reason)
      assert.strictEqual(error.operation, "people.Person.get")
      assert.strictEqual(error.path, "/people/v2/people/1")
      assert.include(error.message, "people.Person.get: ")
    }))

  it.effect("the hint of a refused credential is kept", () =>
    Effect.gen(function*() {
      const detail = "This request could not be authenticated. Error Code Hint: (TRASH_PANDA)"
      const error = yield* fail({ status: 401, json: { errors: [{ code: "unauthorized", detail }] } })
      assert.strictEqual(error.reason._tag === "Unauthorized" ? error.reason.hint : "", "TRASH_PANDA")
    }))

  it.effect("a connection that fails says what failed below it", () =>
    Effect.gen(function*() {
      const error = yield* fail({ disconnect: { code: "ECONNRESET" } })
      assert.include(error.message, "the connection failed: ECONNRESET: fetch failed: closed")
    }))

  it.effect("an OAuth-shaped refusal names its code", () =>
    Effect.gen(function*() {
      const error = yield* fail({ status: 401, json: { error: "invalid_client", error_description: "unknown client" } })
      assert.strictEqual(error.reason._tag === "Unauthorized" ? error.reason.hint : "", "invalid_client")
      assert.include(error.message, "unknown client")
    }))

  it.effect("a refused write names each field", () =>
    Effect.gen(function*() {
      const error = yield* fail({
        status: 422,
        json: {
          errors: [
            { detail: "can't be blank", source: { parameter: "first_name" }, meta: { resource: "Person" } },
            { detail: "must be between -1 and 12", source: { parameter: "grade" } }
          ]
        }
      })
      assert.strictEqual(error.reason._tag, "Invalid")
      if (error.reason._tag === "Invalid") {
        assert.strictEqual(error.reason.origin, "answer")
        assert.deepStrictEqual(error.reason.issues.map(({ field }) => field), ["Person.first_name", "grade"])
      }
      assert.include(error.message, "Person.first_name: can't be blank; grade: must be between -1 and 12")
    }))

  it.effect.each([
    ["19", 19_000],
    ["-3", undefined],
    ["soon", undefined],
    [undefined, undefined]
  ] as ReadonlyArray<[string | undefined, number | undefined]>)(
    "Retry-After %s is %s ms",
    ([header, millis]) =>
      Effect.gen(function*() {
        const error = yield* fail({ status: 429, headers: header === undefined ? {} : { "retry-after": header } })
        assert.strictEqual(error.reason._tag === "RateLimited" ? error.reason.retry_after : 0, millis)
      })
  )

  it.effect("the request id is that of the answer, or the one that was sent", () =>
    Effect.gen(function*() {
      const answered = yield* fail({ status: 404, headers: { "x-request-id": "abc-1" } })
      assert.strictEqual(answered.request_id, "abc-1")
      const pco = mockPco(() => ({ disconnect: { code: "ECONNRESET" } }), { retry: { times: 0 } })
      const lost = yield* Effect.flip(Person.get("1").pipe(Effect.provide(pco.layer)))
      assert.strictEqual(lost.request_id, pco.requests[0]!.headers["x-request-id"])
      assert.match(lost.request_id!, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
    }))

  it.effect("an answer that is too large is not read to its end", () =>
    Effect.gen(function*() {
      const body = JSON.stringify(personDocument("1", { first_name: "A".repeat(5000) }))
      for (const headers of [{}, { "content-length": String(body.length) }]) {
        const pco = mockPco(() => ({ text: body, headers }), { maxResponseBytes: 1000 })
        const error = yield* Effect.flip(Person.get("1").pipe(Effect.provide(pco.layer)))
        assert.strictEqual(error.reason._tag, "Malformed")
        assert.include(error.message, "larger than 1000 bytes")
      }
      const enough = mockPco(() => ({ text: body }), { maxResponseBytes: body.length })
      assert.strictEqual((yield* Person.get("1").pipe(Effect.provide(enough.layer))).id, "1")
    }))

  it.effect.prop("whatever Planning Center answers, it is a person or a PcoError", [
    Schema.Union([Schema.String, Schema.Unknown]),
    Schema.Literals([200, 201, 204, 299, 301, 400, 401, 403, 404, 409, 422, 429, 500, 503])
  ], ([body, status]) =>
    Effect.gen(function*() {
      const text = typeof body === "string" ? body : JSON.stringify(body) ?? ""
      const exit = yield* Effect.exit(fail({ status, text }))
      if (Exit.isFailure(exit)) assert.isFalse(Cause.hasDies(exit.cause))
      else assert.strictEqual(exit.value._tag, "PcoError")
    }))

  it.effect.prop(
    "any attributes are read, and stay as they came where they are not as described",
    [Attributes],
    ([attributes]) =>
      Effect.gen(function*() {
        const json = { data: { type: "Person", id: "1", attributes } }
        const given = attributes as Record<string, unknown>
        const read = (options: PcoConfig.Options) =>
          Effect.exit(Person.get("1").pipe(Effect.provide(mockPco(() => ({ json }), options).layer)))
        const exit = yield* read({})
        if (Exit.isFailure(exit)) return assert.fail("a row was withheld")
        const { created_at, first_name, grade } = exit.value
        // NaN is null in JSON
        const wire = (name: string) => JSON.parse(JSON.stringify(given))[name] ?? null
        if (!DateTime.isDateTime(created_at)) assert.deepStrictEqual(created_at, wire("created_at"))
        assert.deepStrictEqual([grade, first_name] as unknown, [wire("grade"), wire("first_name")])
        const strict = yield* read({ decode: "strict" })
        const error = Exit.isFailure(strict) ? Cause.findErrorOption(strict.cause) : Option.none()
        assert.isTrue(
          Option.isSome(error) && error.value.reason._tag === "Malformed" &&
            error.value.reason.field.startsWith("data.attributes.")
        )
      })
  )

  it.live("an answer without an end is left in the middle, and one that is announced too large is not begun", () =>
    Effect.gen(function*() {
      const read = (headers: Record<string, string>) => {
        let chunks = 0
        const stream = new ReadableStream<Uint8Array>({
          pull(controller) {
            chunks++
            controller.enqueue(new Uint8Array(400))
          }
        }, { highWaterMark: 0 })
        const pco = mockPco(() => ({ stream, headers }), { maxResponseBytes: 1000 })
        return Effect.flip(Person.get("1")).pipe(
          Effect.provide(pco.layer),
          Effect.map((error) => [error.reason._tag, chunks] as const)
        )
      }
      const [endless, chunks] = yield* read({})
      assert.strictEqual(endless, "Malformed")
      assert.isAtMost(chunks, 5)
      assert.deepStrictEqual(yield* read({ "content-length": "4000" }), ["Malformed", 0])
    }))

  it.effect("reasons can be caught by their tag", () =>
    Effect.gen(function*() {
      const caught = yield* Person.get("1").pipe(
        Effect.map((person) => person.id),
        Effect.catchReasons("PcoError", {
          NotFound: () => Effect.succeed("nobody"),
          Forbidden: () => Effect.succeed("not for you")
        }),
        Effect.provide(mockPco(() => ({ status: 404 })).layer)
      )
      assert.strictEqual(caught, "nobody")
    }))

  it.live("no secret, header or personal data is in an error, a span or a log", () => {
    const spans: Array<Tracer.Span> = []
    const logs: Array<unknown> = []
    const tracer = Tracer.make({
      span(options) {
        const span = new Tracer.NativeSpan(options)
        spans.push(span)
        return span
      }
    })
    const logger = Logger.make(({ message, cause }) =>
      logs.push(Inspectable.toStringUnknown(message), Cause.pretty(cause))
    )
    return Effect.gen(function*() {
      const pcos: ReadonlyArray<Reply> = [
        { status: 401 },
        { status: 422, json: { errors: [{ detail: "no" }] } },
        { disconnect: { code: "ECONNRESET" } },
        { text: "<html>" },
        { json: { data: [], meta: { can_query_by: [], can_order_by: [] } } }
      ]
      const texts: Array<string> = []
      for (const reply of pcos) {
        const pco = mockPco(() => reply, { retry: { times: 1, base: "1 millis" }, ignoredParameters: "fail" })
        const exit = yield* Effect.exit(
          Person.list({ where: { last_name: "Persona-Lname" } }).pipe(
            Effect.tapError((error) => Effect.logError("it failed", error)),
            Effect.provide(pco.layer)
          )
        )
        assert.isTrue(Exit.isFailure(exit))
        if (Exit.isFailure(exit)) {
          const error = Cause.findErrorOption(exit.cause)
          texts.push(Cause.pretty(exit.cause), Inspectable.toStringUnknown(error), JSON.stringify(error), String(error))
        }
      }
      for (const span of spans) {
        texts.push(span.name, JSON.stringify([...span.attributes]))
        if (span.status._tag === "Ended" && Exit.isFailure(span.status.exit)) {
          texts.push(Cause.pretty(span.status.exit.cause))
        }
      }
      const everything = [...texts, ...logs].join("\n")
      assert.isAbove(spans.length, 4)
      assert.deepStrictEqual(
        new Set(spans.map(({ name }) => name)),
        new Set(["people.Person.list", "cache", "rate limit", "decode", "GET /people/v2/people"])
      )
      for (
        const secret of ["s3cr3t-of-the-token", "Basic ", btoa("application-id:s3cr3t-of-the-token"), "Persona-Lname"]
      ) {
        assert.notInclude(everything, secret)
      }
    }).pipe(Effect.withTracer(tracer), Effect.provide(Logger.layer([logger])))
  })

  it.effect("a span does not repeat what Planning Center says of the data", () => {
    const spans: Array<Tracer.Span> = []
    const tracer = Tracer.make({
      span(options) {
        const span = new Tracer.NativeSpan(options)
        spans.push(span)
        return span
      }
    })
    const refusal = { errors: [{ detail: "ada@example.com is taken", source: { parameter: "address" } }] }
    return Effect.gen(function*() {
      const error = yield* Effect.flip(
        Person.get("1").pipe(Effect.provide(mockPco(() => ({ status: 422, json: refusal })).layer))
      )
      assert.include(error.message, "ada@example.com")
      const { status } = spans[0]!
      const text = status._tag === "Ended" && Exit.isFailure(status.exit) ? Cause.pretty(status.exit.cause) : ""
      assert.include(text, "Invalid")
      assert.notInclude(text, "ada@example.com")
    }).pipe(Effect.withTracer(tracer))
  })

  it.effect("a span tells the call by its template, and the reason when it fails", () => {
    const spans: Array<Tracer.Span> = []
    const tracer = Tracer.make({
      span(options) {
        const span = new Tracer.NativeSpan(options)
        spans.push(span)
        return span
      }
    })
    return Effect.gen(function*() {
      yield* Effect.flip(Person.get("4711").pipe(Effect.provide(mockPco(() => ({ status: 404 })).layer)))
      const attributes = Object.fromEntries(spans[0]!.attributes)
      assert.strictEqual(spans[0]!.name, "people.Person.get")
      assert.strictEqual(attributes["url.template"], "/people/v2/people/{person_id}")
      assert.strictEqual(attributes["http.request.method"], "GET")
      assert.strictEqual(attributes["error.type"], "NotFound")
      assert.strictEqual(attributes["http.response.status_code"], 404)
    }).pipe(Effect.withTracer(tracer))
  })
})
