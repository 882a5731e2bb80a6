/**
 * One client with one job in a process of its own: `node --expose-gc bench/compare/worker.ts FILE`, with the server
 * and what the job is given as a message, once a round.
 */
import { setTimeout } from "node:timers/promises"

/** What a round took. */
export interface Round {
  readonly told: unknown
  readonly millis: number
  /** CPU time of the process, in milliseconds. */
  readonly cpu: number
  /** Of the heap, as sampled every 5 ms, in MB. */
  readonly peak: number
  /** The heap before the round, in MB. */
  readonly start: number
}

const beforeImport = process.cpuUsage()
const { run } = await import(process.argv[2]!) as {
  readonly run: (baseUrl: string, given: unknown) => Promise<unknown>
}

const imported = process.cpuUsage(beforeImport)

const heap = () => process.memoryUsage().heapUsed / 1e6

const round = async (baseUrl: string, given: unknown): Promise<Round> => {
  globalThis.gc!()
  const start = heap()
  let peak = start
  const sampling = setInterval(() => {
    peak = Math.max(peak, heap())
  }, 5)
  const cpuBefore = process.cpuUsage()
  const began = performance.now()
  const told = await run(baseUrl, given)
  const millis = performance.now() - began
  const { system, user } = process.cpuUsage(cpuBefore)
  clearInterval(sampling)
  return { told, millis, cpu: (system + user) / 1000, peak: Math.max(peak, heap()), start }
}

process.on("message", ({ baseUrl, given }: { readonly baseUrl: string; readonly given: unknown }) => {
  round(baseUrl, given).then(
    (round) => process.send!(round),
    async (cause: unknown) => {
      console.error(cause)
      await setTimeout(100)
      process.exit(1)
    }
  )
})
process.on("disconnect", () => process.exit(0))
process.send!({ importCpu: (imported.system + imported.user) / 1000 })
