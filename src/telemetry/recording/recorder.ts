/**
 * What one client remembers of itself.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import type { Call } from "../../client/call.ts"
import type { Operation } from "../../client/Operation.ts"
import type { State } from "../../client/PcoCircuitBreaker.ts"
import type { Saving, Snapshot } from "../../client/PcoMetrics.ts"
import type { Drift as Described } from "../../jsonapi/Drift.ts"
import type { Drift, Profile, Report, SlowCall } from "../model.ts"
import type { Priority } from "../../client/Priority.ts"
import { Observer } from "./habits.ts"
import { Timeline } from "./timeline.ts"
import { Windows } from "./windows.ts"

/**
 * @internal
 */
export interface Settings {
  /** From how many milliseconds on a call is slow. */
  readonly slowAfter: number
  /** How many slow calls are kept. */
  readonly slowCalls: number
  /** How many seconds windows and the timeline reach back. */
  readonly reach: number
}

/** The upper bounds of the latency histogram, in milliseconds. */
const bounds = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, Number.POSITIVE_INFINITY]

/** Descriptions have fewer attributes; a decoder of the program's own may tell of anything. */
const mostDrift = 5000

const noWaits = () => ({
  critical: { requests: 0, waited: 0 },
  high: { requests: 0, waited: 0 },
  normal: { requests: 0, waited: 0 },
  low: { requests: 0, waited: 0 }
})

const noCosts = () => ({ operations: 0, failures: 0, requests: 0, retries: 0, coalesced: 0, batched: 0, waited: 0 })

/** What is forgotten with a reset. */
const begin = (now: number, { reach }: Settings) => ({
  windows: new Windows(now, reach),
  tracked: new Windows(now, reach),
  timeline: new Timeline(reach),
  observer: new Observer(),
  waits: noWaits(),
  slow: [] as Array<SlowCall>,
  drift: new Map<string, Drift>(),
  refused: 0
})

type Measured = Pick<ReturnType<typeof begin>, "tracked" | "windows">

const reportOf = ({ tracked, windows }: Measured, millis: number | undefined, now: number): Report => {
  const { byName, from, isComplete, to, total } = windows.window(millis, now)
  const ofTracked = tracked.window(millis, now)
  return {
    from,
    to,
    isComplete: isComplete && ofTracked.isComplete,
    total,
    operations: byName,
    tracked: ofTracked.byName
  }
}

/**
 * @internal
 */
export class Recorder {
  private readonly settings: Settings
  /** Of the client since it was built: others measure with them, so they are never reset. */
  private readonly costs = noCosts()
  private readonly queued = { critical: 0, high: 0, normal: 0, low: 0 }
  private readonly circuits = new Map<string, State["_tag"]>()
  private inFlight = 0
  /** The costs when the memory began. */
  private before = noCosts()
  private memory: ReturnType<typeof begin>
  /** Measurements that are not closed. */
  private readonly measured = new Set<Measured>()

  constructor(now: number, settings: Settings) {
    this.settings = settings
    this.memory = begin(now, settings)
  }

  reset(now: number): void {
    this.memory = begin(now, this.settings)
    this.before = { ...this.costs }
  }

  ended(
    operation: Operation<unknown>,
    took: number,
    outcome: string,
    call: Call | undefined,
    now: number,
    value: unknown
  ): void {
    const failed = outcome !== "success"
    this.costs.operations++
    if (failed) this.costs.failures++
    const { observer, timeline, windows } = this.memory
    windows.record(operation.name, took, call?.waited ?? 0, failed, now)
    for (const { windows } of this.measured) windows.record(operation.name, took, call?.waited ?? 0, failed, now)
    timeline.count("calls", now)
    if (call === undefined) return
    observer.ended(operation, call, now, value)
    if (took >= this.settings.slowAfter) this.slow(operation, took, outcome, call, now)
  }

  requested(waited: number, priority: Priority, now: number): void {
    this.costs.requests++
    this.costs.waited += waited
    this.inFlight++
    const { timeline, waits } = this.memory
    timeline.count("requests", now)
    waits[priority].requests++
    waits[priority].waited += waited
  }

