import { assert, describe, it } from "@effect/vitest"
import { Effect, Option, Tracer } from "effect"
import { Pco } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { credential, mockHttpClient, personDocument } from "../support/mock.ts"
import { inTime, registry } from "./support.ts"
import { Layer } from "effect"

const recording = () => {
  const spans: Array<Tracer.Span> = []
  const tracer = Tracer.make({
    span(options) {
      const span = new Tracer.NativeSpan(options)
      spans.push(span)
      return span
    }
  })
  const millis = (span: Tracer.Span) =>
    span.status._tag === "Ended" ? Number(span.status.endTime - span.status.startTime) / 1e6 : Number.NaN
  const told = () =>
    spans.map((span) => [span.name, span.kind, Option.getOrUndefined(span.parent)?.spanId, millis(span)] as const)
  return { spans, tracer, told }
}

describe("the spans of a call", () => {
  it.effect("are one of the operation, and inside of it the look-ups, waits, requests and the decoding", () => {
    const { spans, told, tracer } = recording()
    const mock = mockHttpClient((_, index) =>
      index === 0 ? { status: 503, delay: 300 } : { json: personDocument("1"), delay: 200 }
    )
    const layer = Pco.layerWithoutHttpClient({
      auth: credential,
      cache: {},
      rateLimit: { limit: 1, period: "10 seconds" },
      retry: { base: "1 second" }
    }).pipe(Layer.provide(mock.layer))
    return Effect.gen(function*() {
      yield* inTime(Effect.andThen(Person.get("1"), Person.get("1")))
      const [operation, ...others] = spans
      const request = "GET /people/v2/people/{person_id}"
      assert.deepStrictEqual(told().map(([name, kind]) => [name, kind]), [
        ["people.Person.get", "internal"],
        ["cache", "internal"],
        ["cache", "internal"],
        ["rate limit", "internal"],
        [request, "client"],
        ["rate limit", "internal"],
        [request, "client"],
        ["decode", "internal"],
        ["people.Person.get", "internal"],
        ["cache", "internal"]
      ])
      for (const [, , parent] of told().slice(1, 8)) assert.strictEqual(parent, operation!.spanId)
      const [first, second] = others.filter(({ name }) => name === request)
      assert.strictEqual(first!.attributes.get("error.type"), "ServerError")
      assert.strictEqual(first!.attributes.get("http.response.status_code"), 503)
      assert.strictEqual(first!.attributes.get("http.request.resend_count"), undefined)
      assert.strictEqual(second!.attributes.get("http.request.resend_count"), 1)
      assert.strictEqual(second!.attributes.get("http.response.status_code"), 200)
      assert.strictEqual(second!.attributes.get("server.address"), "api.planningcenteronline.com")
      assert.strictEqual(second!.attributes.get("server.port"), 443)
      // the second place in the limit came when the first was over
      const waits = told().filter(([name]) => name === "rate limit").map(([, , , took]) => took)
      assert.strictEqual(waits[0], 0)
      assert.isAbove(waits[1]!, 5000)
      const results = spans.filter(({ name }) => name === "cache").map(({ attributes }) =>
        attributes.get("pco.cache.result")
      )
      assert.deepStrictEqual(results, ["miss", "miss", "hit"])
      assert.isTrue(spans.every(({ status }) => status._tag === "Ended"))
    }).pipe(Effect.provide(layer), Effect.withTracer(tracer), registry())
  })

  it.effect("of a call that is interrupted in line end with it", () => {
    const { spans, tracer } = recording()
    const mock = mockHttpClient(() => ({ json: personDocument("1") }))
    const layer = Pco.layerWithoutHttpClient({ auth: credential, rateLimit: { limit: 1, period: "10 seconds" } }).pipe(
      Layer.provide(mock.layer)
    )
    return Effect.gen(function*() {
      yield* Person.get("1")
      yield* inTime(Effect.exit(Person.get("2").pipe(Effect.timeout("3 seconds"))))
      const wait = spans.findLast(({ name }) => name === "rate limit")!
      assert.strictEqual(wait.status._tag, "Ended")
      assert.isTrue(spans.every(({ status }) => status._tag === "Ended"))
    }).pipe(Effect.provide(layer), Effect.withTracer(tracer), registry())
  })
})
