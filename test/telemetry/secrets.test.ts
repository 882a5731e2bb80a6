import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Exit, Layer, Logger, Metric, Redacted, type Result, Stream, Tracer } from "effect"
import { PrometheusMetrics } from "effect/observability"
import { Operation, Pco } from "../../src/index.ts"
import { PcoAlerts, PcoMetrics, PcoReport, Plan } from "../../src/telemetry/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { mockHttpClient, personDocument, personResource, type Reply, type Sent } from "../support/mock.ts"
import { inTime, registry } from "./support.ts"

/** What must stand nowhere: credentials, ids, names, addresses, what was searched for and what was answered. */
const secrets = {
  application: "app-4711-secret",
  secret: "s3cr3t-0815",
  id: "987654321",
  name: "Zebediah",
  email: "zeb@private.example",
  search: "quuxington",
  refusal: "zeb@private.example is taken"
}

const answer = ({ method, url }: Sent, index: number): Reply => {
  if (url.searchParams.has("where[search_name]")) return { status: 429, headers: { "retry-after": "1" } }
  if (method === "POST") {
    return { status: 422, json: { errors: [{ detail: secrets.refusal, source: { parameter: "name" } }] } }
  }
  if (method === "PATCH") return { status: 500, text: secrets.email }
  if (method === "DELETE") return { disconnect: { code: "ECONNRESET" } }
  if (url.pathname.endsWith("/people")) {
    return {
      json: {
        data: [personResource(secrets.id, { first_name: secrets.name })],
        included: [],
        meta: { total_count: 1, count: 1, can_include: ["emails"], can_query_by: ["first_name"], can_order_by: [] }
      }
    }
  }
  if (index % 3 === 2) return { status: 404, text: secrets.email }
  return { json: personDocument(secrets.id, { first_name: secrets.name, middle_name: secrets.email }), delay: 2000 }
}

describe("telemetry", () => {
  it.effect("tells no secret and nothing personal: spans, metrics, logs, alerts, report, page", () => {
    const spans: Array<Tracer.Span> = []
    const tracer = Tracer.make({
      span(options) {
        const span = new Tracer.NativeSpan(options)
        spans.push(span)
        return span
      }
    })
    const lines: Array<string> = []
    const logger = Logger.make(({ cause, message }) => void lines.push(`${String(message)} ${Cause.pretty(cause)}`))
    const mock = mockHttpClient(answer)
    const layer = Pco.layerWithoutHttpClient({
      auth: { applicationId: secrets.application, secret: Redacted.make(secrets.secret) },
      cache: { timeToLive: "10 seconds" },
      retry: { times: 1 },
      metrics: { slowAfter: "1 second", watchIncludes: true },
      ignoredParameters: "log"
    }).pipe(Layer.provide(mock.layer))
    const own = Operation.make({
      name: "own",
      product: "people",
      method: "GET",
      template: "/people/v2/people/{person_id}",
      parameters: { person_id: secrets.id },
      decode: (): Result.Result<never, never> => {
        throw new Error(secrets.email)
      }
    })
    const calls = Effect.gen(function*() {
      const { id, name, search } = secrets
      yield* Effect.all([Person.get(id), Person.get(id)], { concurrency: 2 }).pipe(Effect.exit)
      yield* Effect.exit(Effect.forEach([id, "11", "12"], (id) => Person.get(id), { concurrency: 3 }))
      yield* Effect.exit(Person.list({ where: { first_name: name }, order: "last_name" }))
      yield* Effect.exit(Person.list({ where: { search_name: search } }))
      yield* Effect.exit(Person.get(id, { include: ["emails"] }))
      yield* Effect.exit(Person.create({ first_name: name }))
      yield* Effect.exit(Person.update(id, { first_name: name, grade: 99 }))
      yield* Effect.exit(Person.update(id, { nickname: name }))
      yield* Effect.exit(Person.delete(id))
      yield* Effect.exit(own)
      yield* Effect.exit(Person.get(id).pipe(Effect.timeout("1 millis"), PcoMetrics.track("job")))
      Plan.explain(Person.get(id))
    })
    return Effect.gen(function*() {
      const rules: ReadonlyArray<PcoAlerts.Rule> = [{ name: "errors", measure: "errorShare", above: 0, minimum: 1 }]
      yield* inTime(calls)
      const alerts = yield* inTime(PcoAlerts.stream({ rules }).pipe(Stream.take(1), Stream.runCollect))
      const analysis = yield* PcoReport.analyze
      const texts = {
        spans: spans.map((span) =>
          [
            span.name,
            JSON.stringify([...span.attributes]),
            JSON.stringify(span.links.map(({ attributes }) => attributes)),
            span.status._tag === "Ended" && Exit.isFailure(span.status.exit)
              ? Cause.pretty(span.status.exit.cause)
              : "",
            span.status._tag === "Ended" ? JSON.stringify(span.status.exit) : ""
          ].join(" ")
        ).join("\n"),
        metrics: JSON.stringify(yield* Metric.snapshot),
        prometheus: yield* PrometheusMetrics.format(),
        logs: lines.join("\n"),
        alerts: JSON.stringify(alerts),
        report: JSON.stringify(yield* PcoMetrics.report()),
        analysis: JSON.stringify(analysis),
        text: PcoReport.toText(analysis),
        page: PcoReport.toHtml(analysis),
        plan: JSON.stringify(Plan.explain(Person.update(secrets.id, { first_name: secrets.name })))
      }
      assert.isAbove(mock.requests.length, 12)
      assert.isAbove(spans.length, 40)
      assert.isAbove(analysis.profile.slow.length, 0)
      assert.isAbove(analysis.profile.refused, 0)
      for (const [where, text] of Object.entries(texts)) {
        assert.isAbove(text.length, where === "logs" ? 0 : 20, where)
        for (const [what, secret] of Object.entries(secrets)) {
          // the id may be part of a path in an error that the program sees, and nowhere here
          assert.notInclude(text, secret, `${what} in ${where}`)
        }
      }
      // and no trace goes to Planning Center
      for (const { headers } of mock.requests) {
        assert.deepStrictEqual(
          Object.keys(headers).filter((name) => /^(?:traceparent|tracestate|b3|x-b3.*)$/.test(name)),
          []
        )
      }
    }).pipe(
      Effect.provide(layer),
      Effect.withTracer(tracer),
      Effect.provide(Logger.layer([logger])),
      registry()
    )
  })
})
