/**
 * Reads that are made at the same time share requests.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { PcoConfig } from "../client/PcoConfig.ts"
import { PcoInFlight } from "../client/PcoInFlight.ts"
import { PcoMetrics } from "../client/PcoMetrics.ts"
import * as Batch from "./batch.ts"
import * as Coalesce from "./coalesce.ts"

export { type BatchRead, PcoInFlight, type Read, type Service } from "../client/PcoInFlight.ts"

/**
 * Shares what `coalesce` and `batch` of the configuration allow, for each client anew.
 *
 * **Details**
 *
 * - Equal reads (same URL, credential, priority and cache policy) that are
 *   under way at the same time are one request, and its failure is the failure of all
 *   of them. Each can be interrupted by itself; when nobody waits any more, the
 *   request is too.
 * - A read never joins one that began before a write of this client: it could miss
 *   what was written.
 * - Gets with a {@link Operation.Batch} that are made at the same time become one
 *   request, 100 ids at the most. Who asked for an id that is not among the rows fails
 *   with `NotFound`, alone and without a status: no answer said 404. A get that comes
 *   alone is sent as it is, and waits for nobody. Where that one request cannot be had
 *   (its answer cannot be read, ignored the ids or refused it), each is sent alone.
 * - What is shared runs with the settings of the scope of the program that came
 *   first, such as its `RetrySchedule` and what is left of its `deadline`.
 *
 * **Example** (What was saved)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PcoMetrics } from "effect-pco/telemetry"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   yield* Effect.forEach(Array.from({ length: 50 }), () => Person.count(), { concurrency: "unbounded" })
 *   const metrics = yield* PcoMetrics.PcoMetrics
 *   return yield* metrics.snapshot
 * })
 * const church = FakePco.layer({ people: 5, latency: "5 millis" })
 * const cost = await Effect.runPromise(Effect.provide(program, church))
 * console.log(cost.operations, cost.requests, cost.coalesced)
 * // => 50 1 49
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layer: Layer.Layer<PcoInFlight, never, PcoConfig | PcoMetrics> = Layer.fresh(Layer.effect(
  PcoInFlight,
  Effect.gen(function*() {
    const config = yield* PcoConfig
    const { saved } = yield* PcoMetrics
    const scope = yield* Effect.scope
    const { coalesce, writing } = Coalesce.make(scope, saved)
    return PcoInFlight.of({
      coalesce: config.coalesce ? coalesce : (_operation, _credential, { make }) => make(() => {}),
      writing,
      batch: config.batch === false
        ? (_operation, _credential, { alone }) => alone
        : Batch.make(scope, config.batch.window, saved)
    })
  })
))
