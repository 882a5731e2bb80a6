/**
 * Records every event in the memory of the client and in Effect's metrics, and reads that
 * memory.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import { outcomeOf } from "../../client/observe.ts"
import type { PcoError } from "../../client/PcoError.ts"
import type { Service } from "../../client/PcoMetrics.ts"
import { priorityOf } from "../../client/priorityOf.ts"
import type { Reader } from "../reader.ts"
import { Recorder, type Settings } from "./recorder.ts"
import { Series } from "./series.ts"

const timeOf = (fiber: Fiber.Fiber<unknown, unknown>): number => fiber.getRef(Clock.Clock).currentTimeMillisUnsafe()

// by a clock that is set back meanwhile less than no time goes by
const atLeastNone = (millis: number): number => Math.max(0, millis)

// "/people/v2/people/1" is of the product "people"
const productOf = ({ path }: PcoError): string => path?.split("/")[1] ?? "unknown"

const noMetadata = {}

/**
 * @internal
 */
export const make = (
  start: number,
  settings: Settings,
  watchIncludes: boolean
): { readonly recording: Service; readonly reader: Reader } => {
  const series = new Series()
  const recorder = new Recorder(start, settings)
  let isBroken = false
  const broken = Effect.logWarning("PcoMetrics: recording failed; the program goes on, and its numbers may be wrong")
  // A custom registry may throw. That is logged once and does not affect the program.
  const guard = (record: () => void): Effect.Effect<void> => {
    try {
      record()
      return Effect.void
    } catch {
      if (isBroken) return Effect.void
      isBroken = true
      return broken
    }
  }
  // Recording is synchronous: one step of the fiber, whatever there is to count.
  const note = (
    record: (fiber: Fiber.Fiber<unknown, unknown>, now: number) => void
  ): Effect.Effect<void> => Effect.withFiber((fiber) => guard(() => record(fiber, timeOf(fiber))))
  const now = <A>(read: (now: number) => A) => Effect.map(Clock.currentTimeMillis, read)

  const recording: Service = {
    operation: (operation, millis, exit, call) =>
      note(({ context }, now) => {
        const outcome = outcomeOf(exit)
        const took = atLeastNone(millis)
        recorder.ended(operation, took, outcome, call, now, exit._tag === "Success" ? exit.value : undefined)
        series.ended(operation, outcome, took, context)
        // the others are told of as they are shared
        if (call?.answeredBy === "cache" && outcome === "success") series.saved(operation, "cache", 1, context)
      }),
    queued: (use) =>
      Effect.withFiber((fiber) => {
        const priority = priorityOf(fiber)
        const change = (by: 1 | -1) =>
          guard(() => {
            recorder.queue(priority, by)
            series.queued(priority, by, fiber.context)
          })
        let isIn = true
        const leave = () => {
          if (isIn) change(-1)
          isIn = false
        }
        return Effect.andThen(change(1), Effect.onExit(use(leave), () => Effect.sync(leave)))
      }),
    request: ({ product }, waited) =>
      note((fiber, now) => {
        const priority = priorityOf(fiber)
        recorder.requested(waited, priority, now)
        series.requested(product, waited, priority, fiber.context)
      }),
    answered: (operation, outcome) =>
      note(({ context }, now) => {
        recorder.answered(outcome, now)
        series.answered(operation, outcome, context)
      }),
    decoded: ({ product }, millis) => note(({ context }) => series.decoded(product, millis, context)),
    drift: (operation, drift) =>
      note(({ context }) => {
        for (const one of drift) {
          recorder.drifted(operation, one)
          series.drifted(operation.product, one, context)
        }
      }),
    retry: (error) =>
      note(({ context }, now) => {
        recorder.retried(error.operation, error.reason._tag, now)
        series.retried(productOf(error), error.operation, error.reason._tag, context)
      }),
    saved: (operation, by, requests) =>
      note(({ context }) => {
        recorder.saved(by, requests)
        series.saved(operation, by, requests, context)
      }),
    circuit: (product, to) =>
      note(({ context }) => {
        recorder.circuit(product, to)
        series.circuit(product, to, context)
      }),
    tracked: (name, millis, outcome, metadata) =>
      note(({ context }, now) => {
        const took = atLeastNone(millis)
        recorder.tracked(name, took, outcome !== "success", now)
        series.tracked(name, metadata ?? noMetadata, outcome, took, context)
      }),
    watch: watchIncludes ? (operation, value) => recorder.watch(operation, value) : undefined,
    snapshot: Effect.sync(() => recorder.snapshot())
  }
  const reader: Reader = {
    report: (millis) => now((now) => recorder.report(millis, now)),
    measure: now((start) => {
      const { close, report } = recorder.measure(start)
      return { report: now(report), close: Effect.sync(close) }
    }),
    slowLog: Effect.sync(() => recorder.slowLog()),
    profile: now((now) => recorder.profile(now)),
    reset: now((now) => recorder.reset(now))
  }
  return { recording, reader }
}
