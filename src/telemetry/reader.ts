/**
 * The service that reads what was recorded.
 *
 * @internal
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { Measuring, Profile, Report, SlowCall } from "./model.ts"

/**
 * What is known of the calls that were recorded.
 *
 * @category models
 * @since 0.1.0
 */
export interface Reader {
  /** The numbers of each operation, for the last `millis` milliseconds or since the beginning. */
  readonly report: (millis?: number) => Effect.Effect<Report>
  /** Starts a measurement, exact to the millisecond, that goes on until it is closed. */
  readonly measure: Effect.Effect<Measuring>
  /** The last slow calls, the newest first. */
  readonly slowLog: Effect.Effect<ReadonlyArray<SlowCall>>
  readonly profile: Effect.Effect<Profile>
  /** Clears reports, the slow log and the profile. Counters of exporters go on. */
  readonly reset: Effect.Effect<void>
}

/**
 * Reads what {@link PcoMetrics} recorded: reports, slow calls and the profile of the program.
 *
 * **Details**
 *
 * The layers of this module provide both services. The client needs `PcoMetrics` alone, so a
 * recorder of your own does not have to provide this one.
 *
 * @category services
 * @since 0.1.0
 */
export class PcoMetricsReader extends Context.Service<PcoMetricsReader, Reader>()(
  "effect-pco/telemetry/PcoMetricsReader"
) {}
