/** `compare.limit`, `compare.update` and `compare.create`: each client has a server of its own, and does the job once. */
import type { FakePco } from "effect-pco/testing"
import { round } from "../statistics.ts"
import type { Ended, Jobs } from "./jobs.ts"
import { userLines } from "./code.ts"
import type { Seen } from "./server.ts"
import { startServer, startWorker } from "./stand.ts"
import type { Round } from "./worker.ts"

const folders = { ours: "ours", by_hand: "byHand", planning_center_api: "planningCenterApi" } as const

/** The name of a client, as the details begin. */
export type Client = keyof typeof folders

export interface Ran extends Round {
  readonly told: Ended
  readonly seen: Seen
}

/** Runs a job with each client, one after the other, and has the figures that all jobs have. */
export const runAll = async <Name extends "create" | "limit" | "update">(
  job: Name,
  options: FakePco.Options,
  given: Jobs[Name]["given"]
): Promise<{ readonly ran: Record<Client, Ran>; readonly detail: Record<string, number> }> => {
  const ran: Partial<Record<Client, Ran>> = {}
  const detail: Record<string, number> = {}
  for (const [client, folder] of Object.entries(folders) as ReadonlyArray<[Client, string]>) {
    const file = `${folder}/${job}.ts`
    const server = await startServer(options)
    const worker = await startWorker<Name>(file)
    const result = await worker.round(server.baseUrl, given)
    const seen = await server.seen()
    worker.stop()
    server.stop()
    const { done, failed } = result.told
    if (done.length + failed.length !== given.length) throw new Error(`${client} forgot items of ${job}`)
    ran[client] = { ...result, seen }
    detail[`${client}_ms`] = round(result.millis)
    detail[`${client}_cpu_ms`] = round(result.cpu)
    detail[`${client}_requests`] = seen.requests
    detail[`${client}_429s`] = seen.refused
    detail[`${client}_failed`] = failed.length
    detail[`${client}_peak_heap_mb`] = round(result.peak)
    detail[`${client}_heap_before_mb`] = round(result.start)
    detail[`${client}_lines`] = userLines(file)
  }
  return { ran: ran as Record<Client, Ran>, detail }
}
