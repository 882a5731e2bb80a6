import { NodeHttpClient } from "@effect/platform-node"
import { Deferred, Effect, Fiber, Layer, Redacted } from "effect"
import { Pco, PcoRateLimiter } from "effect-pco"
import { Person } from "effect-pco/people"
import { fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import type { Measured } from "./measure.ts"

/** The window of the server, short so that runs are: what holds in it holds in one of twenty seconds the easier. */
export const limit = 100
export const periodMillis = 2000
const periods = 6

/** What the server saw of the programs. */
interface Seen {
  readonly accepted: { readonly [program: string]: number }
  readonly refused: { readonly [program: string]: number }
}

const round = (number: number) => Number(number.toPrecision(4))

const sleep = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis))

/** Until the moment at which the server's fixed windows begin. */
const untilWindow = () => sleep(periodMillis - Date.now() % periodMillis + 5)

export const startServer = async (kind: "fixed" | "sliding") => {
  const script = fileURLToPath(new URL("limiterServer.ts", import.meta.url))
  const server = fork(script, [JSON.stringify({ limit, period: periodMillis, kind })])
  const [{ port }] = await once(server, "message") as [{ readonly port: number }]
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    port,
    seen: async (): Promise<Seen> => {
      server.send("seen")
      const [seen] = await once(server, "message") as [Seen]
      return seen
    },
    stop: () => server.disconnect()
  }
}

/** The whole client on undici, with a limiter that knows nothing of this window but what the answers tell. */
const client = (baseUrl: string) =>
  Pco.layerWithoutHttpClient({
    auth: { applicationId: "bench", secret: Redacted.make("bench") },
    baseUrl,
    userAgent: "ours",
    rateLimit: { period: periodMillis }
  }).pipe(Layer.provide(NodeHttpClient.layerUndici))

/** More requests than any limit allows, no two of them equal, so that none stands for another. */
export const busy = Effect.forEach(
  Array.from({ length: 20_000 }),
  (_, offset) => Person.list({ per_page: 1, offset }),
  { concurrency: 300, discard: true }
)

/** Keeps a client busy for whole windows, and says what the server saw. */
const saturate = async (
  kind: "fixed" | "sliding",
  periods: number,
  beside?: (port: number) => () => void
): Promise<Seen> => {
  const server = await startServer(kind)
  await untilWindow()
  const stop = beside?.(server.port)
  const program = Effect.gen(function*() {
    const running = yield* Effect.forkChild(busy)
    // to the last moment of the last window, before the next one could be filled
    yield* Effect.sleep(periods * periodMillis - 25)
    const seen = yield* Effect.promise(server.seen)
    yield* Fiber.interrupt(running)
    return seen
  })
  const seen = await Effect.runPromise(Effect.provide(program, client(server.baseUrl)))
  stop?.()
  server.stop()
  return seen
}

const runs = new Map<string, Promise<Seen>>()
const saturated = (kind: "fixed" | "sliding"): Promise<Seen> => {
  const run = runs.get(kind) ?? saturate(kind, periods)
  runs.set(kind, run)
  return run
}

const utilization = (kind: "fixed" | "sliding", bar: string) => async (): Promise<Measured> => {
  const { accepted, refused } = await saturated(kind)
  const allowed = periods * limit
  return {
    value: round((accepted["ours"] ?? 0) / allowed),
    unit: "of what the server allows",
    bar,
    detail: { accepted: accepted["ours"] ?? 0, allowed, refused: refused["ours"] ?? 0 }
  }
}

export const utilizationFixed = utilization("fixed", "at least 0.97")
export const utilizationSliding = utilization("sliding", "at least 0.95")

/** 429s while a client alone keeps the limit busy, in both kinds of windows. */
export const refusals = async (): Promise<Measured> => {
  const fixed = (await saturated("fixed")).refused["ours"] ?? 0
  const sliding = (await saturated("sliding")).refused["ours"] ?? 0
  return { value: fixed + sliding, unit: "429s", bar: "0", detail: { fixed, sliding } }
}

/** A second program that takes 40 % of the limit, one request after the other, and looks at no limit. */
const second = (port: number) => {
  const timer = setInterval(() => {
    void fetch(`http://127.0.0.1:${port}/people/v2/people/1`, {
      headers: { authorization: `Basic ${Buffer.from("bench:bench").toString("base64")}`, "user-agent": "second" }
    }).then((answer) => answer.text()).catch(() => "the server has stopped")
  }, periodMillis / (limit * 0.4))
  return () => clearInterval(timer)
}

/** 429s in a thousand requests of ours while a second program takes 40 % without telling. */
export const sharedRefusals = async (): Promise<Measured> => {
  const detail: Record<string, number> = {}
  let [all, refused] = [0, 0]
  for (const kind of ["fixed", "sliding"] as const) {
    const seen = await saturate(kind, 10, second)
    const own = seen.refused["ours"] ?? 0
    all += (seen.accepted["ours"] ?? 0) + own
    refused += own
    Object.assign(detail, {
      [`${kind}_accepted`]: seen.accepted["ours"] ?? 0,
      [`${kind}_refused`]: own,
      [`${kind}_second_accepted`]: seen.accepted["second"] ?? 0,
      [`${kind}_second_refused`]: seen.refused["second"] ?? 0
    })
  }
  return { value: round(refused / all * 1000), unit: "429s in 1,000 requests", bar: "at most 3", detail }
}

