import { assert, describe, it } from "@effect/vitest"
import { Effect, Metric } from "effect"
import { PrometheusMetrics } from "effect/observability"
import { readFileSync } from "node:fs"
import { Bulk, PcoCache } from "../../src/index.ts"
import { PcoMetrics } from "../../src/telemetry/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { client, registry } from "./support.ts"

const exported: ReadonlyArray<unknown> = [PcoMetrics, PcoCache, Bulk].flatMap((module) => Object.values(module))
const metrics = exported.filter(Metric.isMetric)
const names = new Set(
  metrics.flatMap(({ id, type }) => type === "Histogram" ? [`${id}_bucket`, `${id}_sum`, `${id}_count`] : [id])
)
const read = (name: string) => readFileSync(new URL(`../../docs/observability/${name}`, import.meta.url), "utf8")
const namesIn = (text: string) => new Set(text.match(/\bpco_[a-z_]+/g))

/** The labels that each metric may have, from what is said of it. */
const labels: Record<string, ReadonlyArray<string>> = {
  pco_client_operations_total: ["product", "resource", "action", "outcome"],
  pco_client_requests_total: ["product", "resource", "action", "outcome"],
  pco_client_retries_total: ["product", "resource", "action", "reason"],
  pco_client_requests_saved_total: ["product", "resource", "action", "by"],
  pco_client_rate_limited_total: ["product"],
  pco_client_operation_duration_seconds: ["product", "resource", "action", "le"],
  pco_client_rate_limit_wait_seconds: ["product", "priority", "le"],
  pco_client_decode_duration_seconds: ["product", "le"],
  pco_client_requests_in_flight: [],
  pco_client_queue_depth: ["priority"],
  pco_client_circuit_changes_total: ["product", "to"],
  pco_client_circuit_state: ["product"],
  pco_client_tokens_refreshed_total: ["outcome"],
  pco_tracked_duration_seconds: ["name", "outcome", "le"],
  pco_bulk_items_total: ["outcome"],
  pco_background_total: ["outcome"],
  pco_client_drift_total: ["product", "resource", "field", "problem"],
  pco_queue_depth: ["queue"],
  pco_queue_oldest_seconds: ["queue"],
  pco_cache_lookups_total: ["tier", "resource", "result"],
  pco_cache_evictions_total: [],
  pco_cache_invalidations_total: [],
  pco_cache_entries: [],
  pco_cache_bytes: []
}

const base = (name: string) => name in labels ? name : name.replace(/_(?:bucket|sum|count)$/, "")

/** The labels that an expression names, with the metrics in it. */
const wrongLabels = (expression: string): ReadonlyArray<string> => {
  const allowed = new Set(Array.from(namesIn(expression)).flatMap((name) => labels[base(name)] ?? []))
  const selected = Array.from(expression.matchAll(/([a-z]+)\s*(?:=~|!~|!=|=)\s*"/g), (match) => match[1]!)
  const grouped = Array.from(expression.matchAll(/\bby \(([^)]*)\)/g), (match) => match[1]!.split(/,\s*/)).flat()
  return [...selected, ...grouped].filter((label) => !allowed.has(label))
}

describe("what stands in docs/observability", () => {
  const dashboard = JSON.parse(read("grafana-dashboard.json")) as {
    readonly panels: ReadonlyArray<{ readonly id: number; readonly targets: ReadonlyArray<{ readonly expr: string }> }>
  }
  const expressions = [
    ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
    ...Array.from(read("prometheus-rules.yaml").matchAll(/expr: (.*)$/gm), (match) => match[1]!)
  ]

  it("names metrics that exist, with labels that they have", () => {
    assert.isAbove(expressions.length, 25)
    assert.deepStrictEqual(
      Array.from(new Set(expressions.flatMap((expression) => [...namesIn(expression)]))).filter((name) =>
        !names.has(name)
      ),
      []
    )
    assert.deepStrictEqual(expressions.flatMap(wrongLabels), [])
  })

  it("shows every metric that there is", () => {
    const shown = new Set(Array.from(namesIn(read("grafana-dashboard.json")), base))
    assert.deepStrictEqual(metrics.map(({ id }) => id).filter((id) => !shown.has(id)), [])
    assert.deepStrictEqual(Object.keys(labels).toSorted(), metrics.map(({ id }) => id).toSorted())
  })

  it.effect("says of each metric the labels that it has, as Prometheus reads it", () =>
    Effect.gen(function*() {
      yield* Person.get("1")
      yield* Effect.ignore(Person.get("999999"))
      yield* PcoMetrics.track("job")(Effect.void)
      const text = yield* PrometheusMetrics.format()
      const series = Array.from(text.matchAll(/^(pco_[a-z_]+)(?:\{(.*)\})? /gm))
      assert.isAbove(series.length, 20)
      for (const [, name, said = ""] of series) {
        const found = Array.from(said.matchAll(/([a-z]+)="/g), (match) => match[1]!)
        assert.deepStrictEqual(found.filter((label) => !labels[base(name!)]!.includes(label)), [], name)
      }
    }).pipe(Effect.provide(client({ cache: {} })), registry()))
})
