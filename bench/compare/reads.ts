/** `compare.stream` and `compare.get`: how long reading takes, in turns. */
import type { Measured } from "../measure.ts"
import { median, round } from "../statistics.ts"
import type { Jobs } from "./jobs.ts"
import { bundleSize, userLines } from "./code.ts"
import { farLimit, startServer, startWorker } from "./stand.ts"
import type { Round } from "./worker.ts"

interface Contestant {
  readonly file: string
  /** `once` for what takes long by itself; `far` for many, and one more on a server that is far away. */
  readonly rounds: "far" | "many" | "once"
}

type Contestants = { readonly ours: Contestant; readonly by_hand: Contestant; readonly [name: string]: Contestant }

interface Turn extends Round {
  readonly requests: number
  readonly refused: number
}

const many = 3
const latencyMillis = 50

const compare = async <Name extends "get" | "stream">(
  contestants: Contestants,
  given: Jobs[Name]["given"],
  people: number,
  check: (told: Jobs[Name]["told"]) => void
): Promise<Measured> => {
  const server = await startServer({ people, limit: farLimit })
  const workers = await Promise.all(
    Object.entries(contestants).map(async ([name, { file, rounds }]) => {
      const worker = await startWorker<Name>(file)
      const turn = async (): Promise<Turn> => {
        const result = await worker.round(server.baseUrl, given)
        check(result.told)
        const { refused, requests } = await server.seen()
        return { ...result, requests, refused }
      }
      const turns: Array<Turn> = []
      return { ...worker, name, file, rounds, turn, turns }
    })
  )
  const detail: Record<string, number> = { rounds: many }

  const others = workers.filter(({ rounds }) => rounds !== "once")
  // those that go once go first: the server is warm then
  for (const { rounds, turn, turns } of workers) if (rounds === "once") turns.push(await turn())
  // the first round of each warms it up, and is told by itself
  for (const { name, turn } of others) detail[`${name}_first_ms`] = round((await turn()).millis)
  // in turns, so that a slow moment of the machine hits all; who goes first rotates
  for (let round = 0; round < many; round++) {
    for (let place = 0; place < others.length; place++) {
      const { turn, turns } = others[(round + place) % others.length]!
      turns.push(await turn())
    }
  }
  await server.slow(latencyMillis)
  for (const { name, rounds, turn } of others) {
    if (rounds === "far") detail[`${name}_at_${latencyMillis}ms_latency_ms`] = round((await turn()).millis)
  }
  server.stop()

  for (const { file, importCpu, name, stop, turns } of workers) {
    stop()
    const of = (what: (turn: Turn) => number) => round(median(turns.map(what)))
    detail[`${name}_ms`] = of(({ millis }) => millis)
    detail[`${name}_cpu_ms`] = of(({ cpu }) => cpu)
    detail[`${name}_requests`] = of(({ requests }) => requests)
    detail[`${name}_429s`] = of(({ refused }) => refused)
    detail[`${name}_peak_heap_mb`] = of(({ peak }) => peak)
    detail[`${name}_heap_before_mb`] = of(({ start }) => start)
    detail[`${name}_import_cpu_ms`] = round(importCpu)
    detail[`${name}_bundle_kb`] = round(await bundleSize(file) / 1000)
    detail[`${name}_lines`] = userLines(file)
  }
  const [ours, byHand] = ["ours", "by_hand"].map((name) => workers.find((worker) => worker.name === name)!.turns)
  const ratios = ours!.map(({ millis }, index) => millis / byHand![index]!.millis)
  return { value: round(median(ratios)), unit: "times the time by hand", samples: ratios, detail }
}

const equal = (told: unknown, expected: unknown) => {
  const [left, right] = [JSON.stringify(told), JSON.stringify(expected)]
  if (left !== right) throw new Error(`${left.slice(0, 200)} came, and not ${right.slice(0, 200)}`)
}

/** Reads 20,000 people with their emails. */
export const stream = (): Promise<Measured> => {
  const people = 20_000
  let emails: number | undefined
  return compare<"stream">(
    {
      ours: { file: "ours/stream.ts", rounds: "far" },
      by_hand: { file: "byHand/stream.ts", rounds: "far" },
      planning_center_api: { file: "planningCenterApi/stream.ts", rounds: "once" },
      planning_center_api_undelayed: { file: "planningCenterApi/streamUndelayed.ts", rounds: "many" }
    },
    undefined,
    people,
    (told) => {
      // as many as the first one found
      emails ??= told.emails
      equal(told, { people, emails })
    }
  )
}

/** Gets 1,000 people by id. */
export const get = (): Promise<Measured> => {
  const ids = Array.from({ length: 1000 }, (_, index) => String(index + 1))
  return compare<"get">(
    {
      ours: { file: "ours/get.ts", rounds: "far" },
      by_hand: { file: "byHand/get.ts", rounds: "far" },
      by_hand_batched: { file: "byHand/getBatched.ts", rounds: "far" },
      planning_center_api: { file: "planningCenterApi/get.ts", rounds: "once" },
      planning_center_api_undelayed: { file: "planningCenterApi/getUndelayed.ts", rounds: "many" }
    },
    ids,
    ids.length,
    (told) => equal(told, ids)
  )
}