const processes = 4

/** Several processes on one credential that know of each other through Redis alone. */
const saturateByProcesses = async (kind: "fixed" | "sliding"): Promise<Seen> => {
  const server = await startServer(kind)
  const script = fileURLToPath(new URL("limiterProcess.ts", import.meta.url))
  const millis = periods * periodMillis - 25
  const args = [
    String(server.port),
    `effect-pco:bench:${Date.now()}:${kind}`,
    String(millis + 500),
    String(periodMillis)
  ]
  const children = Array.from({ length: processes }, () => fork(script, args))
  await Promise.all(children.map((child) => once(child, "message")))
  await untilWindow()
  for (const child of children) child.send("go")
  await sleep(millis)
  const seen = await server.seen()
  await Promise.all(children.map((child) => once(child, "exit")))
  server.stop()
  return seen
}

const runsByProcesses = new Map<string, Promise<Seen>>()
const saturatedByProcesses = (kind: "fixed" | "sliding"): Promise<Seen> => {
  const run = runsByProcesses.get(kind) ?? saturateByProcesses(kind)
  runsByProcesses.set(kind, run)
  return run
}

/** Four processes on one credential and one Redis: the lesser of what both kinds of windows come to. */
export const redisUtilization = async (): Promise<Measured> => {
  const allowed = periods * limit
  const fixed = ((await saturatedByProcesses("fixed")).accepted["ours"] ?? 0) / allowed
  const sliding = ((await saturatedByProcesses("sliding")).accepted["ours"] ?? 0) / allowed
  return {
    value: round(Math.min(fixed, sliding)),
    unit: "of what the server allows",
    bar: "at least 0.93",
    detail: { processes, fixed: round(fixed), sliding: round(sliding) }
  }
}

/** 429s of the four processes. */
export const redisRefusals = async (): Promise<Measured> => {
  const fixed = (await saturatedByProcesses("fixed")).refused["ours"] ?? 0
  const sliding = (await saturatedByProcesses("sliding")).refused["ours"] ?? 0
  return { value: fixed + sliding, unit: "429s", bar: "0", detail: { processes, fixed, sliding } }
}

const slot = { credential: "bench", offset: 0 }

/** What a program takes of the CPU for each of so many reservations. */
const cpuOf = (count: number, program: Effect.Effect<unknown, unknown, PcoRateLimiter.PcoRateLimiter>) =>
  Effect.suspend(() => {
    const before = process.cpuUsage()
    return Effect.map(program, () => {
      const { system, user } = process.cpuUsage(before)
      return (user + system) / count
    })
  })

const withLimiter = <A, E>(program: Effect.Effect<A, E, PcoRateLimiter.PcoRateLimiter>) =>
  Effect.runPromise(
    Effect.provide(program, PcoRateLimiter.layerMemory({ limit: 1_000_000, period: "1 hour" }))
  )

const answer = (limit: number): PcoRateLimiter.Outcome => ({
  _tag: "Answered",
  headers: { limit, count: 1, period: 3600 }
})

const reservation = Effect.flatMap(
  PcoRateLimiter.PcoRateLimiter,
  (limiter) => limiter.reserve(slot, ({ settle }) => settle(answer(1_000_000)))
)

/** So many that stand in line at once and go when the limit rises. */
const inLine = (count: number) =>
  Effect.gen(function*() {
    const limiter = yield* PcoRateLimiter.PcoRateLimiter
    return yield* limiter.reserve(slot, ({ settle }) =>
      Effect.gen(function*() {
        // from here on the limit is one, until this one is answered too
        const raise = yield* Deferred.make<void>()
        const last = yield* Effect.forkChild(
          limiter.reserve(slot, ({ settle }) => Effect.andThen(Deferred.await(raise), settle(answer(1_000_000)))),
          { startImmediately: true }
        )
        yield* settle(answer(1))
        return yield* cpuOf(
          count,
          Effect.gen(function*() {
            const all = yield* Effect.forEach(
              Array.from({ length: count }),
              () => Effect.forkChild(reservation, { startImmediately: true })
            )
            yield* Deferred.succeed(raise, undefined)
            yield* Fiber.join(last)
            yield* Fiber.joinAll(all)
          })
        )
      }))
  })

/**
 * CPU time of a reservation from asking to settling, with an answer that tells limit, count and period.
 * `in_line_*` is that of one that stood in line with so many others, its fiber included.
 */
export const cpu = async (): Promise<Measured> => {
  const count = 50_000
  const direct = () => withLimiter(cpuOf(count, Effect.repeat(reservation, { times: count - 1 })))
  await direct()
  const samples = [await direct(), await direct(), await direct()].toSorted((one, other) => one - other)
  await withLimiter(inLine(1000))
  const [thousand, many] = [await withLimiter(inLine(1000)), await withLimiter(inLine(50_000))]
  return {
    value: round(samples[1]!),
    unit: "µs of CPU a reservation",
    bar: "at most 15",
    detail: { in_line_1000: round(thousand), in_line_50000: round(many) }
  }
}
