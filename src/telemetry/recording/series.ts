/**
 * The series of the metrics: one a metric and set of labels, made once. Effect's
 * `withAttributes` on a shared metric makes its key anew with each update, which costs more
 * than all the rest of recording.
 *
 * @internal
 */
import type * as Context from "effect/Context"
import * as Metric from "effect/Metric"
import type { AnsweredBy } from "../../client/PcoMetrics.ts"
import type { Operation } from "../../client/Operation.ts"
import type { State } from "../../client/PcoCircuitBreaker.ts"
import type { Priority } from "../../client/Priority.ts"
import type { Product } from "../../client/Product.ts"
import { resourceName } from "../../client/resourceName.ts"
import type { Drift } from "../../jsonapi/Drift.ts"
import * as Metrics from "../metrics.ts"
import { mostNames, otherName } from "./windows.ts"

type Labels = { readonly [name: string]: string }
type Updates = Metric.Metric<number, unknown>

const counter = ({ description, id }: Updates, attributes: Labels): Updates =>
  Metric.counter(id, { description, attributes, incremental: true })

const gauge = ({ description, id }: Updates, attributes: Labels): Updates =>
  Metric.gauge(id, { description, attributes })

const histogram = ({ description, id }: Updates, attributes: Labels, boundaries: ReadonlyArray<number>): Updates =>
  Metric.histogram(id, { description, attributes, boundaries })

/** What a label adds to the labels of an operation, each value made once. */
class Family {
  private readonly byValue = new Map<string, Updates>()
  private readonly metric: Updates
  private readonly labels: Labels
  private readonly label: string

  constructor(metric: Updates, labels: Labels, label: string) {
    this.metric = metric
    this.labels = labels
    this.label = label
  }

  of(value: string): Updates {
    let series = this.byValue.get(value)
    if (series === undefined) {
      series = counter(this.metric, { ...this.labels, [this.label]: value })
      this.byValue.set(value, series)
    }
    return series
  }
}

/**
 * The series of one operation.
 *
 * @internal
 */
export class OperationSeries {
  readonly operations: Family
  readonly requests: Family
  readonly retries: Family
  readonly saved: Family
  readonly duration: Updates

  constructor(labels: Labels) {
    this.operations = new Family(Metrics.operations, labels, "outcome")
    this.requests = new Family(Metrics.requests, labels, "outcome")
    this.retries = new Family(Metrics.retries, labels, "reason")
    this.saved = new Family(Metrics.savedRequests, labels, "by")
    this.duration = histogram(Metrics.operationDuration, labels, Metrics.secondsBoundaries)
  }
}

/** `people.Person.emails.list` is the action `emails.list` of `people/Person`. */
const labelsOf = (product: string, name: string): Labels => {
  const rest = name.startsWith(`${product}.`) ? name.slice(product.length + 1) : ""
  const dot = rest.indexOf(".")
  return dot < 0
    ? { product, resource: "own", action: name }
    : { product, resource: resourceName(product, rest.slice(0, dot)), action: rest.slice(dot + 1) }
}

const circuitValue: { readonly [state in State["_tag"]]: number } = { Closed: 0, HalfOpen: 1, Open: 2 }

const memo = <Args extends ReadonlyArray<string>>(make: (...args: Args) => Updates) => {
  const made = new Map<string, Updates>()
  return (...args: Args): Updates => {
    const key = args.join(" ")
    let series = made.get(key)
    if (series === undefined) made.set(key, series = make(...args))
    return series
  }
}

/**
 * @internal
 */
export class Series {
  private readonly operations = new Map<string, Map<string, OperationSeries>>()
  private made = 0
  private readonly names = new Set<string>()
  private readonly wait = memo((product, priority) =>
    histogram(Metrics.rateLimitWait, { product, priority }, Metrics.secondsBoundaries)
  )
  private readonly queue = memo((priority) => gauge(Metrics.queueDepth, { priority }))
  private readonly decode = memo((product) => histogram(Metrics.decodeDuration, { product }, Metrics.decodeBoundaries))
  private readonly refused = memo((product) => counter(Metrics.rateLimited, { product }))
  private readonly change = memo((product, to) => counter(Metrics.circuitChanges, { product, to }))
  /** What was counted: each attribute counts once. */
  private readonly known = new Set<string>()
  private readonly state = memo((product) => gauge(Metrics.circuitState, { product }))
  private readonly track = new Map<string, Updates>()

