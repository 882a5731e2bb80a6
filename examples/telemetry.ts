/**
 * What operators see: metrics for Prometheus, alerts, a budget, and what holds a program
 * back. On the embedded Planning Center.
 *
 *     node examples/telemetry.ts
 */
import { NodeHttpServer, NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Layer, Redacted } from "effect"
import { HttpClient, HttpRouter } from "effect/http"
import { PrometheusMetrics } from "effect/observability"
import { Pco } from "effect-pco"
import { PcoAlerts, PcoBudget, PcoMetrics, PcoReport, Plan } from "effect-pco/telemetry"
import { Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"

const job = Effect.gen(function*() {
  // one after the other, and twice: the analyst will have something to say
  for (const id of ["1", "2", "3", "4", "5", "6"]) {
    yield* Person.get(id)
    yield* Person.get(id, { include: ["emails"] })
    yield* Person.get(id, { include: ["emails"] })
  }
  for (let round = 0; round < 3; round++) {
    for (const id of ["7", "8", "9", "10"]) yield* Person.get(id)
  }
}).pipe(PcoMetrics.track("nightly job"))

const program = Effect.gen(function*() {
  yield* Console.log("Before a call is made")
  const { advice, isDeep, requests } = Plan.explain(Person.list({ offset: 40_000, per_page: 25 }))
  yield* Console.log(`  ${requests} request, ${isDeep ? "deep" : "not deep"}: ${advice[0]}`)

  yield* Console.log("A job with a budget")
  yield* job.pipe(
    PcoBudget.assert({ requests: 20, errorShare: 0 }),
    Effect.catchTag("BudgetExceeded", ({ message }) => Console.log(`  ${message}`))
  )

  yield* Console.log("What Prometheus reads")
  const text = yield* Effect.flatMap(HttpClient.get("/metrics"), (response) => response.text)
  for (const line of text.split("\n").filter((line) => /^pco_client_(?:operations|requests)_total/.test(line))) {
    yield* Console.log(`  ${line}`)
  }

  yield* Console.log("What the analyst says")
  yield* Console.log(PcoReport.toText(yield* PcoReport.analyze))
})

const client = Pco.layerWithoutHttpClient({
  auth: { applicationId: "example", secret: Redacted.make("no secret") }
}).pipe(Layer.provide(FakePco.layerHttpClient({ people: 50 })))

const alerts = PcoAlerts.layerLog()
const prometheus = HttpRouter.serve(PrometheusMetrics.layerHttp({ path: "/metrics" }), { disableLogger: true })

program.pipe(
  Effect.provide(Layer.mergeAll(alerts, prometheus)),
  Effect.provide(client),
  Effect.provide(NodeHttpServer.layerTest),
  NodeRuntime.runMain
)