  answered(outcome: string, now: number): void {
    this.inFlight--
    if (outcome !== "RateLimited") return
    this.memory.refused++
    this.memory.timeline.count("refused", now)
  }

  queue(priority: Priority, change: 1 | -1): void {
    this.queued[priority] += change
  }

  retried(name: string, reason: string, now: number): void {
    this.costs.retries++
    this.memory.timeline.count("retries", now)
    this.memory.observer.retried(name, reason)
  }

  saved(by: Saving, requests: number): void {
    this.costs[by] += requests
  }

  drifted({ name, product }: Operation<unknown>, { expected, field, found, problem, type }: Described): void {
    const { drift } = this.memory
    const key = `${product}/${type} ${field} ${problem}`
    const known = drift.get(key)
    if (known === undefined && drift.size >= mostDrift) return
    const first = { type, field, problem, found, expected, product, operation: name, answers: 0 }
    const { answers, ...rest } = known ?? first
    drift.set(key, { ...rest, answers: answers + 1 })
  }

  circuit(product: string, to: State["_tag"]): void {
    if (to === "Closed") this.circuits.delete(product)
    else this.circuits.set(product, to)
  }

  tracked(name: string, took: number, failed: boolean, now: number): void {
    this.memory.tracked.record(name, took, 0, failed, now)
    for (const measured of this.measured) measured.tracked.record(name, took, 0, failed, now)
  }

  watch<A>(operation: Operation<A>, value: A): A {
    return this.memory.observer.watch(operation, value)
  }

  snapshot(): Snapshot {
    return { ...this.costs, waited: Duration.millis(this.costs.waited) }
  }

  report(millis: number | undefined, now: number): Report {
    return reportOf(this.memory, millis, now)
  }

  /** Measures from now on; answers how to read that, and how to end it. */
  measure(start: number): { readonly report: (now: number) => Report; readonly close: () => void } {
    const { reach } = this.settings
    const measured = { windows: new Windows(start, reach), tracked: new Windows(start, reach) }
    this.measured.add(measured)
    return {
      report: (now) => reportOf(measured, undefined, now),
      close: () => this.measured.delete(measured)
    }
  }

  slowLog(): ReadonlyArray<SlowCall> {
    return this.memory.slow.toReversed()
  }

  profile(now: number): Profile {
    const { drift, observer, refused, timeline, waits } = this.memory
    return {
      report: this.report(undefined, now),
      snapshot: this.costsSinceReset(),
      timeline: timeline.read(),
      latencies: this.latencies(),
      waits: structuredClone(waits),
      habits: observer.habits(),
      slow: this.slowLog(),
      inFlight: this.inFlight,
      queued: { ...this.queued },
      refused,
      circuits: Object.fromEntries(this.circuits),
      drift: Array.from(drift.values())
    }
  }

  private costsSinceReset(): Snapshot {
    const { before, costs } = this
    return {
      operations: costs.operations - before.operations,
      failures: costs.failures - before.failures,
      requests: costs.requests - before.requests,
      retries: costs.retries - before.retries,
      coalesced: costs.coalesced - before.coalesced,
      batched: costs.batched - before.batched,
      waited: Duration.millis(costs.waited - before.waited)
    }
  }

  private latencies(): ReadonlyArray<readonly [number, number]> {
    const counts = bounds.map(() => 0)
    for (const [time, count] of this.memory.windows.times().steps) {
      counts[bounds.findIndex((bound) => time <= bound)]! += count
    }
    return bounds.map((bound, index) => [bound, counts[index]!] as const)
  }

  private slow({ method, name, template }: Operation<unknown>, took: number, outcome: string, call: Call, at: number) {
    const { slow } = this.memory
    const { answeredBy, decoding, requests: attempts, sending, waited } = call
    const other = Math.max(0, took - waited - sending - decoding)
    slow.push({
      operation: name,
      method,
      template,
      at,
      took,
      outcome,
      answeredBy,
      attempts,
      waited,
      sending,
      decoding,
      other
    })
    if (slow.length > this.settings.slowCalls) slow.shift()
  }
}