  of(product: string, name: string): OperationSeries {
    let ofProduct = this.operations.get(product)
    if (ofProduct === undefined) this.operations.set(product, ofProduct = new Map())
    const found = ofProduct.get(name)
    if (found !== undefined) return found
    if (this.made >= mostNames && name !== otherName) return this.of(product, otherName)
    const series = new OperationSeries(labelsOf(product, name))
    ofProduct.set(name, series)
    this.made++
    return series
  }

  ended({ name, product }: Operation<unknown>, outcome: string, millis: number, context: Context.Context<never>): void {
    const series = this.of(product, name)
    series.operations.of(outcome).updateUnsafe(1, context)
    series.duration.updateUnsafe(millis / 1000, context)
  }

  drifted(product: string, { field, problem, type }: Drift, context: Context.Context<never>): void {
    const resource = resourceName(product, type)
    const key = `${resource} ${field} ${problem}`
    if (this.known.has(key) || this.known.size >= mostNames) return
    this.known.add(key)
    counter(Metrics.drift, { product, resource, field, problem }).updateUnsafe(1, context)
  }

  saved(
    { name, product }: Operation<unknown>,
    by: AnsweredBy,
    requests: number,
    context: Context.Context<never>
  ): void {
    this.of(product, name).saved.of(by).updateUnsafe(requests, context)
  }

  requested(product: Product, waited: number, priority: Priority, context: Context.Context<never>): void {
    this.wait(product, priority).updateUnsafe(waited / 1000, context)
    Metrics.requestsInFlight.modifyUnsafe(1, context)
  }

  answered({ name, product }: Operation<unknown>, outcome: string, context: Context.Context<never>): void {
    Metrics.requestsInFlight.modifyUnsafe(-1, context)
    this.of(product, name).requests.of(outcome).updateUnsafe(1, context)
    if (outcome === "RateLimited") this.refused(product).updateUnsafe(1, context)
  }

  queued(priority: Priority, change: 1 | -1, context: Context.Context<never>): void {
    this.queue(priority).modifyUnsafe(change, context)
  }

  decoded(product: Product, millis: number, context: Context.Context<never>): void {
    this.decode(product).updateUnsafe(millis / 1000, context)
  }

  retried(product: string, name: string, reason: string, context: Context.Context<never>): void {
    this.of(product, name).retries.of(reason).updateUnsafe(1, context)
  }

  circuit(product: Product, to: State["_tag"], context: Context.Context<never>): void {
    this.change(product, to).updateUnsafe(1, context)
    this.state(product).updateUnsafe(circuitValue[to], context)
  }

  tracked(name: string, metadata: Labels, outcome: string, millis: number, context: Context.Context<never>): void {
    const labels = Object.entries(metadata).toSorted(([one], [other]) => one < other ? -1 : 1)
    const known = JSON.stringify([name, labels])
    if (!this.names.has(known)) {
      if (this.names.size >= mostNames) return this.trackedAs(otherName, {}, outcome, millis, context)
      this.names.add(known)
    }
    this.trackedAs(name, Object.fromEntries(labels), outcome, millis, context)
  }

  private trackedAs(
    name: string,
    metadata: Labels,
    outcome: string,
    millis: number,
    context: Context.Context<never>
  ): void {
    const key = JSON.stringify([name, metadata, outcome])
    let series = this.track.get(key)
    if (series === undefined) {
      series = histogram(Metrics.trackedDuration, { ...metadata, name, outcome }, Metrics.secondsBoundaries)
      this.track.set(key, series)
    }
    series.updateUnsafe(millis / 1000, context)
  }
}
