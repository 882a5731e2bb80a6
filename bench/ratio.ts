import { setImmediate } from "node:timers/promises"
import { Bench, type BenchOptions } from "tinybench"
import { median, round } from "./statistics.ts"

/** The time that this thread was on the CPU, in milliseconds. */
const threadTime = () => {
  const { system, user } = process.threadCpuUsage()
  return (system + user) / 1000
}

const clocks = {
  wall: { time: 0, subtractTimerOverhead: true },
  // the kernel moves it on in steps of milliseconds: a turn has to be many of them
  cpu: { time: 60, now: threadTime }
} satisfies Record<string, BenchOptions>

/** Counts the calls of our side; what fails ends the benchmark. */
const counted = (run: () => unknown, counts: { attempts: number; succeeded: number }) => {
  const succeed = <A>(value: A): A => {
    counts.succeeded++
    return value
  }
  return () => {
    counts.attempts++
    const value = run()
    return value instanceof Promise ? value.then(succeed) : succeed(value)
  }
}

/** The mean time of a call in one turn, in milliseconds. */
const turns = async (
  run: () => unknown,
  options: { readonly calls: number; readonly clock?: keyof typeof clocks }
): Promise<() => Promise<number>> => {
  // or else tinybench finds out by a call that it does not wait for
  const first = run()
  const isAsync = first instanceof Promise
  await first
  const bench = new Bench({
    ...clocks[options.clock ?? "wall"],
    iterations: options.calls,
    warmup: false,
    throws: true
  })
  const task = bench.add("turn", run, { async: isAsync }).getTask("turn")!
  return async () => {
    // what the turn before left behind is not paid in this one; its own garbage is
    await setImmediate()
    globalThis.gc?.()
    task.reset()
    const { result } = await task.run()
    if (result.state !== "completed") throw new Error(`a turn is ${result.state}`)
    return result.latency.mean
  }
}

/**
 * How many times as long `ours` takes as `theirs`. The two take turns, and take turns in
 * going first, so that a slow moment of the machine hits both; the median of the rounds
 * counts. The mean of a turn does, with the collections of garbage that fall into it: let
 * `calls` be enough for some.
 */
export const ratio = async (options: {
  readonly ours: () => unknown
  readonly theirs: () => unknown
  /** Rounds that do not count. */
  readonly warmup: number
  readonly rounds: number
  /** Calls of each in one round; with `cpu`, the fewest. */
  readonly calls: number
  /**
   * `wall` by default. `cpu` is for what this thread does alone: it leaves out what others on
   * the machine take, and is the same where there are none. Each turn is at least 60 ms of it.
   */
  readonly clock?: keyof typeof clocks
}): Promise<{
  readonly ratio: number
  /** The ratio of each round. */
  readonly samples: ReadonlyArray<number>
  readonly success: { readonly attempts: number; readonly succeeded: number }
  readonly detail: { readonly ours_ms: number; readonly theirs_ms: number; readonly rounds: number }
}> => {
  const counts = { attempts: 0, succeeded: 0 }
  const ours = await turns(counted(options.ours, counts), options)
  const theirs = await turns(options.theirs, options)
  const times: Array<readonly [ours: number, theirs: number]> = []
  for (let round = 0; round < options.warmup + options.rounds; round++) {
    const isOursFirst = round % 2 === 1
    const first = await (isOursFirst ? ours : theirs)()
    const second = await (isOursFirst ? theirs : ours)()
    if (round >= options.warmup) times.push(isOursFirst ? [first, second] : [second, first])
  }
  const ratios = times.map(([ours, theirs]) => ours / theirs)
  return {
    ratio: round(median(ratios)),
    samples: ratios,
    success: counts,
    detail: {
      ours_ms: round(median(times.map(([ours]) => ours))),
      theirs_ms: round(median(times.map(([, theirs]) => theirs))),
      rounds: options.rounds
    }
  }
}
