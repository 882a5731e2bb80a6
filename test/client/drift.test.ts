import { assert, describe, it } from "@effect/vitest"
import { Effect, Metric, Stream, Tracer } from "effect"
import { PcoMetrics, PcoReport } from "../../src/telemetry/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { Pass } from "../../src/products/check-ins/index.ts"
import { mockPco, personDocument } from "../support/mock.ts"

const odd = (id: string, attributes: object) => {
  const { data } = personDocument(id)
  return { ...data, attributes: { ...(data as { attributes: object }).attributes, ...attributes } }
}
const page = {
  data: ["1", "2", "3"].map((id) => odd(id, { grade: "third", status: "visiting" })),
  included: [],
  meta: {}
}
const differing = (drift: ReadonlyArray<PcoMetrics.Drift>) => drift.filter(({ problem }) => problem !== "missing")

describe("an answer in another form than described", () => {
  it.effect("is handed over as it came, and each attribute counts once", () =>
    Effect.gen(function*() {
      const pco = mockPco(() => ({ json: page }))
      const program = Effect.gen(function*() {
        const rows = yield* Person.list()
        yield* Person.list({ where: { first_name: "Ada" } })
        const { drift } = yield* (yield* PcoMetrics.PcoMetricsReader).profile
        return { rows, drift, text: PcoReport.toText(yield* PcoReport.analyze) }
      })
      const { drift, rows, text } = yield* Effect.provide(program, pco.layer)
      assert.deepStrictEqual(rows.data.map(({ grade }) => grade as unknown), ["third", "third", "third"])
      assert.deepStrictEqual(
        differing(drift).map(({ answers, field, operation, problem, product }) => [
          product,
          operation,
          field,
          problem,
          answers
        ]),
        [["people", "people.Person.list", "status", "value", 2], ["people", "people.Person.list", "grade", "kind", 2]]
      )
      assert.match(text, /Drift/)
      assert.match(text, /people\/Person\.grade +text +a whole number or null +2/)
      assert.notInclude(text, "visiting")
    }))

  it.effect("counts in the metrics of Effect once an attribute, without its value", () =>
    Effect.gen(function*() {
      const pco = mockPco(() => ({ json: page }))
      const registry = yield* Effect.gen(function*() {
        yield* Person.list()
        yield* Person.list()
        return yield* Metric.snapshot
      }).pipe(Effect.provide(pco.layer), Effect.provideService(Metric.MetricRegistry, new Map()))
      const counted = registry.filter(({ attributes, id }) =>
        id === "pco_client_drift_total" && attributes?.["field"] === "grade"
      )
      assert.strictEqual(counted.length, 1)
      assert.deepStrictEqual((counted[0]!.state as { count: unknown }).count, 1)
      assert.notInclude(JSON.stringify(counted), "third")
    }))

  it.effect("is an event of the span that decodes, once an attribute", () =>
    Effect.gen(function*() {
      const events: Array<string> = []
      const tracer = Tracer.make({
        span: (options) => {
          const span = new Tracer.NativeSpan(options)
          const event = span.event.bind(span)
          span.event = (name, time, attributes) => {
            events.push(`${span.name} ${name} ${String(attributes?.["pco.field"])}`)
            event(name, time, attributes)
          }
          return span
        }
      })
      const pco = mockPco(() => ({ json: page }))
      yield* Effect.andThen(Person.list(), Person.list()).pipe(
        Effect.provide(pco.layer),
        Effect.withTracer(tracer)
      )
      assert.deepStrictEqual(events.filter((event) => /grade|drift status/.test(event)), [
        "decode pco.drift status",
        "decode pco.drift grade"
      ])
    }))

  it.effect("fails with decode: \"strict\", and the path says where", () =>
    Effect.gen(function*() {
      const pco = mockPco(() => ({ json: page }), { decode: "strict" })
      const error = yield* Effect.flip(
        Person.list({ fields: { Person: ["grade", "status"] } }).pipe(Effect.provide(pco.layer))
      )
      assert.strictEqual(error.reason._tag === "Malformed" && error.reason.field, "data[0].attributes.status")
      assert.notInclude(error.message, "visiting")
      const streamed = yield* Effect.flip(Stream.runDrain(Person.stream()).pipe(Effect.provide(pco.layer)))
      assert.strictEqual(streamed.reason._tag, "Malformed")
    }))

  it.effect("is no drift where the values of an enum are not all known, or are as documented", () =>
    Effect.gen(function*() {
      const pass = {
        type: "Pass",
        id: "1",
        attributes: { code: "a", created_at: null, kind: "barcode", send_to: null, updated_at: null }
      }
      const pco = mockPco(() => ({ json: { data: pass } }), { decode: "strict" })
      assert.strictEqual((yield* Effect.provide(Pass.get("1"), pco.layer)).kind, "barcode")
    }))

  it.effect("refuses another value of the option by name", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(
        Effect.provide(Person.get("1"), mockPco(() => ({}), { decode: "lax" as never }).layer)
      )
      assert.match(error.message, /decode: is "lax"; expected one of "strict", "tolerant"/)
    }))
})
