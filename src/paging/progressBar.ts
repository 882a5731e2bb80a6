/**
 * Progress on a terminal, and where there is none.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import { checker } from "../client/checker.ts"
import { millisOf } from "../internal/millis.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import type { Issue } from "../jsonapi/Issue.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import type { Progress } from "./Progress.ts"

/**
 * The options of a progress bar.
 *
 * @category options
 * @since 0.1.0
 */
export interface BarOptions {
  /** The text before it. */
  readonly label?: string | undefined
  /** How long the bar itself is, 5 to 100 characters. 20 by default. */
  readonly width?: number | undefined
  /** How often a line is written where there is no terminal. 5 seconds by default. */
  readonly interval?: Duration.Input | undefined
}

const number = (value: number) => Math.round(value).toString().replace(/\B(?=(\d{3})+$)/g, ",")

const span = (duration: Duration.Duration): string => {
  const seconds = Math.ceil(Duration.toSeconds(duration))
  if (seconds < 60) return `${seconds} s`
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
  return `${Math.floor(seconds / 3600)} h ${Math.floor(seconds % 3600 / 60)} min`
}

const counts = ({ done, elapsed, rate, remaining, requests, seen, total, waited }: Progress): string =>
  [
    total === undefined ? number(seen) : `${number(seen)}/${number(total)}`,
    `${number(rate)}/s`,
    ...(done ? [`in ${span(elapsed)}`] : remaining === undefined ? [] : [`${span(remaining)} left`]),
    `${number(requests)} requests`,
    ...(Duration.toSeconds(waited) >= 1 ? [`waited ${span(waited)}`] : [])
  ].join("  ")

// A list can grow while it is read, and it is not over before the end.
const partOf = ({ done, seen, total }: Progress): number | undefined => {
  if (total === undefined) return undefined
  if (total === 0) return done ? 1 : 0
  return Math.min(1, seen / total)
}

/**
 * Spells progress as one line of text.
 *
 * **Example** (A line)
 *
 * ```ts
 * import { Duration } from "effect"
 * import { Progress } from "effect-pco"
 *
 * const progress: Progress.Progress = {
 *   seen: 12_500,
 *   total: 50_000,
 *   rate: 480.5,
 *   elapsed: Duration.seconds(26),
 *   remaining: Duration.seconds(78),
 *   requests: 125,
 *   waited: Duration.seconds(9),
 *   done: false
 * }
 * console.log(Progress.line(progress, { label: "people", width: 8 }))
 * // => people [##......] 25%  12,500/50,000  481/s  1 min 18 s left  125 requests  waited 9 s
 * ```
 *
 * @category formatting
 * @since 0.1.0
 */
export const line = (progress: Progress, options: BarOptions = {}): string => {
  const { label, width = 20 } = options
  const part = partOf(progress)
  const bar = part === undefined
    ? ""
    : `[${"#".repeat(Math.floor(part * width)).padEnd(width, ".")}] ${Math.floor(part * 100)}%  `
  return `${label === undefined ? "" : `${label} `}${bar}${counts(progress)}`
}

/** A terminal is written to no more often than eyes can follow. */
const redraw = 100

const issuesOf = (options: BarOptions): ReadonlyArray<Issue> => {
  const { issues, refuse, whole } = checker()
  const [{ interval, label, width }, wrong] = optionsOf(options, ["label", "width", "interval"])
  if (label !== undefined && (typeof label !== "string" || /\p{Cc}/u.test(label))) {
    refuse("label", label, "text of one line")
  }
  whole("width", width, 20, 5, 100)
  if (interval !== undefined && !(millisOf(interval) > 0)) {
    refuse("interval", interval, "a duration above zero, such as \"5 seconds\"")
  }
  return [...wrong, ...issues]
}

/**
 * A progress bar on standard error, for `onProgress` of a pager or the `changes` of a
 * tracked stream. On a terminal it is one line that moves. Where there is none, as in
 * a log, it is a plain line every few seconds and one at the end. What cannot be
 * written is left out: no job fails for its progress bar.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * **Example** (A bar where there is no terminal)
 *
 * ```ts
 * import { Effect, Sink, Stdio, Stream } from "effect"
 * import { Progress } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const onProgress = yield* Progress.bar({ label: "people" })
 *   yield* Stream.runDrain(Person.stream({ onProgress }))
 * })
 *
 * // NodeServices.layer of @effect/platform-node brings the real one
 * const stdio = Stdio.layerTest({
 *   stderr: () => Sink.forEach((text) => Effect.sync(() => console.log(String(text).slice(0, 14))))
 * })
 * await Effect.runPromise(program.pipe(Effect.provide(stdio), Effect.provide(FakePco.layer({ people: 120 }))))
 * // => people [######
 * ```
 *
 * @category consumers
 * @since 0.1.0
 */
export const bar = (
  options: BarOptions = {}
): Effect.Effect<(progress: Progress) => Effect.Effect<void>, PcoError, Stdio.Stdio> =>
  Effect.gen(function*() {
    const issues = issuesOf(options)
    if (issues.length > 0) return yield* invalidInput("Progress.bar", issues)
    const stdio = yield* Stdio.Stdio
    const isTerminal = yield* stdio.stderrIsTerminal
    const pause = isTerminal ? redraw : millisOf(options.interval ?? "5 seconds")
    const write = (text: string) => Effect.ignore(Stream.run(Stream.make(text), stdio.stderr({ endOnDone: false })))
    let [due, isOver] = [isTerminal ? 0 : (yield* Clock.currentTimeMillis) + pause, false]
    return (progress) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        if (isOver || (now < due && !progress.done)) return Effect.void
        due = now + pause
        isOver = progress.done
        const text = line(progress, options)
        if (!isTerminal) return write(`${text}\n`)
        // back to the start of the line, and nothing left of what stood there
        return write(`\r\u001b[2K${text}${isOver ? "\n" : ""}`)
      })
  })
